import type { Anchor } from '../model/annotation';
import type { Span } from '../text/span';

/**
 * Describes a span so that it can be found again: its offsets, its words, and what stands before and behind them. Prefix
 * and suffix reach to the edges of the sentence and are 32 characters at least where the text has them. The span is
 * trimmed of white space and widened to whole characters, so that no surrogate pair and no combining sequence is cut.
 *
 * @throws RangeError if the span lies outside the text.
 */
export function describeAnchor(text: string, span: Span): Anchor {
  throw new Error(`not yet: ${text.length} ${span.start}`);
}
