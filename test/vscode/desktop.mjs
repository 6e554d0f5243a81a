// A desktop VS Code that is installed on this machine. Imports nothing but Node.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { atLeast, manifest } from './paths.mjs';

const PLACES = [
  '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
  path.join(process.env.LOCALAPPDATA ?? '', 'Programs/Microsoft VS Code/bin/code.cmd'),
];
const windows = process.platform === 'win32';

/**
 * The path of a `code` program that is new enough and can open a window here, if there is one.
 * @returns {string | undefined}
 */
export function findDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  if (process.getuid?.() === 0) return undefined; // it refuses to run as root
  const least = String(manifest.engines.vscode).replace(/^\D*/, '');
  const names = windows ? ['code.cmd'] : ['code'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...PLACES];
  return candidates.find((program) => {
    if (!fs.existsSync(program)) return false;
    const { status, stdout } = spawnSync(`"${program}" --version`, { shell: true, encoding: 'utf8', timeout: 20_000 });
    return status === 0 && atLeast(stdout.split('\n')[0] ?? '', least);
  });
}
