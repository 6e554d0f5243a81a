import type { CommitmentStatus } from '../model/commitment';
import type { DateValue } from '../model/date';
import type { EventStatus, EventType } from '../model/event';
import type { Annotation, Flag, RecordedParticipant } from '../model/annotation';
import type { MentionLabel } from '../model/mention';
import { wholeSpan } from '../anchor/describe';
import { normaliseText } from '../text/normalise';
import { sameSpan, type Span } from '../text/span';
import type { EditResult, SidecarContext, SidecarEdit } from './editContext';
import { hasWords, SidecarDraft } from './sidecarEdit';

/** Where a new annotation goes. The span is trimmed of white space. */
export interface Selected {
  readonly span: Span;
  readonly flags?: readonly Flag[];
}

export interface NewMention extends Selected {
  readonly label: MentionLabel;
  readonly actor?: string | undefined;
}

/** A participant by actor, by place in the text, or both. */
export interface NewParticipant {
  readonly actor?: string | undefined;
  readonly span?: Span | undefined;
}

export interface NewEvent extends Selected {
  readonly type: EventType;
  readonly source: readonly NewParticipant[];
  readonly target: readonly NewParticipant[];
  readonly date?: DateValue | undefined;
  readonly place?: string | undefined;
  readonly status?: EventStatus | undefined;
  readonly by?: string | undefined;
  readonly same?: string | undefined;
}

export interface NewCommitment extends Selected {
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly what: string;
  readonly status: CommitmentStatus;
}

export function annotateMention(context: SidecarContext, mention: NewMention): EditResult<SidecarEdit> {
  return add(context, mention, (_draft, recorded) => ({
    ...recorded,
    kind: 'mention',
    label: mention.label,
    ...(mention.actor === undefined ? {} : { actor: mention.actor }),
  }));
}

/** The span is the event's trigger. */
export function annotateEvent(context: SidecarContext, event: NewEvent): EditResult<SidecarEdit> {
  return add(context, event, (draft, recorded) => ({
    ...recorded,
    kind: 'event',
    type: event.type,
    source: participants(draft, event.source),
    target: participants(draft, event.target),
    ...(event.date === undefined ? {} : { date: event.date }),
    ...(event.place === undefined ? {} : { place: event.place }),
    ...(event.status === undefined ? {} : { status: event.status }),
    ...(event.by === undefined ? {} : { by: event.by }),
    ...(event.same === undefined ? {} : { same: event.same }),
  }));
}

export function annotateQuote(
  context: SidecarContext,
  quote: Selected & { readonly speaker?: string | undefined },
): EditResult<SidecarEdit> {
  return add(context, quote, (_draft, recorded) => ({
    ...recorded,
    kind: 'quote',
    ...(quote.speaker === undefined ? {} : { speaker: quote.speaker }),
  }));
}

export function annotateCommitment(context: SidecarContext, commitment: NewCommitment): EditResult<SidecarEdit> {
  const { by, to, what, status } = commitment;
  return add(context, commitment, (_draft, recorded) => ({ ...recorded, kind: 'commitment', by, to, what, status }));
}

/** The body is kept as written, line ends as LF. */
export function addNote(context: SidecarContext, note: Selected & { readonly body: string }): EditResult<SidecarEdit> {
  if (note.body.trim() === '') return { refused: 'empty-text' };
  return add(context, note, (_draft, recorded) => ({ ...recorded, kind: 'note', body: normaliseText(note.body) }));
}

/** Puts tags on a span; a tag record that stands on exactly this span gets the new ones added. */
export function tagSelection(
  context: SidecarContext,
  tags: Selected & { readonly tags: readonly string[] },
): EditResult<SidecarEdit> {
  if (tags.tags.length === 0) return { refused: 'empty-text' };
  if (!hasWords(context, tags.span)) return { refused: 'empty-selection' };
  const draft = new SidecarDraft(context);
  const span = wholeSpan(context.text, tags.span);
  for (const annotation of draft.sidecar.annotations) {
    if (annotation.kind !== 'tag' || annotation.review === 'rejected') continue;
    const place = draft.placeOf(annotation);
    if (place === undefined || !sameSpan(place, span)) continue;
    const added = tags.tags.filter((tag) => !annotation.tags.includes(tag));
    if (added.length === 0) return draft.finish(annotation);
    const changed = { ...annotation, tags: [...annotation.tags, ...added], modified: context.clock.now() };
    draft.change({ change: 'replace', annotation: changed });
    return draft.finish(changed);
  }
  return add(context, tags, (_draft, recorded) => ({ ...recorded, kind: 'tag', tags: [...new Set(tags.tags)] }));
}

export type Recorded = Pick<Annotation, 'id' | 'review' | 'creator' | 'created' | 'anchor' | 'flags'>;

function add(
  context: SidecarContext,
  { span, flags }: Selected,
  make: (draft: SidecarDraft, recorded: Recorded) => Annotation,
): EditResult<SidecarEdit> {
  if (!hasWords(context, span)) return { refused: 'empty-selection' };
  const draft = new SidecarDraft(context);
  const annotation = make(draft, {
    id: draft.newId(),
    review: 'accepted',
    creator: context.creator,
    created: context.clock.now(),
    anchor: draft.anchor(span),
    ...(flags === undefined || flags.length === 0 ? {} : { flags }),
  });
  draft.change({ change: 'add', annotation });
  return draft.finish(annotation);
}

/** Participants as recorded: those who are neither an actor nor stand anywhere are left out. */
export function participants(draft: SidecarDraft, news: readonly NewParticipant[]): readonly RecordedParticipant[] {
  return news.flatMap(({ actor, span }) => {
    const placed = span !== undefined && hasWords(draft.context, span);
    if (actor === undefined && !placed) return [];
    return [{ ...(actor === undefined ? {} : { actor }), ...(placed ? { anchor: draft.anchor(span) } : {}) }];
  });
}
