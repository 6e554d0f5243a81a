/** A sequence to learn from: the features of each item, and the labels that it may have. */
export interface Sequence {
  /** Hashes of the features of all items, one after another. */
  readonly features: Int32Array;
  /** Where the features of item i begin; one entry more than items. */
  readonly starts: Int32Array;
  /** A bit for each label that item i may have: one bit where the data say which, more where they leave it open. */
  readonly allowed: Int32Array;
  /** How much the sequence counts; 1 unless said otherwise. */
  readonly weight?: number;
}

/** Gathers sequences item by item. */
export class SequenceBuilder {
  #features: number[] = [];
  #starts: number[] = [0];
  #allowed: number[] = [];

  item(features: Iterable<number>, allowed: number): void {
    for (const hash of features) this.#features.push(hash);
    this.#starts.push(this.#features.length);
    this.#allowed.push(allowed);
  }

  finish(weight = 1): Sequence {
    return {
      features: Int32Array.from(this.#features),
      starts: Int32Array.from(this.#starts),
      allowed: Int32Array.from(this.#allowed),
      weight,
    };
  }
}
