import type { FeatureSet } from '../../core/analysis/tagging/featureSet';
import { PAD, type SentenceView } from '../../core/analysis/tagging/sentenceView';
import { SequenceBuilder, type Sequence } from './corpus';

/** Extracts the features of sentences exactly as the tagger does at work. */
export class Extractor {
  readonly #features: FeatureSet;
  readonly #cache = new Map<string, readonly number[]>();
  readonly #buffer = new Int32Array(128);

  constructor(features: FeatureSet) {
    this.#features = features;
  }

  /** The sequence of a sentence; `allowed` holds the label bits of each token. */
  extract(sentence: SentenceView, allowed: readonly number[], weight = 1): Sequence {
    const builder = new SequenceBuilder();
    this.#features.open(sentence);
    for (let i = 0; i < sentence.length; i++) {
      const hashes: number[] = [];
      for (const distance of this.#features.distances)
        hashes.push(...this.#wordFeatures(sentence.types.words[sentence.ids[PAD + i + distance]!]!, distance));
      const count = this.#features.contextFeatures(sentence, i, this.#buffer);
      for (let f = 0; f < count; f++) hashes.push(this.#buffer[f]!);
      builder.item(hashes, allowed[i]!);
    }
    return builder.finish(weight);
  }

  #wordFeatures(word: string, distance: number): readonly number[] {
    const key = `${distance} ${word}`;
    let hashes = this.#cache.get(key);
    if (!hashes) {
      const out: number[] = [];
      this.#features.wordFeatures(word, distance, out);
      this.#cache.set(key, (hashes = out));
    }
    return hashes;
  }
}
