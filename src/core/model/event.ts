import type { Span } from '../text/span';
import type { DateValue } from './date';
import type { Why } from './provenance';

/** The event types of PLOVER (Open Event Data Alliance), from cooperative to hostile. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const EVENT_STATUSES = ['asserted', 'planned', 'denied', 'alleged', 'conditional'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Who takes part: where the participant stands in the sentence, and which actor it is, if it is one. */
export interface Participant {
  /** Missing where the participant is only a noun phrase ("protesters"). */
  readonly actor?: string;
  readonly span: Span;
}

/** One mention of a happening. */
export interface Event {
  readonly id: string;
  readonly type: EventType;
  /** The shortest verb or noun that names it. */
  readonly trigger: Span;
  /** Who acts. */
  readonly source: readonly Participant[];
  /** Whom it concerns. */
  readonly target: readonly Participant[];
  readonly date?: DateValue;
  /** A place's name as the text has it. */
  readonly place?: string;
  readonly status: EventStatus;
  /** Actor id of whoever says so. */
  readonly by?: string;
  /** Mentions of one happening share this id. */
  readonly same: string;
  readonly why: Why;
}
