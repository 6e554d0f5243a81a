#!/usr/bin/env node
// Stands in for the desktop `code` executable: runTests() of @vscode/test-electron starts it as vscodeExecutablePath.
// It takes the same flags, opens the folder in a real VS Code (server and headless Chromium), runs the tests
// inside, prints mocha's report and exits with the tests' exit code.
//   code.mjs [FOLDER|FILE.code-workspace] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE
//            [--extensionDevelopmentKind=web] [--user-data-dir=DIR] [--extensions-dir=DIR]
// Environment: VSCODE_TEST_VERSION, VSCODE_TEST_TIMEOUT (s), VSCODE_TEST_VERBOSE=1, VSCODE_TEST_HEADED=1
import fs from 'node:fs';
import path from 'node:path';
import util from 'node:util';
import { startBrowser } from './browser.mjs';
import { extensionId, logs, readJson } from './paths.mjs';
import { countsOf, lineOf, MARK } from './report.mjs';
import { startServer, workbenchUrl } from './server.mjs';

const verbose = Boolean(process.env.VSCODE_TEST_VERBOSE);
/** What every start of the server edition complains about, and mocha's own words said again. */
const NOISE = /Service Worker|ENOTFOUND|authentication provider|^error Error: \d+ failed|no test ran/;
const seconds = Number(process.env.VSCODE_TEST_TIMEOUT ?? 300);

/** @type {Map<string, string[]>} */
const flags = new Map();
/** @type {string[]} */
const paths = [];
for (const argument of process.argv.slice(2)) {
  const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (name === undefined) paths.push(path.resolve(argument));
  else flags.set(name, [...(flags.get(name) ?? []), value]);
}
/** @param {string} name */
const flag = (name) => flags.get(name)?.at(-1);
/** @param {string | undefined} file */
const absolute = (file) => (file === undefined ? undefined : path.resolve(file.replace(/^file:\/\//, '')));

// a desktop VS Code keeps the user's settings in this folder too
const settingsFile = path.join(absolute(flag('user-data-dir')) ?? '', 'User/settings.json');
/** @type {Record<string, unknown>} */
const settings = flags.has('user-data-dir') && fs.existsSync(settingsFile) ? readJson(settingsFile) : {};
// `extensionDevelopmentKind` in the address has no effect in a browser workbench; this setting has
if (flag('extensionDevelopmentKind') === 'web') settings['remote.extensionKind'] = { [extensionId]: ['web'] };
const extensions = (flags.get('extensionDevelopmentPath') ?? []).flatMap((folder) => absolute(folder) ?? []);
// the extension host gets variables of this process only if the address names them
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(MOCHA|TEST)_/.test(name)));

/** @type {string[]} */
const log = [];
/** @param {string} line */
const note = (line) => {
  log.push(line);
  if (verbose) console.log(line);
};

/** @type {import('./server.mjs').Server | undefined} */
let server;
/** @type {import('playwright-core').Browser | undefined} */
let browser;
/** @type {import('playwright-core').Page | undefined} */
let page;
let finishing = false;

/**
 * @param {number} code
 * @param {string} [why]
 */
async function finish(code, why) {
  if (finishing) return;
  finishing = true;
  if (why) console.error(why);
  if (code !== 0) {
    fs.mkdirSync(logs, { recursive: true });
    const file = path.join(logs, `extension-host-${process.pid}`);
    await page?.screenshot({ path: `${file}.png`, timeout: 5000 }).catch(() => {});
    fs.writeFileSync(`${file}.log`, log.join('\n'));
    const errors = log.filter((line) => line.startsWith('error ') && !NOISE.test(line));
    if (!verbose) for (const line of errors.slice(-3)) console.error(line.split('\n')[0]);
    console.error(`VS Code's log and a picture: ${file}.log, .png`);
  }
  await browser?.close().catch(() => {});
  await server?.stop().catch(() => {});
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => void finish(130, `stopped by ${signal}`));
process.stdout.on('error', () => void finish(1)); // the caller closed the pipe
const caller = process.ppid;
setInterval(() => {
  if (process.ppid !== caller) void finish(129, 'the caller is gone');
}, 1000);
setTimeout(() => void finish(124, `no result after ${seconds} s`), seconds * 1000);

try {
  server = await startServer({
    settings,
    extensionsDir: absolute(flag('extensions-dir')),
    driver: true,
    log: (text) => log.push(`server ${text}`),
  });
  void server.exited.then((how) => finish(1, `the VS Code server ended by itself (${how})`));
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });

  /** @type {import('./report.mjs').Counts | undefined} */
  let counts;
  // VS Code's browser workbench calls these two functions where a page defines them
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const head = typeof args[0] === 'string' ? args[0] : '';
    counts = countsOf(head) ?? counts;
    if (head.startsWith(MARK + MARK)) return;
    if (head.startsWith(MARK)) console.log(util.format(head.slice(1), ...args.slice(1)));
    else note(`${type} ${util.format(...args)}`);
  });
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
    if (counts && process.env.TEST_COUNTS) console.log(lineOf(counts));
    const complete = counts !== undefined && counts.failures === 0;
    const why = counts === undefined ? 'the extension host ended before the tests did' : undefined;
    void finish(code === 0 && complete ? 0 : 1, why);
  });
  page.on('crash', () => void finish(1, 'the browser page crashed'));
  page.on('pageerror', (error) => note(`error page: ${error.message}`));
  const tests = absolute(flag('extensionTestsPath'));
  await page.goto(workbenchUrl({ port: server.port, open: paths[0], extensions, tests, env }));
} catch (error) {
  await finish(1, error instanceof Error ? error.stack : String(error));
}
