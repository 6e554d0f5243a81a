import type { Span } from '../text/span';
import { diffTexts } from './textDiff';

/** One replacement: the text `[start, end)` of the old document becomes `text`. */
export interface TextChange extends Span {
  readonly text: string;
}

export interface TrackedSpan extends Span {
  /** True once an edit changed something inside the span; stays until the quote is verified again. */
  readonly doubtful?: boolean;
}

/**
 * Carries spans through edits as an editor reports them. All changes refer to the text before any of them, and do not
 * overlap (as in `TextDocumentChangeEvent.contentChanges`, offsets of the normalised text). Text inserted at a span's
 * edge stays outside; a change inside makes the span doubtful; a span whose words are all gone shrinks to an empty one.
 * With the old text at hand, a change counts only where the new text really differs (completions and formatters replace
 * words by themselves). Fields of the spans beside these three are kept.
 */
export function applyChanges<T extends TrackedSpan>(
  spans: readonly T[],
  changes: readonly TextChange[],
  oldText?: string,
): readonly T[] {
  const edits = (oldText === undefined ? changes : changes.flatMap((change) => realChanges(change, oldText)))
    .filter((change) => change.start !== change.end || change.text !== '')
    .sort((a, b) => a.start - b.start || a.end - b.end);
  if (edits.length === 0) return spans;
  const shifts = shiftsBefore(edits);
  return spans.map((span) => carryThrough(span, edits, shifts));
}

/** `shifts[i]`: how much all edits before the i-th lengthen the text. */
function shiftsBefore(edits: readonly TextChange[]): readonly number[] {
  const shifts = [0];
  for (const [i, edit] of edits.entries()) shifts.push(shifts[i]! + edit.text.length - (edit.end - edit.start));
  return shifts;
}

function carryThrough<T extends TrackedSpan>(span: T, edits: readonly TextChange[], shifts: readonly number[]): T {
  const empty = span.start === span.end;
  // what is inserted right at the start lies in front, at the end behind; an empty span lets it pass behind
  const first = firstWhere(edits, (edit) => (empty ? edit.end >= span.start : edit.end > span.start));
  let behind = first;
  while (behind < edits.length && edits[behind]!.start < span.end) behind++;
  if (behind === first) {
    const shift = shifts[first]!;
    return shift === 0 ? span : { ...span, start: span.start + shift, end: span.end + shift };
  }
  const head = edits[first]!;
  const tail = edits[behind - 1]!;
  const start = head.start < span.start ? head.start + shifts[first]! + head.text.length : span.start + shifts[first]!;
  const end = tail.end > span.end ? tail.start + shifts[behind - 1]! : span.end + shifts[behind]!;
  return { ...span, start: Math.min(start, end), end, doubtful: true };
}

/** Index of the first edit for which the test holds; it holds for all behind it. */
function firstWhere(edits: readonly TextChange[], holds: (edit: TextChange) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(edits[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What really differs: replacements that write the same words again are not edits of these words. */
function realChanges(change: TextChange, oldText: string): readonly TextChange[] {
  const old = oldText.slice(change.start, change.end);
  if (old === '' || change.text === '') return [change];
  return diffTexts(old, change.text)
    .filter((segment) => segment.kind !== 'same')
    .map(({ oldStart, oldEnd, newStart, newEnd }) => ({
      start: change.start + oldStart,
      end: change.start + oldEnd,
      text: change.text.slice(newStart, newEnd),
    }));
}
