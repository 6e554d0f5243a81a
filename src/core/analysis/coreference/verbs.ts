import { TokenClass } from '../../text/tokens';
import type { AnalysisDocument } from '../document';
import { UPOS } from '../tagging/upos';
import { lower } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const BE = set('is are was were am be');
const HAVE = set('has have had');
const MODALS = set('will would can could may might must shall should cannot ca wo did does do');
const SKIPPED = set(
  'also not n\'t never always still now then again already soon later recently repeatedly long once however meanwhile instead itself too even only just often both jointly allegedly reportedly " “',
);
const FUNCTION_WORDS = set(`
the a an this that these those of in on at to for from by with and or but nor if as than so while when where who whom whose which what because
is are was were am be been being has have had will would can could may might must shall should do does did not n't
he she it they we i you him her them us his its their our my your there here says said say told tells
since during under over after before between against into across through until about within without amid near toward towards despite upon among along`);

/** A finite verb, going by its form and its place behind a subject. */
export interface VerbFound {
  readonly kind: 'none' | 'be' | 'have' | 'modal' | 'verb';
  readonly token: number;
  /** The next token that is no adverb. */
  readonly next: number;
}

const NO_VERB: VerbFound = { kind: 'none', token: -1, next: -1 };

/** The verb at the token or behind the adverbs that stand there. */
export function verbKind(doc: AnalysisDocument, from: number): VerbFound {
  const token = skipAdverbs(doc, from);
  if (token >= doc.tokens.count || doc.tokens.lines[token] !== doc.tokens.lines[from - 1]) return NO_VERB;
  const word = lower(doc, token);
  const next = skipAdverbs(doc, token + 1);
  if (BE.has(word)) return { kind: 'be', token, next };
  if (HAVE.has(word)) return { kind: 'have', token, next };
  if (MODALS.has(word)) return { kind: 'modal', token, next };
  if (doc.tokens.classes[token] === TokenClass.Clitic) return NO_VERB;
  return isFiniteForm(doc, token) ? { kind: 'verb', token, next } : NO_VERB;
}

function skipAdverbs(doc: AnalysisDocument, from: number): number {
  let at = from;
  while (at < from + 4 && isAdverb(doc, at)) at++;
  return at;
}

function isAdverb(doc: AnalysisDocument, token: number): boolean {
  const word = lower(doc, token);
  if (SKIPPED.has(word)) return true;
  const tag = doc.pos[token];
  return tag !== UPOS.X ? tag === UPOS.ADV : /[^e]ly$/.test(word) && word.length > 6;
}

function isFiniteForm(doc: AnalysisDocument, token: number): boolean {
  const word = lower(doc, token);
  const tag = doc.pos[token];
  if (SPEAKING.test(word)) return true;
  if (tag !== UPOS.X) return tag === UPOS.VERB && !word.endsWith('ing');
  return PAST_FORMS.has(word) || /[a-z]{2}ed$/.test(word);
}

/** Forms that are hardly ever nouns, whatever the tagger makes of them in a headline. */
const SPEAKING =
  /^(?:says|denies|accuses|rejects|warns|insists|wants|hopes|vows|threatens|blames|condemns|welcomes|urges|agrees|refuses|seeks|believes|claims|expects|considers|intends|maintains|backs)$/;

const PAST_FORMS = set(
  'said says told took gave made began won lost met sent held kept put set went came saw knew thought felt found stood led rose fell broke spoke withdrew wants',
);

/** Whether the token can stand inside a noun phrase behind its first word: no function word, verb form or sign. */
export function isNominal(doc: AnalysisDocument, token: number): boolean {
  const tokenClass = doc.tokens.classes[token];
  if (tokenClass !== TokenClass.Word && tokenClass !== TokenClass.Number) return false;
  if (FUNCTION_WORDS.has(lower(doc, token))) return false;
  const tag = doc.pos[token];
  return tag === UPOS.X || tag === UPOS.NOUN || tag === UPOS.PROPN || tag === UPOS.ADJ || tag === UPOS.NUM;
}
