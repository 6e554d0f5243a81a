import { lastStartingAt, type Span } from '../../text/span';
import { TokenClass } from '../../text/tokens';
import { resolveRole } from '../coreference/descriptions';
import { participantClass } from '../lexicon/participantNouns';
import { REPORTING_NOUNS, reportingVerb } from '../lexicon/reportingVerbs';
import { stem } from '../lexicon/stems';
import { ROLE_NOUNS } from '../lexicon/titles';
import { CALENDAR_NAMES } from '../lexicon/calendarNames';
import { UPOS } from '../tagging/upos';
import type { SpeechView } from './clause';

/** A verb's subject, a quotation's verb are looked for in so many tokens. */
export const REACH = 80;

/** Who speaks: a name, a description or a pronoun. */
export interface Speaker {
  readonly span: Span;
  /** Actor id; missing where the phrase could not be tied to an actor. */
  readonly actor?: string;
  /** noun: a description that is no office: "police", "the report". */
  readonly kind: 'name' | 'role' | 'noun' | 'pronoun';
  readonly person: boolean;
}

/** Somebody who spoke: who it is, as far as known. */
export interface KnownSpeaker {
  readonly actor?: string;
  readonly person: boolean;
  /** Token of the last word of it. */
  readonly token: number;
}

/**
 * The actor of a speaker. A pronoun means the one who spoke last, if nobody else took the stage since, else what it stands for in the text; a
 * description that names nobody ("the official") means the last person who spoke.
 */
export function resolveSpeaker(
  view: SpeechView,
  speaker: Speaker,
  last: KnownSpeaker | undefined,
): { readonly actor?: string; readonly person: boolean } {
  const fits = last?.actor !== undefined && last.person === speaker.person;
  if (speaker.kind === 'pronoun' && fits && !(speaker.person && newPerson(view, last.token, speaker.span.start)))
    return last;
  const actor = speaker.actor ?? (speaker.kind === 'role' && last?.person ? last.actor : undefined);
  return { person: speaker.person, ...(actor === undefined ? {} : { actor }) };
}

/** Whether a person's name opens a sentence between a token and an offset. */
function newPerson(view: SpeechView, after: number, until: number): boolean {
  const { tokens, sentences, mentions } = view.doc;
  const first = lastStartingAt(sentences, tokens.starts[after] ?? 0) + 1;
  for (let i = first; i < Math.min(sentences.length, first + 12); i++) {
    const { firstToken, endToken, start } = sentences[i]!;
    if (start >= until) return false;
    for (let token = firstToken; token < Math.min(endToken, firstToken + 6); token++) {
      const index = view.mentionAt[token]!;
      if (view.quoted[token]) break;
      if (index >= 0 && mentions[index]!.label === 'PERSON') return tokens.starts[token]! < until;
    }
  }
  return false;
}

interface Candidate {
  readonly first: number;
  readonly end: number;
  readonly kind: Speaker['kind'];
  /** Index of the mention of a name. */
  readonly mention: number;
  readonly person: boolean;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'who']);
const PREPOSITIONS = new Set(
  `of in on at to for from with by about against between among over under into through during after before without
  within across along amid upon via toward towards including like near since until despite behind beyond than as following
  meeting visiting accusing telling quoting citing urging visited met told`.split(/\s+/),
);
const INSIDE_PHRASE = /^(?:the|a|an|this|that|his|her|its|their|our|’s|'s|-|–|&|\.|'|’)$/;

/**
 * The subject that a verb's clause offers in the tokens `[from, to)`, which hold no quotation: the name, description or
 * pronoun nearest to the verb that no preposition governs.
 * @param inverted the subject follows its verb ("said Dahl"): the first one counts
 */
export function subjectIn(view: SpeechView, from: number, to: number, inverted: boolean): Speaker | undefined {
  const start = inverted ? from : Math.max(from, to - REACH);
  const candidates = candidatesIn(view, start, inverted ? Math.min(to, from + REACH) : to, inverted);
  const head = inverted ? -1 : subjectHead(view, start, to);
  if (head >= 0 && /^(?:who|which)$/.test(view.low(head))) {
    // "the commander, who said": whoever stands before
    const antecedent = candidates.filter(({ end }) => end <= head).at(-1);
    return antecedent && toSpeaker(view, antecedent);
  }
  const free = candidates.filter((candidate) => !governed(view, candidate, start));
  // "Capt. Karim, commander of the frigate": what follows the name describes it
  const pick = inverted ? (free[0] ?? candidates[0]) : (nearest(view, free) ?? openingNoun(view, start, to));
  return pick && toSpeaker(view, pick);
}

const BEFORE_VERB = /^(?:has|have|had|also|then|later|further|now|again|not|still|once|already|both|all|.{2,}ly)$/;

/** The last token of a subject before its verb: past auxiliaries and adverbs. */
function subjectHead(view: SpeechView, from: number, verb: number): number {
  let i = verb - 1;
  while (i > from && BEFORE_VERB.test(view.low(i))) i--;
  return i;
}

