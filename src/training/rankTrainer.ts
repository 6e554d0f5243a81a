import { FeatureRows, roundWeights, type TrainedModel } from './featureRows';
import { numberFeatures } from './softmaxTable';
import { createRandom, shuffle } from './random';

/** One choice: the features of all that could be chosen, which of them are right, and the column that is asked. */
export interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: readonly number[];
  readonly column: number;
}

export interface RankOptions {
  /** Features of fewer options are left out. */
  readonly least: number;
  readonly rounds: number;
  readonly rate: number;
  readonly dropout: number;
  /** Added to the sum of squared slopes: damps the first steps of rare features. */
  readonly calm: number;
  readonly seed: number;
}

/**
 * Conditional logit over the options of a choice (McFadden 1974), trained as `SoftmaxTable` is. Where several options are
 * right, each is asked for its share.
 */
export class RankTable {
  readonly #labels: readonly string[];
  readonly #rows = new FeatureRows();
  #weights = new Float32Array(0);
  #squares = new Float32Array(0);
  #sum = new Float32Array(0);

  constructor(labels: readonly string[]) {
    this.#labels = labels;
  }

  train(choices: readonly Choice[], options: RankOptions): void {
    const width = this.#labels.length;
    const lists = choices.flatMap((choice) => choice.options.map((features) => ({ features })));
    const numbered = numberFeatures(lists, this.#rows, options.least);
    let next = 0;
    const order = choices.map(({ options: list, right, column }) => ({
      options: list.map(() => numbered[next++]!),
      right,
      column,
    }));
    this.#weights = new Float32Array(this.#rows.count * width);
    this.#squares = new Float32Array(this.#rows.count * width);
    this.#sum = new Float32Array(this.#rows.count * width);
    const random = createRandom(options.seed);
    for (let round = 0; round < options.rounds; round++) {
      shuffle(order, options.seed * 1000 + round);
      for (const choice of order) {
        // the same features are left out of all options of a choice
        const salt = Math.floor(random() * 0x7fffffff);
        const limit = options.dropout * 0x10000;
        const rows = choice.options.map((features) => {
          const kept: number[] = [];
          for (const row of features)
            if (((Math.imul(row ^ salt, 0x9e3779b1) >>> 16) & 0xffff) >= limit) kept.push(row * width + choice.column);
          return kept;
        });
        const scores = rows.map((kept) => kept.reduce((sum, at) => sum + this.#weights[at]!, 0));
        const most = Math.max(...scores);
        const odds = scores.map((score) => Math.exp(score - most));
        const total = odds.reduce((a, b) => a + b, 0);
        const share = 1 / choice.right.length;
        rows.forEach((kept, k) => {
          const slope = odds[k]! / total - (choice.right.includes(k) ? share : 0);
          if (Math.abs(slope) < 1e-4) return;
          for (const at of kept) {
            this.#squares[at]! += slope * slope;
            this.#weights[at]! -= (options.rate * slope) / Math.sqrt(this.#squares[at]! + options.calm);
          }
        });
      }
      if (round >= options.rounds / 2) for (let k = 0; k < this.#sum.length; k++) this.#sum[k]! += this.#weights[k]!;
    }
    const kept = options.rounds - Math.ceil(options.rounds / 2);
    for (let k = 0; k < this.#sum.length; k++) this.#weights[k] = this.#sum[k]! / kept;
  }

  toModel(features: string, prune: number, dropout: number): TrainedModel {
    return roundWeights(this.#rows.hashes, this.#weights, {
      features,
      labels: this.#labels,
      prune,
      clip: 1,
      factor: 1 - dropout,
    });
  }
}
