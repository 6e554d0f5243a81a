import type { Step } from '../document';
import { readLinearModel } from './modelFile';
import { createPosFeatures } from './posFeatures';
import { createSentenceView, readSentence } from './sentenceView';
import { SequenceTagger } from './sequenceTagger';
import { UPOS_TAGS } from './upos';
import { WordTypes } from './wordTypes';

/** Measured on the treebanks' development parts: twice the speed for 0.1 % of the tags. */
const LIMITS = { certain: 4.5, beam: 4 };

/**
 * Tags parts of speech.
 * @param bytes the file pos.bin
 * @throws if it is no model for these features
 */
export function taggingStep(bytes: Uint8Array): Step {
  const features = createPosFeatures();
  const model = readLinearModel(bytes, features.id);
  if (model.labels.join() !== UPOS_TAGS.join()) throw new Error('the tags of pos.bin are not the universal tags');
  const tagger = new SequenceTagger(model, features, LIMITS);
  const types = new WordTypes();
  const view = createSentenceView(types);
  return {
    name: 'tagging',
    run(doc) {
      types.forgetIfFull();
      for (const { firstToken, endToken } of doc.sentences) {
        readSentence(view, doc, firstToken, endToken);
        tagger.tag(view, doc.pos, firstToken);
      }
    },
  };
}
