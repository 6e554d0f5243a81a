import * as vscode from 'vscode';
import { sourcePatterns } from '../bridge/settings';
import { residualPatterns } from './sourcePatterns';

/** A file that the settings make a source. */
export interface SourceFile {
  readonly uri: vscode.Uri;
  readonly folder: vscode.WorkspaceFolder;
}

/** The sidecars of sources, and the registers, as a glob. */
export const RECORD_FILES = '**/{*.annotations.yaml,actors.yaml,codebook.yaml}';

/** All sources of the workspace; files that `files.exclude` hides are left out. In order of their paths. */
export async function findSourceFiles(cancel?: vscode.CancellationToken): Promise<SourceFile[]> {
  const found = new Map<string, SourceFile>();
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    for (const pattern of patternsIn(folder)) {
      const uris = await vscode.workspace.findFiles(
        new vscode.RelativePattern(folder, pattern),
        undefined,
        undefined,
        cancel,
      );
      for (const uri of uris) {
        // of nested workspace folders the innermost owns the file
        const owner = vscode.workspace.getWorkspaceFolder(uri);
        if (owner && !isRecordFile(uri)) found.set(uri.toString(), { uri, folder: owner });
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : a.uri.path > b.uri.path ? 1 : 0));
}

/** Whether the file is one of ours and thus no source, whatever the patterns say. */
export function isRecordFile(uri: vscode.Uri): boolean {
  return /(?:\.annotations\.yaml|\/actors\.yaml|\/codebook\.yaml)$/.test(uri.path);
}

function patternsIn(folder: vscode.WorkspaceFolder): string[] {
  return [...new Set(sourcePatterns(folder.uri).flatMap((pattern) => residualPatterns(pattern, folder.name)))];
}

/** What watching reports: a file's text changed, or files came and went, so that a new scan is due. */
export interface FileWatch extends vscode.Disposable {
  readonly onDidChangeFile: vscode.Event<vscode.Uri>;
  readonly onDidChangeFiles: vscode.Event<void>;
}

/** Watches the sources and record files of all workspace folders, by narrow patterns only. */
export function watchFiles(): FileWatch {
  const changedFile = new vscode.EventEmitter<vscode.Uri>();
  const changedFiles = new vscode.EventEmitter<void>();
  const disposables: vscode.Disposable[] = [changedFile, changedFiles];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    for (const pattern of [...patternsIn(folder), RECORD_FILES]) {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern));
      disposables.push(
        watcher,
        watcher.onDidChange((uri) => changedFile.fire(uri)),
        watcher.onDidCreate((uri) => {
          // a file that is deleted and made again at once may never have been missed
          changedFile.fire(uri);
          if (!isRecordFile(uri)) changedFiles.fire();
        }),
        watcher.onDidDelete((uri) => (isRecordFile(uri) ? changedFile.fire(uri) : changedFiles.fire())),
      );
    }
  }
  disposables.push(
    // whole folders that move or go are not reported file by file
    vscode.workspace.onDidRenameFiles(() => changedFiles.fire()),
    vscode.workspace.onDidDeleteFiles(() => changedFiles.fire()),
    vscode.window.onDidChangeWindowState((state) => {
      if (state.focused) changedFiles.fire();
    }),
  );
  return {
    onDidChangeFile: changedFile.event,
    onDidChangeFiles: changedFiles.event,
    dispose() {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}
