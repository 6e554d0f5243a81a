import type { MentionLabel } from '../../model/mention';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../lexicon/countries';
import {
  GOVERNMENT_HEADS,
  ORGANISATION_HEADS,
  PARTY_WORDS,
  PLACE_HEADS,
  REGION_HEADS,
  WORK_HEADS,
} from '../lexicon/institutions';
import { PEOPLES } from '../lexicon/peoples';
import { OUTSIDE } from '../tagging/nameLabels';
import { Shape, shapeOf } from '../tagging/shape';
import type { NameDraft, NameSpan } from './nameDraft';

const OF_STATES = new Set([
  'Government',
  'Governments',
  'Parliament',
  'Ministry',
  'Embassy',
  'Consulate',
  'Bank',
  'Army',
]);
const UNITS = new Set(
  'Fleet Battalion Division Brigade Regiment Squadron Corps Infantry Marines Wing Army Company Platoon Battery'.split(
    ' ',
  ),
);
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/;

/**
 * Completes names that open with the name of a state or people: bodies ("Indonesian Navy", "Government of Jamaica"), units
 * ("U.S. 7th Fleet"), provinces, and what joins two states ("China-Laos Railway", "Iran-Iraq border").
 */
export function completeBodies(draft: NameDraft): void {
  const { words } = draft.doc.tokens;
  for (const span of draft.spans()) {
    if (draft.spanAt(span.first)?.end !== span.end) continue;
    if (span.label !== 'GPE' && span.label !== 'NORP') continue;
    const end = spansState(draft, span) ? bodyEnd(draft, span.end) : span.end;
    if (end > span.end) {
      draft.mark(span.first, end, 'ORG', 'body of a state', 0.85);
    } else if (span.label === 'GPE' && !completeRegion(draft, span) && spansState(draft, span)) {
      const of = words[span.first - 1] === 'the' ? span.first - 2 : span.first - 1;
      const armed = words[of - 1] === 'Forces' && words[of - 2] === 'Armed';
      const body = armed ? of - 2 : of - 1;
      if (words[of] === 'of' && (armed || OF_STATES.has(words[body] ?? '')) && draft.isFree(body, span.first))
        draft.mark(body, span.end, 'ORG', 'body of a state', 0.85);
    }
  }
  joinStates(draft);
  joinOf(draft);
  numberUnits(draft);
}

/** "76th Guards Division": a unit's number is part of its name. */
function numberUnits(draft: NameDraft): void {
  const { words, lines } = draft.doc.tokens;
  for (const span of draft.spans()) {
    const { first, end } = span;
    if ((span.label !== 'ORG' && span.label !== 'GROUP') || !UNITS.has(words[end - 1]!)) continue;
    if (first > 0 && ORDINAL.test(words[first - 1]!) && lines[first - 1] === lines[first])
      draft.reshape(span, first - 1, end, 'unit with its number');
  }
}

/** "Socialist Party of Ukraine": the state belongs to the name of the party or union. */
function joinOf(draft: NameDraft): void {
  const { words, lines } = draft.doc.tokens;
  for (const { first, end, label } of draft.spans()) {
    if (label !== 'ORG' || words[end] !== 'of') continue;
    const last = words[end - 1]!;
    if (!OF_STATES.has(last) && (end - first < 2 || !PARTY_WORDS.has(last.toLowerCase()))) continue;
    const state = draft.spanAt(words[end + 1] === 'the' ? end + 2 : end + 1);
    if (state?.label === 'GPE' && lines[state.first] === lines[first])
      draft.mark(first, state.end, 'ORG', 'party of a state', 0.8);
  }
}

function spansState({ doc }: NameDraft, { first, end }: NameSpan): boolean {
  const name = doc.tokens.words.slice(first, end).join(' ');
  return COUNTRY_BY_NAME.has(name) || COUNTRY_BY_DEMONYM.has(name) || PEOPLES.has(name);
}

