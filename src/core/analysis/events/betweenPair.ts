import type { Candidate } from './candidates';
import { UPOS } from '../tagging/upos';
import type { SentenceFrame } from './sentenceFrame';

/** How far behind its noun "between" may stand: "talks in Geneva this week between …". */
const REACH = 9;

/**
 * The two parties of "talks between A and B": those on each side of the "and" behind the trigger's "between".
 * Undefined if the trigger has no such complement.
 */
export function betweenPair(
  frame: SentenceFrame,
  trigger: number,
  candidates: readonly Candidate[],
): readonly [Candidate, Candidate] | undefined {
  const noun = frame.pos[trigger] === UPOS.NOUN || frame.pos[trigger] === UPOS.PROPN;
  if (!noun && !frame.lower[trigger]!.endsWith('ing')) return undefined;
  let at = trigger + 1;
  while (at < frame.length && at - trigger <= REACH && frame.lower[at] !== 'between') {
    if (frame.pos[at] === UPOS.VERB || frame.pos[at] === UPOS.AUX || frame.lower[at] === ';') return undefined;
    at++;
  }
  if (frame.lower[at] !== 'between') return undefined;
  const headAfter = (from: number): Candidate | undefined =>
    candidates.find(
      ({ inner, places }) => !inner && places.some((place) => place >= from && phraseStart(frame, place) <= from + 1),
    );
  const first = headAfter(at + 1);
  if (!first) return undefined;
  let and = at + 1;
  while (and < frame.length && and - at < 14 && frame.lower[and] !== 'and') {
    if (frame.pos[and] === UPOS.VERB) return undefined;
    and++;
  }
  const second = frame.lower[and] === 'and' ? headAfter(and + 1) : undefined;
  return second && second !== first ? [first, second] : undefined;
}

function phraseStart(frame: SentenceFrame, position: number): number {
  let start = position;
  while (start > 0 && frame.phraseHeads[start - 1] === frame.phraseHeads[position] && frame.phraseHeads[position]! >= 0)
    start--;
  return start;
}
