// The stages of `npm test`: each is one or more programs; what they print goes through, what they counted is summed.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { installDependencies } from './dependencies.mjs';
import { NEWEST, OLDEST } from './install.mjs';
import { messageOf, root } from './paths.mjs';
import { countsOf, MARK } from './report.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Outcome
 * @typedef {(line: string) => void} Print
 * @typedef {{ name: string, about: string, ahead?: boolean, run: (print: Print) => Promise<Outcome> }} Stage
 */

const LIMIT = 15 * 60_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Ends a program with everything that it started.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  try {
    if (child.pid && process.platform !== 'win32') process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // it has gone by itself
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => {
    for (const child of running) end(child, 'SIGTERM');
    setTimeout(() => process.exit(130), 4000).unref();
    if (running.size === 0) process.exit(130);
    stopped = true;
  });
let stopped = false;

/**
 * Runs a script of Node's and hands its output on, but for the counts.
 * @param {Print} print
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ code: number | string, counts: import('./report.mjs').Counts[] }>}
 */
function node(print, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, TEST_COUNTS: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32', // a group of its own, so that it can be ended as a whole
    });
    running.add(child);
    const limit = setTimeout(() => {
      print(`ended: no result after ${LIMIT / 60_000} minutes`);
      end(child, 'SIGTERM');
      setTimeout(() => end(child, 'SIGKILL'), 5000).unref();
    }, LIMIT);
    /** @type {import('./report.mjs').Counts[]} */
    const counts = [];
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        const found = countsOf(line);
        if (found) counts.push(found);
        else print(line.replaceAll(MARK, ''));
      });
    child.on('close', (code, signal) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ code: code ?? signal ?? 'nothing', counts });
    });
  });
}

/** @param {string} name of a program below node_modules */
const program = (name) => path.join('node_modules', name);

/**
 * A check that is right or wrong as a whole counts as one test.
 * @param {...string[]} commands
 * @returns {Stage['run']}
 */
const check =
  (...commands) =>
  async (print) => {
    const outcome = { passed: 0, failed: 0, skipped: 0 };
    for (const args of commands) {
      const { code } = await node(print, args);
      if (code === 0) outcome.passed++;
      else outcome.failed++;
    }
    return outcome;
  };

/**
 * Programs that run mocha and say its counts. One that ends without them, or badly without a failed test, has failed.
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Stage['run']}
 */
const tests =
  (args, { env = {} } = {}) =>
  async (print) => {
    const { code, counts } = await node(print, args, env);
    /** @param {keyof import('./report.mjs').Counts} key */
    const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
    const outcome = { passed: sum('passes'), failed: sum('failures'), skipped: sum('pending') };
    if (code !== 0 && outcome.failed === 0) {
      print(`ended with ${code}, though no test failed`);
      outcome.failed++;
    } else if (outcome.passed + outcome.failed === 0) {
      print('no test ran');
      outcome.failed++;
    }
    return outcome;
  };

/** @param {string} bundle */
const mocha = (bundle) => [
  '--enable-source-maps',
  ...[program('mocha/bin/mocha.js'), '--reporter', 'test/mochaReporter.mjs', '--no-color', bundle],
];

/**
 * @param {'node' | 'web'} host
 * @param {string} version
 */
const integration = (host, version) => tests(['test/integration/run.mjs', host, '--version', version]);

/**
 * @param {string} version
 * @param {Record<string, string>} [env]
 */
const ui = (version, env = {}) => tests(mocha('dist/test/ui.mjs'), { env: { VSCODE_TEST_VERSION: version, ...env } });