/** Where a body's name that goes on at a token ends; the token itself if none does. */
function bodyEnd(draft: NameDraft, at: number): number {
  const { words } = draft.doc.tokens;
  if (!continuesLine(draft, at)) return at;
  const next = draft.spanAt(at);
  if (next?.label === 'NORP') {
    const end = bodyEnd(draft, next.end);
    return end > next.end ? end : at;
  }
  const ordinal = ORDINAL.test(words[at]!);
  if (next && !ordinal) {
    const head = words[next.end - 1]!.toLowerCase();
    const joins = head === 'party' || (head !== 'ministry' && head !== 'department' && GOVERNMENT_HEADS.has(head));
    return next.label === 'ORG' && joins ? next.end : at;
  }
  let end = at + (ordinal ? 1 : 0);
  while (end < at + 5 && continuesLine(draft, end) && isFreeTitle(draft, end)) end++;
  // a headline's capitals say nothing
  if (end === at || end === at + 5) return at;
  const head = words[end - 1]!;
  if (ordinal) return UNITS.has(head) ? end : at;
  const small = head.toLowerCase();
  return GOVERNMENT_HEADS.has(small) || (end - at > 1 && ORGANISATION_HEADS.has(small)) || small === 'coalition'
    ? end
    : at;
}

/** "Anbar Province" */
function completeRegion(draft: NameDraft, { first, end, label }: NameSpan): boolean {
  const head = draft.doc.tokens.words[end];
  if (head === undefined || !continuesLine(draft, end) || draft.tags[end] !== OUTSIDE) return false;
  if (shapeOf(head) !== Shape.Title || !REGION_HEADS.has(head.toLowerCase()) || head === 'State') return false;
  if (isFreeTitle(draft, end + 1)) return false;
  draft.mark(first, end + 1, label, 'name with its kind of region', 0.9);
  return true;
}

/** "Chad-Sudan Summit", "Egypt-Gaza border": what two or more states joined by hyphens stand before. */
function joinStates(draft: NameDraft): void {
  const { words } = draft.doc.tokens;
  const spans = draft.spans();
  for (let n = 0; n + 1 < spans.length; n++) {
    const { first } = spans[n]!;
    let last = n;
    while (last + 1 < spans.length && isHyphenBetween(draft, spans[last]!, spans[last + 1]!)) last++;
    if (last === n) continue;
    const { end } = spans[last]!;
    n = last;
    let to = end;
    while (to < end + 4 && continuesLine(draft, to) && shapeOf(words[to] ?? '') === Shape.Title) to++;
    const head = words[to - 1]?.toLowerCase() ?? '';
    const label = to > end && to < end + 4 ? labelOfHead(head) : undefined;
    if (label) draft.mark(first, to, label, 'name that joins states', 0.8);
    else if (words[end] === 'border' && continuesLine(draft, end) && words[end + 1] !== 'crossing')
      draft.mark(first, end + 1, 'LOC', 'border of two states', 0.8);
  }
}

function labelOfHead(head: string): MentionLabel | undefined {
  if (GOVERNMENT_HEADS.has(head) || ORGANISATION_HEADS.has(head)) return 'ORG';
  return WORK_HEADS.has(head) || PLACE_HEADS.has(head) || HEADS_OF_TIES.has(head) ? 'MISC' : undefined;
}

const HEADS_OF_TIES = new Set(['corridor', 'summit', 'railway', 'pipeline', 'dialogue', 'partnership', 'talks']);

function isHyphenBetween({ doc }: NameDraft, a: NameSpan, b: NameSpan): boolean {
  const { words, starts, ends } = doc.tokens;
  return (
    a.label === 'GPE' &&
    b.label === 'GPE' &&
    b.first === a.end + 1 &&
    /^[-‐‑–]$/.test(words[a.end]!) &&
    starts[a.end] === ends[a.end - 1] &&
    starts[b.first] === ends[a.end]
  );
}

/** Whether the token stands behind white space on the line of the token before. */
function continuesLine({ doc }: NameDraft, i: number): boolean {
  const { words, starts, ends, lines } = doc.tokens;
  return i > 0 && i < words.length && lines[i] === lines[i - 1] && starts[i]! > ends[i - 1]!;
}

function isFreeTitle({ doc, tags }: NameDraft, i: number): boolean {
  return i < tags.length && tags[i] === OUTSIDE && shapeOf(doc.tokens.words[i]!) === Shape.Title;
}
