import type { Mention } from '../../model/mention';
import type { AnalysisDocument, Step } from '../document';
import { createGazetteer } from '../tagging/gazetteer';
import { readNames } from '../tagging/gazetteerFile';
import { readLinearModel } from '../tagging/modelFile';
import { createNameFeatures } from '../tagging/nameFeatures';
import { isInside, labelOf, NAME_TAGS, OUTSIDE } from '../tagging/nameLabels';
import { createSentenceView, readSentence } from '../tagging/sentenceView';
import { SequenceTagger } from '../tagging/sequenceTagger';
import { WordTypes } from '../tagging/wordTypes';

/**
 * Finds names.
 * @param modelBytes the file names.bin
 * @param gazetteerBytes the file gazetteer.bin
 * @throws if one of them is no such file for these features
 */
export function entitiesStep(modelBytes: Uint8Array, gazetteerBytes: Uint8Array): Step {
  const gazetteer = createGazetteer();
  readNames(gazetteerBytes, gazetteer);
  const features = createNameFeatures(gazetteer);
  const model = readLinearModel(modelBytes, features.id);
  if (model.labels.join() !== NAME_TAGS.join())
    throw new Error('the labels of names.bin are not those of this program');
  const tagger = new SequenceTagger(model, features);
  const types = new WordTypes();
  const view = createSentenceView(types);
  return {
    name: 'entities',
    run(doc) {
      types.forgetIfFull();
      const tags = new Uint8Array(doc.tokens.count);
      for (const { firstToken, endToken } of doc.sentences) {
        readSentence(view, doc, firstToken, endToken);
        tagger.tag(view, tags, firstToken);
      }
      doc.mentions = mentionsOf(doc, tags);
    },
  };
}

/** The names that the tags mark. */
export function mentionsOf(doc: AnalysisDocument, tags: Uint8Array): Mention[] {
  const mentions: Mention[] = [];
  const { tokens } = doc;
  for (let i = 0; i < tokens.count; i++) {
    const label = labelOf(tags[i]!);
    if (tags[i] === OUTSIDE || label === undefined) continue;
    const first = i;
    while (i + 1 < tokens.count && isInside(tags[i + 1]!)) i++;
    mentions.push({
      start: tokens.starts[first]!,
      end: tokens.ends[i]!,
      label,
      why: { step: 'entities', rule: 'name tagger', score: 0.9 },
    });
  }
  return mentions;
}
