// The browser that shows VS Code's workbench: found, or got by whichever way works.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './paths.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const HELP = 'Install Chromium or Google Chrome, or set CHROMIUM to the path of one.';

/**
 * Whether a browser starts at all: one without its system libraries does not.
 * @param {string} program
 */
const starts = (program) =>
  process.platform === 'win32' || spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** @returns {string | undefined} the path of a browser that starts */
function find() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (fs.existsSync(named) && starts(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which does not start. ${HELP}`);
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...PLACES];
  return [...candidates, chromium.executablePath()].find((program) => fs.existsSync(program) && starts(program));
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function attempt(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync(program, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
  });
  return result.status === 0 ? undefined : `${program} ${args.join(' ')}: ${lastLine(result.stderr ?? '')}`;
}

/** @param {string} text */
const lastLine = (text) =>
  text
    .trim()
    .split('\n')
    .find((line) => /error/i.test(line)) ?? text.trim().split('\n').at(-1);

/**
 * The path of a browser: the one that CHROMIUM names, one that is installed, Playwright's own, or else one that is
 * installed now (Playwright's; Debian's if that cannot be had and we may). Throws one clear line otherwise.
 * @returns {string}
 */
export function getBrowser() {
  const found = find();
  if (found) return found;
  console.log('Installing Chromium …');
  const failures = [
    attempt(process.execPath, [path.join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']),
  ];
  if (!find() && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get')) {
    attempt('apt-get', ['update']);
    failures.push(attempt('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']));
  }
  const installed = find();
  if (installed) return installed;
  throw new Error(`No Chromium here, and it could not be installed. ${HELP} (${failures.filter(Boolean).join('; ')})`);
}

/** @param {{ headless?: boolean }} [options] */
export function startBrowser({ headless = !process.env.VSCODE_TEST_HEADED } = {}) {
  return chromium.launch({
    executablePath: getBrowser(),
    headless,
    args: [
      '--no-sandbox', // it cannot be had as root in a container; nothing but our own pages is opened
      '--disable-gpu',
      '--disable-lcd-text', // pictures are the same on every screen, and smaller
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
