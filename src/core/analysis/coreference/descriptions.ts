/**
 * What descriptions and pronouns stand for. For the steps behind coreference (quotes, events, commitments):
 * - `resolveRole(doc, span)`: "the spokesperson", "the Turkish president", "the group", "the country", "he" → an actor's id
 * - `resolveParties(doc, span)`: "the two sides", "both countries", "they" → the ids of the parties, or none
 * Both look only at what the text says before the span, and give nothing rather than a guess without ground.
 */
import type { Actor, ActorKind } from '../../model/actor';
import type { Span } from '../../text/span';
import { lastStartingAt } from '../../text/span';
import type { AnalysisDocument } from '../document';
import { ROLE_NOUNS } from '../lexicon/titles';
import { discourseOf, type Appearance, type Discourse } from './discourse';
import { holder, lastBefore } from './holders';
import { nameForm } from './nameForm';
import { tokenAt } from './naming';
import { lower, singular } from './words';

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const IT = new Set(['it', 'its', 'itself']);
const MEMORY = 4;
const PERSON_MEMORY = 8;
const FILLERS = new Set(
  'the a an this that these those said same own top senior chief former then new deputy acting also his her their its our both two banned militant terrorist armed rebel jihadist islamist extremist outlawed'.split(
    ' ',
  ),
);
const GROUP_HEADS = new Set(
  'group organization organisation movement outfit faction militia network militant insurgent rebel guerrilla fighter jihadist terrorist'.split(
    ' ',
  ),
);
const ARMED_WORDS = new Set(
  'militant terrorist armed rebel jihadist islamist extremist outlawed insurgent guerrilla fighter militia'.split(' '),
);
const DEFINITE = new Set(['the', 'these', 'those', 'both']);
/** What "the group" or "the organisation" may stand for, beside armed groups. */
const MAY_BE_GROUP: ReadonlySet<ActorKind> = new Set(['igo', 'ngo', 'company', 'other']);
const BODY_HEADS = new Set(
  'ministry office department agency party company court council commission committee parliament army navy police bank union bloc alliance coalition newspaper channel broadcaster body force senate congress assembly cabinet firm institute foundation association watchdog charity league'.split(
    ' ',
  ),
);
const STANDS_FOR_OWNER = new Set(
  'regime government administration side delegation leadership authority force military troop army'.split(' '),
);
const COUNTRY_HEADS = new Set('country nation state kingdom republic'.split(' '));

/**
 * The actor that a description or a pronoun stands for.
 * @param span the noun phrase with or without its article, UTF-16 offsets
 * @returns an id of `doc.actors`, or undefined where the text gives no ground
 */
export function resolveRole(doc: AnalysisDocument, span: Span): string | undefined {
  const first = tokenAt(doc, span.start);
  const end = tokenAt(doc, span.end);
  if (end <= first) return undefined;
  const discourse = discourseOf(doc);
  const named = discourse.appearances.find((one) => one.first >= first && one.end <= end);
  if (named?.end === end) return named.actor.id;
  const words = wordsOf(doc, first, end);
  const pronoun = words.length === 1 ? (words[0] ?? '') : '';
  if (HE.has(pronoun)) return person(doc, discourse, first, 'm')?.id;
  if (SHE.has(pronoun)) return person(doc, discourse, first, 'f')?.id;
  if (IT.has(pronoun)) return latest(doc, discourse, first, 1, ({ kind }) => kind !== 'person')?.id;
  const head = headWord(words);
  if (head === '') return undefined;
  const modifiers = words.filter((word) => word !== head && !FILLERS.has(word));
  if (singular(head) !== head && !GROUP_HEADS.has(singular(head))) return undefined;
  if (ROLE_NOUNS.has(head)) return holder(discourse, first, head, modifiers)?.id;
  if (GROUP_HEADS.has(singular(head)) && modifiers.length === 0) {
    // "terrorist groups" without an article are any such groups
    if (singular(head) !== head && !DEFINITE.has(words[0] ?? '')) return undefined;
    const armed = words.some((word) => ARMED_WORDS.has(singular(word)));
    return latest(
      doc,
      discourse,
      first,
      MEMORY,
      ({ kind }) => kind === 'armed-group' || (!armed && MAY_BE_GROUP.has(kind)),
    )?.id;
  }
  if (COUNTRY_HEADS.has(head) && modifiers.length === 0)
    return latest(doc, discourse, first, 2, ({ kind }) => kind === 'state')?.id;
  if (BODY_HEADS.has(head))
    return latest(doc, discourse, first, Infinity, (actor) => heads(actor, head, modifiers))?.id;
  return named && STANDS_FOR_OWNER.has(singular(head)) ? named.actor.id : undefined;
}

const PAIRS = new Set(
  'side country nation party government neighbor neighbour state capital delegation leader president minister official counterpart they them their themselves'.split(
    ' ',
  ),
);
const LEADERS = new Set('leader president minister official counterpart'.split(' '));
const PRONOUNS = new Set('they them their themselves'.split(' '));

/**
 * The parties that a plural description stands for: the pair that the text so far names together most often ("Pakistan
 * and Afghanistan"; mediators left out), people for "the two leaders"; for "they" only a pair of this or the last sentence.
 * @returns ids of `doc.actors`, two or none
 */
