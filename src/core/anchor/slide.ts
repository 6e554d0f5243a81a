import type { Direction, Segment } from './textDiff';

/**
 * A stretch deleted from or inserted into a text often fits at several places: "A. B. A. C." may have lost "A. B. " or
 * ". B. A". Moves each to the most natural edges: of paragraphs, lines, sentences, words (N. Fraser's lossless semantic
 * alignment, diff-match-patch). Of several equally natural places it takes the last, or the first going backwards.
 */
export function settle(
  segments: readonly Segment[],
  oldText: string,
  newText: string,
  direction: Direction,
): readonly Segment[] {
  const settled: Segment[] = [];
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const deletion = segment.newStart === segment.newEnd;
    if (segment.kind !== 'changed' || (!deletion && segment.oldStart !== segment.oldEnd)) {
      settled.push(segment);
      continue;
    }
    const before = settled.at(-1)?.kind === 'same' ? settled.pop() : undefined;
    const next = segments[i + 1]?.kind === 'same' ? segments[i + 1] : undefined;
    if (next !== undefined) i++;
    const [text, start, end] = deletion
      ? [oldText, segment.oldStart, segment.oldEnd]
      : [newText, segment.newStart, segment.newEnd];
    const room = { before: lengthOf(before), behind: lengthOf(next) };
    const shifts = naturalShifts(text, start, end, room);
    const shift = (direction === 'forwards' ? shifts.at(-1) : shifts[0]) ?? 0;
    for (const moved of shifted(before, segment, next, shift)) settled.push(moved);
  }
  return settled;
}

function lengthOf(segment: Segment | undefined): number {
  return segment === undefined ? 0 : segment.oldEnd - segment.oldStart;
}

/** The three segments with the middle one moved right by `shift` (left if negative); empty ones are left out. */
function shifted(before: Segment | undefined, middle: Segment, next: Segment | undefined, shift: number): Segment[] {
  const { oldStart, oldEnd, newStart, newEnd } = middle;
  const result: Segment[] = [];
  const left = before ?? { kind: 'same', oldStart, oldEnd: oldStart, newStart, newEnd: newStart };
  const right = next ?? { kind: 'same', oldStart: oldEnd, oldEnd, newStart: newEnd, newEnd };
  const head: Segment = { ...left, kind: 'same', oldEnd: oldStart + shift, newEnd: newStart + shift };
  const tail: Segment = { ...right, kind: 'same', oldStart: oldEnd + shift, newStart: newEnd + shift };
  if (head.oldEnd > head.oldStart) result.push(head);
  result.push({
    kind: 'changed',
    oldStart: oldStart + shift,
    oldEnd: oldEnd + shift,
    newStart: newStart + shift,
    newEnd: newEnd + shift,
  });
  if (tail.oldEnd > tail.oldStart) result.push(tail);
  return result;
}

/** The shifts of `[start, end)` that leave the same text and have the most natural edges, from left to right. */
function naturalShifts(
  text: string,
  start: number,
  end: number,
  room: { readonly before: number; readonly behind: number },
): readonly number[] {
  let left = 0;
  while (left < room.before && text.charCodeAt(start - 1 - left) === text.charCodeAt(end - 1 - left)) left++;
  let right = 0;
  while (right < room.behind && text.charCodeAt(start + right) === text.charCodeAt(end + right)) right++;
  if (left === 0 && right === 0) return [0];
  let best = -1;
  let shifts: number[] = [];
  for (let shift = -left; shift <= right; shift++) {
    const score = edgeScore(text, start + shift) + edgeScore(text, end + shift);
    if (score > best) {
      best = score;
      shifts = [];
    }
    if (score === best) shifts.push(shift);
  }
  return shifts;
}

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s$/;

/**
 * How natural it is that an edit begins or ends here: 3 between sentences, lines and paragraphs (people delete and insert
 * all of these), 2 between words, 1 at punctuation, 0 inside a word.
 */
function edgeScore(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return 3;
  const before = text.charAt(at - 1);
  const behind = text.charAt(at);
  if (before === '\n' || behind === '\n') return 3;
  if (SPACE.test(behind) && !SPACE.test(before) && !LETTER_OR_DIGIT.test(before)) return 3;
  if (SPACE.test(before)) return SENTENCE_END.test(text.slice(Math.max(0, at - 5), at)) ? 3 : 2;
  if (SPACE.test(behind)) return 2;
  return LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(behind) ? 0 : 1;
}
