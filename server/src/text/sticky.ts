/** Patterns looked for from one place of a text on: nothing is copied out of it. */

/** The match of a pattern with the flag `y` that begins at an offset, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * The first match of a pattern with the flag `g`, or null; `pattern.exec` gives the next. Between the two nobody else may
 * ask the pattern.
 */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  return matchAt(pattern, text, 0);
}

/** Whether a match begins at an offset. */
export function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where the match that begins at an offset ends, -1 where none does. */
export function endAt(pattern: RegExp, text: string, at: number): number {
  return standsAt(pattern, text, at) ? pattern.lastIndex : -1;
}
