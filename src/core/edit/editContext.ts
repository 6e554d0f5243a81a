/**
 * What people do, as data: each operation takes the current texts and returns the new text of one file, or says why not.
 *
 *     annotateMention · annotateEvent · annotateQuote · annotateCommitment · addNote · tagSelection   new records
 *     acceptSuggestion · rejectSuggestion                                     a person's word on the machine's
 *     editAnnotation · deleteAnnotation · replyToNote                         on records that are there
 *     setPublicationDate · carryRecords                                       the sidecar's source block, all anchors
 *     registerActor · editActor · registerTag · editTag                       actors.yaml, codebook.yaml
 *
 * Nothing is written: shells write `newText` after comparing that the file still is what was passed in.
 */
import type { Annotation } from '../model/annotation';
import type { CodebookTag, RegisteredActor } from '../model/register';
import type { Clock, IdSource } from '../ports';
import type { RefusalCode } from '../sidecar/problem';

/** What an operation on a sidecar needs to know. */
export interface SidecarContext {
  /** The sidecar's text, `undefined` if there is no such file yet. */
  readonly yaml: string | undefined;
  /** File name of the source, for the header of a new sidecar. */
  readonly sourceName: string;
  /** The source's text (normalised) and its hash (`Digest` port). */
  readonly text: string;
  readonly textHash: string;
  readonly creator: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  /**
   * Older texts by hash, where at hand. Used if the sidecar refers to another text than `text`: then the same save carries
   * its records to `text`, and those without a sure place keep their old hash.
   */
  readonly oldText?: ((sha256: string) => string | undefined) | undefined;
}

export interface SidecarEdit {
  readonly file: 'sidecar';
  readonly newText: string;
  /** The record that was added, changed or removed. */
  readonly annotation: Annotation;
}
export interface ActorsEdit {
  readonly file: 'actors';
  readonly newText: string;
  readonly actor: RegisteredActor;
}
export interface CodebookEdit {
  readonly file: 'codebook';
  readonly newText: string;
  readonly tag: CodebookTag;
}

/** The operation was not done, and why. */
export interface Refusal {
  readonly refused: RefusalCode | 'empty-selection' | 'empty-text' | 'not-a-note' | 'unplaced';
  readonly id?: string | undefined;
}

export type EditResult<E> = E | Refusal;

export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}
