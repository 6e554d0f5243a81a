// Makes the .vsix: `npm run package`. Fails if it holds what it should not, or if the bundle is over its budget.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root, vsix } from './paths.mjs';

const BUNDLE_BUDGET = 500_000;

/** @param {...string} args */
const vsce = (...args) =>
  spawnSync(process.execPath, [path.join(root, 'node_modules/@vscode/vsce/vsce'), ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

// no address of a repository is made up, so there is none to make links absolute with
const made = vsce(
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '--out',
  vsix,
);
if (made.status !== 0) {
  console.error(made.stdout);
  process.exit(1);
}
const files = vsce('ls', '--no-dependencies').stdout.trim().split('\n');
console.log(`${path.basename(vsix)}: ${files.length} files, ${Math.round(fs.statSync(vsix).size / 1000)} kB`);

const unwanted = files.filter((file) => /\.map$|^src\/|^test\/|^dist\/(test|types)\/|tsbuildinfo/.test(file));
if (unwanted.length > 0) {
  console.error(`files that do not belong into the package: ${unwanted.join(', ')}`);
  process.exitCode = 1;
}
for (const bundle of ['dist/extension.js', 'dist/web/extension.js']) {
  const { size } = fs.statSync(path.join(root, bundle));
  console.log(`${bundle}: ${Math.round(size / 1000)} kB`);
  if (size <= BUNDLE_BUDGET) continue;
  console.error(`${bundle} is over its budget of ${BUNDLE_BUDGET / 1000} kB`);
  process.exitCode = 1;
}
