/**
 * The numbers of a report's sections: their form, order and nesting. They are strings, since "4.1" and "4.10" are
 * different sections, and a chapter contains its sections, "4" ⊃ "4.1" ⊃ "4.1.4".
 */

/** Whether a text is a section's number: "4", "4.1.4", "12.10". */
export function isSectionNumber(text: string): boolean {
  return /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,5}$/.test(text);
}

/** Orders numbers as a table of contents does: 4, 4.1, 4.2, 4.10, 5. */
export function compareNumbers(one: string, other: string): number {
  const left = one.split('.');
  const right = other.split('.');
  for (let level = 0; level < Math.min(left.length, right.length); level++) {
    const difference = Number(left[level]) - Number(right[level]);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Whether `number` is `ancestor` or a section of it: 4.1.4 is within 4.1 and 4; 4.10 is not within 4.1. */
export function isWithin(number: string, ancestor: string): boolean {
  return number === ancestor || number.startsWith(ancestor + '.');
}

/** Whether what is said of one section bears on the other: the same, an ancestor or a descendant. */
export function areRelated(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

/** The section above: "4.1" for "4.1.4"; null for a chapter. */
export function parentOf(number: string): string | null {
  const dot = number.lastIndexOf('.');
  return dot < 0 ? null : number.slice(0, dot);
}

/** The chapter that a section is in: "4" for "4.1.4", and for "4". */
export function chapterOf(number: string): string {
  return number.split('.', 1)[0]!;
}