export function resolveParties(doc: AnalysisDocument, span: Span): readonly string[] {
  const first = tokenAt(doc, span.start);
  const head = singular(headWord(wordsOf(doc, first, tokenAt(doc, span.end))));
  if (!PAIRS.has(head)) return [];
  const here = lastStartingAt(doc.sentences, span.start);
  const { appearances } = discourseOf(doc);
  const memory = PRONOUNS.has(head) ? 1 : LEADERS.has(head) ? 6 : Infinity;
  const counts = new Map<string, { count: number; pair: readonly [string, string] }>();
  const mediators = new Set<string>();
  for (let i = lastBefore(appearances, first); i > 0; i--) {
    const right = appearances[i]!;
    const left = appearances[i - 1]!;
    if (here - right.sentence > memory) break;
    if (left.actor.id === right.actor.id || !joinedByAnd(doc, left.end, right.first)) continue;
    if (!paired(head, left.actor, right.actor)) continue;
    const key = [left.actor.id, right.actor.id].sort().join(' ');
    if (!PRONOUNS.has(head) && mediates(doc, left.first, right.end)) mediators.add(key);
    const weight = lower(doc, left.first - 1) === 'between' ? 3 : 1;
    const entry = counts.get(key);
    if (entry) entry.count += weight;
    else counts.set(key, { count: weight, pair: [left.actor.id, right.actor.id] });
  }
  let best: readonly string[] = [];
  let most = 0;
  // the latest pair comes first, so that it wins a tie
  for (const [key, { count, pair }] of counts)
    if (count > most && !mediators.has(key)) {
      most = count;
      best = pair;
    }
  return best;
}

function paired(head: string, { kind: a }: Actor, { kind: b }: Actor): boolean {
  if (LEADERS.has(head)) return a === 'person' && b === 'person';
  if (PRONOUNS.has(head)) return a !== 'media' && b !== 'media';
  const states = [a, b].filter((kind) => kind === 'state').length;
  if (head === 'side' || head === 'party' || head === 'delegation')
    return (
      states === 2 || (states === 1 && [a, b].some((kind) => kind === 'government-body' || kind === 'armed-group'))
    );
  return states === 2;
}

/** "mediated by Turkiye and Qatar", "the efforts of …", "Qatar and Oman mediated": no parties. */
function mediates(doc: AnalysisDocument, first: number, end: number): boolean {
  for (let i = first - 3; i < first; i++)
    if (/^(?:mediat|broker|facilitat|host|effort|auspices|influence)/.test(lower(doc, i))) return true;
  for (let i = end; i < end + 2; i++) if (/^(?:mediat|broker|facilitat|host)/.test(lower(doc, i))) return true;
  return false;
}

function joinedByAnd(doc: AnalysisDocument, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (/^(?:and|with)$/.test(lower(doc, i))) return true;
  return false;
}

function wordsOf(doc: AnalysisDocument, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const word = lower(doc, i);
    if (/[\p{L}\p{N}]/u.test(word) && !/^['’]/.test(word)) words.push(word);
  }
  return words;
}

/** The head of a noun phrase: its last word before a preposition. */
function headWord(words: readonly string[]): string {
  const link = words.findIndex((word, i) => i > 0 && /^(?:of|for|to|in|at|on|from|who|which|that|with)$/.test(word));
  return words[(link < 0 ? words.length : link) - 1] ?? '';
}

function latest(
  doc: AnalysisDocument,
  { appearances }: Discourse,
  token: number,
  memory: number,
  fits: (actor: Actor) => boolean,
): Actor | undefined {
  const here = lastStartingAt(doc.sentences, doc.tokens.starts[token] ?? 0);
  for (let i = lastBefore(appearances, token); i >= 0; i--) {
    const one = appearances[i]!;
    if (here - one.sentence > memory) return undefined;
    if (fits(one.actor)) return one.actor;
  }
  return undefined;
}

/**
 * The person that "he" or "she" means: the first subject of the nearest sentence that has one (a matrix clause's, rather
 * than that of what it reports), else the nearest person.
 */
function person(doc: AnalysisDocument, discourse: Discourse, token: number, gender: 'm' | 'f'): Actor | undefined {
  const { appearances, genders } = discourse;
  const here = lastStartingAt(doc.sentences, doc.tokens.starts[token] ?? 0);
  let found: Appearance | undefined;
  let fallback: Actor | undefined;
  for (let i = lastBefore(appearances, token); i >= 0; i--) {
    const one = appearances[i]!;
    if (here - one.sentence > PERSON_MEMORY || (found && one.sentence < found.sentence)) break;
    if (one.actor.kind !== 'person' || (genders.get(one.actor.id) ?? gender) !== gender || one.end > token) continue;
    if (one.subject) found = one;
    fallback ??= here - one.sentence <= MEMORY ? one.actor : undefined;
  }
  return found?.actor ?? fallback;
}

/** Whether the head noun stands in one of the actor's names, with the modifiers given. */
function heads(actor: Actor, head: string, modifiers: readonly string[]): boolean {
  if (actor.kind === 'person' || actor.kind === 'state') return false;
  return [actor.name, ...actor.aliases].some((name) => {
    const { words } = nameForm(name);
    return words.includes(head) && modifiers.every((word) => words.includes(word));
  });
}
