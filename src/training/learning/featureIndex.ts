import type { Sequence } from './corpus';

/** Numbers the features that occur at least `least` times, by their hashes. */
export class FeatureIndex {
  readonly hashes: Int32Array;
  /** How often each feature occurs. */
  readonly counts: Int32Array;
  readonly #slots: Int32Array;
  readonly #shift: number;

  constructor(sequences: readonly Sequence[], least: number) {
    const counts = new HashCounts();
    for (const { features } of sequences) for (const hash of features) counts.add(hash);
    ({ hashes: this.hashes, counts: this.counts } = counts.atLeast(least));
    const bits = Math.max(10, Math.ceil(Math.log2(this.hashes.length + 1)) + 1);
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(1 << bits).fill(-1);
    this.hashes.forEach((hash, n) => {
      let slot = hash >>> this.#shift;
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = n;
    });
  }

  get size(): number {
    return this.hashes.length;
  }

  /** Number of a feature, or -1. */
  numberOf(hash: number): number {
    let slot = hash >>> this.#shift;
    for (;;) {
      const n = this.#slots[slot]!;
      if (n < 0 || this.hashes[n] === hash) return n;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
  }

  /** The same sequence with numbers for hashes, unknown features left out. */
  number(sequence: Sequence): Sequence {
    const features: number[] = [];
    const starts = [0];
    for (let i = 0; i < sequence.allowed.length; i++) {
      for (let f = sequence.starts[i]!; f < sequence.starts[i + 1]!; f++) {
        const n = this.numberOf(sequence.features[f]!);
        if (n >= 0) features.push(n);
      }
      starts.push(features.length);
    }
    return { ...sequence, features: Int32Array.from(features), starts: Int32Array.from(starts) };
  }
}

class HashCounts {
  #keys = new Int32Array(1 << 20);
  #counts = new Int32Array(1 << 20);
  #bits = 20;
  #size = 0;

  add(hash: number, by = 1): void {
    if (this.#size * 2 > this.#keys.length) this.#grow();
    let slot = hash >>> (32 - this.#bits);
    while (this.#counts[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & (this.#keys.length - 1);
    if (this.#counts[slot] === 0) {
      this.#keys[slot] = hash;
      this.#size++;
    }
    this.#counts[slot]! += by;
  }

  atLeast(least: number): { hashes: Int32Array; counts: Int32Array } {
    return {
      hashes: this.#keys.filter((_, slot) => this.#counts[slot]! >= least),
      counts: this.#counts.filter((count) => count >= least),
    };
  }

  #grow(): void {
    const keys = this.#keys;
    const counts = this.#counts;
    this.#bits++;
    this.#keys = new Int32Array(1 << this.#bits);
    this.#counts = new Int32Array(1 << this.#bits);
    this.#size = 0;
    for (let slot = 0; slot < keys.length; slot++) if (counts[slot] !== 0) this.add(keys[slot]!, counts[slot]);
  }
}
