// @ts-check
// What the runs of mocha add up to.

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

const line = { passed: /^ +(\d+) passing\b/m, failed: /^ +(\d+) failing\b/m, skipped: /^ +(\d+) pending\b/m };

/**
 * Reads the lines that end a run of mocha ("  12 passing (3s)"). A run that failed without a failing test, or that ran
 * no test at all, counts as one failure.
 * @param {string} output @param {number} exitCode
 * @returns {Counts & { trouble?: string }}
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
  const sum = (/** @type {keyof Counts} */ key) => all.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
