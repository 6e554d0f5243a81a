import type { FeatureSet } from './featureSet';
import { addWeights, type LinearModel } from './linearModel';
import { WordTypes } from './wordTypes';

const UNKNOWN = 254;
const NONE = 255;

/** Summed weights of the features of words, kept for each word and distance. */
export class WordScores {
  /** The sums of all labels for a word and distance begin at what `sumsOf` returns. */
  sums = new Int16Array(0);
  readonly #model: LinearModel;
  readonly #features: FeatureSet;
  readonly #width: number;
  readonly #distances: number;
  readonly #own: number;
  readonly #margin: number;
  #types = new WordTypes();
  #generation = -1;
  #known = new Uint8Array(0);
  /** Label that a word has wherever it stands, NONE or UNKNOWN. */
  #certain = new Uint8Array(0);
  readonly #hashes: number[] = [];
  readonly #row: Int32Array;

  /** @param certain see TaggerOptions */
  constructor(model: LinearModel, features: FeatureSet, certain: number) {
    this.#model = model;
    this.#features = features;
    this.#width = model.labels.length;
    this.#row = new Int32Array(this.#width);
    this.#distances = features.distances.length;
    this.#own = features.distances.indexOf(0);
    this.#margin = certain / model.scale;
  }

  /** Word numbers are those of these types from now on. */
  follow(types: WordTypes): void {
    if (this.#types === types && this.#generation === types.generation) return;
    this.#types = types;
    this.#generation = types.generation;
    this.#known.fill(0);
    this.#certain.fill(UNKNOWN);
  }

  /** The label of a word that needs no context, or -1. */
  certainLabel(type: number): number {
    if (type >= this.#certain.length) this.#reserve(type);
    let label = this.#certain[type]!;
    if (label === UNKNOWN) label = this.#certain[type] = this.#judge(type);
    return label === NONE ? -1 : label;
  }

  sumsOf(type: number, d: number): number {
    if (type >= this.#certain.length) this.#reserve(type);
    const slot = type * this.#distances + d;
    if (this.#known[slot] === 0) this.#sum(type, d);
    return slot * this.#width;
  }

  #sum(type: number, d: number): void {
    const slot = type * this.#distances + d;
    this.#known[slot] = 1;
    const hashes = this.#hashes;
    hashes.length = 0;
    this.#features.wordFeatures(this.#types.words[type]!, this.#features.distances[d]!, hashes);
    this.#row.fill(0);
    for (const hash of hashes) addWeights(this.#model, hash, this.#row, 0);
    this.sums.set(this.#row, slot * this.#width);
  }

  #judge(type: number): number {
    const from = this.sumsOf(type, this.#own);
    let best = 0;
    let second = -Infinity;
    for (let label = 1; label < this.#width; label++) {
      const sum = this.sums[from + label]!;
      if (sum > this.sums[from + best]!) {
        second = this.sums[from + best]!;
        best = label;
      } else second = Math.max(second, sum);
    }
    return this.sums[from + best]! - second >= this.#margin ? best : NONE;
  }

  #reserve(type: number): void {
    const size = Math.max(1 << 12, type * 2);
    const certain = new Uint8Array(size).fill(UNKNOWN);
    certain.set(this.#certain);
    const known = new Uint8Array(size * this.#distances);
    known.set(this.#known);
    const sums = new Int16Array(size * this.#distances * this.#width);
    sums.set(this.sums);
    this.#certain = certain;
    this.#known = known;
    this.sums = sums;
  }
}
