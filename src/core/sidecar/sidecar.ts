import type { Annotation } from '../model/annotation';
import type { DateValue } from '../model/date';
import type { Span } from '../text/span';
import { ANNOTATION_SHAPE, decodeAnnotation, encodeAnnotation, written } from './annotationRecord';
import type { FileProblem } from './problem';
import { editRecordFile, type RecordChange } from './recordEdit';
import { readRecordFile, type FileKind, type ReadRecord } from './recordFile';
import { textOf, valueOf } from './recordNode';

/** A record's place in the YAML text. `value` is missing if it is broken. */
export interface PlacedRecord<T> extends Span {
  readonly id: string | undefined;
  readonly line: number;
  readonly value: T | undefined;
}

const SIDECAR: FileKind<Annotation> = {
  listKey: 'annotations',
  version: 1,
  top: {
    keys: ['version', 'source', 'annotations'],
    nested: { source: { keys: ['sha256', 'date'], times: ['date'] } },
  },
  record: ANNOTATION_SHAPE,
  decode: decodeAnnotation,
  encode: encodeAnnotation,
  idOf: (annotation) => annotation.id,
  order: (a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
};

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
  const file = readRecordFile(yaml, SIDECAR);
  const source = valueOf(file.top, 'source');
  const annotations: Annotation[] = [];
  for (const { value } of file.records) if (value !== undefined) annotations.push(value);
  const sha256 = textOf(valueOf(source, 'sha256')) || undefined;
  const date = textOf(valueOf(source, 'date')) || undefined;
  return {
    version: file.version,
    source: { ...(sha256 === undefined ? {} : { sha256 }), ...(date === undefined ? {} : { date }) },
    annotations,
    records: placedRecords(file.records),
    problems: file.problems,
    editable: file.refusal === undefined,
  };
}

/** Records without what only this folder needs to know. */
export function placedRecords<T>(records: readonly ReadRecord<T>[]): readonly PlacedRecord<T>[] {
  return records.map(({ id, start, end, line, value }) => ({ id, start, end, line, value }));
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
  const records: RecordChange<Annotation>[] = [];
  let source: SidecarSource | undefined;
  for (const change of changes) {
    if (change.change === 'remove') records.push(change);
    else if (change.change !== 'source') records.push({ change: change.change, value: change.annotation });
    else {
      source ??= yaml === undefined ? {} : readSidecar(yaml).source;
      const { sha256, date } = source;
      source = {
        ...written({
          sha256,
          date,
          ...('sha256' in change ? { sha256: change.sha256 } : {}),
          ...('date' in change ? { date: change.date } : {}),
        }),
      };
    }
  }
  const settings = source === undefined ? {} : { source: written({ sha256: source.sha256, date: source.date }) };
  return editRecordFile(yaml, SIDECAR, {
    changes: records,
    top: settings,
    header: `# Annotations of ${onOneLine(file.sourceName)}. Made with Rapporteur; safe to edit by hand.`,
    newTop: { version: SIDECAR.version },
  });
}

/** File names may hold anything but must not end the comment that they stand in. */
function onOneLine(name: string): string {
  return name.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '?');
}
