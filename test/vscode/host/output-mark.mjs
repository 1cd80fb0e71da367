// @ts-check
/**
 * Begins every line of the test runner inside VS Code: invisible in a terminal, and what tells the line from VS
 * Code's own log, which reaches the launcher on the same way.
 */
export const outputMark = '\u2063';
