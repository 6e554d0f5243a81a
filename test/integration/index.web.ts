import 'mocha/mocha';
import { markReport, options, runMocha } from './report';

/** Runs suites in the web worker extension host, with mocha's browser build. */
export async function runSuites(load: () => void): Promise<void> {
  markReport(Mocha.reporters.Base);
  mocha.setup({ ...options, ui: 'bdd', reporter: 'spec' });
  load();
  await runMocha(mocha);
}
