import type { MentionLabel } from '../../model/mention';
import type { Span } from '../../text/span';
import type { Sentence } from '../../text/sentences';
import type { AnalysisDocument } from '../document';
import { UPOS } from '../tagging/upos';
import { codeForms, type CodedSentence, type Parser, type Tree } from './parsing/parser';
import { R } from './parsing/labels';
import { wordForms } from './wordForms';

/** Codes of mention labels in features; 0 is no mention. */
const LABEL_CODE: Readonly<Record<MentionLabel, number>> = {
  PERSON: 1,
  ORG: 2,
  GROUP: 3,
  GPE: 4,
  LOC: 5,
  NORP: 6,
  MISC: 7,
};

/**
 * One sentence with everything that classifiers look at, by positions counted from the sentence's first token: words, tags,
 * stems, tree, names, dates and noun phrases.
 */
export interface SentenceFrame {
  readonly doc: AnalysisDocument;
  readonly sentence: Sentence;
  readonly first: number;
  readonly length: number;
  readonly coded: CodedSentence;
  readonly pos: Uint8Array;
  /** Small letters. */
  readonly lower: readonly string[];
  readonly stems: readonly string[];
  readonly stemHashes: Int32Array;
  /** Types that the lexicon gives each word as the part of speech that it has, as bits. */
  readonly senses: Int32Array;
  /** Classes of nouns for people and bodies, 0 for other words. */
  readonly nounClasses: Uint8Array;
  readonly tree: Tree;
  /** Children of each position in order; the list of the root's stands at `length`. */
  readonly children: readonly (readonly number[])[];
  /** Index into `doc.mentions` of the mention that covers a position, or −1. */
  readonly mentions: Int32Array;
  /** Code of that mention's label. */
  readonly labels: Uint8Array;
  /** Index into `doc.dates` of the date expression that covers a position, or −1. */
  readonly dates: Int32Array;
  /** Position of the head of the base noun phrase that a position lies in, or −1. */
  readonly phraseHeads: Int32Array;
}

/** Index of the first item that ends behind the offset; the items are in text order. */
function firstEndingBehind(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function frameSentence(doc: AnalysisDocument, sentence: Sentence, parser: Parser): SentenceFrame {
  const first = sentence.firstToken;
  const length = sentence.endToken - first;
  const pos = doc.pos.subarray(first, sentence.endToken);
  const forms = wordForms(doc).slice(first, sentence.endToken);
  const coded = codeForms(forms, pos);
  const tree = parser.parse(coded);
  const stemHashes = new Int32Array(length);
  const senses = new Int32Array(length);
  const nounClasses = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    stemHashes[i] = forms[i]!.hash;
    senses[i] = forms[i]!.senses[pos[i]!]!;
    nounClasses[i] = forms[i]!.nounClass;
  }
  const mentions = cover(doc, sentence, doc.mentions);
  const labels = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const mention = doc.mentions[mentions[i]!];
    if (mention) labels[i] = LABEL_CODE[mention.label];
  }
  const children: number[][] = Array.from({ length: length + 1 }, () => []);
  for (let i = 0; i < length; i++) {
    const head = tree.heads[i]!;
    children[head < 0 ? length : head]!.push(i);
  }
  const dates = cover(doc, sentence, doc.dates);
  const lower = forms.map((form) => form.lower);
  return {
    doc,
    sentence,
    first,
    length,
    coded,
    pos,
    lower,
    stems: forms.map((form) => form.stem),
    stemHashes,
    senses,
    nounClasses,
    tree,
    children,
    mentions,
    labels,
    dates,
    phraseHeads: findPhrases(pos, lower, mentions, dates),
  };
}

/** For each position of the sentence the index of the span that covers it, or −1. */
function cover(doc: AnalysisDocument, sentence: Sentence, spans: readonly Span[]): Int32Array {
  const { starts, ends } = doc.tokens;
  const first = sentence.firstToken;
  const out = new Int32Array(sentence.endToken - first).fill(-1);
  let at = first;
  for (let i = firstEndingBehind(spans, sentence.start); i < spans.length && spans[i]!.start < sentence.end; i++) {
    const span = spans[i]!;
    while (at < sentence.endToken && ends[at]! <= span.start) at++;
    for (let t = at; t < sentence.endToken && starts[t]! < span.end; t++) out[t - first] = i;
  }
  return out;
}

