import { type Event, type Participant, type Span, sameSpan } from '../../core/index';
import { type ActorMatch, nameKey } from './actorScore';
import { assign } from './assignment';
import type { Counts } from './counts';
import { type GoldDocument, type GoldEvent, type GoldParticipant, isSpan } from './goldDocument';
import { touch } from './spanScore';

interface GoldSide {
  readonly actor?: string;
  readonly spans: readonly Span[];
  readonly names: readonly string[];
}
interface SystemSide {
  readonly own: Span;
  readonly home: string | undefined;
  readonly spans: readonly Span[];
}
interface Sides {
  readonly any: boolean;
  readonly all: boolean;
}

export interface EventScore {
  readonly trigger: Counts;
  /** Trigger and type right. */
  readonly type: Counts;
  /** Trigger, type, one source and one target right: who did what to whom. */
  readonly whoWhatWhom: Counts;
  readonly status: Counts;
  readonly missed: readonly GoldEvent[];
  readonly wrong: readonly Event[];
  /** Found with the right type, but not who or whom. */
  readonly partly: readonly [GoldEvent, Event][];
}

const triggersOf = (event: GoldEvent): Span[] => [event.trigger, ...(event.triggers ?? [])].filter(isSpan);

export function scoreEvents(gold: GoldDocument, events: readonly Event[], actors: ActorMatch): EventScore {
  const wanted = gold.events ?? [];
  const goldSides = wanted.map((event) => ({
    source: (event.source ?? []).map((part) => goldSide(part, actors)),
    target: (event.target ?? []).map((part) => goldSide(part, actors)),
  }));
  const systemSides = events.map((event) => ({
    source: event.source.map((part) => systemSide(part, actors)),
    target: event.target.map((part) => systemSide(part, actors)),
  }));
  const memo = new Map<number, { source: Sides; target: Sides }>();
  const sides = (g: number, s: number): { source: Sides; target: Sides } => {
    const key = g * events.length + s;
    let found = memo.get(key);
    if (!found) {
      found = {
        source: compare(goldSides[g]!.source, systemSides[s]!.source, gold.text),
        target: compare(goldSides[g]!.target, systemSides[s]!.target, gold.text),
      };
      memo.set(key, found);
    }
    return found;
  };
  const touches = (g: number, s: number): boolean =>
    triggersOf(wanted[g]!).some((span) => touch(span, events[s]!.trigger));
  const typed = (g: number, s: number): boolean =>
    wanted[g]!.type === events[s]!.type || (wanted[g]!.alt ?? []).includes(events[s]!.type);
  const isOptional = (g: number): boolean => Boolean(wanted[g]!.doubt);

  const match = (fits: (g: number, s: number) => boolean) => {
    const pairs = assign(
      wanted.map((_, g) =>
        events.map((_, s) => {
          if (!fits(g, s)) return 0;
          const { source, target } = sides(g, s);
          return (
            (isOptional(g) ? 1e3 : 2e3) +
            (source.any ? 20 : 0) +
            (target.any ? 20 : 0) +
            (source.all ? 5 : 0) +
            (target.all ? 5 : 0) +
            (typed(g, s) ? 100 : 0) +
            (touches(g, s) ? 8 : 0) +
            (triggersOf(wanted[g]!).some((span) => sameSpan(span, events[s]!.trigger)) ? 2 : 0)
          );
        }),
      ),
    );
    const hits = pairs.filter(([g]) => !isOptional(g));
    const used = new Set(pairs.map(([, s]) => s));
    const free = new Set(pairs.filter(([g]) => isOptional(g)).map(([, s]) => s));
    events.forEach((_, s) => {
      if (!used.has(s) && wanted.some((_, g) => isOptional(g) && touches(g, s))) free.add(s);
    });
    return { hits, free };
  };
  const required = wanted.filter((_, g) => !isOptional(g)).length;
  const trigger = match(touches);
  const type = match((g, s) => touches(g, s) && typed(g, s));
  const both = type.hits.filter(([g, s]) => sides(g, s).source.any && sides(g, s).target.any);
  const given = events.length - type.free.size;
  const found = new Set(type.hits.map(([g]) => g));
  const right = new Set(type.hits.map(([, s]) => s));
  return {
    trigger: { right: trigger.hits.length, given: events.length - trigger.free.size, wanted: required },
    type: { right: type.hits.length, given, wanted: required },
    whoWhatWhom: { right: both.length, given, wanted: required },
    status: {
      right: type.hits.filter(([g, s]) => (wanted[g]!.status ?? 'asserted') === events[s]!.status).length,
      given: type.hits.length,
      wanted: type.hits.length,
    },
    missed: wanted.filter((_, g) => !isOptional(g) && !found.has(g)),
    wrong: events.filter((_, s) => !type.free.has(s) && !right.has(s)),
    partly: type.hits.filter((pair) => !both.includes(pair)).map(([g, s]) => [wanted[g]!, events[s]!]),
  };
}

function goldSide(part: GoldParticipant, actors: ActorMatch): GoldSide {
  if (typeof part !== 'string') return { spans: [part], names: [] };
  const { name = '', aliases = [] } = actors.goldActors.get(part) ?? {};
  return { actor: part, spans: actors.gold.get(part) ?? [], names: [name, ...aliases].filter(Boolean).map(nameKey) };
}

function systemSide({ actor, span }: Participant, actors: ActorMatch): SystemSide {
  const mentions = actor === undefined ? [] : (actors.system.get(actor) ?? []);
  return { own: span, home: actor === undefined ? undefined : actors.homeOf(actor), spans: [span, ...mentions] };
}

function compare(gold: readonly GoldSide[], system: readonly SystemSide[], text: string): Sides {
  const pairs = assign(gold.map((g) => system.map((s) => (isSame(g, s, text) ? 1 : 0)))).length;
  return {
    any: pairs > 0 || (gold.length === 0 && system.length === 0),
    all: pairs === gold.length && pairs === system.length,
  };
}

function isSame(gold: GoldSide, system: SystemSide, text: string): boolean {
  if (gold.actor !== undefined && gold.actor === system.home) return true;
  const spans = gold.actor === undefined ? system.spans : [system.own];
  return spans.some(
    (span) =>
      gold.spans.some((other) => touch(span, other)) ||
      (text !== '' && gold.names.includes(nameKey(text.slice(span.start, span.end)))),
  );
}
