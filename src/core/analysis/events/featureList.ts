import { feature, type LinearTable } from './linearTable';

/** A list of hashed features that is filled anew for each thing to classify. */
export class FeatureList {
  readonly hashes = new Int32Array(512);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(template: number, a: number, b = 0, c = 0): void {
    if (this.count < this.hashes.length) this.hashes[this.count++] = feature(template, a, b, c);
  }
}

/** A classifier over feature lists. */
export class Classifier {
  readonly labels: readonly string[];
  readonly #table: LinearTable;
  readonly #scores: Int32Array;
  readonly #probabilities: Float64Array;

  constructor(table: LinearTable) {
    this.#table = table;
    this.labels = table.labels;
    this.#scores = new Int32Array(table.classes);
    this.#probabilities = new Float64Array(table.classes);
  }

  /** Probability of each label; the list is filled anew by the next call. */
  classify(features: FeatureList): Float64Array {
    this.#table.sum(features, this.#scores);
    this.#table.probabilities(this.#scores, this.#probabilities);
    return this.#probabilities;
  }
}
