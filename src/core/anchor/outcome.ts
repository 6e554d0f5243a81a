/**
 * Anchors: where annotations stand, and what becomes of them when the text changes.
 *
 *     describeAnchor(text, span)                → Anchor           what to write down
 *     resolveAnchor(anchor, text, context)      → AnchorOutcome    where it stands now: exact | moved | ambiguous | orphaned
 *     new AnchorResolver(text, context)         the same for many anchors of one text; `.resolve(anchor)`
 *     proposePlaces(anchor, text)               → AnchorCandidate[] approximate search, for a person to choose from (slow)
 *     carry(oldText, newText)                   → Carry            `.map(span)`: maps spans through a diff
 *     applyChanges(spans, changes, oldText?)    → TrackedSpan[]    carries spans through live edits
 *
 * All texts are normalised (LF, no byte order mark), all offsets UTF-16 code units, all spans half open.
 */
import type { Span } from '../text/span';

/** What tells that an annotation may stand at its new place. */
export type AnchorProof =
  /** The old text was at hand, and the edit did not touch the annotated words. */
  | 'diff'
  /** The quote together with its context stands at one place only. */
  | 'unique-quote';

/** Why a place cannot be told for sure. */
export type AnchorDoubt =
  /** An edit changed the annotated words themselves. */
  | 'touched'
  /** The words stand unchanged, but what surrounded them was rewritten. */
  | 'context-changed'
  /** The quote stands at several places that fit equally well. */
  | 'several';

/** A place where an annotation may belong. */
export interface AnchorCandidate extends Span {
  /** 0 to 1: how alike quote and context are to the recorded ones. Good for an order, never for a decision. */
  readonly score: number;
}

/** What became of an anchor in a text. Only `exact` and `moved` may be shown as if they were right. */
export type AnchorOutcome =
  | { readonly state: 'exact'; readonly span: Span }
  | { readonly state: 'moved'; readonly span: Span; readonly proof: AnchorProof }
  /** Doubtful: ask the reader. The candidates are in order of likeness. */
  | { readonly state: 'ambiguous'; readonly doubt: AnchorDoubt; readonly candidates: readonly AnchorCandidate[] }
  /** The quote stands nowhere any more. `proposePlaces` looks for similar text. */
  | { readonly state: 'orphaned' };

/** The span, if the outcome is sure. */
export function placeOf(outcome: AnchorOutcome): Span | undefined {
  return outcome.state === 'exact' || outcome.state === 'moved' ? outcome.span : undefined;
}
