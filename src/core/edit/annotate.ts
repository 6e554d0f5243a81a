import type { CommitmentStatus } from '../model/commitment';
import type { DateValue } from '../model/date';
import type { EventStatus, EventType } from '../model/event';
import type { Flag } from '../model/annotation';
import type { MentionLabel } from '../model/mention';
import type { Span } from '../text/span';
import type { EditResult, SidecarContext, SidecarEdit } from './editContext';

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
  throw new Error(`not yet: ${context.creator} ${mention.label}`);
}

/** The span is the event's trigger. */
export function annotateEvent(context: SidecarContext, event: NewEvent): EditResult<SidecarEdit> {
  throw new Error(`not yet: ${context.creator} ${event.type}`);
}

export function annotateQuote(
  context: SidecarContext,
  quote: Selected & { readonly speaker?: string | undefined },
): EditResult<SidecarEdit> {
  throw new Error(`not yet: ${context.creator} ${quote.span.start}`);
}

export function annotateCommitment(context: SidecarContext, commitment: NewCommitment): EditResult<SidecarEdit> {
  throw new Error(`not yet: ${context.creator} ${commitment.status}`);
}

/** The body is kept as written, line ends as LF. */
export function addNote(context: SidecarContext, note: Selected & { readonly body: string }): EditResult<SidecarEdit> {
  throw new Error(`not yet: ${context.creator} ${note.body}`);
}

/** Puts tags on a span; a tag record that stands on exactly this span gets the new ones added. */
export function tagSelection(
  context: SidecarContext,
  tags: Selected & { readonly tags: readonly string[] },
): EditResult<SidecarEdit> {
  throw new Error(`not yet: ${context.creator} ${tags.tags.length}`);
}
