import { EVENT_TYPES, groupBy, type Corpus, type Happening } from '../../../core/index';

export const EVENT_GROUPINGS = ['date', 'type', 'actor', 'source'] as const;
export type EventGrouping = (typeof EVENT_GROUPINGS)[number];

/** A heading of the events tree, and the happenings below it. The key is a date value, type, actor id or source id. */
export interface EventGroup {
  /** Undefined: without a date, without an actor. */
  readonly key: string | undefined;
  readonly happenings: readonly Happening[];
}

/**
 * Groups happenings for the tree. By actor and by source, a happening stands in every group that it belongs to.
 * @param dateOrder orders date values
 */
export function groupHappenings(
  corpus: Corpus,
  happenings: readonly Happening[],
  grouping: EventGrouping,
  dateOrder: (value: string) => number,
): EventGroup[] {
  const keyed = happenings.flatMap((happening) => keysOf(happening, grouping).map((key) => ({ key, happening })));
  const groups = Array.from(
    groupBy(keyed, ({ key }) => key),
    ([key, members]): EventGroup => ({ key, happenings: members.map(({ happening }) => happening) }),
  );
  const rank = rankOf(corpus, grouping, dateOrder);
  return groups.sort((a, b) => (a.key === undefined ? 1 : b.key === undefined ? -1 : rank(a.key) - rank(b.key)));
}

function keysOf(happening: Happening, grouping: EventGrouping): (string | undefined)[] {
  switch (grouping) {
    case 'date':
      return [happening.date];
    case 'type':
      return [happening.type];
    case 'source':
      return [...new Set(happening.mentions.map(({ source }) => source))];
    case 'actor': {
      const actors = [...happening.sources, ...happening.targets].flatMap(({ actor }) => actor ?? []);
      return actors.length > 0 ? [...new Set(actors)] : [undefined];
    }
  }
}

function rankOf(
  corpus: Corpus,
  grouping: EventGrouping,
  dateOrder: (value: string) => number,
): (key: string) => number {
  switch (grouping) {
    case 'date':
      return dateOrder;
    case 'type':
      return (key) => (EVENT_TYPES as readonly string[]).indexOf(key);
    case 'source': {
      const order = [...corpus.mentions.keys()];
      return (key) => order.indexOf(key);
    }
    case 'actor': {
      const order = new Map(corpus.actors.map(({ id }, at) => [id, at]));
      return (key) => order.get(key) ?? order.size;
    }
  }
}
