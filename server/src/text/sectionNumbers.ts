/** The order and the nesting of section numbers, which are strings: "4.1" and "4.10" are different sections. */

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
