import { UPOS } from '../../tagging/upos';
import { feature, type LinearTable } from '../linearTable';
import { wordForm, type WordForm } from '../wordForms';
import { R } from './labels';
import type { MoveTable } from './moveTable';

/** Words of one sentence as numbers, the form in which parser and classifiers see them. */
export interface CodedSentence {
  readonly length: number;
  /** Hashes of the lower-case words. */
  readonly words: Int32Array;
  /** Part of speech and inflection as one number, see `codeTag`. */
  readonly tags: Int32Array;
}

/** A dependency tree: the head of each token (−1 for the root's dependants) and the relation's number. */
export interface Tree {
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export enum Move {
  Shift,
  Right,
  Left,
}

/** Universal part of speech, sharpened by the endings that English inflects verbs and nouns with. */
export function codeTag(pos: number, word: string): number {
  const base = pos * 16;
  const last = word.charCodeAt(word.length - 1) | 32;
  const before = word.charCodeAt(word.length - 2) | 32;
  if (pos === UPOS.NOUN) return last === 115 && before !== 115 ? base + 1 : base;
  if (pos !== UPOS.VERB && pos !== UPOS.AUX) return base;
  if (last === 115) return before === 115 ? base : base + 1;
  if (last === 103 && before === 110) return base + 2;
  if (last === 100 && before === 101) return base + 3;
  if (last === 110 && (before === 101 || before === 119)) return base + 4;
  return base;
}

/** @param pos of the same tokens */
export function codeForms(forms: readonly WordForm[], pos: Uint8Array): CodedSentence {
  const length = forms.length;
  const words = new Int32Array(length);
  const tags = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const form = forms[i]!;
    words[i] = form.lowerHash;
    tags[i] = codeTag(pos[i]!, form.lower);
  }
  return { length, words, tags };
}

export function codeSentence(words: readonly string[], pos: Uint8Array, first: number, end: number): CodedSentence {
  return codeForms(words.slice(first, end).map(wordForm), pos.subarray(first, end));
}

const NONE = -1;
/** What features see where there is no token. */
const NO_WORD = 0x1234567;
const NO_TAG = 511;

/** The parser's state: a stack, the first word of the buffer, and the tree built so far. */
export class ParseState {
  readonly sentence: CodedSentence;
  readonly heads: Int32Array;
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  readonly stack: Int32Array;
  depth = 0;
  /** The buffer's first token; `length` itself stands for the root, which waits at the end. */
  next = 0;

  constructor(sentence: CodedSentence) {
    const size = sentence.length + 1;
    const room = new Int32Array(size * 8).fill(NONE, 0, size * 5);
    const part = (n: number): Int32Array => room.subarray(n * size, (n + 1) * size);
    this.sentence = sentence;
    this.heads = part(0);
    this.left1 = part(1);
    this.left2 = part(2);
    this.right1 = part(3);
    this.right2 = part(4);
    this.lefts = part(5);
    this.rights = part(6);
    this.stack = part(7);
  }

  get done(): boolean {
    return this.depth === 0 && this.next >= this.sentence.length;
  }

  allows(move: Move): boolean {
    if (move === Move.Shift) return this.next < this.sentence.length;
    return move === Move.Right ? this.depth >= 2 : this.depth >= 1;
  }

  apply(move: Move): void {
    if (move === Move.Shift) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const child = this.stack[--this.depth]!;
    if (move === Move.Right) {
      const head = this.stack[this.depth - 1]!;
      this.heads[child] = head;
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rights[head]!++;
    } else {
      const head = this.next;
      this.heads[child] = head;
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.lefts[head]!++;
    }
  }
}

/** Number of features that `moveFeatures` writes. */
export const MOVE_FEATURES = 41;

