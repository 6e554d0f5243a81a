import type { AnalysisDocument, Step } from '../document';
import { createGazetteer } from '../tagging/gazetteer';
import { readNames } from '../tagging/gazetteerFile';
import { readLinearModel } from '../tagging/modelFile';
import { createNameFeatures } from '../tagging/nameFeatures';
import { markNearCapitals } from '../tagging/nearCapitals';
import { NAME_TAGS, OUTSIDE } from '../tagging/nameLabels';
import { CaseStyle, createSentenceView, readSentence } from '../tagging/sentenceView';
import { SequenceTagger } from '../tagging/sequenceTagger';
import { WordTypes } from '../tagging/wordTypes';
import { addAcronyms } from './acronyms';
import { completeBodies } from './bodies';
import { agreeInDocument } from './documentNames';
import { correctDescribedGroups } from './describedGroups';
import { correctEdges } from './edges';
import { addKnownNames } from './knownNames';
import { correctLabels } from './labels';
import { NameDraft } from './nameDraft';
import { addNamedThings } from './namedThings';

/** Measured on the development sets: no name is lost by them. */
const LIMITS = { certain: 6, beam: 6 };

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
  const tagger = new SequenceTagger(model, features, LIMITS);
  const types = new WordTypes();
  const view = createSentenceView(types);
  let open = new Uint8Array(64);

  function tag(doc: AnalysisDocument): { draft: NameDraft; weak: Uint8Array } {
    const tags = new Uint8Array(doc.tokens.count);
    const weak = new Uint8Array(doc.tokens.count);
    const sure = new Float32Array(doc.tokens.count);
    for (const { firstToken, endToken } of doc.sentences) {
      readSentence(view, doc, firstToken, endToken);
      if (open.length < view.length) open = new Uint8Array(view.length * 2);
      markNearCapitals(view, open);
      tagger.tag(view, tags, firstToken, open);
      for (let i = 0; i < view.length; i++)
        if (tags[firstToken + i] !== OUTSIDE)
          sure[firstToken + i] = tagger.probability(i, view.length, tags, firstToken);
      if (view.style !== CaseStyle.Normal) weak.fill(2, firstToken, endToken);
      else weak[firstToken] = 1;
    }
    return { draft: new NameDraft(doc, tags, (first, end) => leastOf(sure, first, end)), weak };
  }

  return {
    name: 'entities',
    run(doc) {
      types.forgetIfFull();
      const { draft, weak } = tag(doc);
      correctEdges(draft, gazetteer, (token) => weak[token] === 2);
      correctLabels(draft, gazetteer);
      addKnownNames(draft, gazetteer);
      addNamedThings(draft);
      completeBodies(draft);
      addAcronyms(draft, gazetteer, (token) => weak[token] === 2);
      correctDescribedGroups(draft);
      agreeInDocument(draft, gazetteer, (token) => weak[token] !== 0);
      doc.mentions = draft.mentions();
    },
  };
}

/** A name is as sure as its least sure token; of 0 and 1 the tagger is never sure. */
function leastOf(sure: Float32Array, first: number, end: number): number {
  let least = 0.99;
  for (let i = first; i < end; i++) least = Math.min(least, sure[i]!);
  return Math.max(0.01, Math.round(least * 100) / 100);
}
