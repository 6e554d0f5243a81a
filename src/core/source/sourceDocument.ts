import type { Span } from '../text/span';

/** A source document as the analysis takes it. */
export interface SourceDocument {
  /** A path, uri or file name; only a label. */
  readonly id: string;
  /** Normalised text (LF, no byte order mark). */
  readonly text: string;
  /** The headline's span, if the text opens with one. */
  readonly headline?: Span;
  /** "ISLAMABAD, Oct 31 —" at the head of the body. */
  readonly dateline?: Span;
  /** Where the body begins, past front matter. UTF-16 offset. */
  readonly bodyStart: number;
  /** Publication date that somebody gave (ISO 8601 day): a person, the front matter, the file's name. */
  readonly date?: string;
}
