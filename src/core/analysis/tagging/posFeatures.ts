import type { FeatureSet } from './featureSet';
import { combine, hashSlice, hashString } from './hash';
import { CaseStyle, PAD, type SentenceView } from './sentenceView';
import { shapeOf } from './shape';

/** Features of the part-of-speech tagger: words, their endings and shapes, in a window of two words each way. */
export function createPosFeatures(): FeatureSet {
  return { id: 'pos 1', distances: [-2, -1, 0, 1, 2], wordFeatures, open: () => undefined, contextFeatures };
}

function wordFeatures(word: string, distance: number, out: number[]): void {
  const small = word.toLowerCase();
  const base = (distance + 8) * 32;
  const add = (template: number, hash: number): void => {
    out.push(combine(hash, base + template));
  };
  const { length } = small;
  add(0, hashString(small));
  if (Math.abs(distance) === 2) {
    add(5, hashSlice(small, Math.max(0, length - 3), length));
    return;
  }
  add(1, shapeOf(word));
  for (const size of [1, 2, 3, 4]) if (length >= size) add(1 + size, hashSlice(small, length - size, length));
  if (distance !== 0) return;
  add(8, 0);
  add(9, hashString(word));
  if (length > 5) add(10, hashSlice(small, length - 5, length));
  for (const size of [1, 2, 3, 4]) if (length > size) add(10 + size, hashSlice(small, 0, size));
  add(15, combine(shapeOf(word), hashSlice(small, Math.max(0, length - 2), length)));
}

function contextFeatures(sentence: SentenceView, i: number, out: Int32Array): number {
  const { ids, types, style } = sentence;
  const at = PAD + i;
  const a = ids[at - 2]!;
  const b = ids[at - 1]!;
  const c = ids[at]!;
  const d = ids[at + 1]!;
  const e = ids[at + 2]!;
  const { lower, shapes, endings } = types;
  const shape = shapes[c]!;
  let n = 0;
  out[n++] = combine(combine(lower[b]!, 601), lower[c]!);
  out[n++] = combine(combine(lower[c]!, 602), lower[d]!);
  out[n++] = combine(combine(lower[b]!, 603), lower[d]!);
  out[n++] = combine(combine(lower[a]!, 604), lower[b]!);
  out[n++] = combine(combine(lower[d]!, 605), lower[e]!);
  out[n++] = combine(combine(endings[b]!, 606), endings[c]!);
  out[n++] = combine(combine(endings[c]!, 607), endings[d]!);
  out[n++] = combine(combine(combine(shapes[b]!, 608), shape), shapes[d]!);
  out[n++] = combine(combine(i === 0 ? 1 : 0, 609), shape + 32 * style);
  out[n++] = combine(combine(lower[b]!, 610), endings[c]!);
  out[n++] = combine(combine(lower[d]!, 611), endings[c]!);
  out[n++] = combine(combine(lower[b]!, 612), shape);
  if (style !== CaseStyle.Normal) out[n++] = combine(combine(endings[c]!, 613), style);
  if (i === 0) out[n++] = combine(endings[c]!, 614);
  return n;
}
