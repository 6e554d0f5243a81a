import type { AnalysisDocument, Step } from '../document';
import { createGazetteer } from '../tagging/gazetteer';
import { readNames } from '../tagging/gazetteerFile';
import { readLinearModel } from '../tagging/modelFile';
import { createNameFeatures } from '../tagging/nameFeatures';
import { NAME_TAGS } from '../tagging/nameLabels';
import { CaseStyle, createSentenceView, readSentence } from '../tagging/sentenceView';
import { SequenceTagger } from '../tagging/sequenceTagger';
import { WordTypes } from '../tagging/wordTypes';
import { addAcronyms } from './acronyms';
import { completeBodies } from './bodies';
import { agreeInDocument } from './documentNames';
import { correctEdges } from './edges';
import { addKnownNames } from './knownNames';
import { correctLabels } from './labels';
import { NameDraft } from './nameDraft';
import { addNamedThings } from './namedThings';

/**
 * Finds names: the tagger reads sentence by sentence, rules set edges and add names that lexicons know, and at last the
 * names of the document are made to agree.
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

  function tag(doc: AnalysisDocument): { draft: NameDraft; weak: Uint8Array } {
    const tags = new Uint8Array(doc.tokens.count);
    const weak = new Uint8Array(doc.tokens.count);
    for (const { firstToken, endToken } of doc.sentences) {
      readSentence(view, doc, firstToken, endToken);
      tagger.tag(view, tags, firstToken);
      if (view.style !== CaseStyle.Normal) weak.fill(2, firstToken, endToken);
      else weak[firstToken] = 1;
    }
    return { draft: new NameDraft(doc, tags, () => 0.9), weak };
  }

  return {
    name: 'entities',
    run(doc) {
      types.forgetIfFull();
      const { draft, weak } = tag(doc);
      correctEdges(draft, gazetteer);
      correctLabels(draft, gazetteer);
      addKnownNames(draft, gazetteer);
      addNamedThings(draft);
      completeBodies(draft);
      addAcronyms(draft, gazetteer, (token) => weak[token] === 2);
      agreeInDocument(draft, gazetteer, (token) => weak[token] !== 0);
      doc.mentions = draft.mentions();
    },
  };
}
