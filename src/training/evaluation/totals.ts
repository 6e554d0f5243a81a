import { addCounts, type Counts, noCounts } from './counts';
import type { DocumentScore } from './documentScore';

/** The measures that the table shows, in its order. */
export const MEASURES = [
  'names, exact',
  'names, ORG=GROUP GPE=LOC',
  '… NORP, MISC optional',
  '… overlap, NORP, MISC optional',
  'actors, CEAF-e',
  'actors, kind',
  'dates, found',
  'dates, overlap and strict value',
  'dates, exact span and strict value',
  'events, trigger',
  'events, trigger and type',
  'events, who + what + whom',
  'events, status of the found',
  'quotes',
  'quotes, speaker of the found',
] as const;
export type Measure = (typeof MEASURES)[number];

export type Totals = Map<Measure, Counts>;

/** Adds a document's counts to those of its set. */
export function addScore(totals: Totals, score: DocumentScore): void {
  const add = (measure: Measure, counts: Counts | undefined): void => {
    if (!counts) return;
    const sum = totals.get(measure) ?? noCounts();
    addCounts(sum, counts);
    totals.set(measure, sum);
  };
  const { names, actors, dates, events, quotes } = score;
  add('names, exact', names?.exact);
  add('names, ORG=GROUP GPE=LOC', names?.merged.counts);
  add('… NORP, MISC optional', names?.core);
  add('… overlap, NORP, MISC optional', names?.overlapCore);
  add('actors, CEAF-e', actors?.ceaf);
  add('actors, kind', actors?.kinds);
  add('dates, found', dates?.found);
  add('dates, overlap and strict value', dates?.valued);
  add('dates, exact span and strict value', dates?.strict);
  add('events, trigger', events?.trigger);
  add('events, trigger and type', events?.type);
  add('events, who + what + whom', events?.whoWhatWhom);
  add('events, status of the found', events?.status);
  add('quotes', quotes?.found);
  add('quotes, speaker of the found', quotes?.speakers);
}
