import { isDigit, isLetter } from '../../text/letters';
import type { Range } from '../../text/range';

/** A date as it stands in a text: "den 11 februari 2025" without "den", or "2025-02-11". */
export interface WrittenDate extends Range {
  /** "2025-02-11" */
  readonly iso: string;
}

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

const anyYear = /(?:19|20)\d{2}/;
const numeric = /(?<!\d)(?:19|20)\d{2}([-‐–.])[01]\d\1[0-3]\d(?!\d)/g;
const long = /(?<!\d)([0-3]?\d)\s([a-z]{3,9})\.?\s((?:19|20)\d{2})(?!\d)/g;

/**
 * The dates in a short piece of text, in its order: "2025-02-11", "2025.02.11", "11 februari 2025", "11 feb. 2025".
 * Part of a longer number ("KS 2025-02-11-3") and days no month has are none.
 */
export function findDates(text: string): WrittenDate[] {
  if (!anyYear.test(text)) return [];
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(numeric)) {
    const end = match.index + match[0].length;
    if (isPartOfNumber(text, match.index, end)) continue;
    add(match.index, end, match[0].slice(0, 4), match[0].slice(5, 7), match[0].slice(8, 10));
  }
  for (const match of text.toLowerCase().matchAll(long)) {
    const month = months.findIndex(
      (name) => name === match[2] || (match[2]!.length <= 4 && name.startsWith(match[2]!)),
    );
    if (month >= 0) add(match.index, match.index + match[0].length, match[3]!, String(month + 1), match[1]!);
  }
  return found.sort((a, b) => a.start - b.start);

  function add(start: number, end: number, year: string, month: string, day: string): void {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const time = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso)) found.push({ start, end, iso });
  }
}

function isPartOfNumber(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const joins = '-/:'.includes(text[end] ?? ' ') && isDigit(text.charCodeAt(end + 1));
  return isLetter(before) || '-/:'.includes(text[start - 1] ?? ' ') || joins;
}
