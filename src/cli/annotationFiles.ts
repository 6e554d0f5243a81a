import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isSidecarName, sourceNamesOf } from '../core/index';

export const ACTORS_FILE = 'actors.yaml';
export const CODEBOOK_FILE = 'codebook.yaml';

/** Whether a path names a sidecar, an actors.yaml or a codebook.yaml. */
export function isAnnotationFile(file: string): boolean {
  const name = path.basename(file);
  return isSidecarName(name) || name === ACTORS_FILE || name === CODEBOOK_FILE;
}

/**
 * The annotation files that a path stands for: itself, all in the folder and its folders, or the sidecars beside a source.
 * Empty if there are none; `undefined` if there is no such path.
 */
export function annotationFilesOf(given: string): readonly string[] | undefined {
  if (!existsSync(given)) return undefined;
  if (statSync(given).isDirectory()) return walk(given);
  if (isAnnotationFile(given)) return [given];
  const folder = path.dirname(given);
  const source = path.basename(given);
  return namesIn(folder)
    .filter((name) => sourceOf(path.join(folder, name)) === source)
    .map((name) => path.join(folder, name));
}

/** Name of the source that a sidecar belongs to, the likeliest if there is no such file; `undefined` for other files. */
export function sourceOf(sidecar: string): string | undefined {
  const names = sourceNamesOf(path.basename(sidecar)).map(({ source }) => source);
  return names.find((name) => existsSync(path.join(path.dirname(sidecar), name))) ?? names[0];
}

/** The nearest file of this name, from the folder upwards; a repository's top folder is the last one looked at. */
export function nearest(folder: string, name: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const file = path.join(at, name);
    if (existsSync(file)) return file;
    if (existsSync(path.join(at, '.git')) || path.dirname(at) === at) return undefined;
  }
}

function walk(folder: string): readonly string[] {
  const found: string[] = [];
  for (const name of namesIn(folder)) {
    const at = path.join(folder, name);
    if (name === 'node_modules' || name === '.git') continue;
    const stats = statSync(at, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) found.push(...walk(at));
    else if (stats?.isFile() === true && isAnnotationFile(at)) found.push(at);
  }
  return found;
}

/** Sorted, so that reports of one folder are the same everywhere; empty for folders that may not be read. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
