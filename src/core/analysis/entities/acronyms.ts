import { COMMON_ACRONYMS } from '../lexicon/commonAcronyms';
import { type Gazetteer, NAME_KIND } from '../tagging/gazetteer';
import { isInside, OUTSIDE } from '../tagging/nameLabels';
import { UPOS } from '../tagging/upos';
import type { NameDraft } from './nameDraft';

const ACRONYM = /^\p{Lu}[\p{L}\p{N}]*\p{Lu}$/u;
const BEFORE_BODY = new Set([
  'the',
  'of',
  'by',
  'with',
  'from',
  'to',
  'and',
  'between',
  'against',
  'for',
  'under',
  'via',
]);

/**
 * Acronyms that the tagger passed over: those in brackets behind a body's name, and, in sentences that are not all
 * capitals, those that stand like a name.
 */
export function addAcronyms(draft: NameDraft, gazetteer: Gazetteer, isHeadline: (token: number) => boolean): void {
  const { words, lines } = draft.doc.tokens;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.length < 2 || word.length > 8 || !ACRONYM.test(word)) continue;
    const own = draft.spanAt(i);
    if (draft.tags[i] !== OUTSIDE && own?.end !== i + 1) continue;
    if (lines[i] === lines[i - 2] && words[i - 1] === '(' && words[i + 1] === ')') {
      const label = labelBefore(draft, i - 1);
      if ((label === 'ORG' || label === 'GROUP') && own?.label !== label && !COMMON_ACRONYMS.has(word))
        draft.mark(i, i + 1, label, 'acronym in brackets behind a name', 0.9);
    } else if (
      own === undefined &&
      word.length > 2 &&
      isMostlyCapital(word) &&
      !isHeadline(i) &&
      standsLikeName(draft, gazetteer, i)
    )
      draft.mark(i, i + 1, 'ORG', 'acronym that stands like a name', 0.6);
  }
}

/** FRELIMO, MpS */
function isMostlyCapital(word: string): boolean {
  const capitals = word.replace(/[^\p{Lu}]/gu, '').length;
  return capitals === word.length || (word.length <= 4 && capitals === word.length - 1);
}

function labelBefore(draft: NameDraft, end: number): string | undefined {
  let first = end - 1;
  while (first > 0 && isInside(draft.tags[first]!)) first--;
  return draft.spanAt(first)?.label;
}

function standsLikeName({ doc, tags }: NameDraft, gazetteer: Gazetteer, i: number): boolean {
  const { words } = doc.tokens;
  const word = words[i]!;
  if (doc.pos[i] !== UPOS.PROPN || /\d/.test(word) || COMMON_ACRONYMS.has(word)) return false;
  if (gazetteer.lookUp(word.toLowerCase()) & NAME_KIND['common-word']) return false;
  const opens = doc.tokens.lines[i] !== doc.tokens.lines[i - 1] || /^[.!?]$/.test(words[i - 1] ?? '.');
  const acts = doc.pos[i + 1] === UPOS.VERB || doc.pos[i + 1] === UPOS.AUX;
  if (!(opens && acts) && !BEFORE_BODY.has(words[i - 1] ?? '')) return false;
  // part of a longer thing: "the SS-20 missile", "of AB 32"
  return !/^[-\d–&]/.test(words[i + 1] ?? '') && (tags[i + 1] ?? OUTSIDE) === OUTSIDE;
}
