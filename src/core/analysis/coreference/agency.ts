import { TokenClass } from '../../text/tokens';
import type { AnalysisDocument } from '../document';
import {
  ARMED_NOUNS,
  DEALING_VERBS,
  DEALING_VERBS_COUNTRIES,
  DOER_PARTICIPLES,
  LAND_NOUNS,
  PLACE_VERBS,
  POLICY_NOUNS,
  RELATION_NOUNS,
  STATE_NOUNS,
  WILLING,
} from './agencyWords';
import type { Naming } from './naming';
import { isNominal, verbKind } from './verbs';
import { stem } from '../lexicon/stems';
import { lower, singular } from './words';

/** Tokens `[first, end)` of a name, or of several joined ("Turkiye and Qatar"): what stands around it applies to each. */
export interface NameGroup {
  readonly first: number;
  readonly end: number;
  readonly size: number;
}

/** Groups neighbouring names that only commas, "and" and the like part. Result runs parallel to the namings. */
export function groupNames(doc: AnalysisDocument, namings: readonly Naming[]): NameGroup[] {
  const groups: NameGroup[] = [];
  let start = 0;
  for (let i = 0; i < namings.length; i++) {
    const next = namings[i + 1];
    const joined = next !== undefined && joins(doc, namings[i]!, next);
    if (joined) continue;
    const members = namings.slice(start, i + 1);
    const listed = members.length > 1 && lastLinkIsAnd(doc, members);
    const together = { first: members[0]!.first, end: members.at(-1)!.end, size: members.length };
    for (const member of members) groups.push(listed ? together : { first: member.first, end: member.end, size: 1 });
    start = i + 1;
  }
  return groups;
}

const LINKS = new Set([',', 'and', 'or', '&', 'the', 'both', 'as', 'well', 'along', 'with', 'together']);

function joins(doc: AnalysisDocument, a: Naming, b: Naming): boolean {
  if (b.first < a.end || b.first - a.end > 4 || a.sentence !== b.sentence) return false;
  if (b.first === a.end) return false;
  for (let i = a.end; i < b.first; i++) if (!LINKS.has(lower(doc, i))) return false;
  const link = lower(doc, a.end);
  return link === ',' || link === 'and' || link === 'or' || link === '&' || link === 'as';
}

/** "Mosul, Iraq" is a place in a country; "Turkiye and Qatar" and "Iran, Iraq and Syria" are lists. */
function lastLinkIsAnd(doc: AnalysisDocument, members: readonly Naming[]): boolean {
  for (let m = 1; m < members.length; m++)
    for (let i = members[m - 1]!.end; i < members[m]!.first; i++) if (lower(doc, i) !== ',') return true;
  return members.length > 2;
}

const SKIPPED_LEFT = new Set(
  'the both neighboring neighbouring neighbor neighbour rival arch-rival ally fellow nuclear-armed its their our'.split(
    ' ',
  ),
);
const PARTY_PREPOSITIONS = new Set('by with between against versus vs'.split(' '));
const LINK_PREPOSITIONS = new Set(
  'with between of from over on upon to toward towards against for by among'.split(' '),
);
const EXAMPLES = new Set('including notably especially particularly namely'.split(' '));

/** Whether a country's name stands for those who act or are dealt with, going by the words around it. */
export function actsAsCountry(doc: AnalysisDocument, group: NameGroup): boolean {
  return (
    partyByLeft(doc, group, false) ||
    hyphenated(doc, group) ||
    actingPossessive(doc, group.end, false) ||
    actingHead(doc, group.end) === 'state' ||
    (!placedBefore(doc, group) && actsByVerb(doc, group.end, false))
  );
}

/** Whether a capital's name stands for its government. Stricter than for countries: cities are mostly places. */
export function actsAsCapital(doc: AnalysisDocument, group: NameGroup): boolean {
  return (
    partyByLeft(doc, group, true) ||
    hyphenated(doc, group) ||
    actingPossessive(doc, group.end, true) ||
    (!placedBefore(doc, group) && actsByVerb(doc, group.end, true))
  );
}

