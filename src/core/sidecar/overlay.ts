import type { AnchorOutcome } from '../anchor/outcome';
import type { Analysis } from '../model/analysis';
import type { Annotation } from '../model/annotation';
import type { Commitment } from '../model/commitment';
import type { Event } from '../model/event';
import type { Mention } from '../model/mention';
import type { Quote } from '../model/quote';
import type { Span } from '../text/span';

/** What the machine proposes, as one union: what can be accepted or rejected. */
export type Suggestion =
  | { readonly kind: 'mention'; readonly value: Mention }
  | { readonly kind: 'event'; readonly value: Event }
  | { readonly kind: 'quote'; readonly value: Quote }
  | { readonly kind: 'commitment'; readonly value: Commitment };

/** An annotation and where it stands now. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly outcome: AnchorOutcome;
}

/** One thing that readers see in the text, and whose word it is. */
export type Shown =
  | { readonly origin: 'suggestion'; readonly span: Span; readonly suggestion: Suggestion }
  | { readonly origin: 'annotation'; readonly span: Span; readonly annotation: Annotation };

export interface Overlay {
  /** In text order. Rejected records are not shown. */
  readonly shown: readonly Shown[];
  /** Suggestions that stay away, each with the record that decided it. */
  readonly decided: readonly { readonly suggestion: Suggestion; readonly by: Annotation }[];
  /** Records without a sure place (ambiguous, orphaned), in the sidecar's order. */
  readonly unplaced: readonly PlacedAnnotation[];
}

/**
 * What readers see. A suggestion stays away if a record of the same kind and label (mention) or type (event) or status
 * (commitment) stands on an overlapping span, rejected or not, or a record of the same kind on exactly the same span
 * (then the record corrects it). Records without a sure place decide nothing.
 */
export function overlay(analysis: Analysis, placed: readonly PlacedAnnotation[]): Overlay {
  throw new Error(`not yet: ${analysis.mentions.length} ${placed.length}`);
}
