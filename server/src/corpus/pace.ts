/** How fast files are read, to tell how many of them a slice of time has room for. */
export class Pace {
  /** Bytes a millisecond, as it went the last time. */
  private rate = 0;

  /** @param slice milliseconds */
  constructor(private readonly slice: number) {}

  /** Notes how long it took to read so many bytes. */
  note(bytes: number, milliseconds: number): void {
    // Clocks are coarse, and what took no time says nothing.
    this.rate = bytes / Math.max(milliseconds, 1);
  }

  /** How many of the next files can be read in a slice, by their sizes in bytes: one at least. */
  fitting(sizes: readonly number[]): number {
    const room = this.rate * this.slice;
    let count = 0;
    for (let sum = 0; count < sizes.length; count++) {
      sum += sizes[count]!;
      if (count > 0 && sum > room) break;
    }
    return count;
  }
}
