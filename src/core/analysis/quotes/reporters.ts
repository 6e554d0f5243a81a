import { UPOS } from '../tagging/upos';
import { type ReportingVerb, reportingVerb } from '../lexicon/reportingVerbs';
import type { SpeechView } from './clause';
import { REACH, type Speaker, subjectIn } from './subject';

/** A reporting verb outside quotation marks, with the one who speaks. */
export interface Reporter {
  readonly sentence: number;
  /** Token of the verb. */
  readonly verb: number;
  readonly reporting: ReportingVerb;
  readonly speaker: Speaker;
  /** The subject stands behind the verb. */
  readonly inverted: boolean;
}

/** Classes that carry speech; the others (think, demand, promise …) count only where no such verb is in the sentence. */
export const SPEECH: ReadonlySet<string> = new Set(['say', 'add', 'claim', 'reveal', 'write', 'warn', 'deny', 'ask']);

const PASSIVE = /^(?:was|were|is|are|been|being|be|’s|'s|gets|got)$/;
const NOUN_BEFORE =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|of|no|any|some|’s|'s|in|for|by|with|as)$/;
const ALWAYS_VERB = /^(?:said|told|says|tells|spoke|wrote)$/;

/** The reporting verb at a token that has a subject of its own: finite, active, and no noun. */
export function finiteReport(view: SpeechView, token: number): ReportingVerb | undefined {
  const word = view.low(token);
  const reporting = reportingVerb(word);
  if (!reporting || view.quoted[token] || view.mentionAt[token]! >= 0) return undefined;
  if (ALWAYS_VERB.test(word)) return passive(view, token) ? undefined : reporting;
  if (word.endsWith('ing')) return undefined;
  const before = view.low(token - 1);
  if (NOUN_BEFORE.test(before) || passive(view, token)) return undefined;
  const pos = view.doc.pos[token];
  if (view.tagged && pos !== UPOS.VERB && pos !== UPOS.AUX) return undefined;
  // "five suspected rebels", "men accused of murder": participles report nothing
  if (word.endsWith('ed') && view.tagged && isAdjectival(view, token)) return undefined;
  if (word === reporting.lemma && !PAST_LIKE.has(word)) {
    // a bare form is an infinitive behind "to" and "will"; with a plural before it, it is finite: "officials say"
    if (NOT_FINITE.test(before)) return undefined;
    return view.tagged ? reporting : /^(?:they|we|i|you|who|police|.{3,}s)$/.test(before) ? reporting : undefined;
  }
  return reporting;
}

const NOT_FINITE =
  /^(?:to|will|’ll|'ll|would|can|could|may|might|must|shall|should|not|n’t|n't|do|does|did|and|or|let|help|helped|make|made|please|never)$/;

function isAdjectival(view: SpeechView, token: number): boolean {
  const { pos } = view.doc;
  const next = pos[token + 1];
  const before = pos[token - 1];
  if (/^(?:of|by)$/.test(view.low(token + 1)) && reportingVerb(view.low(token))?.class !== 'say') return true;
  const noun = next === UPOS.NOUN || next === UPOS.PROPN || next === UPOS.ADJ;
  return (
    noun &&
    (before === UPOS.NUM || before === UPOS.ADJ || before === UPOS.DET || before === UPOS.ADP || before === UPOS.VERB)
  );
}

const PAST_LIKE = new Set(['quote', 'cite']);

function passive(view: SpeechView, token: number): boolean {
  for (let i = token - 1; i >= token - 3; i--) {
    const word = view.low(i);
    if (PASSIVE.test(word))
      return !view.low(token).endsWith('s') && view.low(token) !== 'said' ? true : word !== '’s' && word !== "'s";
    if (!/ly$|^(?:also|not|n’t|n't|been|being|widely|reportedly|quoted)$/.test(word)) return false;
  }
  return false;
}

/** Number of tokens of "according to" or "in the words of" at a token; 0 if neither stands there. */
export function attributionPhrase({ low }: SpeechView, i: number): number {
  if (low(i) === 'according' && low(i + 1) === 'to') return 2;
  return low(i) === 'in' && low(i + 1) === 'the' && low(i + 2) === 'words' && low(i + 3) === 'of' ? 4 : 0;
}

/** All reporting verbs of a sentence with their subjects, in order. */
export function reportersIn(view: SpeechView, index: number): Reporter[] {
  const sentence = view.doc.sentences[index];
  if (!sentence) return [];
  const found: Reporter[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const reporting = finiteReport(view, i);
    if (!reporting) continue;
    const speaker = subjectIn(view, sentence.firstToken, i, false);
    if (speaker) found.push({ sentence: index, verb: i, reporting, speaker, inverted: false });
    else {
      // "…," said Karim
      const end = phraseEnd(view, i + 1, sentence.endToken);
      const behind = subjectIn(view, i + 1, end, true);
      if (behind && (i === sentence.firstToken || view.quoted[i - 2] || /^[,”"’'»]$/.test(view.low(i - 1))))
        found.push({ sentence: index, verb: i, reporting, speaker: behind, inverted: true });
    }
  }
  return found;
}

/** The last participle of report before a token ("…, noting that", "with Karim stating:"), with its subject. */
export function participleBefore(view: SpeechView, index: number, until: number): Reporter | undefined {
  const sentence = view.doc.sentences[index];
  if (!sentence) return undefined;
  for (let i = Math.min(until, sentence.endToken) - 1; i > Math.max(sentence.firstToken, until - REACH); i--) {
    const reporting = view.quoted[i] || !view.low(i).endsWith('ing') ? undefined : reportingVerb(view.low(i));
    if (!reporting || NOUN_BEFORE.test(view.low(i - 1))) continue;
    // "with Karim stating": the name right before it is its own subject
    const own = view.mentionAt[i - 1]! >= 0 ? mentionStart(view, i - 1) : sentence.firstToken;
    const speaker = subjectIn(view, own, i, false);
    return speaker && { sentence: index, verb: i, reporting, speaker, inverted: false };
  }
  return undefined;
}

function mentionStart(view: SpeechView, token: number): number {
  let first = token;
  while (first > 0 && view.mentionAt[first - 1] === view.mentionAt[token]) first--;
  return first;
}

/** Where a subject behind its verb ends: at a comma, a stop, "that", "in". */
export function phraseEnd(view: SpeechView, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    !view.quoted[i] &&
    !/^(?:[,.;:!?—–“"”(]|that|in|on|at|during|after|when|while|as|to|adding)$/.test(view.low(i))
  )
    i++;
  return i;
}