/** What the noun phrase that an adjective or name opens speaks of: the state, men under arms, land and people, or unknown. */
export function actingHead(doc: AnalysisDocument, end: number): 'state' | 'armed' | 'land' | 'none' | 'unknown' {
  return headOf(doc, end).kind;
}

export interface NounHead {
  readonly kind: 'state' | 'armed' | 'land' | 'none' | 'unknown';
  /** Token of the head noun. */
  readonly token: number;
}

const REACH = 6;

/** The head of the noun phrase that begins behind the token, and what class it is of. */
export function headOf(doc: AnalysisDocument, end: number): NounHead {
  let best: NounHead = { kind: 'none', token: -1 };
  for (let i = end; i < Math.min(doc.tokens.count, end + REACH); i++) {
    const word = lower(doc, i);
    if (word === '-' || word === '‑' || word === '/') continue;
    if (doc.tokens.lines[i] !== doc.tokens.lines[end - 1]) break;
    if (word === 'and' && i > end) break;
    if (word === 'and') continue;
    if (!isNominal(doc, i)) break;
    const noun = singular(word);
    const kind = ARMED_NOUNS.has(noun)
      ? 'armed'
      : STATE_NOUNS.has(noun)
        ? 'state'
        : LAND_NOUNS.has(noun)
          ? 'land'
          : 'unknown';
    if (kind === 'unknown' && best.kind !== 'none' && best.kind !== 'unknown') continue;
    // of "security forces" and "border guards" the last noun decides, of "forces" and an unknown word the known one
    best = { kind, token: i };
    if (kind === 'land' && word !== 'border' && word !== 'people') break;
  }
  return best;
}

function placedBefore(doc: AnalysisDocument, group: NameGroup): boolean {
  const at = leftOf(doc, group.first);
  const word = lower(doc, at);
  if (word === 'to' && lower(doc, at - 1) === 'according') return false;
  return PLACE_PREPOSITIONS.has(word);
}

const PLACE_PREPOSITIONS = new Set(
  'in at from to into near across throughout inside outside around through via on off toward towards over of for along within visit visited visiting leave left leaving enter entered entering'.split(
    ' ',
  ),
);

/** The token before the name, articles and the like skipped. */
function leftOf(doc: AnalysisDocument, first: number): number {
  let at = first - 1;
  while (at >= 0 && SKIPPED_LEFT.has(lower(doc, at))) at--;
  return at;
}

function partyByLeft(doc: AnalysisDocument, group: NameGroup, strict: boolean): boolean {
  const at = leftOf(doc, group.first);
  const word = lower(doc, at);
  if (word === '') return false;
  if (doc.tokens.lines[at] !== doc.tokens.lines[group.first]) return false;
  // "France's flag" after "by" is no party, "by France's army" is found as a possessive
  const possessive = doc.tokens.classes[group.end] === TokenClass.Clitic;
  if (possessive || actingHead(doc, group.end) === 'land') return false;
  if (EXAMPLES.has(word)) return !strict;
  if (!strict && PARTY_PREPOSITIONS.has(word)) return word !== 'between' || group.size > 1;
  if (strict && word === 'by') return true;
  if (strict && word === 'against') return true;
  if (DEALING_VERBS.has(stem(word)) && !isPlainNoun(word)) return true;
  if (!strict && DEALING_VERBS_COUNTRIES.has(stem(word))) return true;
  if (!LINK_PREPOSITIONS.has(word)) return false;
  if (word === 'of' && lower(doc, at - 1) === 'because') return true;
  if (word === 'on' && /^call(?:s|ed|ing)?$/.test(lower(doc, at - 1))) return true;
  if (word === 'with' && DEALING_WITH.has(stem(lower(doc, at - 1)))) return true;
  if (strict && word === 'between') return group.size > 1 && relatedBefore(doc, at, 4);
  return relatedBefore(doc, at, word === 'between' || word === 'with' ? 3 : 1);
}

