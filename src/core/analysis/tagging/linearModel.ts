/**
 * A linear model over hashed features: a row of 8-bit weights, one a label, for each feature that it knows. Features are
 * 32-bit hashes (`hash.ts`); the table is open-addressed, and 16 further bits of the hash tell unknown features from known.
 */
export interface LinearModel {
  /** Names the feature set that the weights belong to. */
  readonly features: string;
  readonly labels: readonly string[];
  /** The table has 2^bits slots. */
  readonly bits: number;
  /** For each slot 0 if it is free, else the mark of the feature that has it. */
  readonly marks: Uint16Array;
  /** Weight of slot s for label l at s * labels.length + l. */
  readonly weights: Int8Array;
  /** What one unit of a weight is worth, in natural logarithms of odds. */
  readonly scale: number;
  /**
   * For models of sequences the weight of label after label, in units of the weights: from * labels.length + to, where
   * `from` is labels.length at the start of a sequence. Empty for models of single items.
   */
  readonly transitions: readonly number[];
}

/** Slot of a feature, or -1 if the model does not know it. */
export function findSlot({ bits, marks }: LinearModel, hash: number): number {
  const mark = markOf(hash);
  const last = marks.length - 1;
  let slot = hash >>> (32 - bits);
  for (;;) {
    const found = marks[slot]!;
    if (found === mark) return slot;
    if (found === 0) return -1;
    slot = (slot + 1) & last;
  }
}

/** Adds the weights of a feature to `sums` from `at`. */
export function addWeights(model: LinearModel, hash: number, sums: Int32Array, at: number): void {
  const slot = findSlot(model, hash);
  if (slot < 0) return;
  const width = model.labels.length;
  const { weights } = model;
  const row = slot * width;
  for (let label = 0; label < width; label++) sums[at + label]! += weights[row + label]!;
}

/** The weights of one feature, as training makes them. */
export interface FeatureWeights {
  readonly hash: number;
  /** One a label. */
  readonly weights: Int8Array;
}

/** Puts a model together; of two features that nothing tells apart, the first stays. */
export function createLinearModel(
  head: Pick<LinearModel, 'features' | 'labels' | 'scale' | 'transitions'>,
  rows: readonly FeatureWeights[],
): LinearModel {
  const width = head.labels.length;
  let bits = 10;
  while (1 << bits < rows.length * 2) bits++;
  const marks = new Uint16Array(1 << bits);
  const weights = new Int8Array(marks.length * width);
  for (const { hash, weights: row } of rows) {
    const mark = markOf(hash);
    let slot = hash >>> (32 - bits);
    while (marks[slot] !== 0 && marks[slot] !== mark) slot = (slot + 1) & (marks.length - 1);
    if (marks[slot] === mark) continue;
    marks[slot] = mark;
    weights.set(row, slot * width);
  }
  return { ...head, bits, marks, weights };
}

function markOf(hash: number): number {
  return hash & 0xffff || 1;
}
