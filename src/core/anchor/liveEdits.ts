import type { Span } from '../text/span';

/** One replacement: the text `[start, end)` of the old document becomes `text`. */
export interface TextChange extends Span {
  readonly text: string;
}

export interface TrackedSpan extends Span {
  /** True once an edit changed something inside the span; stays until the quote is verified again. */
  readonly doubtful?: boolean;
}

/**
 * Carries spans through edits as an editor reports them. All changes refer to the text before any of them, and do not
 * overlap (as in `TextDocumentChangeEvent.contentChanges`, offsets of the normalised text). Text inserted at a span's
 * edge stays outside; a change inside makes the span doubtful; a span whose words are all gone shrinks to an empty one.
 * With the old text at hand, a change counts only where the new text really differs (completions and formatters replace
 * words by themselves).
 */
export function applyChanges(
  spans: readonly TrackedSpan[],
  changes: readonly TextChange[],
  oldText?: string,
): readonly TrackedSpan[] {
  throw new Error(`not yet: ${spans.length} ${changes.length} ${oldText ?? ''}`);
}
