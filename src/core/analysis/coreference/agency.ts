import { TokenClass } from '../../text/tokens';
import type { AnalysisDocument } from '../document';
import { stem } from '../lexicon/stems';
import { UPOS } from '../tagging/upos';
import {
  ATTACK_NOUNS,
  DEALING_VERBS,
  DOER_PARTICIPLES,
  LAND_NOUNS,
  PLACE_VERBS,
  POLICY_NOUNS,
  RELATION_NOUNS,
  STATE_NOUNS,
  WAYS_VERBS,
  WILLING,
} from './agencyWords';
import type { NameGroup } from './nameGroups';
import { headOf } from './nounHead';
import { isNominal, verbKind } from './verbs';
import { lower, singular } from './words';

const SKIPPED_LEFT = new Set(
  'the both neighboring neighbouring neighbor neighbour rival arch-rival ally fellow nuclear-armed its their our'.split(
    ' ',
  ),
);
const LINK_PREPOSITIONS = new Set(
  'with between of from over on upon to toward towards against for by among about'.split(' '),
);
const EXAMPLES = new Set('including notably especially particularly namely'.split(' '));

/** Whether a country's name stands for those who act or are dealt with, going by the words around it. */
export function actsAsCountry(doc: AnalysisDocument, group: NameGroup): boolean {
  if (isPartOfLand(doc, group)) return false;
  return (
    partyByLeft(doc, group, false) ||
    hyphenated(doc, group) ||
    actingPossessive(doc, group.end, false) ||
    headOf(doc, group.end).kind === 'state' ||
    (!placedBefore(doc, group) && (actsByVerb(doc, group.end, false) || listOpens(doc, group)))
  );
}

/** Whether a capital's name stands for its government. Stricter than for countries: cities are mostly places. */
export function actsAsCapital(doc: AnalysisDocument, group: NameGroup): boolean {
  if (isPartOfLand(doc, group)) return false;
  return (
    partyByLeft(doc, group, true) ||
    hyphenated(doc, group) ||
    actingPossessive(doc, group.end, true) ||
    (!placedBefore(doc, group) && actsByVerb(doc, group.end, true))
  );
}

/** "northern Iraq", "central Tel Aviv": a stretch of land. */
function isPartOfLand(doc: AnalysisDocument, { first }: NameGroup): boolean {
  return /^(?:north|south|east|west|central|upper|lower|rural|mainland|downtown|occupied)/.test(lower(doc, first - 1));
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
  if (word === '' || doc.tokens.lines[at] !== doc.tokens.lines[group.first]) return false;
  // "France's flag" after "by" is no party, "by France's army" is found as a possessive
  const possessive = doc.tokens.classes[group.end] === TokenClass.Clitic;
  if (possessive || headOf(doc, group.end).kind === 'land') return false;
  const before = lower(doc, at - 1);
  if ((word === 'with' || word === 'between') && BORDERS.has(singular(before))) return false;
  if (DEALING_VERBS.has(stem(word)) && !isPlainNoun(word)) return true;
  if (word === 'of' && (before === 'because' || before === 'part' || before === 'behalf')) return true;
  if (word === 'on' && /^call(?:s|ed|ing)?$/.test(before)) return true;
  if (word === 'with' && DEALING_WITH.has(stem(before))) return true;
  if (word === 'between') return group.size > 1 && (!strict || nounBefore(doc, at, RELATION_NOUNS, 4));
  if (word === 'by' || word === 'against') return true;
  if (strict) return LINK_PREPOSITIONS.has(word) && nounBefore(doc, at, RELATION_NOUNS, word === 'with' ? 3 : 1);
  if (EXAMPLES.has(word) || COUNTRY_PREPOSITIONS.has(word)) return true;
  if (doc.pos[at] === UPOS.VERB && !WAYS_VERBS.has(stem(word))) return true;
  if (word === 'of' && STATE_NOUNS.has(singular(before))) return true;
  if (word === 'from' && ENVOYS.has(singular(before))) return true;
  if (word === 'to' && (before === 'visit' || before === 'visits')) return true;
  if ((word === 'on' || word === 'at') && nounBefore(doc, at, ATTACK_NOUNS, 1)) return true;
  return LINK_PREPOSITIONS.has(word) && nounBefore(doc, at, RELATION_NOUNS, 3);
}

const ENVOYS = new Set(
  'mediator negotiator official diplomat envoy minister delegation leader representative ambassador'.split(' '),
);
const BORDERS = new Set('border frontier crossing boundary area region flight road highway railway'.split(' '));
const COUNTRY_PREPOSITIONS = new Set('with versus vs alongside'.split(' '));

