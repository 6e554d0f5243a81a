// The project's own npm dependencies: installed when they are absent or stale. Imports nothing but Node.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { readJson, root } from './paths.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked
 * @typedef {{ packages: Record<string, Locked> }} Lock
 */

/** Whether node_modules holds what package-lock.json asks for (optional packages of other platforms aside). */
export function dependenciesInstalled() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!fs.existsSync(installed)) return false;
  const wanted = /** @type {Lock} */ (readJson(path.join(root, 'package-lock.json'))).packages;
  const present = /** @type {Lock} */ (readJson(installed)).packages;
  return Object.entries(wanted).every(([name, { version, optional, devOptional }]) => {
    if (name === '') return true;
    const found = present[name];
    return found ? found.version === version : optional === true || devOptional === true;
  });
}

/** Runs `npm ci` if it is needed. Throws with npm's own words if that fails. */
export function installDependencies() {
  if (dependenciesInstalled()) return;
  console.log('Installing npm packages …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return;
  throw new Error(`npm ci failed\n${result.error?.message ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`);
}
