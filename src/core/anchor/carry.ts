import type { Span } from '../text/span';
import type { AnchorDoubt } from './outcome';

/** What a diff says about one span of the old text. */
export type Carried =
  /** The words stand unchanged at this place of the new text. */
  | { readonly state: 'carried'; readonly span: Span }
  /** The words or their surroundings changed; `span` is where they or what replaced them stand. */
  | { readonly state: 'doubtful'; readonly doubt: AnchorDoubt; readonly span: Span }
  /** The words were deleted; `at` is where they stood. */
  | { readonly state: 'deleted'; readonly at: number };

/** The way from an old text to a new one. */
export interface Carry {
  readonly oldText: string;
  readonly newText: string;
  map(span: Span): Carried;
}

/** Compares two texts character by character, to map spans of the old one onto the new one. */
export function carry(oldText: string, newText: string): Carry {
  return { oldText, newText, map: (span) => ({ state: 'deleted', at: span.start }) };
}
