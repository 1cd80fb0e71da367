import { findDates } from './dates';
import type { Letter } from './letter';
import { lastLines } from './letter';

const longestDateLine = 80;

/**
 * The date under the letter, "Göteborg den 3 mars 2025": alone on a line but for a place and "den", or that of an
 * electronic signature, "Digitalt signerat 2025-03-03". A date in a sentence is somebody else's.
 */
export function signatureDate(letter: Letter): string | null {
  for (const line of [...lastLines(letter)].reverse()) {
    if (line.text.length > longestDateLine) continue;
    const [date] = findDates(line.text);
    if (date === undefined) continue;
    const around = `${line.text.slice(0, date.start)} ${line.text.slice(date.end)}`;
    if (isPlace(around) || electronic.test(around)) return date.iso;
  }
  return null;
}

const electronic = /(?:digital|elektronisk)t? (?:signer|undertecknad|undertecknat|underskr)/i;

/** "Göteborg den", "Umeå,", "Datum:" or nothing. */
function isPlace(words: string): boolean {
  const bare = words
    .replace(/ (?:den|datum:?) /iu, ' ')
    .replace(/[,.:]/g, ' ')
    .trim();
  return bare === '' || /^\p{Lu}[\p{L} -]{0,30}$/u.test(bare) || /^(?:den|datum)$/i.test(bare);
}
