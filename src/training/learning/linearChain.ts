/** Probabilities of label sequences: forward and backward sums, scaled at each item. */
export class LinearChain {
  /** Weight of pair from * width + to; the last row is the start. Forbidden pairs are -Infinity. */
  readonly transitions: Float64Array;
  /** After `gradient`: for each item and label, probability among the allowed less probability among all. */
  gradients = new Float64Array(0);
  readonly #width: number;
  readonly #squares: Float64Array;
  readonly #potentials: Float64Array;
  #scores = new Float64Array(0);
  #items = new Float64Array(0);
  readonly #free: Lattice;
  readonly #tied: Lattice;
  readonly #pairs: Float64Array;

  constructor(width: number, mayFollow: (from: number, to: number) => boolean = () => true) {
    this.#width = width;
    this.transitions = new Float64Array((width + 1) * width);
    for (let from = 0; from <= width; from++)
      for (let to = 0; to < width; to++) if (!mayFollow(from, to)) this.transitions[from * width + to] = -Infinity;
    this.#squares = new Float64Array(this.transitions.length).fill(1e-6);
    this.#potentials = new Float64Array(this.transitions.length);
    this.#free = new Lattice(width);
    this.#tied = new Lattice(width);
    this.#pairs = new Float64Array(this.transitions.length);
  }

  /** Zeroed scores (item * width + label) for the caller to fill. */
  prepare(length: number): Float64Array {
    const size = length * this.#width;
    if (this.#scores.length < size) {
      this.#scores = new Float64Array(size * 2);
      this.#items = new Float64Array(size * 2);
      this.gradients = new Float64Array(size * 2);
    }
    this.#scores.fill(0, 0, size);
    return this.#scores;
  }

  /** Works out `gradients` for the scores filled in, moves the pair weights by the rate, returns the loss. */
  gradient(length: number, allowed: Int32Array, rate: number): number {
    const width = this.#width;
    for (let k = 0; k < this.#potentials.length; k++) this.#potentials[k] = Math.exp(this.transitions[k]!);
    for (let i = 0; i < length; i++) {
      let top = -Infinity;
      for (let l = 0; l < width; l++) top = Math.max(top, this.#scores[i * width + l]!);
      for (let l = 0; l < width; l++) this.#items[i * width + l] = Math.exp(this.#scores[i * width + l]! - top);
    }
    const all = this.#free.run(length, this.#items, this.#potentials, undefined);
    const some = this.#tied.run(length, this.#items, this.#potentials, allowed);
    if (!Number.isFinite(some)) {
      this.gradients.fill(0, 0, length * width);
      return 0;
    }
    const { gradients } = this;
    for (let k = 0; k < length * width; k++) gradients[k] = this.#tied.marginals[k]! - this.#free.marginals[k]!;
    if (length > 1 || Number.isFinite(rate)) {
      this.#pairs.fill(0);
      this.#tied.addPairs(length, this.#items, this.#potentials, allowed, this.#pairs, 1);
      this.#free.addPairs(length, this.#items, this.#potentials, undefined, this.#pairs, -1);
      for (let k = 0; k < this.#pairs.length; k++) {
        const g = this.#pairs[k]!;
        if (g === 0 || this.transitions[k] === -Infinity) continue;
        this.#squares[k]! += g * g;
        this.transitions[k]! += (rate * g) / Math.sqrt(this.#squares[k]!);
      }
    }
    return all - some;
  }
}

class Lattice {
  marginals = new Float64Array(0);
  readonly #width: number;
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #sums = new Float64Array(0);

  constructor(width: number) {
    this.#width = width;
  }

  /** Returns the logarithm of the sum over all (allowed) sequences. */
  run(length: number, items: Float64Array, pairs: Float64Array, allowed: Int32Array | undefined): number {
    const width = this.#width;
    if (this.#alpha.length < length * width) {
      this.#alpha = new Float64Array(length * width * 2);
      this.#beta = new Float64Array(length * width * 2);
      this.marginals = new Float64Array(length * width * 2);
      this.#sums = new Float64Array(length * 2);
    }
    const alpha = this.#alpha;
    const beta = this.#beta;
    let total = 0;
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let to = 0; to < width; to++) {
        const here = i * width + to;
        if (allowed && !(allowed[i]! & (1 << to))) {
          alpha[here] = 0;
          continue;
        }
        let value = 0;
        if (i === 0) value = pairs[width * width + to]!;
        else
          for (let from = 0; from < width; from++)
            value += alpha[here - to - width + from]! * pairs[from * width + to]!;
        value *= items[here]!;
        alpha[here] = value;
        sum += value;
      }
      if (sum === 0) return -Infinity;
      for (let to = 0; to < width; to++) alpha[i * width + to]! /= sum;
      this.#sums[i] = sum;
      total += Math.log(sum);
    }
    for (let i = length - 1; i >= 0; i--) {
      for (let from = 0; from < width; from++) {
        const here = i * width + from;
        if (i === length - 1) beta[here] = 1;
        else {
          let value = 0;
          for (let to = 0; to < width; to++) {
            if (allowed && !(allowed[i + 1]! & (1 << to))) continue;
            const next = (i + 1) * width + to;
            value += pairs[from * width + to]! * items[next]! * beta[next]!;
          }
          beta[here] = value / this.#sums[i + 1]!;
        }
        this.marginals[here] = alpha[here]! * beta[here];
      }
    }
    return total;
  }

  /** Adds the probabilities of label pairs, times `sign`. */
  addPairs(
    length: number,
    items: Float64Array,
    pairs: Float64Array,
    allowed: Int32Array | undefined,
    out: Float64Array,
    sign: number,
  ): void {
    const width = this.#width;
    for (let to = 0; to < width; to++) out[width * width + to]! += sign * this.marginals[to]!;
    for (let i = 1; i < length; i++)
      for (let to = 0; to < width; to++) {
        if (allowed && !(allowed[i]! & (1 << to))) continue;
        const next = i * width + to;
        const right = (items[next]! * this.#beta[next]! * sign) / this.#sums[i]!;
        if (right === 0) continue;
        for (let from = 0; from < width; from++)
          out[from * width + to]! += this.#alpha[(i - 1) * width + from]! * pairs[from * width + to]! * right;
      }
  }
}
