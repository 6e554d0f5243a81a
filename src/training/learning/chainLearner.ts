import { createRandom } from '../random';
import type { ChainOptions } from './chainTrainer';
import type { Sequence } from './corpus';
import type { FeatureIndex } from './featureIndex';
import { LinearChain } from './linearChain';

/** Changes to a token's labels smaller than this (squared) are not worth an update. */
const NEGLIGIBLE = 1e-7;

/** One descent: weights that start at zero and are moved by one sequence after another, in an order of their own. */
export class ChainLearner {
  /** Weight of feature f for label l at f * labels.length + l. */
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #chain: LinearChain;
  readonly #index: FeatureIndex;
  readonly #sequences: readonly Sequence[];
  readonly #options: ChainOptions;
  readonly #width: number;
  readonly #random: () => number;
  readonly #order: number[];
  #kept: number[] = [];
  #starts: number[] = [];

  /** @param sequences features by their numbers in the index */
  constructor(index: FeatureIndex, sequences: readonly Sequence[], options: ChainOptions, seed: number) {
    this.#index = index;
    this.#sequences = sequences;
    this.#options = options;
    this.#width = options.labels.length;
    this.weights = new Float32Array(index.size * this.#width);
    this.#squares = new Float32Array(index.size).fill(1e-6);
    this.#chain = new LinearChain(this.#width, options.mayFollow);
    this.#random = createRandom(seed);
    this.#order = sequences.map((_, i) => i);
  }

  get transitions(): Float64Array {
    return this.#chain.transitions;
  }

  /** Goes once through the data. @param dropped features marked 1 are left out. @returns the loss */
  epoch(dropped: Uint8Array): number {
    const order = this.#order;
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.#random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const n of order) {
      const sequence = this.#sequences[n]!;
      if (sequence.allowed.length > 0) loss += this.#learn(sequence, dropped);
    }
    return loss;
  }

  #learn(sequence: Sequence, dropped: Uint8Array): number {
    const { length } = sequence.allowed;
    this.#score(sequence, dropped);
    const rate = this.#options.rate * (sequence.weight ?? 1);
    const loss = this.#chain.gradient(length, sequence.allowed, rate);
    const width = this.#width;
    const { gradients } = this.#chain;
    const { weights } = this;
    const { decay = 0 } = this.#options;
    for (let i = 0; i < length; i++) {
      let size = 0;
      for (let label = 0; label < width; label++) size += gradients[i * width + label]! ** 2;
      if (size < NEGLIGIBLE) continue;
      for (let f = this.#starts[i]!; f < this.#starts[i + 1]!; f++) {
        const feature = this.#kept[f]!;
        const row = feature * width;
        const square = (this.#squares[feature]! += size);
        const step = rate / Math.sqrt(square);
        const shrink = 1 - decay * step;
        for (let label = 0; label < width; label++)
          weights[row + label] = weights[row + label]! * shrink + step * gradients[i * width + label]!;
      }
    }
    return loss;
  }

  /** Scores the labels by the features that dropout and blackout leave, and keeps these in mind. */
  #score(sequence: Sequence, dropped: Uint8Array): void {
    const { dropout, blackout = 0, rare = 0 } = this.#options;
    const { counts } = this.#index;
    const width = this.#width;
    const { weights } = this;
    const { length } = sequence.allowed;
    const kept: number[] = [];
    const starts: number[] = [];
    const scores = this.#chain.prepare(length);
    for (let i = 0; i < length; i++) {
      starts.push(kept.length);
      const least = blackout > 0 && this.#random() < blackout ? rare : 0;
      for (let f = sequence.starts[i]!; f < sequence.starts[i + 1]!; f++) {
        if (dropout > 0 && this.#random() < dropout) continue;
        const feature = sequence.features[f]!;
        if (dropped[feature] === 1 || counts[feature]! < least) continue;
        kept.push(feature);
        const row = feature * width;
        for (let label = 0; label < width; label++) scores[i * width + label]! += weights[row + label]!;
      }
    }
    starts.push(kept.length);
    this.#kept = kept;
    this.#starts = starts;
  }
}
