// Starts and stops the VS Code server, installs extensions into it and makes the workbench's address.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install } from './install.mjs';
import { extensionId, manifest, root } from './paths.mjs';

/** @typedef {{ port: number, pid: number, data: string, exited: Promise<unknown>, stop: () => Promise<void> }} Server */

/** A quiet workbench: no welcome page, no chat, nothing that asks the network. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'update.mode': 'none',
  'telemetry.telemetryLevel': 'off',
  'window.confirmBeforeClose': 'never',
};

/** When the starter dies, however it dies, the server's standard input ends, and so does the server. */
const TETHER =
  "data:text/javascript,if(/server-main\\.js$/.test(process.argv[1]))process.stdin.on('end',()=>process.exit(0)).resume()";

/** @param {string} name */
export const temporaryFolder = (name) => fs.mkdtempSync(path.join(os.tmpdir(), `rapporteur-${name}-`));

/** @param {string} folder */
export const removeFolder = (folder) =>
  // a host that is just ending may still write its last line
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10 });

/**
 * Starts the server; resolves once it listens. Each server has its own folder of settings and state, thrown away at
 * its end, unless `data` names one to keep (settings that are there are then left as they are).
 * @param {object} options
 * @param {string | undefined} [options.version] of code-server
 * @param {Record<string, unknown>} [options.settings] user settings beside the quiet ones
 * @param {string | undefined} [options.extensionsDir]
 * @param {boolean} [options.driver] lets the address name extensions under development and tests; silences pop-ups
 * @param {number} [options.port] 0: any that is free
 * @param {string} [options.token] that the address must carry; none: none is asked
 * @param {string} [options.data]
 * @param {(text: string) => void} [options.log]
 * @returns {Promise<Server>}
 */
export async function startServer({
  version,
  settings = {},
  extensionsDir,
  driver = false,
  port: wantedPort = 0,
  token,
  data: kept,
  log = () => {},
} = {}) {
  const { node, main } = install(version);
  const data = kept ?? temporaryFolder('data');
  const settingsFile = path.join(data, 'data/User/settings.json');
  fs.mkdirSync(path.dirname(settingsFile), { recursive: true });
  if (!fs.existsSync(settingsFile))
    fs.writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const removeData = () => (kept ? undefined : removeFolder(data));

  const child = spawn(
    node,
    [
      ...['--import', TETHER, main],
      ...['--host', '127.0.0.1', '--port', String(wantedPort), '--start-server'],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-workspace-trust'],
      ...['--server-data-dir', data],
      ...(extensionsDir ? ['--extensions-dir', extensionsDir] : []),
      ...(driver ? ['--enable-smoke-test-driver'] : []),
    ],
    // XDG_RUNTIME_DIR: there its sockets go, and go away
    {
      env: { ...process.env, ...(kept ? {} : { HOME: data, XDG_RUNTIME_DIR: data }) },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );

  let words = '';
  const port = await new Promise((resolve, reject) => {
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      words += String(chunk);
      log(String(chunk));
      const listening = /agent listening on (\d+)/.exec(words);
      if (listening) resolve(Number(listening[1]));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', (code) => reject(new Error(`the VS Code server ended with ${code}\n${words}`)));
    child.once('error', reject);
  }).catch((error) => {
    removeData();
    throw error;
  });

  let stopping = false;
  /** @type {Promise<unknown>} */
  const gone = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  return {
    port,
    pid: Number(child.pid),
    data,
    /** Resolves only when the server ends by itself. */
    exited: new Promise((resolve) => void gone.then((how) => stopping || resolve(how))),
    async stop() {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM'); // its hosts and watchers end with it
        const hard = setTimeout(() => child.kill('SIGKILL'), 3000);
        await gone;
        clearTimeout(hard);
      }
      removeData();
    },
  };
}

/**
 * Puts a link to this project into a folder of extensions, so that it runs as if installed and follows each build.
 * @param {string} extensionsDir
 */
export function linkExtension(extensionsDir) {
  fs.mkdirSync(extensionsDir, { recursive: true });
  fs.symlinkSync(root, path.join(extensionsDir, `${extensionId}-${manifest.version}`), 'junction');
}

/**
 * Installs a .vsix into a folder of extensions, with the server's own command line.
 * @param {string} file
 * @param {string} extensionsDir
 * @param {string} [version] of code-server
 */
export function installVsix(file, extensionsDir, version) {
  const { node, main } = install(version);
  const data = temporaryFolder('data');
  const result = spawnSync(
    node,
    [
      ...[main, '--install-extension', file, '--force', '--extensions-dir', extensionsDir],
      ...['--server-data-dir', data, '--accept-server-license-terms'],
    ],
    { encoding: 'utf8', env: { ...process.env, HOME: data }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  removeFolder(data);
  if (result.status !== 0 || !/successfully installed/.test(result.stdout))
    throw new Error(`installing ${file} failed\n${result.stdout}${result.stderr}`);
}

/**
 * The address of the workbench.
 * @param {object} options
 * @param {number} options.port
 * @param {string | undefined} [options.open] a folder or a .code-workspace file; none: an empty window
 * @param {string[]} [options.extensions] folders of extensions under development
 * @param {string | undefined} [options.tests] the script that runs the tests inside the extension host
 * @param {Record<string, string | undefined>} [options.env] added to the environment of the Node extension host
 * @param {string} [options.token]
 */
export function workbenchUrl({ port, open, extensions = [], tests, env, token }) {
  const authority = `127.0.0.1:${port}`;
  /** @param {string} file */
  const remote = (file) => `vscode-remote://${authority}${file}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...extensions.map((folder) => ['extensionDevelopmentPath', remote(folder)]),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(env ? [['extensionEnvironment', JSON.stringify(env)]] : []),
  ];
  const query = new URLSearchParams();
  if (!open) query.set('ew', 'true');
  else query.set(open.endsWith('.code-workspace') ? 'workspace' : 'folder', open);
  if (token) query.set('tkn', token);
  // heard only by a server that has the driver switched on
  if (extensions.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query.toString()}`;
}
