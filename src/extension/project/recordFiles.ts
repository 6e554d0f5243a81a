import * as vscode from 'vscode';
import {
  AnchorResolver,
  isSidecarName,
  readActors,
  readCodebook,
  readSidecar,
  sidecarName,
  sourceNamesOf,
  type CodebookTag,
  type Register,
  type RegisteredActor,
} from '../../core/index';
import { liveText } from '../bridge/files';
import type { SidecarFile, Source } from './source';

/** The folder that a file lies in. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Where an annotator's records of a source go; without an annotator, everybody's. */
export function sidecarUri(source: vscode.Uri, annotator?: string): vscode.Uri {
  return vscode.Uri.joinPath(folderOf(source), sidecarName(nameOf(source), annotator));
}

/** Finds a source's sidecars in its folder: everybody's, and those of single annotators. */
export async function findSidecars(source: vscode.Uri, isSource: (uri: vscode.Uri) => boolean): Promise<vscode.Uri[]> {
  const folder = folderOf(source);
  const found: vscode.Uri[] = [];
  for (const name of await namesIn(folder)) {
    if (!isSidecarName(name)) continue;
    const owner = sourceNamesOf(name)
      .map((candidate) => vscode.Uri.joinPath(folder, candidate.source))
      .find(isSource);
    if (owner?.toString() === source.toString()) found.push(vscode.Uri.joinPath(folder, name));
  }
  return found.sort((a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    // the folder went away while we looked
    return [];
  }
}

/** Reads a sidecar and looks up where its records stand in the source's text; undefined if there is no such file. */
export async function loadSidecar(
  uri: vscode.Uri,
  { text, hash }: Pick<Source, 'text' | 'hash'>,
  oldText: (sha256: string) => string | undefined,
): Promise<SidecarFile | undefined> {
  const file = await liveText(uri);
  if (file.kind !== 'text') return undefined;
  const sidecar = readSidecar(file.text);
  const resolver = new AnchorResolver(text, { textHash: hash, sidecarHash: sidecar.source.sha256, oldText });
  const placed = sidecar.annotations.map((annotation) => ({
    annotation,
    outcome: resolver.resolve(annotation.anchor),
  }));
  return { uri, yaml: file.text, sidecar, placed };
}

/** Whether two lists hold the same files with the same text. */
export function sameFiles(
  a: readonly { readonly uri: vscode.Uri; readonly yaml: string }[],
  b: readonly { readonly uri: vscode.Uri; readonly yaml: string }[],
): boolean {
  return (
    a.length === b.length &&
    a.every(({ uri, yaml }, at) => yaml === b[at]?.yaml && uri.toString() === b[at].uri.toString())
  );
}

export const ACTORS_FILE = 'actors.yaml';
export const CODEBOOK_FILE = 'codebook.yaml';

/** A register file as it stands, and what is in it. */
export interface RegisterFile<T> {
  readonly uri: vscode.Uri;
  readonly yaml: string;
  readonly register: Register<T>;
}

/** All registers of the workspace. The nearest one, from a source upwards, is that source's. */
export interface Registers {
  readonly actors: readonly RegisterFile<RegisteredActor>[];
  readonly codebooks: readonly RegisterFile<CodebookTag>[];
}

export const NO_REGISTERS: Registers = { actors: [], codebooks: [] };

/** Reads the registers in the sources' folders and in those above, up to the workspace folders. */
export async function loadRegisters(sources: readonly Pick<Source, 'uri' | 'folder'>[]): Promise<Registers> {
  const folders = new Map<string, vscode.Uri>();
  for (const source of sources) {
    for (const folder of foldersUpwards(source)) folders.set(folder.toString(), folder);
  }
  const actors: RegisterFile<RegisteredActor>[] = [];
  const codebooks: RegisterFile<CodebookTag>[] = [];
  for (const folder of folders.values()) {
    const actorsUri = vscode.Uri.joinPath(folder, ACTORS_FILE);
    const actorsFile = await liveText(actorsUri);
    if (actorsFile.kind === 'text')
      actors.push({ uri: actorsUri, yaml: actorsFile.text, register: readActors(actorsFile.text) });
    const codebookUri = vscode.Uri.joinPath(folder, CODEBOOK_FILE);
    const codebookFile = await liveText(codebookUri);
    if (codebookFile.kind === 'text')
      codebooks.push({ uri: codebookUri, yaml: codebookFile.text, register: readCodebook(codebookFile.text) });
  }
  return { actors, codebooks };
}

function foldersUpwards(source: Pick<Source, 'uri' | 'folder'>): vscode.Uri[] {
  const folders: vscode.Uri[] = [];
  const top = source.folder.uri.path.replace(/\/$/, '');
  for (let folder = folderOf(source.uri); folder.path.length >= top.length; folder = folderOf(folder)) {
    folders.push(folder);
    if (folder.path === '/' || folder.path === folderOf(folder).path) break;
  }
  return folders;
}

/** The register that counts for a source: the nearest, from its folder upwards. */
export function nearestRegister<T>(
  files: readonly RegisterFile<T>[],
  source: Pick<Source, 'uri' | 'folder'>,
): RegisterFile<T> | undefined {
  for (const folder of foldersUpwards(source)) {
    const file = files.find(({ uri }) => folderOf(uri).toString() === folder.toString());
    if (file) return file;
  }
  return undefined;
}

/** Where a new register is made: in the topmost folder, from the workspace folder down to the source, that holds sources. */
export function newRegisterFolder(source: Source, sources: readonly Source[]): vscode.Uri {
  const holders = new Set(sources.map(({ uri }) => folderOf(uri).toString()));
  return foldersUpwards(source).findLast((folder) => holders.has(folder.toString())) ?? folderOf(source.uri);
}