const DEALING_WITH = new Set(
  'deal negotiate talk engage cooperate coordinate side speak meet agree quarrel clash trade partner ally disagree plead'
    .split(' ')
    .map(stem),
);

/** Whether a noun of the class stands among the few words before the preposition: "talks last week between". */
function nounBefore(doc: AnalysisDocument, preposition: number, nouns: ReadonlySet<string>, reach: number): boolean {
  for (let i = preposition - 1; i >= Math.max(0, preposition - reach); i--) {
    const word = lower(doc, i);
    if (nouns.has(singular(word))) return true;
    if (doc.tokens.classes[i] === TokenClass.Terminal || LINK_PREPOSITIONS.has(word) || PLACE_PREPOSITIONS.has(word))
      return false;
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
  }
  // "the Peru-Chile railway"
  if (headOf(doc, endOfCompound(doc, end)).kind === 'land') return false;
  if (before === '-') return isCapitalName(doc, first - 2);
  if (lower(doc, end) !== '-' && lower(doc, end) !== '–') return false;
  const next = doc.tokens.words[end + 1] ?? '';
  if (DOER_PARTICIPLES.has(next.toLowerCase())) return true;
  return isCapitalName(doc, end + 1) && doc.tokens.starts[end + 1] === doc.tokens.ends[end];
}

/** Past "-Afghanistan-Pakistan" behind "Uzbekistan". */
function endOfCompound(doc: AnalysisDocument, end: number): number {
  let at = end;
  while (lower(doc, at) === '-' && isCapitalName(doc, at + 1)) at += 2;
  return at;
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
  return behindSubject(doc, end).some((at) => actsAt(doc, at, strict));
}

/** "Britain, France and Peru favor talks": a list of states that opens a sentence is its subject, whatever the verb is tagged. */
function listOpens(doc: AnalysisDocument, { first, end, size }: NameGroup): boolean {
  const start = lower(doc, first - 1) === 'the' ? first - 1 : first;
  const opens =
    start === 0 ||
    doc.tokens.classes[start - 1] === TokenClass.Terminal ||
    doc.tokens.lines[start - 1] !== doc.tokens.lines[start];
  return size > 1 && opens && /^\p{Ll}{3,}$/u.test(doc.tokens.words[end] ?? '') && isNominal(doc, end);
}

function actsAt(doc: AnalysisDocument, at: number, strict: boolean): boolean {
  const verb = verbKind(doc, at);
  if (verb.kind === 'none') return false;
  const next = lower(doc, verb.next);
  switch (verb.kind) {
    case 'be':
      if (WILLING.has(next) || next === 'to') return true;
      if (next.endsWith('ing') && next !== 'nothing' && next !== 'everything') return true;
      // passive: things are done to places, too
      return !strict && (/(?:[a-z]{2}ed|en)$/.test(next) || describesParty(doc, verb.next));
    case 'modal':
      return next !== 'be' || !strict;
    case 'have':
      return next !== 'been' || !strict || lower(doc, verb.next + 1).endsWith('ing');
    case 'verb':
      return !PLACE_VERBS.has(stem(lower(doc, verb.token))) && lower(doc, verb.token) !== 'saw';
  }
}

/**
 * Where the verb of a subject may stand: at once, or past an insertion ("Israel, in turn, promised", "Syria, which has
 * troops there, said", "Iran and its allies say").
 */
function behindSubject(doc: AnalysisDocument, end: number): number[] {
  const next = lower(doc, end + 1);
  if (lower(doc, end) === ',') {
    const clause = next === 'which' || next === 'who';
    const places = clause ? [end + 2] : [];
    for (let i = end + 2; i < end + (clause ? 16 : 9); i++)
      if (lower(doc, i) === ',') {
        places.push(i + 1);
        break;
      }
    return places;
  }
  if (lower(doc, end) === 'and' && /^(?:its|their|other|some|several|many|most)$/.test(next)) {
    let at = end + 2;
    while (at < end + 7 && isNominal(doc, at)) at++;
    return [at];
  }
  return [end];
}

const PARTY_ROLES = new Set(
  'enemy ally partner member party supporter backer rival adversary friend victim target sponsor signatory broker mediator guarantor player threat'.split(
    ' ',
  ),
);

/** "Israel is the country's main enemy". */
function describesParty(doc: AnalysisDocument, from: number): boolean {
  for (let i = from; i < from + 7; i++) {
    if (PARTY_ROLES.has(singular(lower(doc, i)))) return true;
    if (!isNominal(doc, i) && !/^(?:an?|the|his|her|its|their|our|one|of|['’]s?)$/.test(lower(doc, i))) return false;
  }
  return false;
}
