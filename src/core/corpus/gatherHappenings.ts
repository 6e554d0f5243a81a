import type { CorpusEvent, CorpusParticipant, Happening } from './corpus';

/**
 * Gathers the mentions of one happening and sums them up: everybody who takes part in any mention, the date and place that
 * most mentions give, and the status of the surest.
 * @param events in the order in which the happenings shall appear
 * @param groupOf mentions with the same key belong together; those without one stand alone
 */
export function gatherHappenings(
  events: readonly CorpusEvent[],
  groupOf: (event: CorpusEvent) => string | undefined,
): Happening[] {
  const groups = new Map<string, CorpusEvent[]>();
  for (const event of events) {
    const shared = groupOf(event) ?? aloneKey(event);
    // a person may correct a mention's type: then it is another happening
    const key = (groups.get(shared)?.[0]?.type ?? event.type) === event.type ? shared : aloneKey(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return Array.from(groups, ([id, mentions]) => sumUp(id, mentions));
}

const aloneKey = (event: CorpusEvent): string => `${event.type} ${event.start}\n${event.source}`;

const SUREST_FIRST = ['asserted', 'alleged', 'denied', 'planned', 'conditional'] as const;

function sumUp(id: string, mentions: readonly CorpusEvent[]): Happening {
  const first = mentions[0]!;
  const sources = together(mentions.flatMap((mention) => mention.sources));
  const sourceKeys = new Set(sources.map(keyOf));
  // of a symmetric act told from both sides, nobody stands on both
  const targets = together(mentions.flatMap((mention) => mention.targets)).filter(
    (target) => !sourceKeys.has(keyOf(target)) || first.targets.some((own) => keyOf(own) === keyOf(target)),
  );
  const targetKeys = new Set(first.targets.map(keyOf));
  const date = mostCommon(mentions.flatMap(({ date }) => date ?? []));
  const place = mostCommon(mentions.flatMap(({ place }) => place ?? []));
  const status = SUREST_FIRST.find((candidate) => mentions.some((mention) => mention.status === candidate))!;
  const by = mentions.find((mention) => mention.status === status)?.by;
  return {
    id,
    type: first.type,
    sources: sources.filter(
      (source) => !targetKeys.has(keyOf(source)) || first.sources.some((own) => keyOf(own) === keyOf(source)),
    ),
    targets,
    status,
    mentions,
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(by === undefined ? {} : { by }),
  };
}

const keyOf = (participant: CorpusParticipant): string => participant.actor ?? participant.name.toLowerCase();

/** Each participant once; mere noun phrases only if no actor is known. */
function together(participants: readonly CorpusParticipant[]): CorpusParticipant[] {
  const actors = participants.filter((participant) => participant.actor !== undefined);
  const kept = new Map<string, CorpusParticipant>();
  for (const participant of actors.length > 0 ? actors : participants) {
    if (!kept.has(keyOf(participant))) kept.set(keyOf(participant), participant);
  }
  return [...kept.values()];
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value;
  return best;
}
