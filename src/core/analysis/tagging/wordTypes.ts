import { hashString } from './hash';
import { shapeOf } from './shape';

/** With more types than this at the end of a document, the caches start anew. */
const LIMIT = 60_000;

/**
 * The different words met so far, numbered, with what the taggers ask of a word again and again. Numbers 0 and 1 stand for
 * the places before and behind a sentence.
 */
export class WordTypes {
  static readonly before = 0;
  static readonly behind = 1;
  readonly #ids = new Map<string, number>();
  readonly words: string[] = [];
  /** Hash of the word in small letters. */
  lower = new Int32Array(1 << 12);
  /** A code of the word's shape, see `shapeOf`. */
  shapes = new Uint8Array(1 << 12);
  /** Hash of the last three letters. */
  endings = new Int32Array(1 << 12);
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
    return this.#ids.get(word) ?? this.#add(word);
  }

  #add(word: string): number {
    const id = this.words.length;
    if (id >= this.shapes.length) this.#grow();
    const small = word.toLowerCase();
    this.#ids.set(word, id);
    this.words.push(word);
    this.lower[id] = hashString(small);
    this.shapes[id] = shapeOf(word);
    this.endings[id] = hashString(small.slice(-3), 2);
    return id;
  }

  #grow(): void {
    const size = this.shapes.length * 2;
    const { lower, shapes, endings } = this;
    this.lower = new Int32Array(size);
    this.lower.set(lower);
    this.shapes = new Uint8Array(size);
    this.shapes.set(shapes);
    this.endings = new Int32Array(size);
    this.endings.set(endings);
  }

  #restart(): void {
    this.#ids.clear();
    this.words.length = 0;
    this.generation++;
    this.#add('\u0002');
    this.#add('\u0003');
  }
}
