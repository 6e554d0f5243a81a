import type { Anchor } from '../model/annotation';
import type { AnchorCandidate, AnchorOutcome } from './outcome';

/** What is known about the texts, beside the text itself. Hashes are those of the `Digest` port. */
export interface ResolveContext {
  /** Hash of the text to resolve on. */
  readonly textHash: string;
  /** `source.sha256` of the sidecar, if it has one. An anchor's own `sha256` goes before it. */
  readonly sidecarHash?: string | undefined;
  /** Older texts by their hash, where they are at hand: kept ones, or from git. Asked at most once for each hash. */
  readonly oldText?: ((sha256: string) => string | undefined) | undefined;
}

/** Resolves the anchors of one text; keeps what several of them need. */
export class AnchorResolver {
  readonly text: string;
  readonly context: ResolveContext;

  constructor(text: string, context: ResolveContext) {
    this.text = text;
    this.context = context;
  }

  resolve(anchor: Anchor): AnchorOutcome {
    throw new Error(`not yet: ${anchor.exact}`);
  }
}

/** Where an anchor stands in a text, by the four rules: verified offsets, diff from the old text, unique quote, nothing. */
export function resolveAnchor(anchor: Anchor, text: string, context: ResolveContext): AnchorOutcome {
  return new AnchorResolver(text, context).resolve(anchor);
}

/**
 * Looks for places similar to what the anchor describes, the most similar first. For a person to choose from: likeness
 * does not tell right places from wrong ones. Takes tens of milliseconds on long texts.
 */
export function proposePlaces(anchor: Anchor, text: string, limit = 5): readonly AnchorCandidate[] {
  throw new Error(`not yet: ${anchor.exact} ${text.length} ${limit}`);
}
