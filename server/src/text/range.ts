/** A range in the original text, in UTF-16 code units, end exclusive: "ab" in "cabs" is 1..3. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Index of the first of the ranges that begins at an offset or after it; they come in the order of the text. */
export function firstFrom(ranges: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
