import { findRow, type LinearModel } from '../tagging/linearModel';

/** A linear model as the event classifiers use it: summed weights of features, and probabilities from sums. */
export class LinearTable {
  readonly labels: readonly string[];
  readonly classes: number;
  /** Multiplies summed weights into natural logarithms of odds. */
  readonly scale: number;
  readonly #model: LinearModel;

  constructor(model: LinearModel) {
    this.#model = model;
    this.labels = model.labels;
    this.classes = model.labels.length;
    this.scale = model.scale;
  }

  /** Replaces `scores` by the summed weights of the list's features. */
  sum({ hashes, count }: { readonly hashes: Int32Array; readonly count: number }, scores: Int32Array): void {
    const model = this.#model;
    const { weights } = model;
    const width = this.classes;
    scores.fill(0);
    for (let f = 0; f < count; f++) {
      const row = findRow(model, hashes[f]!);
      if (row < 0) continue;
      for (let label = 0; label < width; label++) scores[label]! += weights[row + label]!;
    }
  }

  /** Probabilities of the classes from summed weights (softmax). */
  probabilities(scores: Int32Array, into: Float64Array): void {
    let most = -Infinity;
    for (let c = 0; c < this.classes; c++) most = Math.max(most, scores[c]!);
    let sum = 0;
    for (let c = 0; c < this.classes; c++) sum += into[c] = Math.exp((scores[c]! - most) * this.scale);
    for (let c = 0; c < this.classes; c++) into[c]! /= sum;
  }
}

/** Mixes a template's number and one to three values into a feature's 32-bit hash. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
