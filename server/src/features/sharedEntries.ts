import type { InquiryIndex } from '../corpus/inquiryIndex';
import type { RemissFile } from '../corpus/remissFile';

/**
 * The sections of one proposal that nobody answers under, where somebody answers it under another of its numbers. Of
 * `"ref": ["5.3", "5.4"]` "5.3", where all write 5.4: in a view it would stand as a proposal that nobody has answered.
 */
export function spokenOfElsewhere(index: InquiryIndex, file: RemissFile | undefined): ReadonlySet<string> {
  const byEntry = new Map<number, string[]>();
  for (const [number, { start }] of file?.entries ?? []) {
    const numbers = byEntry.get(start);
    if (numbers) numbers.push(number);
    else byEntry.set(start, [number]);
  }
  const elsewhere = new Set<string>();
  for (const numbers of byEntry.values()) {
    const silent = numbers.filter((number) => !index.passages.has(number));
    if (silent.length < numbers.length) for (const number of silent) elsewhere.add(number);
  }
  return elsewhere;
}
