// Mocha's usual report for people, then its counts as the last word for test/run.mjs.
import Mocha from 'mocha';
import { lineOf } from './vscode/report.mjs';

export default class Reporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, pending, failures } = this.stats;
      if (process.env.TEST_COUNTS) console.log(lineOf({ passes, pending, failures }));
    });
  }
}
