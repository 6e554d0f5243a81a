import * as vscode from 'vscode';
import { looksBinary, normaliseText } from '../../core/index';
import { reason } from './log';

/** What reading a file came to. */
export type FileText =
  | {
      readonly kind: 'text';
      /** As it stands on disk, but for a byte order mark. */
      readonly text: string;
      /** The bytes are not valid UTF-8: damaged characters were read as U+FFFD. */
      readonly damaged: boolean;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads a text file as UTF-8. Never throws. */
export async function readText(uri: vscode.Uri): Promise<FileText> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    return isMissing(error) ? { kind: 'missing' } : { kind: 'unreadable', reason: reason(error) };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (looksBinary(text)) return { kind: 'binary' };
  return { kind: 'text', text, damaged: text.includes('\uFFFD') && !isValidUtf8(bytes) };
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/**
 * The document of a file that people have before them: in a tab, or with unsaved changes. VS Code keeps the documents of
 * closed tabs for a while, even those of deleted files; these do not count.
 */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === key);
  return document && !document.isClosed && (document.isDirty || hasTab(key)) ? document : undefined;
}

function hasTab(key: string): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
  );
}

/** The text that the reader works on: the editor's where the file is open, unsaved changes included; else the disk's. */
export async function liveText(uri: vscode.Uri): Promise<FileText> {
  const document = openDocument(uri);
  return document ? { kind: 'text', text: document.getText(), damaged: false } : readText(uri);
}

/**
 * Replaces a file's text, if it still is `expected` (undefined: if there is none yet).
 * An open file is changed through the editor, so that undo works, and saved; a closed one is written to a neighbour and
 * renamed, so that a crash leaves the old text or the new one.
 * @returns 'changed-meanwhile' if somebody else changed the file; nothing is written then
 * @throws if the file cannot be written
 */
export async function replaceText(
  uri: vscode.Uri,
  expected: string | undefined,
  text: string,
): Promise<'written' | 'changed-meanwhile'> {
  const document = openDocument(uri);
  if (document) return replaceInEditor(document, expected, text);
  const current = await readText(uri);
  const now = current.kind === 'text' ? current.text : undefined;
  if (now !== expected || (current.kind !== 'text' && current.kind !== 'missing')) return 'changed-meanwhile';
  await writeWhole(uri, text);
  return 'written';
}

async function replaceInEditor(
  document: vscode.TextDocument,
  expected: string | undefined,
  text: string,
): Promise<'written' | 'changed-meanwhile'> {
  const now = document.getText();
  if (normaliseText(now) !== normaliseText(expected ?? '')) return 'changed-meanwhile';
  const crlf = document.eol === vscode.EndOfLine.CRLF;
  const wanted = crlf ? normaliseText(text).replace(/\n/g, '\r\n') : text;
  let head = 0;
  while (head < now.length && head < wanted.length && now[head] === wanted[head]) head++;
  let tail = 0;
  while (tail < now.length - head && tail < wanted.length - head && now.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  // a change may neither start nor end between CR and LF
  if (head > 0 && now[head - 1] === '\r') head--;
  if (tail > 0 && now.at(-tail) === '\n' && now.at(-tail - 1) === '\r') tail--;
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(head), document.positionAt(now.length - tail));
  edit.replace(document.uri, range, wanted.slice(head, wanted.length - tail));
  if (!(await vscode.workspace.applyEdit(edit))) return 'changed-meanwhile';
  if (!(await document.save())) throw new Error(vscode.l10n.t('{0} could not be saved.', document.uri.path));
  return 'written';
}

async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const type = await vscode.workspace.fs.stat(uri).then(
    (stat) => stat.type,
    () => undefined,
  );
  // renaming over a symbolic link would put a file in its place
  if (type !== undefined && (type & vscode.FileType.SymbolicLink) !== 0)
    return vscode.workspace.fs.writeFile(uri, bytes);
  const neighbour = uri.with({ path: `${uri.path}.${Date.now().toString(36)}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(neighbour, bytes);
    await vscode.workspace.fs.rename(neighbour, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(neighbour).then(undefined, () => undefined);
    throw error;
  }
}
