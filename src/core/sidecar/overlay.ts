import { placeOf, type AnchorOutcome } from '../anchor/outcome';
import type { Analysis } from '../model/analysis';
import type { Annotation } from '../model/annotation';
import type { Commitment } from '../model/commitment';
import type { Event } from '../model/event';
import type { Mention } from '../model/mention';
import type { Quote } from '../model/quote';
import { bySpan, lastStartingAt, overlaps, sameSpan, type Span } from '../text/span';

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
  const annotations: (Shown & { readonly origin: 'annotation' })[] = [];
  const unplaced: PlacedAnnotation[] = [];
  for (const item of placed) {
    const span = placeOf(item.outcome);
    if (span === undefined) unplaced.push(item);
    else annotations.push({ origin: 'annotation', span, annotation: item.annotation });
  }
  annotations.sort((a, b) => bySpan(a.span, b.span));
  const decisions = new Decisions(annotations);
  const shown: Shown[] = annotations.filter(({ annotation }) => annotation.review !== 'rejected');
  const decided: { suggestion: Suggestion; by: Annotation }[] = [];
  for (const suggestion of suggestionsOf(analysis)) {
    const span = spanOfSuggestion(suggestion);
    const by = decisions.about(suggestion, span);
    if (by === undefined) shown.push({ origin: 'suggestion', span, suggestion });
    else decided.push({ suggestion, by });
  }
  shown.sort((a, b) => bySpan(a.span, b.span));
  return { shown, decided, unplaced };
}

/** Everything that an analysis suggests, kind by kind. */
export function suggestionsOf(analysis: Analysis): readonly Suggestion[] {
  return [
    ...analysis.mentions.map((value): Suggestion => ({ kind: 'mention', value })),
    ...analysis.events.map((value): Suggestion => ({ kind: 'event', value })),
    ...analysis.quotes.map((value): Suggestion => ({ kind: 'quote', value })),
    ...analysis.commitments.map((value): Suggestion => ({ kind: 'commitment', value })),
  ];
}

/** Where a suggestion stands: an event at its trigger, a commitment at its evidence. */
export function spanOfSuggestion({ kind, value }: Suggestion): Span {
  const { start, end } = kind === 'event' ? value.trigger : kind === 'commitment' ? value.evidence : value;
  return { start, end };
}

/** What two records of one kind have to share to be about the same: label, type or status. */
export function classOf(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'mention':
      return annotation.label;
    case 'event':
      return annotation.type;
    case 'commitment':
      return annotation.status;
    default:
      return '';
  }
}

/** As `classOf`, for a suggestion. */
export function classOfSuggestion({ kind, value }: Suggestion): string {
  switch (kind) {
    case 'mention':
      return value.label;
    case 'event':
      return value.type;
    case 'commitment':
      return value.status;
    case 'quote':
      return '';
  }
}

/** The records that decide about suggestions, found by place. */
class Decisions {
  readonly #placed: readonly { readonly span: Span; readonly annotation: Annotation }[];
  readonly #spans: readonly Span[];
  /** The furthest end of all records up to each: where to stop looking backwards. */
  readonly #reach: readonly number[];

  constructor(placed: readonly { readonly span: Span; readonly annotation: Annotation }[]) {
    this.#placed = placed.filter(({ annotation }) => annotation.kind !== 'note' && annotation.kind !== 'tag');
    this.#spans = this.#placed.map(({ span }) => span);
    let furthest = 0;
    this.#reach = this.#placed.map(({ span }) => (furthest = Math.max(furthest, span.end)));
  }

  about(suggestion: Suggestion, span: Span): Annotation | undefined {
    for (let i = lastStartingAt(this.#spans, span.end - 1); i >= 0 && (this.#reach[i] ?? 0) > span.start; i--) {
      const { span: own, annotation } = this.#placed[i]!;
      if (annotation.kind !== suggestion.kind || !overlaps(own, span)) continue;
      if (sameSpan(own, span) || classOf(annotation) === classOfSuggestion(suggestion)) return annotation;
    }
    return undefined;
  }
}
