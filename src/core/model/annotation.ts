import type { CommitmentStatus } from './commitment';
import type { DateValue } from './date';
import type { EventStatus, EventType } from './event';
import type { MentionLabel } from './mention';

export const ANNOTATION_KINDS = ['mention', 'event', 'tag', 'note', 'quote', 'commitment'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

export const REVIEWS = ['accepted', 'rejected', 'proposed'] as const;
/** `rejected` records keep a suggestion from coming back. */
export type Review = (typeof REVIEWS)[number];

export const FLAGS = ['uncertain', 'skipped'] as const;
export type Flag = (typeof FLAGS)[number];

/**
 * Where an annotation stands: W3C Web Annotation's TextPositionSelector (`start`, `end`: UTF-16 offsets of the text whose
 * hash the sidecar or the anchor itself names) and TextQuoteSelector (`exact`, `prefix`, `suffix`) in one.
 */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** Hash of the text that the offsets refer to, where it is not the sidecar's own. */
  readonly sha256?: string;
}

interface Recorded {
  readonly id: string;
  readonly review: Review;
  /** Who made it. */
  readonly creator: string;
  /** ISO 8601 instant. */
  readonly created: string;
  readonly modified?: string;
  readonly anchor: Anchor;
  readonly flags?: readonly Flag[];
}

export interface MentionAnnotation extends Recorded {
  readonly kind: 'mention';
  readonly label: MentionLabel;
  /** Actor id, of actors.yaml or of the analysis. */
  readonly actor?: string;
}

/** A participant of an annotated event: an actor, a place in the text, or both. */
export interface RecordedParticipant {
  readonly actor?: string;
  readonly anchor?: Anchor;
}

export interface EventAnnotation extends Recorded {
  readonly kind: 'event';
  readonly type: EventType;
  readonly source: readonly RecordedParticipant[];
  readonly target: readonly RecordedParticipant[];
  readonly date?: DateValue;
  readonly place?: string;
  readonly status?: EventStatus;
  readonly by?: string;
  readonly same?: string;
}

export interface TagAnnotation extends Recorded {
  readonly kind: 'tag';
  /** Ids of tags in codebook.yaml. */
  readonly tags: readonly string[];
}

export interface Reply {
  readonly creator: string;
  readonly created: string;
  readonly body: string;
}

export interface NoteAnnotation extends Recorded {
  readonly kind: 'note';
  readonly body: string;
  readonly replies?: readonly Reply[];
  readonly resolved?: boolean;
}

export interface QuoteAnnotation extends Recorded {
  readonly kind: 'quote';
  readonly speaker?: string;
}

export interface CommitmentAnnotation extends Recorded {
  readonly kind: 'commitment';
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly what: string;
  readonly status: CommitmentStatus;
}

/** A person's record. The anchor of an event is its trigger. */
export type Annotation =
  MentionAnnotation | EventAnnotation | TagAnnotation | NoteAnnotation | QuoteAnnotation | CommitmentAnnotation;
