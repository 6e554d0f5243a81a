import type { Span } from '../../text/span';
import { lastStartingAt } from '../../text/span';
import { TokenClass } from '../../text/tokens';
import type { AnalysisDocument } from '../document';
import { reportingVerb } from '../lexicon/reportingVerbs';

const LONGEST = 45;
const BREAKS = new Set([
  'while',
  'but',
  'although',
  'though',
  'whereas',
  'however',
  'which',
  'who',
  'saying',
  'adding',
]);
const OPENERS = new Set(['to', 'that', 'for', 'on', 'in', 'of', 'with', 'by', 'upon', 'against']);

/** The clause that a word opens: from the word to the end of its sentence, or to where another clause or speaker begins. */
export function clauseFrom(doc: AnalysisDocument, word: Span): Span {
  const { tokens } = doc;
  const sentence = doc.sentences[lastStartingAt(doc.sentences, word.start)];
  if (!sentence) return word;
  let first = sentence.firstToken;
  while (first < sentence.endToken && tokens.starts[first]! < word.start) first++;
  let end = first + 1;
  for (; end < sentence.endToken && end - first < LONGEST; end++) {
    const tokenClass = tokens.classes[end];
    if (tokenClass === TokenClass.Terminal || tokenClass === TokenClass.CloseQuote) break;
    if (tokens.words[end] === ';') break;
    if (tokens.words[end] === ',' && opensClause(doc, end + 1, sentence.endToken)) break;
  }
  return { start: word.start, end: Math.max(word.end, tokens.ends[end - 1] ?? word.end) };
}

function opensClause(doc: AnalysisDocument, i: number, end: number): boolean {
  for (let k = i; k < Math.min(end, i + 4); k++) {
    const word = doc.tokens.words[k]!.toLowerCase();
    if (k === i && BREAKS.has(word)) return true;
    if (reportingVerb(word)) return true;
  }
  return false;
}

/** Whether the word is followed by what it is about: "agreed [to …]", "an agreement [on …]"; a noun before its verb is not. */
export function hasContent(doc: AnalysisDocument, word: Span): boolean {
  const next = /^[\s“"]*([\p{L}]+)/u.exec(doc.text.slice(word.end, word.end + 40))?.[1];
  return next !== undefined && OPENERS.has(next.toLowerCase());
}

/** What a clause is about: its words without the one that opens it and the particle behind. */
export function contentOf(doc: AnalysisDocument, clause: Span, word: Span): string {
  const words = doc.text.slice(word.end, clause.end).trim().split(/\s+/);
  while (words.length > 0 && OPENERS.has(words[0]!.toLowerCase())) words.shift();
  const content = words.join(' ').replace(/^[\s,:“"‘']+|[\s,;:”"’']+$/g, '');
  return content === '' ? doc.text.slice(word.start, word.end) : content;
}