/** The features of a state, for choosing the next move (after Zhang and Nivre 2011). */
export function moveFeatures(state: ParseState, out: Int32Array): void {
  const { words, tags, length } = state.sentence;
  const depth = state.depth;
  const s0 = depth > 0 ? state.stack[depth - 1]! : NONE;
  const s1 = depth > 1 ? state.stack[depth - 2]! : NONE;
  const s2 = depth > 2 ? state.stack[depth - 3]! : NONE;
  const b0 = state.next;
  const word = (i: number): number => (i < 0 || i >= length ? NO_WORD + (i === length ? 1 : 0) : words[i]!);
  const tag = (i: number): number => (i < 0 || i >= length ? NO_TAG - (i === length ? 1 : 0) : tags[i]!);
  const child = (list: Int32Array, i: number): number => (i < 0 ? NONE : list[i]!);
  const s0w = word(s0);
  const s0t = tag(s0);
  const s1w = word(s1);
  const s1t = tag(s1);
  const s2t = tag(s2);
  const b0w = word(b0);
  const b0t = tag(b0);
  const b1w = b0 + 1 < length ? words[b0 + 1]! : NO_WORD;
  const b1t = b0 + 1 < length ? tags[b0 + 1]! : NO_TAG;
  const b2t = b0 + 2 < length ? tags[b0 + 2]! : NO_TAG;
  const s0l = child(state.left1, s0);
  const s0r = child(state.right1, s0);
  const s1l = child(state.left1, s1);
  const s1r = child(state.right1, s1);
  const b0l = child(state.left1, b0);
  const gap = s0 < 0 ? 0 : Math.min(b0 - s0, 9);
  const gap1 = s1 < 0 ? 0 : Math.min(s0 - s1, 9);
  const s0v = s0 < 0 ? 0 : Math.min(state.lefts[s0]!, 3) * 4 + Math.min(state.rights[s0]!, 3);
  const s1v = s1 < 0 ? 0 : Math.min(state.lefts[s1]!, 3) * 4 + Math.min(state.rights[s1]!, 3);
  const b0v = Math.min(state.lefts[b0]!, 3);
  out[0] = feature(0, s0w, s0t);
  out[1] = feature(1, s1w, s1t);
  out[2] = feature(2, b0w, b0t);
  out[3] = feature(3, b1w, b1t);
  out[4] = feature(4, s0t, s1t, b0t);
  out[5] = feature(5, s0w, b0w);
  out[6] = feature(6, s0w, b0t);
  out[7] = feature(7, s0t, b0w);
  out[8] = feature(8, s1w, s0t);
  out[9] = feature(9, s1t, s0w);
  out[10] = feature(10, s1w, s0w);
  out[11] = feature(11, s0t, b0t, b1t);
  out[12] = feature(12, s0t, s1t, s2t);
  out[13] = feature(13, s1t, b0t, s0v);
  out[14] = feature(14, s0t, tag(s0l), b0t);
  out[15] = feature(15, s0t, tag(s0r), b0t);
  out[16] = feature(16, s1t, tag(s1r), s0t);
  out[17] = feature(17, s1t, tag(s1l), s0t);
  out[18] = feature(18, s0t, b0t, tag(b0l));
  out[19] = feature(19, s0w, s0v, b0t);
  out[20] = feature(20, s1w, s1v, s0t);
  out[21] = feature(21, b0w, b0v, s0t);
  out[22] = feature(22, s0t, b0t, gap);
  out[23] = feature(23, s1t, s0t, gap1);
  out[24] = feature(24, s0w, gap, b0t);
  out[25] = feature(25, word(s0l), s0w);
  out[26] = feature(26, word(s0r), s0w);
  out[27] = feature(27, word(s1r), s1w, s0t);
  out[28] = feature(28, b0t, b1t, b2t);
  out[29] = feature(29, s0t, tag(s0l), tag(child(state.left2, s0)));
  out[30] = feature(30, word(s0l), s0t, b0t);
  out[31] = feature(31, s1t, s0w, b0t);
  out[32] = feature(32, s1w, s0w, word(s0l));
  out[33] = feature(33, s0t, gap);
  out[34] = feature(34, b0t, b1t);
  out[35] = feature(35, s0w, s0v);
  out[36] = feature(36, s1w, s1v);
  out[37] = feature(37, b0w, b0v);
  out[38] = feature(38, b1w);
  out[39] = feature(39, word(s0l), word(s0r), s0t);
  out[40] = feature(40, b0w, word(b0l), s0t);
}

/** Number of features that `relationFeatures` writes. */
export const RELATION_FEATURES = 12;

