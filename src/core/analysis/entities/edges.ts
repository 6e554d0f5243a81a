import { type Gazetteer, NAME_KIND, PLACE_KINDS } from '../tagging/gazetteer';
import { COUNTRY_BY_NAME } from '../lexicon/countries';
import { HEADLINE_VERBS } from '../lexicon/headlineVerbs';
import { GOVERNMENT_HEADS, ORGANISATION_HEADS } from '../lexicon/institutions';
import { HONORIFICS, RANKS, TITLES_AND_NAMES } from '../lexicon/titles';
import { isCapitalised, shapeOf } from '../tagging/shape';
import { OUTSIDE } from '../tagging/nameLabels';
import type { NameDraft, NameSpan } from './nameDraft';

const SPLITTING = new Set(['in', 'at', 'from', 'near']);
/** "Tang-backed" is no given name. */
const COMPOUND = /(?:ed|led|born|era|style|type|like|wide|run|free|own|held|made|only|area)$/;
const OF_PERSONS = new Set(
  'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Justice Judge Lord Lady Sir Mullah Maulana Ayatollah Sheikh Sheik'.split(' '),
);
const HYPHEN = /^[-‐‑]$/;

/** Sets the edges of names right where the tagger's are not those of the guidelines. */
export function correctEdges(draft: NameDraft, gazetteer: Gazetteer, isHeadline: (token: number) => boolean): void {
  for (const span of draft.spans()) {
    if (isPartyMark(draft, span)) {
      draft.erase(span.first, span.end);
      continue;
    }
    if (isHeadline(span.first) && splitAtVerb(draft, span)) continue;
    if (splitAtAddress(draft, span) || splitAtOwner(draft, gazetteer, span)) continue;
    if (span.label === 'ORG' && addCompanySuffix(draft, span)) continue;
    if (makePerson(draft, span)) continue;
    if (span.label === 'PERSON') {
      const first = withoutTitles(draft, gazetteer, span);
      const end = withHyphenatedName(draft, span);
      if (first !== span.first || end !== span.end) draft.reshape(span, first, end, 'name tagger');
    } else if (!splitPerson(draft, gazetteer, span)) splitPlaces(draft, gazetteer, span);
  }
}

/** "R-S.C." behind a senator's name */
function isPartyMark({ doc }: NameDraft, { first, end }: NameSpan): boolean {
  const { words } = doc.tokens;
  return end - first >= 2 && /^[RDI]$/.test(words[first]!) && HYPHEN.test(words[first + 1]!);
}

/** "Sorokin Meets Berg": in a headline a verb looks like a part of a name. */
function splitAtVerb(draft: NameDraft, { first, end, label }: NameSpan): boolean {
  const { words } = draft.doc.tokens;
  for (let i = first + 1; i < end; i++) {
    if (!HEADLINE_VERBS.has(words[i]!)) continue;
    draft.erase(first, end);
    draft.mark(first, i, label, 'name tagger', 0.8);
    if (i + 1 < end) draft.mark(i + 1, end, label, 'name tagger', 0.7);
    return true;
  }
  return false;
}

/** "Northern Lights Corporation, Inc." */
function addCompanySuffix(draft: NameDraft, span: NameSpan): boolean {
  const { words, lines } = draft.doc.tokens;
  const at = words[span.end] === ',' ? span.end + 1 : span.end;
  if (!/^(?:Inc|Ltd|LLC|Corp|PLC|plc)\.?$/.test(words[at] ?? '') || lines[at] !== lines[span.first]) return false;
  if (draft.tags[at] !== OUTSIDE) return false;
  draft.reshape(span, span.first, at + 1, 'company with its legal form');
  return true;
}

/** "Justice Berg" is a person, whatever the tagger says; "Justice Department" is none. */
function makePerson(draft: NameDraft, { first, end, label }: NameSpan): boolean {
  const { words } = draft.doc.tokens;
  if (label === 'PERSON' || label === 'MISC' || end - first < 2 || end - first > 3) return false;
  if (!OF_PERSONS.has(words[first]!) || isHead(words[end - 1]!)) return false;
  if (!words.slice(first + 1, end).every((word) => isCapitalised(shapeOf(word)))) return false;
  draft.erase(first, end);
  draft.mark(first + 1, end, 'PERSON', 'title before the name', 0.85);
  return true;
}