/**
 * Base noun phrases by parts of speech: runs of determiners, adjectives, numbers and nouns that end in a noun; a pronoun is
 * one by itself. A date or a possessive 's ends a phrase.
 */
function findPhrases(pos: Uint8Array, lower: readonly string[], mentions: Int32Array, dates: Int32Array): Int32Array {
  const length = pos.length;
  const heads = new Int32Array(length).fill(-1);
  let i = 0;
  while (i < length) {
    if (pos[i] === UPOS.PRON && dates[i] === -1) {
      heads[i] = i;
      i++;
      continue;
    }
    if (!inPhrase(pos, lower, mentions, dates, i, i)) {
      i++;
      continue;
    }
    const start = i;
    let head = -1;
    while (i < length && inPhrase(pos, lower, mentions, dates, i, start)) {
      if (isNominal(pos, i) || mentions[i]! >= 0) head = i;
      i++;
    }
    if (head < 0) {
      // "at least five were killed", "the two", "others": a number or an adjective stands for its noun
      const last = i - 1;
      if (pos[last] === UPOS.NUM && dates[last] === -1) head = last;
    }
    if (head >= 0) for (let k = start; k <= head; k++) heads[k] = head;
  }
  return heads;
}

export function isNominal(pos: Uint8Array, i: number): boolean {
  return pos[i] === UPOS.NOUN || pos[i] === UPOS.PROPN;
}

function inPhrase(
  pos: Uint8Array,
  lower: readonly string[],
  mentions: Int32Array,
  dates: Int32Array,
  i: number,
  start: number,
): boolean {
  if (dates[i]! >= 0) return false;
  if (mentions[i]! >= 0) return i === start || mentions[i] === mentions[i - 1] || pos[i - 1] !== UPOS.PUNCT;
  switch (pos[i]) {
    case UPOS.NOUN:
    case UPOS.PROPN:
    case UPOS.ADJ:
    case UPOS.NUM:
      return true;
    case UPOS.DET:
      return i === start || pos[i - 1] === UPOS.DET;
    case UPOS.PUNCT:
      // hyphens inside a word: "U.S.-led coalition"
      return (
        i > start && lower[i] === '-' && i + 1 < pos.length && pos[i + 1] !== UPOS.PUNCT && pos[i - 1] !== UPOS.PUNCT
      );
    case UPOS.VERB:
      // participles before a noun: "armed tribesmen", "U.S.-led coalition"
      return (
        i + 1 < pos.length && i > start && lower[i - 1] === '-' && (isNominal(pos, i + 1) || pos[i + 1] === UPOS.ADJ)
      );
    default:
      return false;
  }
}

/** The words of the phrase around a head, without article: as a span of the text. A name at the head stands for itself. */
export function phraseSpan(frame: SentenceFrame, head: number): Span {
  const { doc, first, mentions } = frame;
  const mention = doc.mentions[mentions[head]!];
  let start = head;
  while (start > 0 && frame.phraseHeads[start - 1] === head) start--;
  while (start < head && isLeading(frame, start)) start++;
  const span = { start: doc.tokens.starts[first + start]!, end: doc.tokens.ends[first + head]! };
  if (!mention) return span;
  // people and bodies by name: the title before it is no part of the name
  return { start: mention.start, end: mention.end };
}

function isLeading(frame: SentenceFrame, i: number): boolean {
  const tag = frame.pos[i];
  return tag === UPOS.DET || tag === UPOS.NUM || tag === UPOS.PUNCT;
}

/** The preposition (lower case) that introduces a position's phrase, by the tree; undefined if none does. */
export function caseOf(frame: SentenceFrame, position: number): number {
  for (const child of frame.children[position]!)
    if (frame.tree.relations[child] === R.case && child < position) return child;
  return -1;
}
