import type { SentenceView } from './sentenceView';

/**
 * The features of a tagger. Word features depend on a word and its distance from the token alone, so their summed weights
 * are kept for each word; context features are worked out for every token.
 */
export interface FeatureSet {
  /** Name and version; stands in the model file. */
  readonly id: string;
  /** Distances of the words that word features look at, each within the padding of a sentence view. */
  readonly distances: readonly number[];
  /** Appends hashes of the features of the word at the given distance. */
  wordFeatures(word: string, distance: number, out: number[]): void;
  /** Called once for each sentence before `contextFeatures`. */
  open(sentence: SentenceView): void;
  /** Writes hashes of the features of token i into `out` from 0, returns how many (at most 128). */
  contextFeatures(sentence: SentenceView, i: number, out: Int32Array): number;
}
