import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Analyser,
  createAnalyser,
  looksBinary,
  MODEL_FILES,
  type ModelBytes,
  normaliseText,
  readFrontMatter,
} from '../core/index';

/** A file could not be read as text; the message is for people and names no path. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** What the command line needs of the file system. */
export interface NodeStore {
  /** @throws {Unreadable} */
  readText(file: string): Promise<string>;
  /** @throws {Unreadable} if a model is missing or of another version */
  openAnalyser(): Analyser;
  /** Version of the package. */
  version(): string;
}

/** @param home folder of package.json and `media/` */
export function nodeStore(home: string): NodeStore {
  return {
    async readText(file) {
      let bytes: Uint8Array;
      try {
        bytes = await readFile(file);
      } catch (error) {
        throw new Unreadable(reasonOf(error));
      }
      return decodeText(bytes);
    },
    openAnalyser() {
      const models = readModels(path.join(home, 'media', 'models'));
      try {
        return createAnalyser(models, readFrontMatter);
      } catch (error) {
        throw new Unreadable(`the models do not fit this program: ${reasonOf(error)}`);
      }
    },
    version() {
      const manifest: unknown = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
      return typeof manifest === 'object' && manifest !== null && 'version' in manifest
        ? String(manifest.version)
        : 'unknown';
    },
  };
}

function readModels(folder: string): ModelBytes {
  const models = MODEL_FILES.map((file) => {
    try {
      return [file, readFileSync(path.join(folder, file))] as const;
    } catch (error) {
      throw new Unreadable(`the model ${file} cannot be read: ${reasonOf(error)}`);
    }
  });
  const bytes: Readonly<Record<string, Uint8Array>> = Object.fromEntries(models);
  if (!isComplete(bytes)) throw new Unreadable('a model is missing');
  return bytes;
}

function isComplete(bytes: Readonly<Record<string, Uint8Array>>): bytes is ModelBytes {
  return MODEL_FILES.every((file) => file in bytes);
}

/**
 * Bytes as text, in the form that offsets refer to.
 * @throws {Unreadable} if they are no UTF-8 text
 */
export function decodeText(bytes: Uint8Array): string {
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // a picture or an archive is hardly ever valid UTF-8: say the more helpful thing
    throw new Unreadable(bytes.subarray(0, 65536).includes(0) ? 'is a binary file' : 'is not valid UTF-8');
  }
  if (looksBinary(decoded)) throw new Unreadable('is a binary file');
  return normaliseText(decoded);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
