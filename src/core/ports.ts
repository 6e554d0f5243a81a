/** What the core asks of the world outside. Shells implement these; tests use in-memory ones. */

/** The present moment. */
export interface Clock {
  /** ISO 8601 instant in UTC with seconds: `2026-11-21T10:12:00Z`. */
  now(): string;
}

/** Makes ids for new records. */
export interface IdSource {
  /** A short id of small letters and digits that is not in `taken`. */
  next(taken: ReadonlySet<string>): string;
}

/** SHA-256 of a text's UTF-8 bytes, as 64 small hexadecimal digits. */
export type Digest = (text: string) => Promise<string>;

export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Asked between steps of long work; true means stop. */
export type Cancel = () => boolean;

/** Reads the YAML of front matter; undefined if it is no mapping or broken. Never throws. */
export type FrontMatterReader = (yaml: string) => Readonly<Record<string, unknown>> | undefined;
