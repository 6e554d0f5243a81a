import type { Actor } from '../../model/actor';
import { ROLE_NOUNS } from '../lexicon/titles';
import type { Discourse } from './discourse';
import { nameForm } from './nameForm';
import { countryOf } from './states';
import { singular } from './words';

/** What the words of a role come to: its head noun in a standard form, and all its words. */
export interface RoleWords {
  readonly head: string;
  readonly words: ReadonlySet<string>;
}

const SAME_HEADS: ReadonlyMap<string, string> = new Map([
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['premier', 'minister'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['chair', 'chairman'],
  ['congresswoman', 'congressman'],
  ['counsellor', 'counselor'],
  ['councillor', 'councilor'],
  ['adviser', 'advisor'],
]);
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['fo', 'foreign'],
  ['pm', 'prime'],
]);

/** Takes a role apart: "Foreign Office Spokesperson" → head "spokesperson", words with "foreign", "office". */
export function roleWords(role: string): RoleWords {
  const { words } = nameForm(role);
  const link = words.findIndex((word, i) => i > 0 && /^(?:of|for|to|in|at|on|from)$/.test(word));
  const front = link < 0 ? words : words.slice(0, link);
  let head = '';
  for (const word of front) if (ROLE_NOUNS.has(word)) head = word;
  if (head === '') head = front.at(-1) ?? '';
  return {
    head: standardHead(head),
    words: new Set(words.map((word) => SAME_WORDS.get(word) ?? word)),
  };
}

function standardHead(word: string): string {
  const one = singular(word);
  return SAME_HEADS.get(one) ?? one;
}

function standardWord(word: string): string {
  return SAME_WORDS.get(word) ?? word;
}

/** Position of the last appearance that begins before the token, or -1. */
export function lastBefore(appearances: Discourse['appearances'], token: number): number {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (appearances[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Who holds the office: among those whose roles have the same head, the one that agrees in most words, then the nearest. */
export function holder(
  { appearances, roles, byId }: Pick<Discourse, 'appearances' | 'roles' | 'byId'>,
  token: number,
  head: string,
  modifiers: readonly string[],
): Actor | undefined {
  const wanted = standardHead(head);
  const wantedWords = modifiers.map(standardWord);
  const countries = wantedWords.filter((word) => countryOf(word) !== undefined);
  let best: Actor | undefined;
  let bestScore = -1;
  const seen = new Set<string>();
  for (let i = lastBefore(appearances, token); i >= 0; i--) {
    const { actor } = appearances[i]!;
    if (actor.kind !== 'person' || seen.has(actor.id)) continue;
    seen.add(actor.id);
    for (const role of roles.get(actor.id) ?? []) {
      if (role.head !== wanted && !(wanted === 'minister' && role.words.has('minister'))) continue;
      if (countries.some((word) => !ofCountry(byId, actor, role.words, word))) continue;
      const others = wantedWords.filter((word) => !countries.includes(word));
      const shared = others.filter((word) => role.words.has(word)).length;
      // "the foreign minister" is nobody whose role says "interior"
      if (others.length > 0 && shared === 0 && role.words.size > 1) continue;
      if (shared > bestScore) {
        bestScore = shared;
        best = actor;
      }
    }
  }
  return best;
}

function ofCountry(
  byId: ReadonlyMap<string, Actor>,
  actor: Actor,
  roleWordsOf: ReadonlySet<string>,
  word: string,
): boolean {
  if (roleWordsOf.has(word)) return true;
  const country = countryOf(word);
  let above = actor.memberOf === undefined ? undefined : byId.get(actor.memberOf);
  if (!above) return true;
  for (let depth = 0; above && depth < 4; depth++) {
    if (countryOf(above.name) === country) return true;
    above = above.memberOf === undefined ? undefined : byId.get(above.memberOf);
  }
  return false;
}
