// What the tests open: copies of `seeds/`, so that no test writes into the repository.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { removeFolder, temporaryFolder } from './server.mjs';

/**
 * The kinds of window that the tests know. Suites say by their folder below `test/integration/` which one they need.
 * - `seeds`: the folder `seeds` itself is opened
 * - `parent`: a folder that holds `seeds` and other files
 * - `multiroot`: a workspace of two folders, `first` (holding `seeds`) and `second` (holding `seeds` with one source)
 * - `empty`: no folder is open
 * @typedef {'seeds' | 'parent' | 'multiroot' | 'empty'} WorkspaceKind
 * @type {readonly WorkspaceKind[]}
 */
export const workspaceKinds = ['seeds', 'parent', 'multiroot', 'empty'];

/** @param {string} to */
const copySeeds = (to) => fs.cpSync(path.join(root, 'seeds'), to, { recursive: true });

/**
 * Makes a workspace in a temporary folder.
 * @param {WorkspaceKind} kind
 * @returns {{ folder: string, open: string | undefined, remove: () => void }} `open`: what to open in VS Code
 */
export function makeWorkspace(kind) {
  const folder = temporaryFolder(kind);
  const remove = () => removeFolder(folder);
  switch (kind) {
    case 'empty':
      return { folder, open: undefined, remove };
    case 'seeds':
      copySeeds(path.join(folder, 'seeds'));
      return { folder, open: path.join(folder, 'seeds'), remove };
    case 'parent':
      copySeeds(path.join(folder, 'case/seeds'));
      fs.writeFileSync(path.join(folder, 'case/README.txt'), 'Not a source: it lies outside of the folder seeds.\n');
      return { folder, open: path.join(folder, 'case'), remove };
    case 'multiroot': {
      copySeeds(path.join(folder, 'first/seeds'));
      fs.mkdirSync(path.join(folder, 'second/seeds'), { recursive: true });
      fs.writeFileSync(
        path.join(folder, 'second/seeds/visit.txt'),
        'Norway hosts talks\n\nNorwegian Foreign Minister Ingrid Dahl met Chilean officials in Oslo on 4 March 2025.\n',
      );
      const file = path.join(folder, 'both.code-workspace');
      fs.writeFileSync(file, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }, null, 2));
      return { folder, open: file, remove };
    }
  }
}
