import type { AnalysisDocument } from '../document';
import { participantClass } from '../lexicon/participantNouns';
import { joinedStem, stem } from '../lexicon/stems';
import { hashString } from '../tagging/hash';
import { UPOS_TAGS } from '../tagging/upos';
import type { Tokens } from '../../text/tokens';
import { sensesOf } from './triggers';

/** What the classifiers ask of a word by itself, worked out once for each form. */
export interface WordForm {
  /** Small letters. */
  readonly lower: string;
  /** Hash of the small letters. */
  readonly lowerHash: number;
  readonly stem: string;
  /** Hash of the stem. */
  readonly hash: number;
  /** Types by part of speech, as the lexicon has them. */
  readonly senses: Int32Array;
  /** Class of nouns for people and bodies, 0 if none. */
  readonly nounClass: number;
}

const MOST_FORMS = 50_000;
const forms = new Map<string, WordForm>();
const ofTokens = new WeakMap<Tokens, readonly WordForm[]>();

/** The forms of all tokens of a document. */
export function wordForms({ tokens }: AnalysisDocument): readonly WordForm[] {
  let all = ofTokens.get(tokens);
  if (!all) {
    all = tokens.words.map((_, i) => formAt(tokens, i));
    ofTokens.set(tokens, all);
  }
  return all;
}

/** A word that a hyphen joins to its prefix has the stem of both together. */
function formAt({ words, starts, ends }: Tokens, i: number): WordForm {
  const word = words[i]!;
  if (i >= 2 && words[i - 1] === '-' && starts[i] === ends[i - 1]) {
    const joined = joinedStem(words[i - 2]!, word);
    if (joined !== undefined) return createForm(word, joined);
  }
  return wordForm(word);
}

/** @param word as it stands in a text */
export function wordForm(word: string): WordForm {
  let form = forms.get(word);
  if (!form) {
    form = createForm(word, stem(word));
    if (forms.size >= MOST_FORMS) forms.clear();
    forms.set(word, form);
  }
  return form;
}

function createForm(word: string, key: string): WordForm {
  const lower = word.toLowerCase();
  return {
    lower,
    lowerHash: hashString(lower),
    stem: key,
    hash: hashString(key),
    senses: allSenses(key),
    nounClass: participantClass(key),
  };
}

const NO_SENSES = new Int32Array(UPOS_TAGS.length);

/** The types that the lexicon gives a stem, by part of speech. */
export function allSenses(key: string): Int32Array {
  const senses = NO_SENSES.map((_, pos) => sensesOf(key, pos));
  return senses.some((one) => one !== 0) ? senses : NO_SENSES;
}