/** @type {Stage[]} */
const stages = [
  { name: 'build', about: 'the product and the tests', run: check(['esbuild.js', '--tests']) },
  { name: 'types', about: 'tsc', run: check([program('typescript/bin/tsc'), '-b']) },
  { name: 'lint', about: 'eslint', run: check([program('eslint/bin/eslint.js'), '.']) },
  {
    name: 'format',
    about: 'prettier',
    run: check([program('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']),
  },
  { name: 'unit', about: 'unit, golden, architecture, manifest', run: tests(mocha('dist/test/unit.cjs')) },
  // waits for the network, so it starts first and speaks when it is its turn
  { name: 'vscode', about: 'a real VS Code and a browser', ahead: true, run: tests(['test/vscode/prepare.mjs']) },
  { name: 'node', about: 'inside VS Code, Node host', run: integration('node', NEWEST) },
  { name: 'web', about: 'inside VS Code, web worker host', run: integration('web', NEWEST) },
  { name: 'ui', about: 'the workbench, working tree', run: ui(NEWEST) },
  { name: 'package', about: 'the .vsix', run: check(['test/vscode/package.mjs']) },
  { name: 'vsix', about: 'the workbench, .vsix installed', run: ui(NEWEST, { TEST_VSIX: '1' }) },
  { name: 'oldest-node', about: 'oldest VS Code, Node host', run: integration('node', OLDEST) },
  { name: 'oldest-web', about: 'oldest VS Code, web worker host', run: integration('web', OLDEST) },
  { name: 'oldest-vsix', about: 'oldest VS Code, .vsix installed', run: ui(OLDEST, { TEST_VSIX: '1' }) },
];
/**
 * What `--only` runs as well, because a stage needs it.
 * @param {string} name
 */
function needs(name) {
  const inVscode = ['node', 'web', 'ui', 'vsix'].includes(name.replace('oldest-', ''));
  return [
    ...(inVscode || ['unit', 'package'].includes(name) ? ['build'] : []),
    ...(inVscode ? ['vscode'] : []),
    ...(name.endsWith('vsix') ? ['package'] : []),
  ];
}

/**
 * @param {string} list comma separated names of stages
 * @returns {Set<string>} those and what they need
 */
function picked(list) {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0)
    throw new Error(`no stage ${unknown.join(', ')}; there are: ${stages.map((stage) => stage.name).join(', ')}`);
  return new Set(names.flatMap((name) => [...needs(name), name]));
}

/** @param {Outcome} outcome */
const words = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * @param {string[]} args of the command line
 */
export async function runStages(args) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const table = [];
  /**
   * @param {Stage} stage
   * @param {Print} print
   */
  const runStage = async (stage, print = console.log) => {
    print(`\n=== ${stage.name}: ${stage.about}`);
    const started = Date.now();
    const outcome = await stage.run(print).catch((error) => {
      print(messageOf(error));
      return { passed: 0, failed: 1, skipped: 0 };
    });
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
    const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
    const line = `${stage.name.padEnd(12)} ${seconds.padStart(8)}  ${words(outcome)}`;
    table.push(line);
    print(`--- ${line}`);
    return outcome;
  };

  const { values } = parseArgs({ args, options: { only: { type: 'string' } } });
  const only = values.only === undefined ? undefined : picked(values.only);
  const installed = await runStage({
    name: 'install',
    about: 'npm packages',
    run: async () => {
      installDependencies();
      return { passed: 1, failed: 0, skipped: 0 };
    },
  });
  if (installed.failed === 0) {
    const chosen = stages.filter(({ name }) => !only || only.has(name));
    const ahead = chosen
      .filter((stage) => stage.ahead)
      .map((stage) => {
        /** @type {string[]} */
        const lines = [];
        return { stage, lines, done: runStage(stage, (line) => lines.push(line)) };
      });
    for (const stage of chosen) {
      if (stopped) break;
      const begun = ahead.find((each) => each.stage === stage);
      if (begun) {
        await begun.done;
        for (const line of begun.lines) console.log(line);
      } else await runStage(stage);
    }
  }
  if (stopped) total.failed++;
  console.log(`\n${table.join('\n')}\n${stopped ? 'stopped before its end\n' : ''}\n${words(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
