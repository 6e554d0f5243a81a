/**
 * The YAML files beside the sources: sidecars, actors.yaml, codebook.yaml. Texts in, texts out; nothing here touches a file.
 *
 *     sidecarName(source, annotator?)  sourceNameOf(sidecar)          names
 *     readSidecar(yaml)                → Sidecar                      annotations, problems, records with their place in the YAML
 *     editSidecar(yaml, changes, { sourceName })  → new yaml          @throws EditRefused; touches only the records changed
 *     readActors(yaml) editActors(yaml, changes)                      the same for actors.yaml
 *     readCodebook(yaml) editCodebook(yaml, changes)                  the same for codebook.yaml
 *     overlay(analysis, placed)        → Overlay                      what readers see: suggestions under people's records
 *
 * Offsets of problems and records are UTF-16 offsets of the YAML text as given (CRLF counts two); lines count from 0.
 */
import type { Span } from '../text/span';

/** What is wrong inside one record. */
export type RecordFault =
  | { readonly fault: 'missing'; readonly key: string }
  | { readonly fault: 'invalid'; readonly key: string; readonly value: string }
  | { readonly fault: 'not-a-record' };

interface Placed extends Span {
  /** Line of the YAML text, from 0. */
  readonly line: number;
}

/** What is wrong with a file. The file stays as it is; messages are made at the edge. */
export type FileProblem = Placed &
  (
    | {
        readonly code: 'not-yaml';
        /** The YAML library's code of the error, like `BAD_INDENT`. */ readonly reason: string;
      }
    /** YAML, but not of the expected shape: no mapping at the top, or no list where the records belong. */
    | { readonly code: 'wrong-shape' }
    | { readonly code: 'newer-version'; readonly version: string }
    /** One record cannot be read; all others can. */
    | { readonly code: 'broken-record'; readonly id?: string | undefined; readonly faults: readonly RecordFault[] }
    /** The record was read, but a value that it may do without makes no sense and was left out. */
    | { readonly code: 'ignored-value'; readonly id: string; readonly faults: readonly RecordFault[] }
    | { readonly code: 'duplicate-id'; readonly id: string }
  );

/** Why a file was not edited. */
export type RefusalCode =
  /** It does not parse, or is of a newer version: it is not overwritten. */
  | 'not-yaml'
  | 'wrong-shape'
  | 'newer-version'
  /** Records in a layout that cannot be edited line by line (one flow list, aliases between records …). */
  | 'unusual-layout'
  | 'no-such-record'
  | 'id-taken'
  /** Several records have this id: the reader has to repair that first. */
  | 'ambiguous-id'
  /** The edit would have changed more than it was asked to; never seen, but checked each time. */
  | 'unsafe-edit';

/** Thrown instead of writing: the file stays as it is. */
export class EditRefused extends Error {
  readonly code: RefusalCode;
  readonly id: string | undefined;

  constructor(code: RefusalCode, id?: string) {
    super(id === undefined ? code : `${code}: ${id}`);
    this.name = 'EditRefused';
    this.code = code;
    this.id = id;
  }
}