/** Whether a token is the head of a noun phrase that is no name: "police", "the report". */
function isNounHead(view: SpeechView, i: number): boolean {
  if (view.mentionAt[i]! >= 0 || view.doc.tokens.classes[i] !== TokenClass.Word) return false;
  const word = view.low(i);
  if (view.tagged) return view.doc.pos[i] === UPOS.NOUN && view.doc.pos[i + 1] !== UPOS.NOUN;
  return REPORTING_NOUNS.has(word) || participantClass(stem(word)) > 0;
}

/** "Witnesses in Norland say": the noun that opens the clause, where nothing nearer to the verb is free. */
function openingNoun(view: SpeechView, from: number, to: number): Candidate | undefined {
  for (let i = from; i < to; i++) {
    if (view.quoted[i] || !isNounHead(view, i)) continue;
    const candidate: Candidate = {
      first: phraseStart(view, i, from),
      end: i + 1,
      kind: 'noun',
      mention: -1,
      person: false,
    };
    if (!governed(view, candidate, from)) return candidate;
  }
  return undefined;
}

function nearest(view: SpeechView, free: readonly Candidate[]): Candidate | undefined {
  const last = free.at(-1);
  const before = free.at(-2);
  if (!last || !before) return last;
  // "Omar Vale, the prime minister, said": an apposition between commas stands for the name before it
  const { words } = view.doc.tokens;
  const apposed = words[before.end] === ',' && last.kind !== 'pronoun' && !last.person;
  const clean = Array.from({ length: last.first - before.end }, (_, i) => view.low(before.end + i));
  if (apposed && before.kind === 'name' && before.person && !clean.some((word) => word === 'and' || word === 'but'))
    return before;
  if (words[before.end] === ',' && before.kind === 'name' && before.person && last.kind === 'role') return before;
  return last;
}

function candidatesIn(view: SpeechView, from: number, to: number, inverted: boolean): Candidate[] {
  const { doc, mentionAt, quoted } = view;
  const { tokens, mentions } = doc;
  const found: Candidate[] = [];
  const head = inverted ? -1 : subjectHead(view, from, to);
  let nounFound = false;
  for (let i = Math.max(0, from); i < Math.min(to, tokens.count); i++) {
    if (quoted[i]) continue;
    const index = mentionAt[i]!;
    if (index >= 0) {
      const first = i;
      while (i + 1 < to && mentionAt[i + 1] === index) i++;
      const mention = mentions[index]!;
      if (mention.label === 'MISC' || mention.label === 'LOC') continue;
      const person = mention.label === 'PERSON';
      // "Foreign Office spokesperson", "Pakistani officials": the name only modifies what follows
      if (!person && modifies(view, i + 1)) continue;
      found.push({ first, end: i + 1, kind: 'name', mention: index, person });
      continue;
    }
    const word = view.low(i);
    if (PRONOUNS.has(word)) {
      if (word === 'who') continue;
      found.push({ first: i, end: i + 1, kind: 'pronoun', mention: -1, person: word === 'he' || word === 'she' });
    } else if (isRole(view, i)) {
      // "Prime Minister Najib": the title belongs to the name behind it
      const next = mentionAt[i + 1] ?? -1;
      if (next >= 0 && mentions[next]!.label === 'PERSON') continue;
      found.push({ first: phraseStart(view, i, from), end: i + 1, kind: 'role', mention: -1, person: true });
    } else if ((i === head || (inverted && !nounFound && found.length === 0)) && isNounHead(view, i)) {
      nounFound = true;
      found.push({ first: phraseStart(view, i, from), end: i + 1, kind: 'noun', mention: -1, person: false });
    } else if (isBareName(view, i) && (inverted ? i <= from + 2 && reportingVerb(view.low(from - 1)) : i === to - 1))
      // a name that the tagger missed, right beside its verb
      found.push({ first: i, end: i + 1, kind: 'name', mention: -1, person: true });
  }
  return found;
}