/** The features of an arc, for naming its relation. */
export function relationFeatures(state: ParseState, child: number, out: Int32Array): void {
  const { words, tags, length } = state.sentence;
  const head = state.heads[child]!;
  const word = (i: number): number => (i < 0 || i >= length ? NO_WORD : words[i]!);
  const tag = (i: number): number => (i < 0 || i >= length ? NO_TAG : tags[i]!);
  const side = head < child ? 0 : 1;
  const distance = Math.min(Math.abs(head - child), 7) * 2 + side;
  const hw = word(head);
  const ht = tag(head);
  const cw = words[child]!;
  const ct = tags[child]!;
  const first = state.left1[child]!;
  const firstWord = word(first);
  const nearest = head < 0 ? NONE : side === 1 ? state.left1[head]! : state.right1[head]!;
  const outer = head < 0 ? NONE : state.left1[head]!;
  const aux = head < 0 ? NO_WORD : word(head - 1);
  out[0] = feature(100, ht, ct, side);
  out[1] = feature(101, hw, ct, side);
  out[2] = feature(102, ht, cw, side);
  out[3] = feature(103, hw, cw, side);
  out[4] = feature(104, ht, ct, distance);
  out[5] = feature(105, firstWord, ct, ht);
  out[6] = feature(106, firstWord, cw, ht);
  out[7] = feature(107, firstWord, hw, side);
  out[8] = feature(108, aux, ht, side * 512 + ct);
  out[9] = feature(109, nearest === child ? 1 : tag(nearest), ct, ht);
  out[10] = feature(110, outer === child ? 1 : word(outer), ct, ht * 2 + side);
  out[11] = feature(111, word(child - 1), ct, ht);
}

/** Parts of speech that nearly always stand in one relation. */
const PLAIN_RELATIONS = new Uint8Array(32);
PLAIN_RELATIONS[UPOS.PUNCT] = R.punct;
PLAIN_RELATIONS[UPOS.DET] = R.det;
PLAIN_RELATIONS[UPOS.CCONJ] = R.cc;

/** A greedy transition-based dependency parser: about two moves a token, linear in the sentence's length. */
export class Parser {
  readonly #moves: MoveTable;
  readonly #relations: LinearTable;
  readonly #moveFeatures = new Int32Array(MOVE_FEATURES);
  readonly #relationFeatures = { hashes: new Int32Array(RELATION_FEATURES), count: RELATION_FEATURES };
  readonly #moveScores = new Int32Array(3);
  readonly #relationScores: Int32Array;

  constructor(moves: MoveTable, relations: LinearTable) {
    this.#moves = moves;
    this.#relations = relations;
    this.#relationScores = new Int32Array(relations.classes);
  }

  parse(sentence: CodedSentence): Tree {
    const state = new ParseState(sentence);
    while (!state.done) {
      state.apply(this.#choose(state));
    }
    return { heads: treeHeads(state), relations: this.#name(state) };
  }

  /** The move of the highest score among those allowed. */
  #choose(state: ParseState): Move {
    if (state.depth === 0) return Move.Shift;
    const canShift = state.allows(Move.Shift);
    const canRight = state.allows(Move.Right);
    if (!canShift && !canRight) return Move.Left;
    const scores = this.#moveScores;
    moveFeatures(state, this.#moveFeatures);
    this.#moves.sum(this.#moveFeatures, scores);
    let best = canShift ? Move.Shift : Move.Right;
    if (canRight && scores[Move.Right]! > scores[best]!) best = Move.Right;
    if (scores[Move.Left]! > scores[best]!) best = Move.Left;
    return best;
  }

  #name(state: ParseState): Uint8Array {
    const length = state.sentence.length;
    const relations = new Uint8Array(length);
    const scores = this.#relationScores;
    const features = this.#relationFeatures;
    for (let child = 0; child < length; child++) {
      if (state.heads[child] === length) continue;
      const plain = PLAIN_RELATIONS[state.sentence.tags[child]! >> 4] ?? 0;
      if (plain !== 0) {
        relations[child] = plain;
        continue;
      }
      relationFeatures(state, child, features.hashes);
      this.#relations.sum(features, scores);
      let best = 1;
      for (let r = 2; r < scores.length; r++) if (scores[r]! > scores[best]!) best = r;
      relations[child] = best;
    }
    return relations;
  }
}

/** Heads with −1 for dependants of the root. */
function treeHeads(state: ParseState): Int32Array {
  const length = state.sentence.length;
  const heads = state.heads.slice(0, length);
  for (let i = 0; i < length; i++) if (heads[i] === length) heads[i] = NONE;
  return heads;
}
