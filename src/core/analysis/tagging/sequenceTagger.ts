import type { FeatureSet } from './featureSet';
import { addWeights, type LinearModel } from './linearModel';
import { PAD, type SentenceView } from './sentenceView';
import { WordScores } from './wordScores';

const NEVER = -1_000_000_000;

export interface TaggerOptions {
  /**
   * A word whose own features favour one label over all others by this much (in natural logarithms of odds) has that label
   * wherever it stands: what is around it is not looked at.
   */
  readonly certain: number;
  /** Labels this much worse than a token's best are not followed up. */
  readonly beam: number;
}

/**
 * Labels the tokens of sentences by the best path through a linear-chain model (Viterbi, with a beam). The weights of word
 * features are summed once for each word and distance.
 */
export class SequenceTagger {
  readonly labels: readonly string[];
  readonly #model: LinearModel;
  readonly #features: FeatureSet;
  readonly #width: number;
  readonly #words: WordScores;
  readonly #transitions: Int32Array;
  readonly #beam: number;
  /** Scores of the labels of each token, without the pairs. */
  #scores = new Int32Array(0);
  /** The labels followed up: those of token i from #starts[i]; their best paths' scores, and where those come from. */
  #starts = new Int32Array(0);
  #labels = new Uint8Array(0);
  #paths = new Int32Array(0);
  #back = new Int32Array(0);
  readonly #buffer = new Int32Array(128);

  constructor(model: LinearModel, features: FeatureSet, options: TaggerOptions) {
    this.#model = model;
    this.#features = features;
    this.labels = model.labels;
    this.#width = model.labels.length;
    this.#words = new WordScores(model, features, options.certain);
    this.#transitions = Int32Array.from(model.transitions);
    this.#beam = Math.round(options.beam / model.scale);
  }

  /**
   * Writes the labels of the sentence's tokens, as indexes into `labels`, into `out` from `at`.
   * @param open tokens for which this is 0 have label 0 and are not looked at; all are if it is missing
   */
  tag(sentence: SentenceView, out: Uint8Array, at: number, open?: Uint8Array): void {
    const { length } = sentence;
    if (length === 0) return;
    this.#reserve(length);
    this.#score(sentence, open);
    const paths = this.#paths;
    const starts = this.#starts;
    const labels = this.#labels;
    const back = this.#back;
    const transitions = this.#transitions;
    const width = this.#width;
    const scores = this.#scores;
    for (let c = 0; c < starts[1]!; c++) paths[c] = scores[labels[c]!]! + transitions[width * width + labels[c]!]!;
    for (let i = 1; i < length; i++) {
      const here = starts[i]!;
      const before = starts[i - 1]!;
      for (let c = here; c < starts[i + 1]!; c++) {
        const to = labels[c]!;
        let best = NEVER * 2;
        let from = before;
        for (let b = before; b < here; b++) {
          const path = paths[b]! + transitions[labels[b]! * width + to]!;
          if (path > best) {
            best = path;
            from = b;
          }
        }
        paths[c] = Math.max(NEVER, best) + scores[i * width + to]!;
        back[c] = from;
      }
    }
    let c = starts[length - 1]!;
    for (let other = c + 1; other < starts[length]!; other++) if (paths[other]! > paths[c]!) c = other;
    for (let i = length - 1; i >= 0; i--) {
      out[at + i] = labels[c]!;
      c = back[c]!;
    }
  }

  /**
   * How probable the label of token i of the sentence tagged last is, given the labels before and behind it, 0 to 1.
   * @param tags what `tag` wrote, from `at`
   */
  probability(i: number, length: number, tags: Uint8Array, at: number): number {
    const width = this.#width;
    const before = i === 0 ? width : tags[at + i - 1]!;
    const own = tags[at + i]!;
    const worth = (label: number): number =>
      this.#scores[i * width + label]! +
      this.#transitions[before * width + label]! +
      (i + 1 < length ? this.#transitions[label * width + tags[at + i + 1]!]! : 0);
    const best = worth(own);
    let sum = 0;
    for (let label = 0; label < width; label++) sum += Math.exp((worth(label) - best) * this.#model.scale);
    return 1 / sum;
  }

  /** Scores each token's labels and picks those to follow up. */
  #score(sentence: SentenceView, open: Uint8Array | undefined): void {
    const { length, ids } = sentence;
    const width = this.#width;
    const model = this.#model;
    const { distances } = this.#features;
    const words = this.#words;
    words.follow(sentence.types);
    this.#features.open(sentence);
    const scores = this.#scores;
    const labels = this.#labels;
    const buffer = this.#buffer;
    let count = 0;
    for (let i = 0; i < length; i++) {
      const here = i * width;
      this.#starts[i] = count;
      const certain = open?.[i] === 0 ? 0 : words.certainLabel(ids[PAD + i]!);
      for (let label = 0; label < width; label++) scores[here + label] = 0;
      if (certain >= 0) {
        labels[count++] = certain;
        continue;
      }
      for (let d = 0; d < distances.length; d++) {
        const from = words.sumsOf(ids[PAD + i + distances[d]!]!, d);
        const { sums } = words;
        for (let label = 0; label < width; label++) scores[here + label]! += sums[from + label]!;
      }
      const features = this.#features.contextFeatures(sentence, i, buffer);
      for (let f = 0; f < features; f++) addWeights(model, buffer[f]!, scores, here);
      let best = scores[here]!;
      for (let label = 1; label < width; label++) if (scores[here + label]! > best) best = scores[here + label]!;
      const least = best - this.#beam;
      // label 0 may follow any label: there is always a path
      for (let label = 0; label < width; label++)
        if (label === 0 || scores[here + label]! >= least) labels[count++] = label;
    }
    this.#starts[length] = count;
  }

  #reserve(length: number): void {
    if (this.#starts.length > length) return;
    const size = length * 2 + 1;
    this.#starts = new Int32Array(size);
    this.#scores = new Int32Array(size * this.#width);
    this.#labels = new Uint8Array(size * this.#width);
    this.#paths = new Int32Array(size * this.#width);
    this.#back = new Int32Array(size * this.#width);
  }
}
