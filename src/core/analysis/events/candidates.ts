import { joinCandidates } from './sameSentence';
import { isNominal, phraseSpan, type SentenceFrame } from './sentenceFrame';

/** A noun phrase, name or pronoun that may take part in an event. */
export interface Candidate {
  /** Position of its head word. */
  readonly head: number;
  readonly start: number;
  readonly end: number;
  /** Whether it stands inside a larger noun phrase, as a modifier: "[U.S.] airstrikes". */
  readonly inner: boolean;
  /** Heads of all phrases of the sentence that stand for the same. */
  readonly places: readonly number[];
}

/** The candidates of a sentence, in order: base noun phrases, and names inside them. */
export function participantCandidates(frame: SentenceFrame): Candidate[] {
  return joinCandidates(frame, phraseCandidates(frame));
}

function phraseCandidates(frame: SentenceFrame): Candidate[] {
  const out: Candidate[] = [];
  const { phraseHeads, mentions, length, doc, first, pos } = frame;
  for (let i = 0; i < length; i++) {
    const head = phraseHeads[i]!;
    if (head < 0) {
      if (mentions[i]! >= 0 && mentions[i] !== mentions[i + 1])
        out.push({ head: i, ...plainSpan(frame, i), inner: false, places: [] });
      continue;
    }
    if (head === i) {
      if (!isHappening(frame, i)) out.push({ head: i, ...phraseSpan(frame, i), inner: false, places: [] });
    } else if (mentions[i]! >= 0) {
      if (mentions[i] !== mentions[i + 1] && mentions[i] !== mentions[head])
        out.push({ head: i, ...plainSpan(frame, i), inner: true, places: [] });
    } else if (isNominal(pos, i) && frame.nounClasses[i]! > 0 && frame.senses[head] !== 0)
      out.push({
        head: i,
        start: doc.tokens.starts[first + i]!,
        end: doc.tokens.ends[first + i]!,
        inner: true,
        places: [],
      });
  }
  return out;
}

/** Nouns for what happens take no part in it: "the attack", "an agreement". */
function isHappening(frame: SentenceFrame, i: number): boolean {
  return frame.mentions[i]! < 0 && isNominal(frame.pos, i) && frame.nounClasses[i] === 0 && frame.senses[i] !== 0;
}

/** The date expressions of a sentence as candidates; the head is the word that ties one to the rest of the sentence. */
export function dateCandidates(frame: SentenceFrame): Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < frame.length; i++) {
    const index = frame.dates[i]!;
    if (index < 0 || index === frame.dates[i - 1]) continue;
    let head = i;
    for (let k = i; k < frame.length && frame.dates[k] === index; k++) {
      const above = frame.tree.heads[k]!;
      if (above < 0 || frame.dates[above] !== index) {
        head = k;
        break;
      }
    }
    const date = frame.doc.dates[index]!;
    out.push({ head, start: date.start, end: date.end, inner: false, places: [] });
  }
  return out;
}

/** Which of the candidates are names of places. */
export function isPlaceName(frame: SentenceFrame, candidate: Candidate): boolean {
  const label = frame.labels[candidate.head];
  return label === 4 || label === 5;
}

const PLACE_PREPOSITIONS = new Set(['in', 'near', 'at', 'outside', 'around', 'inside', 'throughout', 'across']);

/** "in [Paris]", "near [the Syrian border town of Azaz]": where it happens; no party. */
export function saysWhere(frame: SentenceFrame, candidate: Candidate): boolean {
  if (!isPlaceName(frame, candidate)) return false;
  const { phraseHeads, mentions, lower } = frame;
  let start = candidate.head;
  while (
    start > 0 &&
    (mentions[start - 1] === mentions[candidate.head] ||
      (phraseHeads[start - 1]! >= 0 && phraseHeads[start - 1] === phraseHeads[candidate.head]))
  )
    start--;
  return PLACE_PREPOSITIONS.has(lower[start - 1] ?? '');
}

function plainSpan(frame: SentenceFrame, i: number): { start: number; end: number } {
  const mention = frame.doc.mentions[frame.mentions[i]!]!;
  return { start: mention.start, end: mention.end };
}
