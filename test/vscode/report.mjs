// How results come out of the processes that run tests. A marked line is told from everything else that VS Code, npm
// or a test prints by an invisible first character; a twice marked line holds mocha's counts as JSON and is mocha's
// last word. Whoever starts the process believes only that: an extension host that dies half way ends with code 0.

/** test/integration/report.ts and test/mochaReporter.cjs write the same. */
export const MARK = '\u2063';

/** @typedef {{ passes: number, pending: number, failures: number }} Counts */

/**
 * @param {string} line
 * @returns {Counts | undefined}
 */
export const countsOf = (line) => (line.startsWith(MARK + MARK) ? JSON.parse(line.slice(2)) : undefined);

/** @param {Counts} counts */
export const lineOf = (counts) => MARK + MARK + JSON.stringify(counts);
