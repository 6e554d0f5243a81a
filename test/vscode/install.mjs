// Puts a real VS Code server into .vscode-test/server-<version>, once. Its source is the npm package code-server,
// whose lib/vscode folder is VS Code's own server build. Nothing is compiled and no install script runs.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cache, readJson } from './paths.mjs';
import { spdlog, watchdog } from './standIns.mjs';

/** VS Code 1.139.1 */
export const NEWEST = '4.139.1';
/** VS Code 1.100.3, the oldest that package.json admits */
export const OLDEST = '4.100.3';
/** Used when this process's Node is too old for the server. */
const NODE = '24.21.0';
/** Before 1.117 or so, VS Code fetched its search program from elsewhere at install time. */
const RIPGREP = '1.18.0';
/** Big packages of features that are off here; the server runs without them. */
const UNUSED = ['@github/copilot-sdk', '@microsoft/mxc-sdk', '@devcontainers/cli'];

const windows = process.platform === 'win32';
const nodePackage = `node-${windows ? 'win' : process.platform}-${process.arch}`;
const ripgrepPackage = `@vscode/ripgrep-${process.platform}-${process.arch}`;

/**
 * `npm install` without scripts, tried twice: a registry that hiccups is no reason to fail.
 * @param {string} folder
 * @param {...string} packages
 */
function npmInstall(folder, ...packages) {
  const options = [
    '--ignore-scripts',
    '--omit=dev',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--loglevel=error',
  ];
  const args = ['install', '--prefix', folder, ...options, '--fetch-retries=2', '--fetch-retry-maxtimeout=10000'];
  let words = '';
  for (let attempt = 0; attempt < 2; attempt++) {
    const result = spawnSync('npm', [...args, ...packages], {
      cwd: folder,
      shell: windows,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (result.status === 0) return;
    words = `${result.error?.message ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`;
  }
  throw new Error(`npm install ${packages.join(' ')} failed in ${folder}\n${words}`);
}

/**
 * @param {string} folder made if it is not there
 * @param {...string} packages
 */
function npmInstallAlone(folder, ...packages) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  npmInstall(folder, ...packages);
}

/**
 * @param {string} folder where the server is to be
 * @param {string} version of code-server
 */
function fill(folder, version) {
  npmInstallAlone(folder, `code-server@${version}`);
  const packageFolder = path.join(folder, 'node_modules/code-server');
  const server = path.join(packageFolder, 'lib/vscode');
  const own = readJson(path.join(server, 'package.json'));
  for (const name of UNUSED) delete own.dependencies[name];
  fs.writeFileSync(path.join(server, 'package.json'), JSON.stringify(own, null, 2));
  npmInstall(server);

  for (const [name, code] of [
    ['@vscode/spdlog', spdlog],
    ['@vscode/native-watchdog', watchdog],
    ['native-watchdog', watchdog],
  ]) {
    const file = path.join(server, 'node_modules', String(name), 'index.js');
    if (fs.existsSync(file)) fs.writeFileSync(file, String(code));
  }

  const needed = Number.parseInt(readJson(path.join(packageFolder, 'package.json')).engines.node, 10);
  const ripgrep = path.join(server, 'node_modules/@vscode/ripgrep');
  const lacksRipgrep = fs.existsSync(ripgrep) && !fs.existsSync(path.join(ripgrep, 'bin'));
  const extra = [
    ...(Number.parseInt(process.versions.node, 10) < needed ? [`${nodePackage}@${NODE}`] : []),
    ...(lacksRipgrep ? [`${ripgrepPackage}@${RIPGREP}`] : []),
  ];
  if (extra.length === 0) return;
  npmInstallAlone(path.join(folder, 'extra'), ...extra);
  const program = path.join(folder, 'extra/node_modules', ripgrepPackage, 'bin');
  if (lacksRipgrep) fs.cpSync(program, path.join(ripgrep, 'bin'), { recursive: true });
}

/**
 * Installs a server unless it is there, and says where it is.
 * @param {string} [version] of code-server
 * @returns {{ node: string, main: string, version: string }} the Node to run it with, its entry script, VS Code's version
 */
export function install(version = process.env.VSCODE_TEST_VERSION ?? NEWEST) {
  const folder = path.join(cache, `server-${version}`);
  if (!fs.existsSync(folder)) {
    const started = Date.now();
    console.log(`Installing the VS Code server (code-server ${version}) …`);
    const unfinished = `${folder}.unfinished-${process.pid}`;
    const removeUnfinished = () => fs.rmSync(unfinished, { recursive: true, force: true });
    process.once('exit', removeUnfinished);
    fill(unfinished, version);
    try {
      fs.renameSync(unfinished, folder); // all or nothing
    } catch (error) {
      if (!fs.existsSync(folder)) throw error; // else another run was faster
      removeUnfinished();
    }
    process.off('exit', removeUnfinished);
    console.log(`… done in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  }
  const server = path.join(folder, 'node_modules/code-server/lib/vscode');
  const ownNode = path.join(folder, 'extra/node_modules', nodePackage, windows ? 'bin/node.exe' : 'bin/node');
  return {
    node: fs.existsSync(ownNode) ? ownNode : process.execPath,
    main: path.join(server, 'out/server-main.js'),
    version: readJson(path.join(server, 'package.json')).version,
  };
}
