/** From the numbers as written to the report's sections: "kapitlen 3–5 och 14" is 3, 4, 5 and 14. */
import type { NumberSpan } from '../../text/numbering';
import { compareNumbers, isWithin } from '../../text/sectionNumbers';

/** No heading names more sections than this; a longer interval is a misreading, and only its ends are kept. */
const most = 40;

/**
 * The sections that spans of numbers name, each once, in the order written. An interval takes in what stands between
 * its ends in the report's own numbering, at the level of its ends, where that is known (`known`). Where it is not,
 * "4.1–4.3" still has 4.2 in it, because a report numbers its sections without gaps; between ends of different
 * chapters or levels ("4.3–5.2") nothing is guessed.
 */
export function expandSpans(spans: readonly NumberSpan[], known: readonly string[]): string[] {
  const numbers: string[] = [];
  for (const { first, last } of spans) {
    if (last === undefined) numbers.push(first);
    else for (const number of between(first, last, known)) numbers.push(number);
  }
  return numbers.length > 1 ? [...new Set(numbers)] : numbers;
}

function between(first: string, last: string, known: readonly string[]): string[] {
  const inside = known.filter((number) => isBetween(number, first, last)).sort(compareNumbers);
  if (inside.length > 0) return [...new Set([first, ...inside, last])];
  return sameParent(first, last) ? counted(first, last) : [first, last];
}

function isBetween(number: string, first: string, last: string): boolean {
  const level = depth(number);
  if (level < Math.min(depth(first), depth(last)) || level > Math.max(depth(first), depth(last)))
    return false;
  if (isWithin(number, first) || isWithin(number, last)) return number === first || number === last;
  return compareNumbers(number, first) > 0 && compareNumbers(number, last) < 0;
}

function counted(first: string, last: string): string[] {
  const from = Number(first.slice(first.lastIndexOf('.') + 1));
  const to = Number(last.slice(last.lastIndexOf('.') + 1));
  if (to - from >= most) return [first, last];
  const stem = first.slice(0, first.lastIndexOf('.') + 1);
  return Array.from({ length: to - from + 1 }, (_, step) => `${stem}${from + step}`);
}

function sameParent(first: string, last: string): boolean {
  return first.slice(0, first.lastIndexOf('.') + 1) === last.slice(0, last.lastIndexOf('.') + 1);
}

function depth(number: string): number {
  return number.split('.').length;
}