function isBareName(view: SpeechView, i: number): boolean {
  const word = view.doc.tokens.words[i] ?? '';
  return (
    /^\p{Lu}[\p{Ll}’'-]+\p{L}*$/u.test(word) &&
    view.doc.tokens.classes[i] === TokenClass.Word &&
    !reportingVerb(word.toLowerCase()) &&
    !REPORTING_NOUNS.has(word.toLowerCase()) &&
    !/^(?:The|This|That|These|Those|He|She|They|It|We|I|You|And|But|In|On|At|As|When|While|Officials?|Sources?|Police)$/.test(
      word,
    )
  );
}

/** The person among the actors that a surname or first name names, if only one does. */
function personNamed(view: SpeechView, word: string): string | undefined {
  const matching = view.doc.actors.filter(({ kind, name }) => kind === 'person' && name.split(/[\s-]+/).includes(word));
  return matching.length === 1 ? matching[0]?.id : undefined;
}

function isRole(view: SpeechView, i: number): boolean {
  if (view.doc.tokens.classes[i] !== TokenClass.Word) return false;
  const word = view.low(i);
  if (!ROLE_NOUNS.has(word) && !ROLE_NOUNS.has(word.replace(/s$/, ''))) return false;
  // the head of its phrase: no noun follows
  const next = view.low(i + 1);
  return !ROLE_NOUNS.has(next);
}

/** Whether a noun that is no name follows, which the name before it only describes. */
function modifies(view: SpeechView, i: number): boolean {
  for (let at = i; at < i + 4; at++) {
    const word = view.low(at);
    if (isRole(view, at)) return true;
    if (view.mentionAt[at]! >= 0 || !/^[\p{L}-]+$/u.test(word)) return false;
    if (REPORTING_NOUNS.has(word)) return false;
    if (
      !/^(?:military|army|police|government|security|senior|top|press|foreign|defense|defence|interior|deputy|chief|prime|state|news|secretary|office|ministry|department|intelligence|and|-)$/.test(
        word,
      )
    )
      return false;
  }
  return false;
}

/** First token of the noun phrase whose head stands at `i`. */
function phraseStart(view: SpeechView, i: number, from: number): number {
  let first = i;
  while (first > from && first > i - 8) {
    const word = view.doc.tokens.words[first - 1]!;
    const inName = view.mentionAt[first - 1]! >= 0;
    if (!inName && !/^(?:[\p{L}\p{N}’'-]+|–)$/u.test(word)) break;
    if (PREPOSITIONS.has(word.toLowerCase()) || /^(?:and|but|or|when|while|that|said)$/.test(word.toLowerCase())) break;
    first--;
    if (/^(?:the|a|an|his|her|their|its)$/i.test(word)) break;
  }
  return first;
}

/** Whether a preposition or another verb's hold lies on the candidate: "in talks with KARIM", "meeting KARIM". */
function governed(view: SpeechView, candidate: Candidate, from: number): boolean {
  for (let i = candidate.first - 1; i >= from && i > candidate.first - 10; i--) {
    const word = view.low(i);
    // "head of the Relief Council Amina Rauf": the preposition belongs to her title
    if (
      candidate.person &&
      /^(?:of|for|at)$/.test(word) &&
      isOffice(view, i - 1) &&
      namesBody(view, i + 1, candidate.first)
    )
      return false;
    if (PREPOSITIONS.has(word)) return true;
    // "On Friday Karim said": the day is the preposition's, not Karim
    if (CALENDAR_NAMES.has(word)) return false;
    const part = INSIDE_PHRASE.test(word) || view.mentionAt[i]! >= 0 || isTitleLike(view, i) || isAdjective(view, i);
    if (!part) return false;
  }
  return false;
}

/** Whether a body's name or an office's field stands right before a person: "of the Relief Council AMINA RAUF", "of State LI WEI". */
function namesBody(view: SpeechView, from: number, person: number): boolean {
  if (person <= from) return false;
  const index = view.mentionAt[person - 1] ?? -1;
  if (index >= 0) return view.doc.mentions[index]!.label !== 'PERSON';
  return isTitleLike(view, person - 1) && !ROLE_NOUNS.has(view.low(person - 1));
}

function isOffice(view: SpeechView, i: number): boolean {
  return ROLE_NOUNS.has(view.low(i)) || /^(?:CEO|CFO|COO|MP|MEP|PM|FM|DG|GM)$/.test(view.doc.tokens.words[i] ?? '');
}

function isAdjective(view: SpeechView, i: number): boolean {
  return view.tagged && view.doc.pos[i] === UPOS.ADJ;
}

function isTitleLike(view: SpeechView, i: number): boolean {
  const word = view.doc.tokens.words[i] ?? '';
  if (ROLE_NOUNS.has(word.toLowerCase())) return true;
  return /^\p{Lu}/u.test(word) && view.doc.tokens.classes[i] === TokenClass.Word;
}

function toSpeaker(view: SpeechView, { first, end, kind, mention, person }: Candidate): Speaker {
  const { tokens } = view.doc;
  const span = { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
  const actor = actorOf(view, { first, end, kind, mention, person }, span);
  return { span, kind, person, ...(actor === undefined ? {} : { actor }) };
}

function actorOf(view: SpeechView, { first, end, kind, mention }: Candidate, span: Span): string | undefined {
  const { tokens, mentions } = view.doc;
  if (kind === 'name') return mention >= 0 ? mentions[mention]?.actor : personNamed(view, tokens.words[first] ?? '');
  const resolved = resolveRole(view.doc, span);
  if (resolved !== undefined) return resolved;
  // "the Health Ministry letter says", "a Northern Front spokesman said": they speak for the one whose they are
  const head = view.low(end - 1);
  if (!(kind === 'noun' && REPORTING_NOUNS.has(head)) && !/^spokes(?:man|woman|person|people|men)$/.test(head))
    return undefined;
  for (let i = end - 2; i >= first; i--) {
    const owner = mentions[view.mentionAt[i]!]?.actor;
    if (owner !== undefined) return owner;
  }
  return undefined;
}
