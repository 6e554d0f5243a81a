import type { CorpusEvent } from './corpus';

/**
 * Joins groups of event mentions over documents: the same type, the same actors (two at least, on whichever side) and the
 * same date, at places that do not differ. What one document keeps apart stays apart, and undated events are joined to
 * nothing.
 * @param groupOf the group within a document; a mention without one is its own
 * @returns the joined group of each mention
 */
export function linkHappenings(
  events: readonly CorpusEvent[],
  groupOf: (event: CorpusEvent) => string | undefined,
): (event: CorpusEvent) => string | undefined {
  const groups = new Map<string, CorpusEvent[]>();
  for (const event of events) {
    const group = groupOf(event);
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push(event);
    else groups.set(group, [event]);
  }
  const joined = new Map<string, string>();
  const leaders = new Map<
    string,
    { readonly group: string; readonly sources: Set<string>; readonly places: Set<string> }[]
  >();
  for (const [group, members] of groups) {
    const key = identityOf(members);
    if (key === undefined) continue;
    const source = members[0]!.source;
    const places = new Set(members.flatMap(({ place }) => place?.toLowerCase() ?? []));
    const known = leaders.get(key) ?? [];
    const leader = known.find((one) => !one.sources.has(source) && agree(one.places, places));
    if (leader) {
      joined.set(group, leader.group);
      leader.sources.add(source);
      for (const place of places) leader.places.add(place);
    } else known.push({ group, sources: new Set([source]), places });
    leaders.set(key, known);
  }
  return (event) => {
    const group = groupOf(event);
    return group === undefined ? undefined : (joined.get(group) ?? group);
  };
}

/** Type, date and actors of a group in one text, or undefined where they say too little. */
function identityOf(members: readonly CorpusEvent[]): string | undefined {
  const dates = new Set(members.flatMap(({ date }) => date ?? []));
  const actors = new Set(
    members.flatMap(({ sources, targets }) => [...sources, ...targets].flatMap(({ actor }) => actor ?? [])),
  );
  const [date] = dates;
  if (dates.size !== 1 || date === undefined || actors.size < 2) return undefined;
  return [members[0]!.type, date, ...[...actors].sort()].join('\n');
}

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((place) => b.has(place));
}
