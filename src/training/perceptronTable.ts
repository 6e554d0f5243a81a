import { FeatureRows } from './featureRows';

/**
 * Averaged perceptron over hashed features (Collins 2002; averaging by time stamps as in Daumé 2006).
 */
export class PerceptronTable {
  readonly classes: number;
  readonly #rows = new FeatureRows();
  #weights = new Float32Array(1 << 20);
  #totals = new Float64Array(1 << 20);
  #stamps = new Int32Array(1 << 20);
  #now = 0;
  #at = new Int32Array(256);

  constructor(classes: number) {
    this.classes = classes;
  }

  score(features: Int32Array, scores: Float64Array): void {
    scores.fill(0);
    const { classes } = this;
    for (let f = 0; f < features.length; f++) {
      const at = this.#rows.row(features[f]!) * classes;
      this.#at[f] = at;
      if (at + classes > this.#weights.length) this.#grow();
      for (let c = 0; c < classes; c++) scores[c]! += this.#weights[at + c]!;
    }
  }

  /** One step of time for the features that were scored last; `right` is rewarded and `wrong` punished if they differ. */
  update(features: Int32Array, right: number, wrong: number): void {
    this.#now++;
    if (right === wrong) return;
    for (let f = 0; f < features.length; f++) {
      this.#change(this.#at[f]! + right, 1);
      this.#change(this.#at[f]! + wrong, -1);
    }
  }

  #change(at: number, by: number): void {
    this.#totals[at]! += this.#weights[at]! * (this.#now - this.#stamps[at]!);
    this.#stamps[at] = this.#now;
    this.#weights[at]! += by;
  }

  #grow(): void {
    const size = this.#weights.length * 2;
    const weights = new Float32Array(size);
    weights.set(this.#weights);
    this.#weights = weights;
    const totals = new Float64Array(size);
    totals.set(this.#totals);
    this.#totals = totals;
    const stamps = new Int32Array(size);
    stamps.set(this.#stamps);
    this.#stamps = stamps;
  }

  /** The features and their weights averaged over time. */
  averages(): { hashes: readonly number[]; weights: Float32Array } {
    const weights = new Float32Array(this.#rows.count * this.classes);
    for (let i = 0; i < weights.length; i++)
      weights[i] = (this.#totals[i]! + this.#weights[i]! * (this.#now - this.#stamps[i]!)) / Math.max(1, this.#now);
    return { hashes: this.#rows.hashes, weights };
  }
}
