import type { Anchor } from '../model/annotation';
import { trimSpan, type Span } from '../text/span';
import { sentenceAround, wholeCharacterEnd, wholeCharacterStart } from './surroundings';

const LEAST_CONTEXT = 32;
const MOST_CONTEXT = 160;

/**
 * Describes a span so that it can be found again: its offsets, its words, and what stands before and behind them. Prefix
 * and suffix reach to the edges of the sentence (160 characters at most) and are 32 characters at least where the text has
 * them. The span is trimmed of white space and widened to whole characters, so that no surrogate pair and no combining
 * sequence is cut.
 *
 * @throws RangeError if the span lies outside the text.
 */
export function describeAnchor(text: string, span: Span): Anchor {
  const { start, end } = wholeSpan(text, span);
  const sentence = sentenceAround(text, { start, end });
  const prefixStart = Math.min(start - LEAST_CONTEXT, Math.max(sentence.start, start - MOST_CONTEXT));
  const suffixEnd = Math.max(end + LEAST_CONTEXT, Math.min(sentence.end, end + MOST_CONTEXT));
  const prefix = text.slice(wholeCharacterStart(text, prefixStart), start);
  const suffix = text.slice(end, wholeCharacterEnd(text, suffixEnd));
  return {
    start,
    end,
    exact: text.slice(start, end),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/** The span trimmed of white space at its edges and widened to whole characters. @throws RangeError outside the text. */
export function wholeSpan(text: string, span: Span): Span {
  if (!(Number.isInteger(span.start) && Number.isInteger(span.end)) || span.start < 0 || span.end > text.length)
    throw new RangeError(`span ${span.start}–${span.end} outside a text of ${text.length}`);
  if (span.start > span.end) throw new RangeError(`span ${span.start}–${span.end} runs backwards`);
  const trimmed = trimSpan(text, span);
  if (trimmed.start === trimmed.end) return trimmed;
  return { start: wholeCharacterStart(text, trimmed.start), end: wholeCharacterEnd(text, trimmed.end) };
}
