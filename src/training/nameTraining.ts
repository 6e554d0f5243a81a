import type { AnalysisDocument, Step } from '../core/analysis/document';
import { openDocument } from '../core/analysis/pipeline';
import { createGazetteer } from '../core/analysis/tagging/gazetteer';
import { readNames } from '../core/analysis/tagging/gazetteerFile';
import { createNameFeatures } from '../core/analysis/tagging/nameFeatures';
import { beginOf, insideOf, mayFollow, NAME_TAGS, OUTSIDE } from '../core/analysis/tagging/nameLabels';
import { createSentenceView, readSentence } from '../core/analysis/tagging/sentenceView';
import { WordTypes } from '../core/analysis/tagging/wordTypes';
import { trainChain } from './learning/chainTrainer';
import type { Sequence } from './learning/corpus';
import { Extractor } from './learning/extract';
import { quantise, type QuantisedModel } from './learning/quantise';
import { createRandom } from './random';
import type { LabelledText } from './reading/nameCorpora';
import { inCapitals, inTitleCase } from './recasing';

const EVERY_TAG = (1 << NAME_TAGS.length) - 1;

export interface NameTrainingOptions {
  readonly seed: number;
  readonly epochs: number;
  readonly log: (line: string) => void;
}

/**
 * Trains the name tagger. Texts are tagged for parts of speech first, as at work; some sentences are learned a second time
 * in title case or capitals, so that headlines are no surprise.
 * @param gazetteer bytes of gazetteer.bin
 */
export function trainNames(
  texts: readonly LabelledText[],
  gazetteer: Uint8Array,
  tagging: Step,
  options: NameTrainingOptions,
): QuantisedModel {
  const names = createGazetteer();
  readNames(gazetteer, names);
  const features = createNameFeatures(names);
  const extractor = new Extractor(features);
  const view = createSentenceView(new WordTypes());
  const random = createRandom(options.seed);
  const data: Sequence[] = [];
  const learn = (text: LabelledText, content: string): void => {
    const doc = openDocument({ id: text.id, text: content });
    tagging.run(doc);
    const allowed = allowedTags(doc, text);
    for (const { firstToken, endToken } of doc.sentences) {
      readSentence(view, doc, firstToken, endToken);
      data.push(extractor.extract(view, allowed.slice(firstToken, endToken), weightOf(text.source)));
    }
  };
  for (const text of texts) {
    learn(text, text.text);
    const chance = random();
    if (chance < 0.12) learn(text, inTitleCase(text.text));
    else if (chance < 0.18) learn(text, inCapitals(text.text));
  }
  const trained = trainChain(data, {
    labels: NAME_TAGS,
    mayFollow,
    epochs: options.epochs,
    rate: 0.12,
    dropout: 0.3,
    least: 2,
    descents: 3,
    blackout: 0.3,
    rare: 100,
    most: 250_000,
    seed: options.seed,
    log: options.log,
  });
  return quantise(trained, features.id, 0.04, 250_000);
}

function weightOf(source: string): number {
  return source.includes('newswire') ? 1 : 0.7;
}

/** Bits of the tags that each token may have. */
export function allowedTags(doc: AnalysisDocument, text: LabelledText): number[] {
  const { tokens } = doc;
  const allowed = Array.from(tokens.words, (word) => {
    let bits = 1 << OUTSIDE;
    for (const label of text.openWord(word))
      bits |= (1 << beginOf(label)) | (label === 'MISC' ? 1 << insideOf(label) : 0);
    return bits;
  });
  for (const { start, end, labels, maybeNone } of text.names) {
    let first = true;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.ends[i]! <= start) continue;
      if (tokens.starts[i]! >= end) break;
      if (tokens.starts[i]! < start || tokens.ends[i]! > end) {
        allowed[i] = EVERY_TAG;
        first = false;
        continue;
      }
      let bits = maybeNone ? 1 << OUTSIDE : 0;
      for (const label of labels) bits |= 1 << (first ? beginOf(label) : insideOf(label));
      allowed[i] = bits;
      first = false;
    }
  }
  return allowed;
}
