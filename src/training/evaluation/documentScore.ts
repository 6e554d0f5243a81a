import { type Analysis, type DateExpression, type Quote, sameSpan } from '../../core/index';
import { ActorMatch, type ActorScore, scoreActors } from './actorScore';
import type { Counts } from './counts';
import { compareDates } from './dateRange';
import { type EventScore, scoreEvents } from './eventScore';
import { type GoldDate, type GoldDocument, type GoldMention, type GoldQuote, isSpan } from './goldDocument';
import { likeness, scoreSpans, type SpanResult, touch } from './spanScore';

export interface NameScore {
  readonly exact: Counts;
  /** Exact span; ORG and GROUP are one label, GPE and LOC another. */
  readonly merged: SpanResult<GoldMention, Analysis['mentions'][number]>;
  /** The same with NORP and MISC left out. */
  readonly core: Counts;
  readonly overlap: Counts;
  readonly overlapCore: Counts;
}

export interface DateScore {
  readonly found: Counts;
  /** Overlapping span and the same days. */
  readonly valued?: Counts;
  /** Exact span and the same days. Missing, like `valued`, where the gold has no values. */
  readonly strict?: Counts;
  readonly missed: readonly GoldDate[];
  readonly wrong: readonly DateExpression[];
  readonly misread: readonly [GoldDate, DateExpression][];
}

export interface QuoteScore {
  readonly found: Counts;
  readonly speakers: Counts;
  readonly missed: readonly GoldQuote[];
  /** Found, with another speaker or none. */
  readonly misattributed: readonly Quote[];
}

export interface DocumentScore {
  readonly names?: NameScore;
  readonly actors?: ActorScore;
  readonly dates?: DateScore;
  readonly events?: EventScore;
  readonly quotes?: QuoteScore;
}

const MERGED: Readonly<Record<string, string>> = { GROUP: 'ORG', GPE: 'LOC' };
const merged = (label: string): string => MERGED[label] ?? label;
const isSide = ({ label }: { readonly label: string }): boolean => label === 'NORP' || label === 'MISC';

/** Compares an analysis with the gold, layer by layer. */
export function scoreDocument(gold: GoldDocument, analysis: Analysis): DocumentScore {
  const actors = new ActorMatch(gold, analysis);
  return {
    ...(gold.mentions && { names: scoreNames(gold.mentions, analysis.mentions) }),
    ...(gold.actors && actors.gold.size > 0 && { actors: scoreActors(actors) }),
    ...(gold.dates && { dates: scoreDates(gold.dates, analysis.dates) }),
    ...(gold.events && { events: scoreEvents(gold, analysis.events, actors) }),
    ...(gold.quotes && { quotes: scoreQuotes(gold.quotes, analysis.quotes, actors) }),
  };
}

export function scoreNames(gold: NonNullable<GoldDocument['mentions']>, found: Analysis['mentions']): NameScore {
  const core = gold.map((mention) => ({ ...mention, optional: mention.optional || isSide(mention) }));
  const same = (g: { label: string }, s: { label: string }): boolean => merged(g.label) === merged(s.label);
  return {
    exact: scoreSpans(gold, found, (g, s) => sameSpan(g, s) && g.label === s.label).counts,
    merged: scoreSpans(gold, found, (g, s) => sameSpan(g, s) && same(g, s)),
    core: scoreSpans(core, found, (g, s) => sameSpan(g, s) && same(g, s), isSide).counts,
    overlap: scoreSpans(gold, found, same).counts,
    overlapCore: scoreSpans(core, found, same, isSide).counts,
  };
}

function scoreDates(gold: NonNullable<GoldDocument['dates']>, found: Analysis['dates']): DateScore {
  const loose = scoreSpans(gold, found);
  const sharp = scoreSpans(gold, found, sameSpan);
  const isRight = (g: GoldDate, s: DateExpression): boolean =>
    g.value === null ? s.value === undefined : compareDates(g.value, s.value) === 'same';
  const valued = loose.pairs.filter(([g]) => g.value !== undefined);
  return {
    found: loose.counts,
    ...(gold.some(({ value }) => value !== undefined) && {
      valued: { ...loose.counts, right: valued.filter(([g, s]) => isRight(g, s)).length },
      strict: { ...sharp.counts, right: sharp.pairs.filter(([g, s]) => isRight(g, s)).length },
    }),
    missed: loose.missed,
    wrong: loose.wrong,
    misread: valued.filter(([g, s]) => !isRight(g, s)),
  };
}

function scoreQuotes(
  gold: NonNullable<GoldDocument['quotes']>,
  found: Analysis['quotes'],
  actors: ActorMatch,
): QuoteScore {
  const { pairs, counts, missed } = scoreSpans(gold, found, (g, s) => likeness(g, s) >= 0.5);
  const speakers: Counts = { right: 0, given: 0, wanted: 0 };
  const misattributed: Quote[] = [];
  for (const [{ speaker }, quote] of pairs) {
    if (speaker === null || speaker === undefined) continue;
    speakers.given++;
    speakers.wanted++;
    const named = quote.speaker === undefined ? [] : (actors.system.get(quote.speaker) ?? []);
    const right = isSpan(speaker)
      ? named.some((mention) => touch(mention, speaker))
      : quote.speaker !== undefined && actors.homeOf(quote.speaker) === speaker;
    if (right) speakers.right++;
    else misattributed.push(quote);
  }
  return { found: counts, speakers, missed, misattributed };
}
