import type { Range } from '../text/range';
import { firstFrom } from '../text/range';
import type { Answer } from './facts';

/** Indexes of the facts that begin in `range`; the facts come in the order of the text. */
export function within(facts: readonly Range[], range: Range): number[] {
  return withinAny(facts, [range]);
}

/** The same for several ranges, in their order. */
export function withinAny(facts: readonly Range[], ranges: readonly Range[]): number[] {
  const found: number[] = [];
  for (const { start, end } of ranges) {
    for (let at = firstFrom(facts, start); at < facts.length && facts[at]!.start < end; at++) found.push(at);
  }
  return found;
}

/** The last of the ranges that begins at or before an offset and holds it; they do not overlap. */
export function holding<T extends Range>(ranges: readonly T[], offset: number): T | undefined {
  const candidate = ranges[firstFrom(ranges, offset + 1) - 1];
  return candidate && offset < candidate.end ? candidate : undefined;
}

/** Whether a place is in the respondent's own words: no minutes, no minority, no letterhead. */
export function isRespondents({ speakers }: Answer, offset: number): boolean {
  const speaker = holding(speakers, offset);
  return !speaker || speaker.role === 'respondent';
}
