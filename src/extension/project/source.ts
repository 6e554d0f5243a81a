import type * as vscode from 'vscode';
import type { Analysis, LineIndex, Overlay, PlacedAnnotation, Sidecar } from '../../core/index';

/** How far a source has come, or why it comes no further. */
export type SourceStatus = 'pending' | 'ready' | 'too-large' | 'binary' | 'unreadable';

/** A sidecar of a source, as it stands on disk or in the editor. */
export interface SidecarFile {
  readonly uri: vscode.Uri;
  readonly yaml: string;
  readonly sidecar: Sidecar;
  /** Its records, where they stand in the source's present text. */
  readonly placed: readonly PlacedAnnotation[];
}

/** A source document of the workspace, with all that is known about it. Replaced whole when something changes. */
export interface Source {
  /** The uri as a string: the source's id in the corpus. */
  readonly id: string;
  readonly uri: vscode.Uri;
  readonly folder: vscode.WorkspaceFolder;
  /** File name. */
  readonly name: string;
  readonly status: SourceStatus;
  /** Normalised text; empty unless the status is ready or too-large. */
  readonly text: string;
  readonly lines: LineIndex;
  /** SHA-256 of the normalised text. */
  readonly hash: string;
  /** The bytes were not valid UTF-8. */
  readonly damaged: boolean;
  readonly analysis: Analysis;
  readonly sidecars: readonly SidecarFile[];
  readonly overlay: Overlay;
}
