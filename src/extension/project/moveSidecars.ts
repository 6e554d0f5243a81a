import * as vscode from 'vscode';
import { sidecarName, sourceNamesOf } from '../../core/index';
import type { Project } from './project';
import { folderOf, nameOf } from './recordFiles';

/** Lets sidecars follow when their source is renamed or moved in VS Code, as part of the same change and its undo. */
export function moveSidecars(project: Project): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((change) => {
    const moving = new Set(change.files.map(({ oldUri }) => oldUri.toString()));
    const moves = change.files.flatMap(({ oldUri, newUri }) =>
      (project.source(oldUri)?.sidecars ?? [])
        .filter(({ uri }) => !moving.has(uri.toString()))
        .map(({ uri }) => {
          const owner = sourceNamesOf(nameOf(uri)).find(({ source }) => source === nameOf(oldUri));
          return { uri, to: vscode.Uri.joinPath(folderOf(newUri), sidecarName(nameOf(newUri), owner?.annotator)) };
        }),
    );
    if (moves.length === 0) return;
    const edit = new vscode.WorkspaceEdit();
    // where there is one already, both stay: nothing is lost
    for (const { uri, to } of moves) edit.renameFile(uri, to, { ignoreIfExists: true });
    change.waitUntil(Promise.resolve(edit));
  });
}
