// @ts-check
// What the runs of mocha say, and what they add up to.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [trouble] What is worth saying beside the numbers.
 */

const line = { passed: /^ +(\d+) passing\b/m, failed: /^ +(\d+) failing\b/m, skipped: /^ +(\d+) pending\b/m };

/**
 * Reads the lines that end a run of mocha ("  12 passing (3s)"). A run that failed without a failing test, or that ran
 * no test at all, counts as one failure.
 * @param {string} output @param {number} exitCode
 * @returns {Counts}
 */
export function countTests(output, exitCode) {
  const count = (/** @type {RegExp} */ pattern) => Number(pattern.exec(output)?.[1] ?? 0);
  const counts = { passed: count(line.passed), failed: count(line.failed), skipped: count(line.skipped) };
  if (exitCode !== 0 && counts.failed === 0) {
    return { ...counts, failed: 1, trouble: `ended with exit code ${exitCode}` };
  }
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, trouble: 'ran no test' };
  return counts;
}

/**
 * @param {readonly Counts[]} all @returns {string} "12 passed, 0 failed"
 */
export function totalOf(all) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    all.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/**
 * The outermost titles of the tests and hooks that failed, each once, as the list that ends a run has them: "  1) Trees".
 * @param {string} output @returns {string[]} empty where the run broke off before its end
 */
export function failedTitles(output) {
  const list = output.slice(output.search(line.failed));
  return [
    ...new Set([...list.matchAll(/^ {2}\d+\) (.+)$/gm)].map(([, title = '']) => title.replace(/:$/, ''))),
  ];
}

/**
 * What two runs say together, of which the second ran what had failed in the first.
 * @param {Counts} first @param {Counts} second @returns {Counts}
 */
export function countsOfBoth(first, second) {
  const mended = Math.max(0, first.failed - second.failed);
  return { passed: first.passed + mended, failed: second.failed, skipped: first.skipped };
}