const DEALING_WITH = new Set(
  'deal negotiate talk engage cooperate coordinate side speak meet agree quarrel clash trade partner ally disagree plead'
    .split(' ')
    .map(stem),
);

/** Whether a noun of relation stands among the few words before the preposition: "talks last week between". */
function relatedBefore(doc: AnalysisDocument, preposition: number, reach: number): boolean {
  for (let i = preposition - 1; i >= Math.max(0, preposition - reach); i--) {
    if (RELATION_NOUNS.has(singular(lower(doc, i)))) return true;
    const tokenClass = doc.tokens.classes[i];
    if (tokenClass === TokenClass.Terminal) return false;
  }
  return false;
}

/** "support", "help" and the like are dealing verbs only where no article or adjective makes them nouns; good enough by form. */
function isPlainNoun(word: string): boolean {
  return word === 'orders' || word === 'demands' || word === 'funds' || word === 'arms';
}

function hyphenated(doc: AnalysisDocument, { first, end }: NameGroup): boolean {
  const before = lower(doc, first - 1);
  if (before === '-') {
    const prefix = lower(doc, first - 2);
    if (prefix === 'pro' || prefix === 'anti') return true;
    return isCapitalName(doc, first - 2);
  }
  if (lower(doc, end) !== '-' && lower(doc, end) !== '–') return false;
  const next = doc.tokens.words[end + 1] ?? '';
  if (DOER_PARTICIPLES.has(next.toLowerCase())) return true;
  return isCapitalName(doc, end + 1) && doc.tokens.starts[end + 1] === doc.tokens.ends[end];
}

function isCapitalName(doc: AnalysisDocument, token: number): boolean {
  return /^\p{Lu}/u.test(doc.tokens.words[token] ?? '');
}

/** "Pakistan's concerns", "India's alleged role", "Malaysia's Prime Minister". */
function actingPossessive(doc: AnalysisDocument, end: number, strict: boolean): boolean {
  const clitic = lower(doc, end);
  const tokenClass = doc.tokens.classes[end];
  const possessive = tokenClass === TokenClass.Clitic && /^['’]s?$/.test(clitic);
  if (!possessive && clitic !== '’' && clitic !== "'") return false;
  let acts = false;
  for (let i = end + 1; i < end + 6; i++) {
    if (!isNominal(doc, i) && !lower(doc, i).endsWith('ed')) break;
    const noun = singular(lower(doc, i));
    if (POLICY_NOUNS.has(noun) || (!strict && STATE_NOUNS.has(noun))) acts = true;
    else if (LAND_NOUNS.has(noun)) acts = false;
  }
  return acts;
}

function actsByVerb(doc: AnalysisDocument, end: number, strict: boolean): boolean {
  let at = end;
  // "Pakistan, however, said"; "Kabul (AFP) said" is left to the plain cases
  if (lower(doc, at) === ',' && lower(doc, at + 2) === ',') at += 3;
  const verb = verbKind(doc, at);
  if (verb.kind === 'none') return false;
  if (verb.kind === 'be') {
    const next = lower(doc, verb.next);
    if (WILLING.has(next) || next === 'to') return true;
    if (next.endsWith('ing') && next !== 'nothing' && next !== 'everything') return true;
    // passive: things are done to places, too
    return !strict && /(?:[a-z]{2}ed|en)$/.test(next);
  }
  if (verb.kind === 'modal') return lower(doc, verb.next) !== 'be' || !strict;
  if (verb.kind === 'have')
    return lower(doc, verb.next) !== 'been' || !strict || lower(doc, verb.next + 1).endsWith('ing');
  return !PLACE_VERBS.has(stem(lower(doc, verb.token)));
}
