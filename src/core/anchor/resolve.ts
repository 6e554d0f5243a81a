import type { Anchor } from '../model/annotation';
import type { Span } from '../text/span';
import { Carry } from './carry';
import type { AnchorCandidate, AnchorOutcome } from './outcome';
import { QuoteFinder } from './quoteFinder';

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
  readonly #carries = new Map<string, Carry | undefined>();
  #finder: QuoteFinder | undefined;

  constructor(text: string, context: ResolveContext) {
    this.text = text;
    this.context = context;
  }

  /** Where the anchor stands, by the four rules: verified offsets, diff from the old text, unique quote, nothing. */
  resolve(anchor: Anchor): AnchorOutcome {
    if (anchor.exact === '') return { state: 'orphaned' };
    const hash = anchor.sha256 ?? this.context.sidecarHash;
    const place = { start: anchor.start, end: anchor.end };
    const quoted = this.text.slice(anchor.start, anchor.end) === anchor.exact && anchor.start >= 0;
    if (hash === this.context.textHash && quoted) return { state: 'exact', span: place };
    // nobody says which text the record was made on: words and surroundings have to agree
    if (hash === undefined && quoted && this.contextAgrees(anchor, place)) return { state: 'exact', span: place };
    const carry = hash === undefined || hash === this.context.textHash ? undefined : this.#carryFrom(hash);
    if (carry?.oldText.slice(anchor.start, anchor.end) === anchor.exact && anchor.start >= 0)
      return this.#throughOldText(anchor, carry);
    return this.#quotes().find(anchor, { unverified: hash === undefined || hash === this.context.textHash });
  }

  /** Whether what the anchor says of its surroundings holds at a place of this text. */
  contextAgrees(anchor: Anchor, place: Span): boolean {
    return this.#quotes().agrees(anchor, place);
  }

  #quotes(): QuoteFinder {
    return (this.#finder ??= new QuoteFinder(this.text));
  }

  #throughOldText(anchor: Anchor, carry: Carry): AnchorOutcome {
    const carried = carry.map(anchor);
    if (carried.state === 'carried') return { state: 'moved', span: carried.span, proof: carried.proof };
    // the same words elsewhere are this annotation's only where the old text had nothing
    const found = this.#quotes().find(anchor, { unverified: false, only: (span: Span) => carry.isNew(span) });
    if (found.state === 'moved') return found;
    const others: readonly AnchorCandidate[] = found.state === 'ambiguous' ? found.candidates : [];
    if (carried.state === 'doubtful')
      return {
        state: 'ambiguous',
        doubt: carried.doubt,
        candidates: [{ ...carried.span, score: 1 }, ...others.filter((other) => other.start !== carried.span.start)],
      };
    return found.state === 'ambiguous' ? found : { state: 'orphaned' };
  }

  #carryFrom(hash: string): Carry | undefined {
    if (!this.#carries.has(hash)) {
      const oldText = this.context.oldText?.(hash);
      this.#carries.set(hash, oldText === undefined ? undefined : new Carry(oldText, this.text));
    }
    return this.#carries.get(hash);
  }
}

/** Where one anchor stands in a text; for several anchors of one text an `AnchorResolver` is faster. */
export function resolveAnchor(anchor: Anchor, text: string, context: ResolveContext): AnchorOutcome {
  return new AnchorResolver(text, context).resolve(anchor);
}
