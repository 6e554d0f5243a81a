// Makes the .vsix: `npm run package`. Fails if a bundle is over its budget.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root, vsix } from './paths.mjs';

// 500 kB is the aim; that takes the analysis into a bundle of its own, which a worker loads
const BUNDLE_BUDGET = 620_000;

fs.rmSync(vsix, { force: true }); // else a failure would leave an old one to be tested
// no address of a repository is made up, so there is none to make links absolute with
const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix];
const made = spawnSync(process.execPath, [path.join(root, 'node_modules/@vscode/vsce/vsce'), 'package', ...options], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (made.status !== 0) {
  console.error(made.stdout);
  process.exit(1);
}
console.log(`${path.basename(vsix)}: ${Math.round(fs.statSync(vsix).size / 1000)} kB`);
for (const bundle of ['dist/extension.js', 'dist/web/extension.js']) {
  const { size } = fs.statSync(path.join(root, bundle));
  console.log(`${bundle}: ${Math.round(size / 1000)} kB`);
  if (size <= BUNDLE_BUDGET) continue;
  console.error(`${bundle} is over its budget of ${BUNDLE_BUDGET / 1000} kB`);
  process.exitCode = 1;
}
