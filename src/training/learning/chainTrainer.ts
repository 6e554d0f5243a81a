import { ChainLearner } from './chainLearner';
import type { Sequence } from './corpus';
import { FeatureIndex } from './featureIndex';

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
  /** How often the weights are learned from the start, in other orders, to be averaged; once unless said otherwise. */
  readonly descents?: number;
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
 * make it multinomial logistic regression. The weights returned are averaged over
 * the second half of the epochs, and over descents.
 */
export function trainChain(data: readonly Sequence[], options: ChainOptions): ChainWeights {
  const { labels, epochs, dropout, most = Infinity, descents = 1 } = options;
  const width = labels.length;
  const index = new FeatureIndex(data, options.least);
  const sequences = data.map((sequence) => index.number(sequence));
  options.log?.(`${sequences.length} sequences, ${index.size} features`);
  const weights = new Float32Array(index.size * width);
  const transitions = new Float64Array((width + 1) * width);
  const firstAveraged = epochs >> 1;
  const lastSelecting = Math.floor(epochs / 3);
  const share = 1 / ((epochs - firstAveraged) * descents);
  let dropped: Uint8Array = new Uint8Array(0);
  for (let descent = 0; descent < descents; descent++) {
    const learner = new ChainLearner(index, sequences, options, options.seed + 1000 * descent);
    for (let epoch = 0; epoch < epochs; epoch++) {
      if (descent === 0 && epoch === lastSelecting && index.size > most) {
        dropped = smallest(learner.weights, width, index.size - most);
        options.log?.(`${most} features stay`);
      }
      const loss = learner.epoch(dropped);
      options.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
      if (epoch < firstAveraged) continue;
      learner.weights.forEach((weight, k) => (weights[k]! += weight * share));
      learner.transitions.forEach((weight, k) => (transitions[k]! += weight * share));
    }
  }
  dropped.forEach((gone, feature) => {
    if (gone === 1) weights.fill(0, feature * width, (feature + 1) * width);
  });
  return { labels, hashes: index.hashes, weights: weights.map((weight) => weight * (1 - dropout)), transitions };
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
