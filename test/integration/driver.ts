// What the suites inside VS Code share: files of the opened folder, the running extension, waiting for it.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension/extension';
import type { Source } from '../../src/extension/project/source';

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('rapporteur.rapporteur');
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** A file below the first workspace folder. */
export function fileUri(...segments: string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...segments);
}

export async function write(uri: vscode.Uri, content: string | Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Waits until something is there; fails with what was waited for. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 12_000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    assert.ok(Date.now() < end, `waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** The source of a file, once it has been read (or it turned out that it cannot be). */
export async function settledSource(uri: vscode.Uri): Promise<Source> {
  const { project } = await api();
  const source = await until(`the source ${uri.path}`, () => {
    const found = project.source(uri);
    return found && found.status !== 'pending' ? found : undefined;
  });
  await project.settled();
  return project.source(uri) ?? source;
}

/** Writes a source and waits until the extension has read this very text. */
export async function addSource(name: string, content: string | Uint8Array): Promise<Source> {
  const uri = fileUri(name);
  await write(uri, content);
  return settledSource(uri);
}

/** Waits a moment: a file that comes and goes within one is nothing that VS Code's watchers report. */
export async function watchersCaughtUp(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** Deletes files and waits until the extension has forgotten them. */
export async function removeSources(...names: string[]): Promise<void> {
  const { project } = await api();
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const name of names) {
    await vscode.workspace.fs.delete(fileUri(name), { recursive: true }).then(undefined, () => undefined);
    await until(`${name} to be forgotten`, () => project.source(fileUri(name)) === undefined);
  }
}

/** Collects what the extension tells people while something runs, instead of showing it. */
export async function messagesDuring(action: () => Promise<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const { window } = vscode;
  const { showErrorMessage, showWarningMessage, showInformationMessage } = window;
  const collect = (message: string): Promise<undefined> => {
    messages.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(window, { showErrorMessage: collect, showWarningMessage: collect, showInformationMessage: collect });
  try {
    await action();
  } finally {
    Object.assign(window, { showErrorMessage, showWarningMessage, showInformationMessage });
  }
  return messages;
}

/** Sets a setting for the workspace until the function that comes back is called. */
export async function setting(key: string, value: unknown): Promise<() => Promise<void>> {
  const configuration = vscode.workspace.getConfiguration();
  const set = async (to: unknown): Promise<void> => {
    await configuration.update(key, to, vscode.ConfigurationTarget.Workspace);
  };
  await set(value);
  return () => set(undefined);
}
