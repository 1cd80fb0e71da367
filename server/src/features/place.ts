import type { Range } from '../text/range';

/** A range in a file, in offsets; the server turns it into a location. */
export interface Place extends Range {
  readonly uri: string;
}

/** A range without whatever else its object carries, in a file. */
export function placeOf(uri: string, { start, end }: Range): Place {
  return { uri, start, end };
}

/** Whether an offset is in a range or at its very end, where a cursor after a word stands. */
export function covers({ start, end }: Range, offset: number): boolean {
  return offset >= start && offset <= end;
}
