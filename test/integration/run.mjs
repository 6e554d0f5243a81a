// Runs the suites of test/integration inside VS Code's extension host, one start of VS Code for each kind of window.
//   node test/integration/run.mjs node|web [--version 4.100.3] [--workspace seeds,parent]
// On Linux the server edition of VS Code is used, so every machine tests the same. With VSCODE_DESKTOP=1 (and on
// other systems) @vscode/test-electron downloads the desktop program; VSCODE_DESKTOP=/path/to/code names an installed one.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { messageOf, root } from '../vscode/paths.mjs';
import { quietSettings, removeFolder, temporaryFolder } from '../vscode/server.mjs';
import { makeWorkspace, workspaceKinds } from '../vscode/workspaces.mjs';

const { values, positionals } = parseArgs({
  options: { version: { type: 'string' }, workspace: { type: 'string' } },
  allowPositionals: true,
});
const host = positionals[0] ?? 'node';
const wanted = values.workspace?.split(',');
const desktop = process.env.VSCODE_DESKTOP ?? (process.platform === 'linux' ? '' : '1');
const server = desktop === '';
const executable = server ? path.join(root, 'test/vscode/code.mjs') : fs.existsSync(desktop) ? desktop : undefined;

/** @param {string} kind */
const bundle = (kind) => path.join(root, `dist/test/${host}/${kind}`);

// the desktop program reads its settings here; the server edition's stand-in does the same
const userData = temporaryFolder('user');
fs.mkdirSync(path.join(userData, 'User'));
fs.writeFileSync(path.join(userData, 'User/settings.json'), JSON.stringify(quietSettings));

for (const kind of workspaceKinds) {
  if ((wanted && !wanted.includes(kind)) || !fs.existsSync(`${bundle(kind)}.js`)) continue;
  const workspace = makeWorkspace(kind);
  console.log(`\n${host} host, ${kind}`);
  try {
    await runTests({
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle(kind),
      launchArgs: [
        ...(workspace.open ? [workspace.open] : []),
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
        `--user-data-dir=${userData}`,
        ...(server ? [] : ['--disable-extensions']),
      ],
      extensionTestsEnv: {
        TEST_WORKSPACE: workspace.folder,
        ...(values.version ? { VSCODE_TEST_VERSION: values.version } : {}),
      },
    });
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  } finally {
    workspace.remove();
  }
}
removeFolder(userData);
