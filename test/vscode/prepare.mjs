// Gets everything that tests inside VS Code need: both versions of VS Code, and a browser.
import { getBrowser } from './browser.mjs';
import { install, NEWEST, OLDEST } from './install.mjs';
import { messageOf } from './paths.mjs';
import { lineOf } from './report.mjs';

const counts = { passes: 0, pending: 0, failures: 0 };
for (const prepare of [() => install(NEWEST).version, () => install(OLDEST).version, getBrowser]) {
  try {
    console.log(prepare());
    counts.passes++;
  } catch (error) {
    console.error(messageOf(error));
    counts.failures++;
  }
}
if (process.env.TEST_COUNTS) console.log(lineOf(counts));
process.exitCode = counts.failures > 0 ? 1 : 0;
