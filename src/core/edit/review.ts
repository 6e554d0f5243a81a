import type { Annotation, Review } from '../model/annotation';
import { classOf, classOfSuggestion, spanOfSuggestion, type Suggestion } from '../sidecar/overlay';
import { sameSpan } from '../text/span';
import { participants, type Recorded } from './annotate';
import type { EditResult, SidecarContext, SidecarEdit } from './editContext';
import { hasWords, SidecarDraft } from './sidecarEdit';

/**
 * Records that a person agrees with a suggestion. A record of the same kind and label or type on the same span (a
 * rejection, a proposal) becomes the acceptance, instead of a second one.
 */
export function acceptSuggestion(context: SidecarContext, suggestion: Suggestion): EditResult<SidecarEdit> {
  return decide(context, suggestion, 'accepted');
}

/** Records that a suggestion is wrong, so that it does not come back. An earlier decision is turned round. */
export function rejectSuggestion(context: SidecarContext, suggestion: Suggestion): EditResult<SidecarEdit> {
  return decide(context, suggestion, 'rejected');
}

function decide(context: SidecarContext, suggestion: Suggestion, review: Review): EditResult<SidecarEdit> {
  const span = spanOfSuggestion(suggestion);
  if (!hasWords(context, span)) return { refused: 'empty-selection' };
  const draft = new SidecarDraft(context);
  const earlier = draft.sidecar.annotations.find((annotation) => {
    if (annotation.kind !== suggestion.kind || classOf(annotation) !== classOfSuggestion(suggestion)) return false;
    const place = draft.placeOf(annotation);
    return place !== undefined && sameSpan(place, span);
  });
  if (earlier !== undefined) {
    if (earlier.review === review) return draft.finish(earlier);
    const decided = { ...earlier, review, modified: context.clock.now() };
    const changed = review === 'rejected' ? decided : filledIn(decided, record(draft, suggestion, decided));
    draft.change({ change: 'replace', annotation: changed });
    return draft.finish(changed);
  }
  const annotation = record(draft, suggestion, {
    id: draft.newId(),
    review,
    creator: context.creator,
    created: context.clock.now(),
    anchor: draft.anchor(span),
  });
  draft.change({ change: 'add', annotation });
  return draft.finish(annotation);
}

/** A rejection says less than a suggestion: accepting fills in what the suggestion knows, and overwrites nothing. */
function filledIn(own: Annotation, full: Annotation): Annotation {
  if (own.kind === 'event' && full.kind === 'event') {
    const source = own.source.length > 0 ? own.source : full.source;
    const target = own.target.length > 0 ? own.target : full.target;
    return { ...full, ...own, source, target };
  }
  if (own.kind === 'commitment' && full.kind === 'commitment') {
    const by = own.by.length > 0 ? own.by : full.by;
    const to = own.to.length > 0 ? own.to : full.to;
    return { ...full, ...own, by, to, what: own.what === '' ? full.what : own.what };
  }
  if (own.kind === 'mention' && full.kind === 'mention') return { ...full, ...own };
  return own.kind === 'quote' && full.kind === 'quote' ? { ...full, ...own } : own;
}

/** The suggestion as a record; a rejection holds only what was rejected: kind, label or type, place. */
function record(draft: SidecarDraft, suggestion: Suggestion, recorded: Recorded): Annotation {
  const { id, review, creator, created, anchor, flags } = recorded;
  const own = { id, review, creator, created, anchor, ...(flags === undefined ? {} : { flags }) };
  const full = review !== 'rejected';
  switch (suggestion.kind) {
    case 'mention': {
      const { label, actor } = suggestion.value;
      return { ...own, kind: 'mention', label, ...(full && actor !== undefined ? { actor } : {}) };
    }
    case 'event': {
      // not `same`: the machine's groups are numbered anew with every analysis
      const { type, source, target, date, place, status, by } = suggestion.value;
      if (!full) return { ...own, kind: 'event', type, source: [], target: [] };
      return {
        ...own,
        kind: 'event',
        type,
        source: participants(draft, source),
        target: participants(draft, target),
        ...(date === undefined ? {} : { date }),
        ...(place === undefined ? {} : { place }),
        status,
        ...(by === undefined ? {} : { by }),
      };
    }
    case 'quote': {
      const { speaker } = suggestion.value;
      return { ...own, kind: 'quote', ...(full && speaker !== undefined ? { speaker } : {}) };
    }
    case 'commitment': {
      const { by, to, what, status } = suggestion.value;
      return full
        ? { ...own, kind: 'commitment', by, to, what, status }
        : { ...own, kind: 'commitment', by: [], to: [], what: '', status };
    }
  }
}
