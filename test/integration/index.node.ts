import { findSourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { markReport, options, runMocha } from './report';

/** VS Code prepares stack traces in its own way, so Node does not map them to our sources; this does. */
function mapped(stack: string): string {
  return stack.replace(/([^\s():]+\.js):(\d+):(\d+)/g, (all: string, file: string, line: string, column: string) => {
    const at = findSourceMap(path.resolve(file))?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!at || !('originalSource' in at)) return all;
    const source = path.relative('', fileURLToPath(at.originalSource));
    return `${source}:${at.originalLine + 1}:${at.originalColumn + 1}`;
  });
}

/** Runs suites in the Node extension host. `load` requires the test files, once `describe` and `it` are there. */
export async function runSuites(load: () => void): Promise<void> {
  process.setSourceMapsEnabled(true);
  const { default: Mocha } = await import('mocha');
  markReport(Mocha.reporters.Base);
  const grep = process.env.MOCHA_GREP;
  const mocha = new Mocha(grep === undefined ? options : { ...options, grep });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  await runMocha(mocha, (error) => {
    if (error instanceof Error) error.stack = mapped(error.stack ?? error.message);
  });
}
