import { UPOS } from '../tagging/upos';
import { R } from './parsing/labels';
import type { SentenceFrame } from './sentenceFrame';

/** What stands between two words, in short: phrases, verbs, and function words as they are; 1 if it is too much. */
export function skeleton(frame: SentenceFrame, from: number, to: number): number {
  let hash = 17;
  let items = 0;
  for (let k = from + 1; k < to; k++) {
    const head = frame.phraseHeads[k]!;
    const tag = frame.pos[k]!;
    let item: number;
    if (head === frame.phraseHeads[to] && head >= 0) continue;
    if (head >= 0) {
      if (head !== k) continue;
      item = 3;
    } else if (frame.dates[k]! >= 0) {
      if (frame.dates[k + 1] === frame.dates[k]) continue;
      item = 4;
    } else if (tag === UPOS.VERB) item = 5;
    else if (tag === UPOS.ADV || tag === UPOS.AUX) continue;
    else item = frame.coded.words[k]!;
    if (++items > 5) return 1;
    hash = Math.imul(hash, 131) + item;
  }
  return hash;
}

const MAX_PATH = 5;
const UP = 64;

/** The word where the ways of two words to the root meet. */
export function meetingPoint(frame: SentenceFrame, a: number, b: number): number {
  const { heads } = frame.tree;
  const above: number[] = [];
  for (let k = a, n = 0; k >= 0 && n < 20; k = heads[k]!, n++) above.push(k);
  for (let k = b, n = 0; k >= 0 && n < 20; k = heads[k]!, n++) if (above.includes(k)) return k;
  return -1;
}

/** The relations on the way from a candidate to the trigger in the tree: coordination is passed over. */
export function treePath(frame: SentenceFrame, from: number, to: number): number[] | undefined {
  const { heads, relations } = frame.tree;
  const up: number[] = [];
  const seen = new Map<number, number>();
  for (let k = from, n = 0; k >= 0 && n < 12; k = heads[k]!, n++) {
    seen.set(k, up.length);
    if (k === to) break;
    if (relations[k] !== R.conj || n > 0) up.push(relations[k]! + UP);
  }
  const down: number[] = [];
  let k = to;
  for (let n = 0; k >= 0 && n < 12; n++) {
    const at = seen.get(k);
    if (at !== undefined) {
      const path = [...up.slice(0, at), ...down.reverse()];
      return path.length > MAX_PATH ? undefined : path;
    }
    if (relations[k] !== R.conj) down.push(relations[k]!);
    k = heads[k]!;
  }
  return undefined;
}

export function hashPath(path: readonly number[] | undefined): number {
  if (!path) return -1;
  let hash = path.length;
  for (const step of path) hash = Math.imul(hash, 131) + step + 1;
  return hash;
}