/** Mail and web addresses stand between names, not in them. */
function splitAtAddress(draft: NameDraft, { first, end, label }: NameSpan): boolean {
  const { words } = draft.doc.tokens;
  let at = first;
  while (at < end && !/@|:\/\//.test(words[at]!)) at++;
  if (at === end) return false;
  draft.erase(first, end);
  if (at > first) draft.mark(first, at, label, 'name tagger', 0.6);
  if (end > at + 1) draft.mark(at + 1, end, label, 'name tagger', 0.6);
  return true;
}

/** "Norwegian Refugee Council's Laura Berg": a body and one of its people. */
function splitAtOwner(draft: NameDraft, gazetteer: Gazetteer, { first, end, label }: NameSpan): boolean {
  const { words } = draft.doc.tokens;
  if (label === 'PERSON' || end - first < 4) return false;
  let at = first + 1;
  while (at < end && !/^['’]s$/.test(words[at]!)) at++;
  const person = words.slice(at + 1, end);
  if (person.length < 2 || person.length > 3 || isHead(person.at(-1)!)) return false;
  if (!person.every((word) => isCapitalised(shapeOf(word)))) return false;
  if (!isHead(words[at - 1]!) && !(gazetteer.lookUp(person[0]!) & NAME_KIND['given-name'])) return false;
  draft.erase(first, end);
  draft.mark(first, at, label === 'MISC' ? 'ORG' : label, 'name tagger', 0.8);
  draft.mark(at + 1, end, 'PERSON', 'person of a body', 0.8);
  return true;
}

/** "Capt. Laura Sorokin": a title is no part of the name. A given name ("Dean") is no title. */
function withoutTitles({ doc }: NameDraft, gazetteer: Gazetteer, { first, end }: NameSpan): number {
  const { words } = doc.tokens;
  let at = first;
  while (at < end - 1) {
    const word = words[at]!;
    const title = HONORIFICS.has(word) || RANKS.has(word) || isAllTitle(word);
    if (!title || (TITLES_AND_NAMES.has(word) && gazetteer.lookUp(word) & NAME_KIND['given-name'])) break;
    at++;
  }
  return at;
}

function isAllTitle(word: string): boolean {
  const small = word.charAt(0) + word.slice(1).toLowerCase();
  return word.length > 2 && word !== small && (HONORIFICS.has(small) || RANKS.has(small));
}

/** "Tang Mei-ling": the second half of a given name may be written small. */
function withHyphenatedName({ doc, tags }: NameDraft, { end }: NameSpan): number {
  const { words, starts, ends } = doc.tokens;
  const half = words[end + 1];
  if (!HYPHEN.test(words[end] ?? '') || half === undefined || tags[end + 1] !== 0) return end;
  if (starts[end] !== ends[end - 1] || starts[end + 1] !== ends[end]) return end;
  return /^\p{Ll}{2,6}$/u.test(half) && !COMPOUND.test(half) && words[end - 1]!.length <= 6 ? end + 2 : end;
}

/** "ambassador to the United Nations Lauro Baja": a body or place, and the person whose office names it. */
function splitPerson(draft: NameDraft, gazetteer: Gazetteer, { first, end, label }: NameSpan): boolean {
  if (label === 'MISC' || end - first < 3) return false;
  const { words } = draft.doc.tokens;
  const isGiven = (i: number): boolean => (gazetteer.lookUp(words[i]!) & NAME_KIND['given-name']) !== 0;
  for (const size of [2, 3]) {
    const cut = end - size;
    if (cut <= first || !isCapitalised(shapeOf(words[cut]!)) || !isGiven(cut)) continue;
    const before = words.slice(first, cut).join(' ');
    const head = words[cut - 1]!.toLowerCase();
    const known = gazetteer.lookUp(before) & (PLACE_KINDS | NAME_KIND.body | NAME_KIND['government-body']);
    const body = cut - first > 1 && (GOVERNMENT_HEADS.has(head) || ORGANISATION_HEADS.has(head));
    if ((!known || cut - first < 2) && !body) continue;
    if (gazetteer.lookUp(words.slice(first, end).join(' ')) !== 0 || isHead(words[end - 1]!)) continue;
    draft.erase(first, end);
    draft.mark(first, cut, body ? 'ORG' : label, 'name tagger', 0.8);
    draft.mark(cut, end, 'PERSON', 'person behind an office', 0.8);
    return true;
  }
  return false;
}

function isHead(word: string): boolean {
  const small = word.toLowerCase();
  return GOVERNMENT_HEADS.has(small) || ORGANISATION_HEADS.has(small);
}

/** "Chad-Sudan" are two states; "Daesh in Iraq" a group and a place. */
function splitPlaces(draft: NameDraft, gazetteer: Gazetteer, { first, end, label }: NameSpan): void {
  const { words } = draft.doc.tokens;
  const whole = words.slice(first, end);
  if (label === 'GPE' || label === 'LOC') {
    const parts = splitAt(whole, (word) => HYPHEN.test(word));
    if (
      parts.length > 1 &&
      !COUNTRY_BY_NAME.has(whole.join('')) &&
      parts.every((part) => COUNTRY_BY_NAME.has(part.words.join(' ')))
    ) {
      draft.erase(first, end);
      for (const part of parts)
        draft.mark(first + part.at, first + part.at + part.words.length, 'GPE', 'joined country names', 0.95);
    }
    return;
  }
  if (label === 'MISC') return;
  const cut = whole.findIndex((word, i) => i > 0 && SPLITTING.has(word));
  // al-Qaida in Iraq names itself so
  if (whole.some((word) => /^q(?:ae|ai|a['’]i)da$/i.test(word)) || gazetteer.lookUp(whole.join(' ')) !== 0) return;
  if (cut < 0 || cut + 1 >= whole.length) return;
  const place = whole.slice(cut + 1).join(' ');
  if (!(gazetteer.lookUp(place) & PLACE_KINDS) && !isCapitalised(shapeOf(whole[cut + 1]!))) return;
  const { score } = draft.whyOf(first, end);
  draft.erase(first, end);
  draft.mark(first, first + cut, label, 'name tagger', score);
  draft.mark(first + cut + 1, end, 'GPE', 'place behind a preposition', score * 0.9);
}

function splitAt(words: readonly string[], separates: (word: string) => boolean): { at: number; words: string[] }[] {
  const parts = [{ at: 0, words: [] as string[] }];
  words.forEach((word, i) => {
    if (separates(word)) parts.push({ at: i + 1, words: [] });
    else parts.at(-1)!.words.push(word);
  });
  return parts;
}
