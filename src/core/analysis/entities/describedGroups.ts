import { isInside, OUTSIDE } from '../tagging/nameLabels';
import type { NameDraft, NameSpan } from './nameDraft';

const ARMED = new Set(
  'terrorist terror militant insurgent rebel jihadist extremist guerrilla separatist armed banned outlawed proscribed paramilitary'.split(
    ' ',
  ),
);
const HEADS = new Set(
  'group groups organization organizations organisation organisations outfit outfits entity entities faction factions network networks'.split(
    ' ',
  ),
);
/** Nouns that need no adjective to mean armed groups. */
const ARMED_HEADS = new Set('militia militias militants insurgents rebels terrorists guerrillas jihadists'.split(' '));
const TERMS = new Set('term name label designation epithet moniker'.split(' '));
const COPULAS = new Set(['is', 'are', 'was', 'were']);
/** How far the thing named may stand behind "is a term". */
const REACH = 18;
/** Names that a row may have before the one in question; without a bound a text of nothing but names takes forever. */
const LONGEST_ROW = 12;

/**
 * Names that the text itself says are those of armed groups: "militant groups such as X and Y", "X and other rebel
 * factions" (the patterns of Hearst 1992), "X is a term for the banned group Y". They are so wherever they stand.
 */
export function correctDescribedGroups(draft: NameDraft): void {
  const spans = draft.spans();
  const described = new Set<string>();
  for (const span of spans) {
    if (!mayBeGroup(span)) continue;
    if (followsHead(draft, span) || precedesHead(draft, span) || isTermForGroup(draft, span))
      described.add(keyOf(draft, span));
  }
  if (described.size === 0) return;
  for (const span of spans)
    if (mayBeGroup(span) && described.has(keyOf(draft, span))) draft.relabel(span, 'GROUP', 'called an armed group');
}

function mayBeGroup({ label }: NameSpan): boolean {
  return label === 'PERSON' || label === 'ORG' || label === 'MISC';
}

function keyOf({ doc }: NameDraft, { first, end }: NameSpan): string {
  return doc.tokens.words.slice(first, end).join(' ');
}

/** "terrorist groups, including A, B and …" in front of the name; names of the row may stand between. */
function followsHead(draft: NameDraft, { first }: NameSpan): boolean {
  const { words } = draft.doc.tokens;
  let at = first - 1;
  for (let row = 0; row < LONGEST_ROW; row++) {
    while (words[at] === 'the' || words[at] === 'and' || words[at] === 'or' || words[at] === ',') at--;
    const inside = spanEndingAt(draft, at);
    if (inside === undefined) break;
    at = inside - 1;
  }
  if (words[at] === 'as' && words[at - 1] === 'such') at -= 2;
  else if (words[at] === 'including' || words[at] === 'like' || words[at] === 'namely') at--;
  else return false;
  if (words[at] === ',') at--;
  return isArmedHead(words, at);
}

function spanEndingAt(draft: NameDraft, token: number): number | undefined {
  let first = token;
  while (first > 0 && isInside(draft.tags[first] ?? OUTSIDE)) first--;
  return draft.spanAt(first)?.end === token + 1 ? first : undefined;
}

/** "X and other terrorist organizations" */
function precedesHead(draft: NameDraft, { end }: NameSpan): boolean {
  const { words } = draft.doc.tokens;
  let at = end;
  // an acronym in brackets belongs to the name
  if (words[at] === '(' && words[at + 2] === ')') at += 3;
  if (words[at] !== 'and' && words[at] !== 'or') return false;
  if (words[at + 1] !== 'other') return false;
  return [at + 2, at + 3].some((head) => isArmedHead(words, head));
}

function isArmedHead(words: readonly string[], at: number): boolean {
  const head = words[at] ?? '';
  return ARMED_HEADS.has(head) || (HEADS.has(head) && ARMED.has(words[at - 1] ?? ''));
}

/** "X is an official term for the banned group Y", "… is a label that officials use for rebel groups" */
function isTermForGroup(draft: NameDraft, { end }: NameSpan): boolean {
  const { words } = draft.doc.tokens;
  if (!COPULAS.has(words[end] ?? '')) return false;
  let term = -1;
  for (let at = end + 1; at < end + REACH; at++) {
    const word = words[at];
    if (word === undefined || word === '.' || word === ',') return false;
    if (term < 0) {
      if (TERMS.has(word)) term = at;
      else if (at > end + 6) return false;
    } else if (draft.spanAt(at)?.label === 'GROUP' || isArmedHead(words, at)) return true;
    else if (HEADS.has(word) && word.endsWith('s')) return true;
  }
  return false;
}
