/** Patterns with the flag `y`, looked for at one place of a text: nothing is copied out of it, and nothing else is read. */

/** The match that begins at an offset, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
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
