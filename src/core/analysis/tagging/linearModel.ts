/**
 * A linear model over hashed features: a row of 8-bit weights, one a label, for each feature that it knows. Features are
 * 32-bit hashes (`hash.ts`). A small filter that fits a processor's cache turns most unknown features away; the table
 * behind it is open-addressed and compares 12 further bits of the hash.
 */
export interface LinearModel {
  /** Names the feature set that the weights belong to. */
  readonly features: string;
  readonly labels: readonly string[];
  /** One bit a feature, by the low bits of its hash. */
  readonly filter: Int32Array;
  /** The table has 2^bits slots: 0 if free, else the number of the feature's row plus one, and its mark in the low bits. */
  readonly bits: number;
  readonly slots: Int32Array;
  /** Weight of row r for label l at r * labels.length + l. */
  readonly weights: Int8Array;
  /** What one unit of a weight is worth, in natural logarithms of odds. */
  readonly scale: number;
  /**
   * For models of sequences the weight of label after label, in units of the weights: from * labels.length + to, where
   * `from` is labels.length at the start of a sequence. Empty for models of single items.
   */
  readonly transitions: readonly number[];
}

const FILTER_BITS = 20;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
const MARK_BITS = 12;
const MARK_MASK = (1 << MARK_BITS) - 1;
/** Rows that a table can number. */
export const MOST_ROWS = 1 << (31 - MARK_BITS);

/** Where the weights of a feature begin, or -1 if the model does not know it. */
export function findRow(model: LinearModel, hash: number): number {
  if ((model.filter[(hash & FILTER_MASK) >>> 5]! & (1 << (hash & 31))) === 0) return -1;
  const { slots } = model;
  const mark = hash & MARK_MASK;
  const last = slots.length - 1;
  let slot = hash >>> (32 - model.bits);
  for (;;) {
    const found = slots[slot]!;
    if (found === 0) return -1;
    if ((found & MARK_MASK) === mark) return ((found >>> MARK_BITS) - 1) * model.labels.length;
    slot = (slot + 1) & last;
  }
}

/** Adds the weights of a feature to `sums` from `at`. */
export function addWeights(model: LinearModel, hash: number, sums: Int32Array, at: number): void {
  const row = findRow(model, hash);
  if (row < 0) return;
  const width = model.labels.length;
  const { weights } = model;
  for (let label = 0; label < width; label++) sums[at + label]! += weights[row + label]!;
}

/** The weights of one feature, as training makes them. */
export interface FeatureWeights {
  readonly hash: number;
  /** One a label. */
  readonly weights: Int8Array;
}

/**
 * Puts a model together; of two features that nothing tells apart, the first stays. Rows that are asked for often had
 * better stand together, first.
 * @throws RangeError if there are more rows than a table can number
 */
export function createLinearModel(
  head: Pick<LinearModel, 'features' | 'labels' | 'scale' | 'transitions'>,
  rows: readonly FeatureWeights[],
): LinearModel {
  if (rows.length >= MOST_ROWS) throw new RangeError('too many features for a model');
  const width = head.labels.length;
  let bits = 10;
  while (1 << bits < rows.length * 2) bits++;
  const filter = new Int32Array(1 << (FILTER_BITS - 5));
  const slots = new Int32Array(1 << bits);
  const weights = new Int8Array(rows.length * width);
  rows.forEach(({ hash, weights: row }, n) => {
    filter[(hash & FILTER_MASK) >>> 5]! |= 1 << (hash & 31);
    const mark = hash & MARK_MASK;
    let slot = hash >>> (32 - bits);
    while (slots[slot] !== 0 && (slots[slot]! & MARK_MASK) !== mark) slot = (slot + 1) & (slots.length - 1);
    if (slots[slot] !== 0) return;
    slots[slot] = ((n + 1) << MARK_BITS) | mark;
    weights.set(row, n * width);
  });
  return { ...head, filter, bits, slots, weights };
}
