import { TokenClass } from '../../text/tokens';
import type { Span } from '../../text/span';
import type { AnalysisDocument } from '../document';
import { HONORIFICS, RANKS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/titles';
import { UPOS } from '../tagging/upos';
import type { Naming } from './naming';
import { isNominal } from './verbs';
import { isCapital, lower, singular } from './words';

/** An office or description that the text gives a person beside the name. Tokens `[first, endToken)`. */
export interface RoleFound extends Span {
  readonly text: string;
  readonly first: number;
  readonly endToken: number;
  /** The head noun, in small letters: "spokesperson". */
  readonly head: string;
  /** Token of the head noun. */
  readonly headToken: number;
  /** Token before the role that owns it: "Malaysia" of "Malaysia's Prime Minister"; -1 if there is none. */
  readonly owner: number;
}

const REACH = 14;
const LINKS = new Set(['of', 'for', 'to', 'in', 'at', 'on', 'from']);
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'whose']);

/** The roles that stand right before or right behind a person's name. */
export function rolesBeside(doc: AnalysisDocument, naming: Naming): RoleFound[] {
  return [roleBefore(doc, naming), roleBehind(doc, naming)].filter((role) => role !== undefined);
}

/** Ranks that are everyday words in small letters. */
const COMMON_WORDS = new Set('major general private principal junior associate prime elder counsel'.split(' '));

function isRoleNoun(doc: AnalysisDocument, token: number): boolean {
  const word = lower(doc, token).replace(/\.$/, '');
  if (COMMON_WORDS.has(word)) return isCapital(doc, token);
  if (ROLE_NOUNS.has(word) || /^d['’]affaires$/.test(word)) return true;
  return RANKS.has(doc.tokens.words[token] ?? '') && isCapital(doc, token);
}

function roleBefore(doc: AnalysisDocument, naming: Naming): RoleFound | undefined {
  let at = naming.first - 1;
  const sentence = doc.sentences[naming.sentence];
  const floor = Math.max(sentence?.firstToken ?? 0, naming.first - REACH);
  while (at >= floor && (HONORIFICS.has(doc.tokens.words[at] ?? '') || lower(doc, at) === '"')) at--;
  const comma = lower(doc, at) === ',';
  if (comma) at--;
  const last = at;
  let phrase = false;
  while (at >= floor && !isRoleNoun(doc, at)) {
    const word = lower(doc, at);
    if (LINKS.has(word)) phrase = true;
    else if (word !== 'and' && word !== 'the' && word !== '-' && !isNominal(doc, at)) return undefined;
    if (!phrase && !isCapital(doc, at) && word !== 'the' && word !== 'and' && word !== '-') return undefined;
    at--;
  }
  if (at < floor) return undefined;
  if (at < last) {
    if (!LINKS.has(lower(doc, at + 1))) return undefined;
    if (!isCapital(doc, at) && !comma) return undefined;
  }
  // "officials, Khan said": with a comma only one person's office counts
  if (comma && singular(lower(doc, at)) !== lower(doc, at) && lower(doc, at) !== 'boss') return undefined;
  const before = lower(doc, startOfRole(doc, at, floor) - 1);
  if (comma && !ARTICLES.has(before) && !/^['’]s?$/.test(before) && !isCapital(doc, at)) return undefined;
  return makeRole(doc, startOfRole(doc, at, floor), last + 1, at);
}

function startOfRole(doc: AnalysisDocument, head: number, floor: number): number {
  let first = head;
  while (first > floor) {
    const word = lower(doc, first - 1);
    const tokenClass = doc.tokens.classes[first - 1];
    const takes =
      tokenClass === TokenClass.Dash
        ? doc.tokens.ends[first - 1] === doc.tokens.starts[first]
        : word === 'and' || word === '&'
          ? isRoleNoun(doc, first - 2) || ROLE_MODIFIERS.has(lower(doc, first - 2))
          : tokenClass === TokenClass.Word && !ARTICLES.has(word) && belongsToRole(doc, first - 1);
    if (!takes) break;
    first--;
  }
  // "the Prime Minister and President Vale" are two people, "Prime Minister and Foreign Minister Vale" is one
  if (lower(doc, first - 1) === 'the')
    for (let i = head; i > first; i--)
      if (lower(doc, i) === 'and') {
        first = i + 1;
        break;
      }
  while (first < head && !/[\p{L}\p{N}]/u.test(doc.tokens.words[first] ?? '')) first++;
  return first;
}

function belongsToRole(doc: AnalysisDocument, token: number): boolean {
  const word = lower(doc, token);
  if (ROLE_MODIFIERS.has(word) || ROLE_NOUNS.has(word)) return true;
  if (!isNominal(doc, token)) return false;
  if (isCapital(doc, token)) return true;
  const tag = doc.pos[token];
  return tag === UPOS.NOUN || tag === UPOS.ADJ || tag === UPOS.PROPN;
}

function roleBehind(doc: AnalysisDocument, naming: Naming): RoleFound | undefined {
  if (lower(doc, naming.end) !== ',') return undefined;
  let at = naming.end + 1;
  if (doc.tokens.classes[at] === TokenClass.Number && lower(doc, at + 1) === ',') at += 2;
  const ceiling = Math.min(doc.sentences[naming.sentence]?.endToken ?? doc.tokens.count, at + REACH);
  if (lower(doc, at) === 'who' && /^(?:is|was|serves|served)$/.test(lower(doc, at + 1)))
    at += lower(doc, at + 2) === 'as' ? 3 : 2;
  const from = ARTICLES.has(lower(doc, at)) ? at + 1 : at;
  let head = -1;
  let first = from;
  let i = from;
  for (; i < ceiling; i++) {
    const word = lower(doc, i);
    if (doc.tokens.classes[i] === TokenClass.Clitic && /^['’]s?$/.test(word)) first = i + 1;
    else if (word === '-' || word === 'and') continue;
    else if (!isNominal(doc, i)) break;
    else if (isRoleNoun(doc, i)) head = i;
    else if (head >= 0 && !isCapital(doc, i)) break;
  }
  if (head < first) return undefined;
  let end = head + 1;
  if (LINKS.has(lower(doc, end))) {
    end++;
    while (end < ceiling && (isNominal(doc, end) || /^(?:the|of|for|and|-|['’]s?|a|an|its)$/.test(lower(doc, end))))
      end++;
    while (/^(?:the|of|for|and|-|a|an|its|to)$/.test(lower(doc, end - 1))) end--;
  }
  const closing = lower(doc, end);
  const closed =
    end >= ceiling ||
    /^[,.;:)–—-]$/.test(closing) ||
    closing === 'who' ||
    closing === 'and' ||
    closing === 'said' ||
    closing === 'told';
  return closed ? makeRole(doc, first, end, head) : undefined;
}

function makeRole(doc: AnalysisDocument, first: number, end: number, head: number): RoleFound | undefined {
  const start = doc.tokens.starts[first];
  const stop = doc.tokens.ends[end - 1];
  if (start === undefined || stop === undefined || stop <= start) return undefined;
  const before = lower(doc, first - 1);
  const owner = /^['’]s?$/.test(before) ? first - 2 : -1;
  return {
    start,
    end: stop,
    text: doc.text.slice(start, stop).replace(/\s+/g, ' '),
    first,
    endToken: end,
    head: lower(doc, head).replace(/\.$/, ''),
    headToken: head,
    owner,
  };
}
