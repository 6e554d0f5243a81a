import { openDocument } from '../core/analysis/pipeline';
import type { AnalysisDocument } from '../core/analysis/document';
import { createPosFeatures } from '../core/analysis/tagging/posFeatures';
import { createSentenceView, readSentence } from '../core/analysis/tagging/sentenceView';
import { UPOS_TAGS } from '../core/analysis/tagging/upos';
import { WordTypes } from '../core/analysis/tagging/wordTypes';
import { trainChain } from './learning/chainTrainer';
import type { Sequence } from './learning/corpus';
import { Extractor } from './learning/extract';
import { quantise, type QuantisedModel } from './learning/quantise';
import type { TreebankSentence } from './reading/conllu';

const ANY_TAG = (1 << UPOS_TAGS.length) - 1;

/**
 * Trains the part-of-speech tagger on treebank sentences as our own tokeniser splits them; where it splits otherwise than
 * the treebank, the tag is left open.
 */
export function trainPos(
  sentences: readonly TreebankSentence[],
  seed: number,
  log: (line: string) => void,
): QuantisedModel {
  const features = createPosFeatures();
  const extractor = new Extractor(features);
  const view = createSentenceView(new WordTypes());
  const data: Sequence[] = [];
  for (const sentence of sentences) {
    const doc = openDocument({ id: '', text: sentence.text });
    const tags = goldTags(doc, sentence);
    for (const { firstToken, endToken } of doc.sentences) {
      readSentence(view, doc, firstToken, endToken);
      data.push(
        extractor.extract(
          view,
          tags.slice(firstToken, endToken).map((tag) => (tag < 0 ? ANY_TAG : 1 << tag)),
        ),
      );
    }
  }
  const trained = trainChain(data, {
    labels: UPOS_TAGS,
    epochs: 8,
    rate: 0.12,
    dropout: 0.2,
    least: 2,
    most: 160_000,
    seed,
    log,
  });
  return quantise(trained, features.id, 0.05, 160_000);
}

/** Gold tag of each token of the document, -1 where the treebank has no such word. */
export function goldTags(doc: AnalysisDocument, sentence: TreebankSentence): number[] {
  const byStart = new Map(sentence.words.map((word) => [word.start, word]));
  return Array.from(doc.tokens.starts, (start, i) => {
    const word = byStart.get(start);
    return word?.end === doc.tokens.ends[i] ? UPOS_TAGS.findIndex((tag) => tag === word?.upos) : -1;
  });
}
