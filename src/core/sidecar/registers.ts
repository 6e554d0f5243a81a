import type { CodebookTag, RegisteredActor } from '../model/register';
import type { FileProblem } from './problem';
import type { PlacedRecord } from './sidecar';

/** actors.yaml or codebook.yaml as read. */
export interface Register<T> {
  readonly version: number;
  readonly entries: readonly T[];
  readonly records: readonly PlacedRecord<T>[];
  readonly problems: readonly FileProblem[];
  readonly editable: boolean;
}

export type RegisterChange<T> =
  | { readonly change: 'add'; readonly entry: T }
  | { readonly change: 'replace'; readonly entry: T }
  | { readonly change: 'remove'; readonly id: string };

/** Reads an actors.yaml, on any text. */
export function readActors(yaml: string): Register<RegisteredActor> {
  throw new Error(`not yet: ${yaml.length}`);
}

/** As `editSidecar`, for actors.yaml. @throws EditRefused */
export function editActors(yaml: string | undefined, changes: readonly RegisterChange<RegisteredActor>[]): string {
  throw new Error(`not yet: ${yaml ?? ''} ${changes.length}`);
}

/** Reads a codebook.yaml, on any text. */
export function readCodebook(yaml: string): Register<CodebookTag> {
  throw new Error(`not yet: ${yaml.length}`);
}

/** As `editSidecar`, for codebook.yaml. @throws EditRefused */
export function editCodebook(yaml: string | undefined, changes: readonly RegisterChange<CodebookTag>[]): string {
  throw new Error(`not yet: ${yaml ?? ''} ${changes.length}`);
}
