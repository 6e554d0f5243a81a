import type { FeatureSet } from './featureSet';
import { addWeights, type LinearModel } from './linearModel';
import { PAD, type SentenceView } from './sentenceView';

const FORBIDDEN = -1_000_000_000;

/**
 * Labels the tokens of sentences by the best path through a linear-chain model (Viterbi). The weights of word features are
 * summed once for each word and distance.
 */
export class SequenceTagger {
  readonly labels: readonly string[];
  readonly #model: LinearModel;
  readonly #features: FeatureSet;
  readonly #width: number;
  /** For each label, the labels that may stand before it and, in parallel, the weights of the pairs. */
  readonly #before: readonly Int32Array[];
  readonly #beforeWeights: readonly Int32Array[];
  #generation = -1;
  /** Summed weights of word features: (type * distances + distance's number) * width; valid where #known is set. */
  #sums = new Int32Array(0);
  #known = new Uint8Array(0);
  #scores = new Int32Array(0);
  #back = new Uint8Array(0);
  readonly #buffer = new Int32Array(128);
  readonly #hashes: number[] = [];

  constructor(model: LinearModel, features: FeatureSet) {
    this.#model = model;
    this.#features = features;
    this.labels = model.labels;
    const width = (this.#width = model.labels.length);
    const allowed = model.labels.map((_, to) =>
      model.labels.flatMap((_, from) => (model.transitions[from * width + to]! > FORBIDDEN / 2 ? [from] : [])),
    );
    this.#before = allowed.map((from) => Int32Array.from(from));
    this.#beforeWeights = allowed.map((from, to) => Int32Array.from(from, (f) => model.transitions[f * width + to]!));
  }

  /** Writes the labels of the sentence's tokens, as indexes into `labels`, into `out` from `at`. */
  tag(sentence: SentenceView, out: Uint8Array, at: number): void {
    const { length } = sentence;
    if (length === 0) return;
    const width = this.#width;
    const scores = this.#score(sentence);
    if (this.#back.length < length * width) this.#back = new Uint8Array(length * width * 2);
    const back = this.#back;
    const start = this.#model.labels.length * width;
    for (let label = 0; label < width; label++) scores[label]! += this.#model.transitions[start + label]!;
    for (let i = 1; i < length; i++) {
      const previous = (i - 1) * width;
      const here = i * width;
      for (let label = 0; label < width; label++) {
        const froms = this.#before[label]!;
        const weights = this.#beforeWeights[label]!;
        let best = FORBIDDEN;
        let bestFrom = 0;
        for (let k = 0; k < froms.length; k++) {
          const score = scores[previous + froms[k]!]! + weights[k]!;
          if (score > best) {
            best = score;
            bestFrom = froms[k]!;
          }
        }
        scores[here + label]! += best;
        back[here + label] = bestFrom;
      }
    }
    let label = 0;
    const last = (length - 1) * width;
    for (let l = 1; l < width; l++) if (scores[last + l]! > scores[last + label]!) label = l;
    for (let i = length - 1; i >= 0; i--) {
      out[at + i] = label;
      label = back[i * width + label]!;
    }
  }

  /** Scores of the labels of each token, without the pairs. */
  #score(sentence: SentenceView): Int32Array {
    const { length, ids, types } = sentence;
    const width = this.#width;
    const model = this.#model;
    const { distances } = this.#features;
    if (this.#generation !== types.generation) {
      this.#generation = types.generation;
      this.#known.fill(0);
    }
    if (this.#scores.length < length * width) this.#scores = new Int32Array(length * width * 2);
    const scores = this.#scores;
    const buffer = this.#buffer;
    this.#features.open(sentence);
    for (let i = 0; i < length; i++) {
      const here = i * width;
      for (let label = 0; label < width; label++) scores[here + label] = 0;
      for (let d = 0; d < distances.length; d++) {
        const sums = this.#wordSums(sentence, ids[PAD + i + distances[d]!]!, d);
        const from = this.#sums;
        for (let label = 0; label < width; label++) scores[here + label]! += from[sums + label]!;
      }
      const count = this.#features.contextFeatures(sentence, i, buffer);
      for (let f = 0; f < count; f++) addWeights(model, buffer[f]!, scores, here);
    }
    return scores;
  }

  #wordSums(sentence: SentenceView, type: number, d: number): number {
    const { distances } = this.#features;
    const slot = type * distances.length + d;
    const width = this.#width;
    if (slot >= this.#known.length) {
      const size = Math.max(1 << 13, slot * 2);
      const known = new Uint8Array(size);
      known.set(this.#known);
      const sums = new Int32Array(size * width);
      sums.set(this.#sums);
      this.#known = known;
      this.#sums = sums;
    }
    const at = slot * width;
    if (this.#known[slot] === 0) {
      this.#known[slot] = 1;
      const hashes = this.#hashes;
      hashes.length = 0;
      this.#features.wordFeatures(sentence.types.words[type]!, distances[d]!, hashes);
      this.#sums.fill(0, at, at + width);
      for (const hash of hashes) addWeights(this.#model, hash, this.#sums, at);
    }
    return at;
  }
}
