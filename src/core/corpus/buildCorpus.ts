import type { Actor, ActorKind } from '../model/actor';
import type { Annotation, EventAnnotation } from '../model/annotation';
import type { Event } from '../model/event';
import type { MentionLabel } from '../model/mention';
import type { Overlay, Shown } from '../sidecar/overlay';
import type { Span } from '../text/span';
import type { Corpus, CorpusActor, CorpusEvent, CorpusMention, CorpusParticipant } from './corpus';
import { gatherHappenings } from './gatherHappenings';
import { linkHappenings } from './happenings';

/** A document as the corpus takes it. */
export interface CorpusSource {
  readonly id: string;
  /** Normalised text. */
  readonly text: string;
  /** What readers see of it, and which suggestions people's records stand for. */
  readonly overlay: Pick<Overlay, 'shown' | 'decided'>;
  /** Suggestions less sure than this (0 to 1) are left out. */
  readonly threshold: number;
}

/** Which actors of which documents are one. */
export interface ActorLink extends Omit<Actor, 'memberOf'> {
  readonly memberOf?: string | undefined;
  readonly registered: boolean;
  readonly parts: readonly { readonly document: string; readonly actor: string }[];
}

const KIND_OF_LABEL: Readonly<Record<MentionLabel, ActorKind>> = {
  PERSON: 'person',
  ORG: 'other',
  GROUP: 'armed-group',
  GPE: 'state',
  LOC: 'other',
  NORP: 'other',
  MISC: 'other',
};

/**
 * Reads documents together.
 * @param sources in the order in which they shall appear
 * @param links the linked actors of all sources' analyses
 */
export function buildCorpus(sources: readonly CorpusSource[], links: readonly ActorLink[]): Corpus {
  const gathering = new Gathering(links);
  const mentions = new Map<string, readonly CorpusMention[]>();
  const events = new Map<string, readonly CorpusEvent[]>();
  const groups = new Map<CorpusEvent, string>();
  for (const source of sources) {
    const reader = new SourceReader(source, gathering);
    const seen = source.overlay.shown.filter(
      (shown) => shown.origin === 'annotation' || shown.suggestion.value.why.score >= source.threshold,
    );
    mentions.set(source.id, reader.mentions(seen));
    events.set(source.id, reader.events(seen, groups));
  }
  const all = [...events.values()].flat();
  return {
    actors: gathering.actors(),
    happenings: gatherHappenings(
      all,
      linkHappenings(all, (event) => groups.get(event)),
    ),
    mentions,
    events,
  };
}

/** Actors by id and by the ids that documents and people use for them, with the mentions found so far. */
class Gathering {
  readonly #byId = new Map<string, Omit<CorpusActor, 'mentions'>>();
  readonly #byPart = new Map<string, string>();
  readonly #mentions = new Map<string, CorpusMention[]>();

  constructor(links: readonly ActorLink[]) {
    for (const { parts, memberOf, ...link } of links) {
      this.#byId.set(link.id, { ...link, ...(memberOf === undefined ? {} : { memberOf }) });
      for (const part of parts) this.#byPart.set(partKey(part.document, part.actor), link.id);
    }
  }

  /** The corpus id of an actor that the document's analysis, or a person, calls by `id`. */
  resolve(source: string, id: string | undefined): string | undefined {
    if (id === undefined) return undefined;
    return this.#byPart.get(partKey(source, id)) ?? id;
  }

  /** As `resolve` for an id that a person wrote, which names an actor of the corpus before one of the document. */
  resolveWritten(source: string, id: string | undefined): string | undefined {
    return id !== undefined && this.#byId.has(id) ? id : this.resolve(source, id);
  }

  nameOf(id: string): string | undefined {
    return this.#byId.get(id)?.name;
  }

  /** Makes an actor that only a person's record knows. */
  introduce(id: string, name: string, kind: ActorKind): void {
    if (!this.#byId.has(id)) this.#byId.set(id, { id, name, kind, aliases: [], roles: [], registered: false });
  }

  add(mention: CorpusMention): void {
    if (mention.actor === undefined) return;
    const list = this.#mentions.get(mention.actor);
    if (list) list.push(mention);
    else this.#mentions.set(mention.actor, [mention]);
  }

  /** Those that are mentioned, the most mentioned first. */
  actors(): CorpusActor[] {
    const actors: CorpusActor[] = [];
    for (const actor of this.#byId.values()) {
      const mentions = this.#mentions.get(actor.id);
      if (mentions) actors.push({ ...actor, mentions });
    }
    return actors.sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
  }
}

const partKey = (source: string, actor: string): string => `${actor}\n${source}`;

/** Turns what readers see of one source into records of the corpus. */
class SourceReader {
  readonly #source: CorpusSource;
  readonly #gathering: Gathering;

