import type { FeatureWeights, LinearModel } from '../../core/analysis/tagging/linearModel';
import type { ChainWeights } from './chainTrainer';

const FORBIDDEN = -1_000_000_000;

export interface QuantisedModel {
  readonly head: Pick<LinearModel, 'features' | 'labels' | 'scale' | 'transitions'>;
  readonly rows: readonly FeatureWeights[];
}

/**
 * Rounds weights to 8 bits. Of each feature the mean weight goes (it changes no decision between labels only if features
 * are shared by all labels, which they are), small weights become zero, and the features with the largest weights stay.
 * @param features name of the feature set
 * @param threshold weights nearer to zero become zero
 * @param most number of features to keep
 */
export function quantise(trained: ChainWeights, features: string, threshold: number, most: number): QuantisedModel {
  const { labels, hashes, weights } = trained;
  const width = labels.length;
  let largest = 0;
  const centred = new Float32Array(weights.length);
  const sizes = new Float32Array(hashes.length);
  for (let n = 0; n < hashes.length; n++) {
    // the median leaves most labels of a sparse row at zero
    const row = weights.subarray(n * width, (n + 1) * width);
    const middle = [...row].sort((a, b) => a - b)[width >> 1]!;
    let size = 0;
    for (let l = 0; l < width; l++) {
      const weight = row[l]! - middle;
      centred[n * width + l] = weight;
      size = Math.max(size, Math.abs(weight));
    }
    sizes[n] = size;
    largest = Math.max(largest, size);
  }
  const scale = Math.min(largest, 4) / 127;
  const kept = Array.from(sizes, (_, n) => n)
    .filter((n) => sizes[n]! >= threshold)
    .sort((a, b) => sizes[b]! - sizes[a]! || a - b)
    .slice(0, most);
  const rows = kept.map((n): FeatureWeights => {
    const row = new Int8Array(width);
    for (let l = 0; l < width; l++) {
      const weight = centred[n * width + l]!;
      if (Math.abs(weight) >= threshold / 2) row[l] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    }
    return { hash: hashes[n]!, weights: row };
  });
  const transitions = Array.from(trained.transitions, (weight) =>
    weight === -Infinity ? FORBIDDEN : Math.round(weight / scale),
  );
  return { head: { features, labels, scale, transitions: width === 0 ? [] : transitions }, rows };
}
