import { FeatureRows, roundWeights, type TrainedModel } from './featureRows';
import { createRandom, shuffle } from './random';

/** A thing to classify: hashed features and the number of the right label. */
export interface LabelledFeatures {
  readonly features: Int32Array;
  readonly label: number;
}

export interface SoftmaxOptions {
  /** Features of fewer examples are left out. */
  readonly least: number;
  readonly rounds: number;
  readonly rate: number;
  /** Share of features that are left out at random in each step. */
  readonly dropout: number;
  readonly decay: number;
  /** Added to the sum of squared slopes: damps the first steps of rare features. */
  readonly calm: number;
  readonly seed: number;
}

/**
 * Multinomial logistic regression over hashed features, by stochastic gradients with AdaGrad steps (Duchi, Hazan and
 * Singer 2011) and feature dropout.
 */
export class SoftmaxTable {
  readonly labels: readonly string[];
  readonly #rows = new FeatureRows();
  #weights = new Float32Array(0);
  #squares = new Float32Array(0);
  #sum = new Float32Array(0);

  constructor(labels: readonly string[]) {
    this.labels = labels;
  }

  train(examples: readonly LabelledFeatures[], options: SoftmaxOptions): void {
    const width = this.labels.length;
    const order = numberFeatures(examples, this.#rows, options.least).map((features, i) => ({
      rows: features.map((row) => row * width),
      label: examples[i]!.label,
    }));
    this.#weights = new Float32Array(this.#rows.count * width);
    this.#squares = new Float32Array(this.#rows.count * width);
    this.#sum = new Float32Array(this.#rows.count * width);
    const random = createRandom(options.seed);
    const scores = new Float64Array(width);
    for (let round = 0; round < options.rounds; round++) {
      shuffle(order, options.seed * 1000 + round);
      for (const { rows, label } of order) {
        const kept: number[] = [];
        for (const row of rows) if (random() >= options.dropout) kept.push(row);
        scores.fill(0);
        for (const at of kept) for (let c = 0; c < width; c++) scores[c]! += this.#weights[at + c]!;
        normalise(scores);
        for (let c = 0; c < width; c++) {
          const slope = scores[c]! - (c === label ? 1 : 0);
          if (Math.abs(slope) < 1e-4) continue;
          for (const at of kept) {
            const k = at + c;
            const full = slope + options.decay * this.#weights[k]!;
            this.#squares[k]! += full * full;
            this.#weights[k]! -= (options.rate * full) / Math.sqrt(this.#squares[k]! + options.calm);
          }
        }
      }
      if (round >= options.rounds / 2) for (let k = 0; k < this.#sum.length; k++) this.#sum[k]! += this.#weights[k]!;
    }
    const kept = options.rounds - Math.ceil(options.rounds / 2);
    for (let k = 0; k < this.#sum.length; k++) this.#weights[k] = this.#sum[k]! / kept;
  }

  /** The trained model in eight bits. */
  toModel(features: string, prune: number, dropout: number): TrainedModel {
    return roundWeights(this.#rows.hashes, this.#weights, {
      features,
      labels: this.labels,
      prune,
      clip: 1,
      factor: 1 - dropout,
    });
  }
}

/** The row numbers of each list's features, without those that fewer than `least` lists have. */
export function numberFeatures(
  lists: readonly { readonly features: Int32Array }[],
  rows: FeatureRows,
  least: number,
): Int32Array[] {
  const counts = new Map<number, number>();
  for (const { features } of lists) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return lists.map(({ features }) =>
    features.filter((hash) => (counts.get(hash) ?? 0) >= least).map((hash) => rows.row(hash)),
  );
}

function normalise(scores: Float64Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - most);
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
}
