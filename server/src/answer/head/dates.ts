import { isDigit, isLetter } from '../../text/letters';
import { months } from '../../text/months';
import type { Range } from '../../text/range';

/** A date as it stands in a text: "den 11 februari 2025" without "den", or "2025-02-11". */
export interface WrittenDate extends Range {
  /** "2025-02-11" */
  readonly iso: string;
}

/** Those that an answer in English has and that are not the Swedish ones: "14 March 2025". */
const englishMonths: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
};

const anyYear = /(?:19|20)\d{2}/;
const numeric = /(?<!\d)(?:19|20)\d{2}([-‐–.])[01]\d\1[0-3]\d(?!\d)/g;
const long = /(?<!\d)([0-3]?\d)(?::e)?\s([a-z]{3,9})[.,]?\s((?:19|20)\d{2})(?!\d)/g;
const dayFirst = /(?<!\d)([0-3]?\d)(?:\/([01]?\d)[ /-]|\.([01]?\d)\.)((?:19|20)\d{2})(?!\d)/g;

/**
 * The dates in a short piece of text, in its order: "2025-02-11", "2025.02.11", "11 februari 2025", "11 feb. 2025",
 * "11/2 2025", "11.2.2025".
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
    const month = monthNumber(match[2]!);
    if (month > 0) add(match.index, match.index + match[0].length, match[3]!, String(month), match[1]!);
  }
  for (const match of text.matchAll(dayFirst)) {
    const end = match.index + match[0].length;
    if (isPartOfNumber(text, match.index, end)) continue;
    add(match.index, end, match[4]!, match[2] ?? match[3]!, match[1]!);
  }
  return found.sort((a, b) => a.start - b.start);

  function add(start: number, end: number, year: string, month: string, day: string): void {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const time = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso)) found.push({ start, end, iso });
  }
}

/** 1 to 12, or 0 for what names no month. */
function monthNumber(word: string): number {
  const swedish = months.findIndex((name) => name === word || (word.length <= 4 && name.startsWith(word)));
  return swedish >= 0 ? swedish + 1 : (englishMonths[word] ?? 0);
}

function isPartOfNumber(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const joins = '-/:'.includes(text[end] ?? ' ') && isDigit(text.charCodeAt(end + 1));
  return isLetter(before) || '-/:'.includes(text[start - 1] ?? ' ') || joins;
}
