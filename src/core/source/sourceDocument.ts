import type { Span } from '../text/span';

/** A source document as the analysis takes it. */
export interface SourceDocument {
  /** A path, uri or file name; only a label. */
  readonly id: string;
  /** Normalised text (LF, no byte order mark). */
  readonly text: string;
  /** The headline's span, if the text opens with one. */
  readonly headline?: Span;
  /** "ISLAMABAD, Oct 31 (Reuters) —" at the head of the body, without the dash. */
  readonly dateline?: Span;
  /** Where the body begins, past front matter. UTF-16 offset. */
  readonly bodyStart: number;
  /** Publication date that somebody gave (ISO 8601 day): a person or the front matter. */
  readonly date?: string;
  /** Day (ISO 8601) in the name of the file or in the folders of its address: `2025-10-31-talks.txt`, `…/2025/10/31/…`. */
  readonly fileDate?: string;
  /** Lines that say when the text was published ("Published: 31 October 2025"), in order. */
  readonly stamps: readonly Span[];
  /** "By Amina Rauf" and the like, in order. */
  readonly bylines: readonly Span[];
  /** Lines left over from a web page: "Share this", "Scroll to Top". Names in them mean nothing. */
  readonly residue: readonly Span[];
}
