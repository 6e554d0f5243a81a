import fs from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { markReport, options, runMocha } from './report';

const maps = new Map<string, SourceMap | undefined>();

function mapOf(file: string): SourceMap | undefined {
  if (!maps.has(file)) {
    const map = `${file}.map`;
    const payload = fs.existsSync(map)
      ? (JSON.parse(fs.readFileSync(map, 'utf8')) as ConstructorParameters<typeof SourceMap>[0])
      : undefined;
    maps.set(file, payload && new SourceMap(payload));
  }
  return maps.get(file);
}

/** VS Code prepares stack traces in its own way, so Node does not map them to our sources; this does. */
function mapped(stack: string): string {
  return stack.replace(/([^\s():]+\.js):(\d+):(\d+)/g, (all: string, file: string, line: string, column: string) => {
    const at = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!at || !('originalSource' in at)) return all;
    const source = path.resolve(path.dirname(file), at.originalSource);
    return `${source}:${at.originalLine + 1}:${at.originalColumn + 1}`;
  });
}

/** Runs suites in the Node extension host. `load` requires the test files, once `describe` and `it` are there. */
export async function runSuites(load: () => void): Promise<void> {
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
