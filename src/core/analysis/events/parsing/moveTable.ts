import type { LinearModel } from '../../tagging/linearModel';

const MARK_MASK = 0xfff;
const USED = 1 << 28;

/**
 * The weights of the parser's moves, packed for speed: each slot of the model's table is one number with the mark that
 * tells features apart (12 bits) and the weights of "right" and "left" against "shift" (8 bits each).
 */
export class MoveTable {
  readonly #slots: Int32Array;
  readonly #shift: number;

  /** @throws if the model has other labels than right and left */
  constructor({ labels, bits, slots, weights }: LinearModel) {
    if (labels.join() !== 'right,left') throw new Error('not a model of parser moves');
    this.#shift = 32 - bits;
    this.#slots = slots.map((slot) => {
      if (slot === 0) return 0;
      const row = ((slot >>> 12) - 1) * 2;
      return USED | ((slot & MARK_MASK) << 16) | ((weights[row]! & 255) << 8) | (weights[row + 1]! & 255);
    });
  }

  /**
   * Sums the weights of features.
   * @param sums takes the sums for shift (always 0), right and left
   */
  sum(features: Int32Array, sums: Int32Array): void {
    const slots = this.#slots;
    const last = slots.length - 1;
    const shift = this.#shift;
    let right = 0;
    let left = 0;
    for (const hash of features) {
      const mark = (hash & MARK_MASK) | (USED >>> 16);
      let slot = hash >>> shift;
      for (;;) {
        const found = slots[slot]!;
        if (found === 0) break;
        if (found >>> 16 === mark) {
          right += (found << 16) >> 24;
          left += (found << 24) >> 24;
          break;
        }
        slot = (slot + 1) & last;
      }
    }
    sums[0] = 0;
    sums[1] = right;
    sums[2] = left;
  }
}
