// Where things are, and a clear word to those whose Node is too old. Imports nothing but Node.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest one upwards with a package.json, so bundles in `dist/` find it too. */
export const root = (() => {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!fs.existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
})();

/** Everything that is fetched or left behind by tests lies here; it may be shared between checkouts. */
export const cache = path.resolve(process.env.VSCODE_TEST_CACHE ?? path.join(root, '.vscode-test'));

/** Logs and pictures of failed tests. */
export const logs = path.join(root, '.vscode-test/logs');

/**
 * @param {string} file
 * @returns {any} what the file holds, parsed
 */
export const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));

export const manifest = readJson(path.join(root, 'package.json'));
/** `publisher.name`, as VS Code names the extension. */
export const extensionId = `${manifest.publisher}.${manifest.name}`;
/** What `npm run package` makes. */
export const vsix = path.join(root, `${manifest.name}.vsix`);

/**
 * @param {unknown} error
 * @returns {string}
 */
export const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * Whether a dotted version is at least another one.
 * @param {string} version
 * @param {string} least
 */
export function atLeast(version, least) {
  const [a, b] = [version, least].map((v) => v.split('.').map((part) => Number.parseInt(part, 10)));
  for (let i = 0; i < 3; i++) {
    const difference = (a?.[i] ?? 0) - (b?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
