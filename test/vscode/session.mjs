// What `npm start` does once Node is known to be new enough.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installDependencies } from './dependencies.mjs';
import { findDesktop } from './desktop.mjs';
import { NEWEST } from './install.mjs';
import { cache, messageOf, root } from './paths.mjs';
import { linkExtension, removeFolder, startServer, workbenchUrl } from './server.mjs';

/** The browser keeps a window's state by its address, so the port stays the same from one start to the next. */
const PORT = 23_890;

/**
 * @param {string} program
 * @param {string} folder
 */
function openDesktop(program, folder) {
  const own = path.join(cache, 'desktop');
  const args = [
    ...['--new-window', '--wait', `--extensionDevelopmentPath=${root}`],
    ...[`--user-data-dir=${path.join(own, 'user')}`, `--extensions-dir=${path.join(own, 'extensions')}`, folder],
  ];
  console.log(`Opening ${folder} in ${program}`);
  const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  child.on('exit', (code) => process.exit(code ?? 0));
}

/**
 * @param {string} version of code-server
 * @param {string} folder
 * @param {number | undefined} wantedPort
 */
async function openServer(version, folder, wantedPort) {
  const home = path.join(cache, `start-${version}`);
  const token = randomBytes(12).toString('hex');
  const extensionsDir = path.join(home, `extensions-${process.pid}`);
  linkExtension(extensionsDir);
  process.on('exit', () => removeFolder(extensionsDir));
  const options = { version, extensionsDir, token, data: path.join(home, 'data') };
  const server = await startServer({ ...options, port: wantedPort ?? PORT }).catch((error) => {
    if (wantedPort !== undefined) throw error;
    return startServer({ ...options, port: 0 }); // another one is running there
  });
  const stop = async () => {
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
  void server.exited.then((how) => {
    console.error(`The VS Code server ended by itself (${String(how)}).`);
    process.exit(1);
  });
  console.log(
    `\nRapporteur runs in VS Code. Open this in a browser:\n\n  ${workbenchUrl({ port: server.port, open: folder, token })}\n`,
  );
  console.log('Ctrl+C ends it.');
}

/** @param {string[]} args of the command line */
export async function start(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        folder: { type: 'string', default: path.join(root, 'seeds') },
        version: { type: 'string' },
        server: { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    });
    const folder = path.resolve(values.folder);
    if (!fs.existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
    installDependencies();
    const built = spawnSync(process.execPath, [path.join(root, 'esbuild.js')], { stdio: 'inherit' });
    if (built.status !== 0) throw new Error('The build failed.');
    const desktop = values.server || values.version ? undefined : findDesktop();
    if (desktop) openDesktop(desktop, folder);
    else await openServer(values.version ?? NEWEST, folder, values.port ? Number(values.port) : undefined);
  } catch (error) {
    console.error(messageOf(error));
    process.exit(1);
  }
}
