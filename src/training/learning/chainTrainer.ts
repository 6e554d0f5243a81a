import { createRandom } from '../random';
import type { Sequence } from './corpus';
import { FeatureIndex } from './featureIndex';
import { LinearChain } from './linearChain';

export interface ChainOptions {
  readonly labels: readonly string[];
  /** Whether `to` may follow `from` (labels.length: the start). */
  readonly mayFollow?: (from: number, to: number) => boolean;
  readonly epochs: number;
  readonly rate: number;
  /** Share of an item's features that is left out, anew each time, so that the model leans on no single one. */
  readonly dropout: number;
  /** Share of the items that lose all their rarer features for once, as if their words were new. */
  readonly blackout?: number;
  /** Features that occur less often than this count as rare in a blackout. */
  readonly rare?: number;
  /** Features that occur less often are left out. */
  readonly least: number;
  /** How many features stay once a third of the epochs is over: those with the largest weights. */
  readonly most?: number;
  /** Pull of weights towards zero at each update of a feature. */
  readonly decay?: number;
  readonly seed: number;
  readonly log?: (line: string) => void;
}

/** What training found: a row of weights for each feature. */
export interface ChainWeights {
  readonly labels: readonly string[];
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
  /** (labels.length + 1) rows, the last being the start; forbidden pairs are -Infinity. */
  readonly transitions: Float64Array;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradients with one
 * adaptive rate a feature (after Duchi, Hazan and Singer 2011) and feature dropout (Wang and Manning 2013, by sampling).
 * Items with several allowed labels count by the sum over them (partial labels: Tsuboi et al. 2008). Sequences of length 1
 * make it multinomial logistic regression. The weights returned are averaged over the second half of the epochs.
 */
export function trainChain(data: readonly Sequence[], options: ChainOptions): ChainWeights {
  const { labels, epochs, rate, dropout, decay = 0, most = Infinity, blackout = 0, rare = 0 } = options;
  const width = labels.length;
  const index = new FeatureIndex(data, options.least);
  const sequences = data.map((sequence) => index.number(sequence));
  options.log?.(`${sequences.length} sequences, ${index.size} features`);
  const weights = new Float32Array(index.size * width);
  const squares = new Float32Array(index.size).fill(1e-6);
  const sum = new Float32Array(weights.length);
  const chain = new LinearChain(width, options.mayFollow);
  const transitionSum = new Float64Array(chain.transitions.length);
  const random = createRandom(options.seed);
  const order = sequences.map((_, i) => i);
  const kept: number[] = [];
  const keptStarts: number[] = [];
  const firstAveraged = epochs >> 1;
  const lastSelecting = Math.floor(epochs / 3);
  let dropped: Uint8Array = new Uint8Array(0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (epoch === lastSelecting && index.size > most) {
      dropped = smallest(weights, width, index.size - most);
      options.log?.(`${most} features stay`);
    }
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const s of order) {
      const sequence = sequences[s]!;
      const length = sequence.allowed.length;
      if (length === 0) continue;
      kept.length = 0;
      keptStarts.length = 0;
      const scores = chain.prepare(length);
      for (let i = 0; i < length; i++) {
        keptStarts.push(kept.length);
        const least = blackout > 0 && random() < blackout ? rare : 0;
        for (let f = sequence.starts[i]!; f < sequence.starts[i + 1]!; f++) {
          if (dropout > 0 && random() < dropout) continue;
          const feature = sequence.features[f]!;
          if (dropped[feature] === 1 || index.counts[feature]! < least) continue;
          kept.push(feature);
          const row = feature * width;
          for (let label = 0; label < width; label++) scores[i * width + label]! += weights[row + label]!;
        }
      }
      keptStarts.push(kept.length);
      loss += chain.gradient(length, sequence.allowed, rate * (sequence.weight ?? 1));
      const { gradients } = chain;
      for (let i = 0; i < length; i++) {
        let size = 0;
        for (let label = 0; label < width; label++) size += gradients[i * width + label]! ** 2;
        if (size < 1e-7) continue;
        for (let f = keptStarts[i]!; f < keptStarts[i + 1]!; f++) {
          const feature = kept[f]!;
          const row = feature * width;
          const square = (squares[feature]! += size);
          const step = (rate * (sequence.weight ?? 1)) / Math.sqrt(square);
          const shrink = 1 - decay * step;
          for (let label = 0; label < width; label++)
            weights[row + label] = weights[row + label]! * shrink + step * gradients[i * width + label]!;
        }
      }
    }
    if (epoch >= firstAveraged) {
      for (let k = 0; k < sum.length; k++) sum[k]! += weights[k]!;
      chain.transitions.forEach((weight, k) => (transitionSum[k]! += weight));
    }
    options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  const averaged = epochs - firstAveraged;
  dropped.forEach((gone, feature) => {
    if (gone === 1) sum.fill(0, feature * width, (feature + 1) * width);
  });
  const keep = 1 - dropout;
  return {
    labels,
    hashes: index.hashes,
    weights: sum.map((weight) => (weight / averaged) * keep),
    transitions: transitionSum.map((weight) => weight / averaged),
  };
}

/** Marks the features whose weights differ least between the labels. */
function smallest(weights: Float32Array, width: number, count: number): Uint8Array {
  const size = weights.length / width;
  const spread = new Float32Array(size);
  for (let n = 0; n < size; n++) {
    let low = Infinity;
    let high = -Infinity;
    for (let k = n * width; k < (n + 1) * width; k++) {
      low = Math.min(low, weights[k]!);
      high = Math.max(high, weights[k]!);
    }
    spread[n] = high - low;
  }
  const order = Array.from(spread, (_, n) => n).sort((a, b) => spread[a]! - spread[b]! || a - b);
  const marked = new Uint8Array(size);
  for (let k = 0; k < count; k++) marked[order[k]!] = 1;
  return marked;
}
