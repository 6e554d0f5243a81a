import type Mocha from 'mocha';

/** Marks mocha's lines among VS Code's own; test/vscode/report.mjs says why. It is invisible. */
const MARK = '\u2063';

export const options: Mocha.MochaOptions = { ui: 'bdd', timeout: 20_000, color: false };

export function markReport(base: typeof Mocha.reporters.Base): void {
  const marked = (format: unknown = '', ...rest: unknown[]) => console.log(MARK + String(format), ...rest);
  Object.assign(base, { consoleLog: marked });
}

/** Runs mocha; its counts are the last line, the proof that it ran to its end. Rejects if a test failed. */
export function runMocha(mocha: Pick<Mocha, 'run'>, onFail: (error: unknown) => void = () => undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run(() => {
      const { passes, pending, failures } = runner.stats ?? { passes: 0, pending: 0, failures: 1 };
      console.log(MARK + MARK + JSON.stringify({ passes, pending, failures }));
      if (failures > 0) reject(new Error(`${failures} failed`));
      else if (passes === 0) reject(new Error('no test ran'));
      else resolve();
    });
    runner.on('fail', (_test, error: unknown) => onFail(error));
  });
}
