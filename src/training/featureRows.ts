import type { FeatureWeights, LinearModel } from '../core/analysis/tagging/linearModel';

/** Gives each feature hash a row number, in an open-addressed table that grows. */
export class FeatureRows {
  #keys = new Int32Array(1 << 16);
  #rows = new Int32Array(1 << 16).fill(-1);
  #hashes: number[] = [];

  get count(): number {
    return this.#hashes.length;
  }

  get hashes(): readonly number[] {
    return this.#hashes;
  }

  /** Row of a feature; a new one if it was not seen yet. */
  row(hash: number): number {
    const slot = this.#slot(hash);
    const known = this.#rows[slot]!;
    if (known >= 0) return known;
    if (this.count * 2 > this.#keys.length) {
      this.#grow();
      return this.row(hash);
    }
    this.#keys[slot] = hash;
    this.#rows[slot] = this.#hashes.length;
    this.#hashes.push(hash);
    return this.#hashes.length - 1;
  }

  #slot(hash: number): number {
    const last = this.#keys.length - 1;
    let slot = (hash ^ (hash >>> 16)) & last;
    while (this.#rows[slot]! >= 0 && this.#keys[slot] !== hash) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const hashes = this.#hashes;
    this.#keys = new Int32Array(this.#keys.length * 2);
    this.#rows = new Int32Array(this.#keys.length).fill(-1);
    hashes.forEach((hash, row) => {
      const slot = this.#slot(hash);
      this.#keys[slot] = hash;
      this.#rows[slot] = row;
    });
  }
}

/** A trained model before it is written: header and rows. */
export interface TrainedModel {
  readonly head: Pick<LinearModel, 'features' | 'labels' | 'scale' | 'transitions'>;
  readonly rows: readonly FeatureWeights[];
}

/**
 * Rounds weights to 8 bits.
 * @param weights of feature row r for label l at r * labels.length + l
 * @param prune weights nearer to zero become zero
 * @param most number of features to keep, those with the largest weights
 * @param clip weights beyond this quantile of all that are not zero are cut to it
 */
export function roundWeights(
  hashes: readonly number[],
  weights: Float32Array,
  { features, labels, prune, most = Infinity, clip = 0.9995, factor = 1 }: RoundOptions,
): TrainedModel {
  const width = labels.length;
  const sizes: { row: number; size: number }[] = [];
  const all: number[] = [];
  for (let row = 0; row < hashes.length; row++) {
    let size = 0;
    for (let l = 0; l < width; l++) {
      const weight = Math.abs(weights[row * width + l]!);
      if (weight >= prune) all.push(weight);
      size = Math.max(size, weight);
    }
    if (size >= prune) sizes.push({ row, size });
  }
  const sorted = Float32Array.from(all).sort();
  const top = Math.max(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * clip))] ?? 1, 1e-9);
  const scale = top / 127;
  sizes.sort((a, b) => b.size - a.size || a.row - b.row);
  const rows = sizes.slice(0, most).map(({ row }): FeatureWeights => {
    const values = new Int8Array(width);
    for (let l = 0; l < width; l++) {
      const weight = weights[row * width + l]!;
      if (Math.abs(weight) >= prune) values[l] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    }
    return { hash: hashes[row]!, weights: values };
  });
  return { head: { features, labels, scale: scale * factor, transitions: [] }, rows };
}

export interface RoundOptions {
  readonly features: string;
  readonly labels: readonly string[];
  readonly prune: number;
  readonly most?: number;
  readonly clip?: number;
  /** Multiplies the scale: dropout in training leaves weights too large by its share. */
  readonly factor?: number;
}
