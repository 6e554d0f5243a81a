import type { ActorKind } from '../model/actor';
import type { Annotation } from '../model/annotation';
import type { DateValue } from '../model/date';
import type { EventStatus, EventType } from '../model/event';
import type { MentionLabel } from '../model/mention';
import type { Why } from '../model/provenance';
import type { Span } from '../text/span';

/** Something shown at a span of a source: what the machine suggests, or what a person recorded. */
interface Shown extends Span {
  /** Id of the source document. */
  readonly source: string;
  /** Why the machine suggests it; missing on what only a person recorded. */
  readonly why?: Why;
  /** The person's record, if one decided about it. */
  readonly annotation?: Annotation;
}

export interface CorpusMention extends Shown {
  readonly label: MentionLabel;
  /** Id of the corpus actor. */
  readonly actor?: string;
}

/** An actor over all documents. */
export interface CorpusActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Id of the corpus actor that this one belongs to. */
  readonly memberOf?: string;
  /** Whether actors.yaml has it. */
  readonly registered: boolean;
  /** In order of sources, then of text. */
  readonly mentions: readonly CorpusMention[];
}

export interface CorpusParticipant {
  /** Id of the corpus actor; missing for mere noun phrases. */
  readonly actor?: string;
  readonly span?: Span;
  /** How the text, or the actor's name, puts it. */
  readonly name: string;
}

/** Who did what to whom, when and where. */
interface Act {
  readonly type: EventType;
  readonly sources: readonly CorpusParticipant[];
  readonly targets: readonly CorpusParticipant[];
  readonly date?: DateValue;
  readonly place?: string;
  readonly status: EventStatus;
  /** Who says so. */
  readonly by?: CorpusParticipant;
}

/** A mention of an event; its own span is the trigger. */
export interface CorpusEvent extends Shown, Act {
  /** The trigger as the text has it. */
  readonly trigger: string;
}

/** What happened once, with all its mentions, which it sums up. */
export interface Happening extends Act {
  readonly id: string;
  readonly mentions: readonly CorpusEvent[];
}

/** Many documents, read together. */
export interface Corpus {
  /** By number of mentions, then by name. */
  readonly actors: readonly CorpusActor[];
  readonly happenings: readonly Happening[];
  /** Mentions of each source in text order, those without an actor too. */
  readonly mentions: ReadonlyMap<string, readonly CorpusMention[]>;
  readonly events: ReadonlyMap<string, readonly CorpusEvent[]>;
}
