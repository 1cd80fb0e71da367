/** A range in the original text, in UTF-16 code units, end exclusive: "ab" in "cabs" is 1..3. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
