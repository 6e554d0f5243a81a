import type { Annotation } from '../model/annotation';
import type { DateValue } from '../model/date';
import type { Span } from '../text/span';
import type { FileProblem } from './problem';

/** A record's place in the YAML text. `value` is missing if it is broken. */
export interface PlacedRecord<T> extends Span {
  readonly id: string | undefined;
  readonly line: number;
  readonly value: T | undefined;
}

export interface SidecarSource {
  /** Hash of the text that the anchors refer to. */
  readonly sha256?: string;
  /** Publication date that a person set. */
  readonly date?: DateValue;
}

export interface Sidecar {
  readonly version: number;
  readonly source: SidecarSource;
  /** Every record that can be read, in the file's order; of records with one id all. */
  readonly annotations: readonly Annotation[];
  readonly records: readonly PlacedRecord<Annotation>[];
  readonly problems: readonly FileProblem[];
  /** Whether `editSidecar` may change it: it parses, and is not of a newer version. */
  readonly editable: boolean;
}

/** Reads a sidecar, on any text. What cannot be read becomes a problem and never hides the rest. */
export function readSidecar(yaml: string): Sidecar {
  throw new Error(`not yet: ${yaml.length}`);
}

export type SidecarChange =
  | { readonly change: 'add'; readonly annotation: Annotation }
  /** Replaces the record with the annotation's id. Its unknown keys, comments and unchanged values stay as they are. */
  | { readonly change: 'replace'; readonly annotation: Annotation }
  | { readonly change: 'remove'; readonly id: string }
  /** Sets what is named; `undefined` removes it. */
  | { readonly change: 'source'; readonly sha256?: string | undefined; readonly date?: DateValue | undefined };

/**
 * The sidecar's text with the changes made: only the lines of the records changed differ, all comments, unknown keys and
 * hand formatting stay. Without changes the text comes back as it is. `undefined` stands for a file that is not there.
 *
 * @throws EditRefused if the file cannot be edited or the result would not read back as asked.
 */
export function editSidecar(
  yaml: string | undefined,
  changes: readonly SidecarChange[],
  file: { readonly sourceName: string },
): string {
  throw new Error(`not yet: ${yaml ?? ''} ${changes.length} ${file.sourceName}`);
}
