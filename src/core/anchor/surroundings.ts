import { splitSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { tokenise } from '../text/tokens';

/** How far from a span its sentence is looked for: sentences in lines of megabytes must not cost megabytes. */
const REACH = 400;
/** Emoji of families and flags are the longest characters that occur. */
const LONGEST_CHARACTER = 64;

/** The sentence around a span, or the sentences if it spans several; never past the line's edges. */
export function sentenceAround(text: string, span: Span): Span {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineBreak = text.indexOf('\n', span.end);
  const from = wholeCharacterStart(text, Math.max(span.start === 0 ? 0 : lineStart, span.start - REACH));
  const to = wholeCharacterEnd(text, Math.min(lineBreak < 0 ? text.length : lineBreak, span.end + REACH));
  const window = text.slice(from, to);
  let start = span.start;
  let end = span.end;
  for (const sentence of splitSentences(window, tokenise(window))) {
    const sentenceStart = from + sentence.start;
    const sentenceEnd = from + sentence.end;
    if (sentenceStart < span.end && sentenceEnd > span.start) {
      start = Math.min(start, sentenceStart);
      end = Math.max(end, sentenceEnd);
    }
  }
  return { start, end };
}

/** The offset, moved left to the edge of a whole character as people see it: no surrogate pair or combining sequence is cut. */
export function wholeCharacterStart(text: string, offset: number): number {
  return characterEdge(text, offset, false);
}

/** The offset, moved right to the edge of a whole character. */
export function wholeCharacterEnd(text: string, offset: number): number {
  return characterEdge(text, offset, true);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function characterEdge(text: string, offset: number, right: boolean): number {
  if (offset <= 0 || offset >= text.length) return Math.max(0, Math.min(offset, text.length));
  // below U+0300 nothing combines (carriage returns do not occur in normalised texts)
  if (text.charCodeAt(offset - 1) < 0x300 && text.charCodeAt(offset) < 0x300) return offset;
  let from = Math.max(0, offset - LONGEST_CHARACTER);
  if (from > 0 && isLowSurrogate(text.charCodeAt(from))) from--;
  const window = text.slice(from, offset + LONGEST_CHARACTER);
  const character = graphemes.segment(window).containing(offset - from);
  if (character === undefined || from + character.index === offset) return offset;
  return from + character.index + (right ? character.segment.length : 0);
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