  constructor(source: CorpusSource, gathering: Gathering) {
    this.#source = source;
    this.#gathering = gathering;
  }

  mentions(shown: readonly Shown[]): CorpusMention[] {
    const mentions: CorpusMention[] = [];
    for (const item of shown) {
      const mention = this.#mention(item);
      if (!mention) continue;
      mentions.push(mention);
      this.#gathering.add(mention);
    }
    return mentions;
  }

  #mention(shown: Shown): CorpusMention | undefined {
    const place = { source: this.#source.id, start: shown.span.start, end: shown.span.end };
    if (shown.origin === 'suggestion') {
      if (shown.suggestion.kind !== 'mention') return undefined;
      const { label, actor, why } = shown.suggestion.value;
      const id = this.#gathering.resolve(this.#source.id, actor);
      return { ...place, label, why, ...(id === undefined ? {} : { actor: id }) };
    }
    const { annotation } = shown;
    if (annotation.kind !== 'mention') return undefined;
    const id = this.#gathering.resolveWritten(this.#source.id, annotation.actor);
    if (id !== undefined) this.#gathering.introduce(id, this.#textOf(shown.span), KIND_OF_LABEL[annotation.label]);
    return { ...place, label: annotation.label, annotation, ...(id === undefined ? {} : { actor: id }) };
  }

  /** @param groups gets the group that each event's analysis or annotator puts it into */
  events(shown: readonly Shown[], groups: Map<CorpusEvent, string>): CorpusEvent[] {
    const events: CorpusEvent[] = [];
    for (const item of shown) {
      let event: CorpusEvent;
      let same: string | undefined;
      if (item.origin === 'suggestion') {
        if (item.suggestion.kind !== 'event') continue;
        event = this.#suggested(item.span, item.suggestion.value);
        same = item.suggestion.value.same;
      } else {
        if (item.annotation.kind !== 'event') continue;
        event = this.#recorded(item.span, item.annotation);
        same = item.annotation.same ?? this.#groupOfDecided(item.annotation);
      }
      if (same !== undefined) groups.set(event, `${same}\n${this.#source.id}`);
      events.push(event);
    }
    return events;
  }

  /** An event that a person accepted or corrected stays with the mentions that the machine put it to. */
  #groupOfDecided({ id }: EventAnnotation): string | undefined {
    for (const { suggestion, by } of this.#source.overlay.decided)
      if (by.id === id && suggestion.kind === 'event') return suggestion.value.same;
    return undefined;
  }

  #suggested(span: Span, event: Event): CorpusEvent {
    const participant = ({ actor, span: at }: { actor?: string; span: Span }): CorpusParticipant =>
      this.#participant(this.#gathering.resolve(this.#source.id, actor), at);
    return {
      ...this.#base(span),
      type: event.type,
      sources: event.source.map(participant),
      targets: event.target.map(participant),
      status: event.status,
      why: event.why,
      ...(event.date === undefined ? {} : { date: event.date }),
      ...(event.place === undefined ? {} : { place: event.place }),
      ...(event.by === undefined
        ? {}
        : { by: this.#participant(this.#gathering.resolve(this.#source.id, event.by), undefined) }),
    };
  }

  #recorded(span: Span, event: EventAnnotation): CorpusEvent {
    const participant = (recorded: EventAnnotation['source'][number]): CorpusParticipant =>
      this.#participant(this.#written(recorded.actor), recorded.anchor);
    return {
      ...this.#base(span),
      type: event.type,
      sources: event.source.map(participant),
      targets: event.target.map(participant),
      status: event.status ?? 'asserted',
      annotation: event satisfies Annotation,
      ...(event.date === undefined ? {} : { date: event.date }),
      ...(event.place === undefined ? {} : { place: event.place }),
      ...(event.by === undefined ? {} : { by: this.#participant(this.#written(event.by), undefined) }),
    };
  }

  #written(actor: string | undefined): string | undefined {
    return this.#gathering.resolveWritten(this.#source.id, actor);
  }

  #base(span: Span): { source: string; start: number; end: number; trigger: string } {
    return { source: this.#source.id, start: span.start, end: span.end, trigger: this.#textOf(span) };
  }

  #participant(actor: string | undefined, span: (Span & { readonly exact?: string }) | undefined): CorpusParticipant {
    const named = actor === undefined ? undefined : this.#gathering.nameOf(actor);
    const name = named ?? span?.exact ?? (span ? this.#textOf(span) : (actor ?? ''));
    return {
      name,
      ...(actor === undefined ? {} : { actor }),
      ...(span ? { span: { start: span.start, end: span.end } } : {}),
    };
  }

  #textOf(span: Span): string {
    return this.#source.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  }
}
