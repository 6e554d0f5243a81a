import type { Span } from './span';
import { TITLE_ABBREVIATIONS, TokenClass, type Tokens } from './tokens';

/** A sentence: its span, and its tokens `[firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const LOWER_START = /^\p{Ll}/u;
const INITIAL = /^\p{Lu}\.$/u;
const DOTTED = /^(?:\p{L}\.)+$/u;

/**
 * Groups tokens into sentences: they end at . ! ? … (with the quotation marks and brackets that close there) and always
 * at a line's end. A title's or an initial's point ends none, nor does one before a small letter.
 */
export function splitSentences(text: string, tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (endToken: number): void => {
    if (endToken > first)
      sentences.push({ start: tokens.starts[first]!, end: tokens.ends[endToken - 1]!, firstToken: first, endToken });
    first = endToken;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (i > first && tokens.lines[i] !== tokens.lines[i - 1]) close(i);
    if (!endsSentence(tokens, i)) continue;
    let end = i + 1;
    while (end < tokens.count && closesBehind(text, tokens, end)) end++;
    const next = tokens.words[end];
    if (next === undefined || tokens.lines[end] !== tokens.lines[i]) {
      close(end);
      i = end - 1;
    } else if (!LOWER_START.test(next) && tokens.starts[end]! > tokens.ends[end - 1]!) {
      close(end);
      i = end - 1;
    } else i = end - 1;
  }
  close(tokens.count);
  return sentences;
}

function endsSentence(tokens: Tokens, i: number): boolean {
  if (tokens.classes[i] === TokenClass.Terminal) return true;
  const word = tokens.words[i]!;
  if (tokens.classes[i] !== TokenClass.Word || !word.endsWith('.')) return false;
  const bare = word.slice(0, -1);
  const next = tokens.words[i + 1];
  if (next === undefined || TITLE_ABBREVIATIONS.has(bare) || INITIAL.test(word)) return false;
  // "in the U.S. The …" ends a sentence, "the U.S. State Department" does not
  return DOTTED.test(word) && SENTENCE_OPENERS.has(next);
}

const SENTENCE_OPENERS = new Set(
  'The A An In On At He She It They We I But And This That These Those His Her Its Their There As After Before When While However Meanwhile For From With'.split(
    ' ',
  ),
);

function closesBehind(text: string, tokens: Tokens, i: number): boolean {
  const tokenClass = tokens.classes[i];
  if (tokens.lines[i] !== tokens.lines[i - 1]) return false;
  if (tokenClass === TokenClass.CloseQuote || tokenClass === TokenClass.Close || tokenClass === TokenClass.Terminal)
    return true;
  // a straight quotation mark closes if it touches what stands before it
  return tokenClass === TokenClass.PlainQuote && !/\s/.test(text.charAt(tokens.starts[i]! - 1));
}
