import search from 'approx-string-match';
import type { Anchor } from '../model/annotation';
import { overlaps, type Span } from '../text/span';
import type { AnchorCandidate } from './outcome';
import { wholeCharacterEnd, wholeCharacterStart } from './surroundings';

/** Shorter quotes resemble everything. */
const SHORTEST = 4;
const LONGEST = 256;
/** How much of the quote may differ. */
const MOST_ERRORS = 0.4;
const CONTEXT = 48;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Looks for places similar to what the anchor describes (approximate search after Myers, 1999, by the library
 * `approx-string-match`), the most similar first, overlapping ones only once. For a person to choose from: likeness does
 * not tell right places from wrong ones. Takes tens of milliseconds on long texts.
 */
export function proposePlaces(anchor: Anchor, text: string, limit = 5): readonly AnchorCandidate[] {
  const quote = anchor.exact.slice(0, LONGEST);
  if (quote.length < SHORTEST) return [];
  const cut = anchor.exact.length - quote.length;
  const most = Math.min(64, Math.floor(quote.length * MOST_ERRORS));
  const chosen: AnchorCandidate[] = [];
  // each search finds only the places with the fewest errors: hide them and search again
  for (let hidden = text; chosen.length < limit;) {
    const found = search(hidden, quote, most).map(({ start, end, errors }): AnchorCandidate => {
      const span = wholeWords(text, { start, end: Math.min(text.length, end + cut) });
      const likeness = 1 - errors / quote.length;
      return { ...span, score: 0.6 * likeness + 0.4 * contextLikeness(anchor, text, span) };
    });
    const fresh = firstOfEach(found, chosen);
    if (fresh.length === 0) break;
    chosen.push(...fresh);
    for (const { start, end } of fresh)
      hidden = hidden.slice(0, start) + NOWHERE.repeat(end - start) + hidden.slice(end);
  }
  return chosen.sort((a, b) => b.score - a.score || a.start - b.start).slice(0, limit);
}

/** A character that no quote has. */
const NOWHERE = '\uffff';

/** The best of candidates that overlap each other, without those that overlap a known one. */
function firstOfEach(found: readonly AnchorCandidate[], known: readonly AnchorCandidate[]): readonly AnchorCandidate[] {
  const fresh: AnchorCandidate[] = [];
  for (const candidate of found.toSorted((a, b) => b.score - a.score || a.start - b.start)) {
    const empty = candidate.start >= candidate.end;
    if (!empty && ![...known, ...fresh].some((other) => overlaps(other, candidate))) fresh.push(candidate);
  }
  return fresh;
}

/** Widened to whole words and characters: approximate matches end anywhere. */
function wholeWords(text: string, span: Span): Span {
  let { start, end } = span;
  while (start > 0 && WORD.test(text.charAt(start)) && WORD.test(text.charAt(start - 1))) start--;
  while (end < text.length && WORD.test(text.charAt(end - 1)) && WORD.test(text.charAt(end))) end++;
  return { start: wholeCharacterStart(text, start), end: wholeCharacterEnd(text, end) };
}

function contextLikeness(anchor: Anchor, text: string, span: Span): number {
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
  const behind = text.slice(span.end, span.end + CONTEXT);
  return (
    (pairLikeness((anchor.prefix ?? '').slice(-CONTEXT), before) +
      pairLikeness((anchor.suffix ?? '').slice(0, CONTEXT), behind)) /
    2
  );
}

/** Dice's coefficient of the letter pairs of two strings. */
function pairLikeness(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return a === b ? 1 : 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left === 0) continue;
    common++;
    pairs.set(b.slice(i, i + 2), left - 1);
  }
  return (2 * common) / (a.length + b.length - 2);
}
