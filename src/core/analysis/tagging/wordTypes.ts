import { hashString } from './hash';
import { shapeOf, type Shape } from './shape';

/** More types than this are not kept between documents: the caches start anew. */
const LIMIT = 60_000;

/**
 * The different words met so far, numbered, with what the taggers ask of a word again and again. Numbers 0 and 1 stand for
 * the places before and behind a sentence.
 */
export class WordTypes {
  static readonly before = 0;
  static readonly behind = 1;
  #ids = new Map<string, number>();
  readonly words: string[] = [];
  /** Hash of the word in small letters. */
  readonly lower: number[] = [];
  /** Hash of the word as written. */
  readonly exact: number[] = [];
  /** A code of the word's shape, see `shapeOf`. */
  readonly shapes: Shape[] = [];
  /** Hash of the last three letters. */
  readonly endings: number[] = [];
  /** Counts the times that all was forgotten; caches by type number compare it. */
  generation = 0;

  constructor() {
    this.#restart();
  }

  /** To be called between documents, never within one. */
  forgetIfFull(): void {
    if (this.words.length > LIMIT) this.#restart();
  }

  idOf(word: string): number {
    const known = this.#ids.get(word);
    return known ?? this.#add(word);
  }

  #add(word: string): number {
    const id = this.words.length;
    const small = word.toLowerCase();
    this.#ids.set(word, id);
    this.words.push(word);
    this.lower.push(hashString(small));
    this.exact.push(hashString(word, 1));
    this.shapes.push(shapeOf(word));
    this.endings.push(hashString(small.slice(-3), 2));
    return id;
  }

  #restart(): void {
    this.#ids = new Map();
    for (const list of [this.words, this.lower, this.exact, this.shapes, this.endings]) list.length = 0;
    this.generation++;
    this.#add('\u0002');
    this.#add('\u0003');
  }
}
