/** Reading at a point of the prose: the word before, list separators. */
import { isDigit, isLetter, UnitSet } from '../../text/letters';
import { matchAt } from '../../text/sticky';

export interface Separator {
  readonly end: number;
  /** True for "–" and "till och med": what stands between the two is meant too. */
  readonly range: boolean;
}

const rangeSeparator = / ?[-\u2010-\u2014\u2212] ?| (?:till och med|t\.? ?o\.? ?m\.?|till) /y;
const listSeparator = /,? (?:och|samt|eller|respektive|resp\.|jämte|och\/eller|&) |, ?/y;

/** What both begin with: few lists go on, and a pattern costs more than this. */
const opensSeparator = new UnitSet(' ,-\u2010\u2011\u2012\u2013\u2014\u2212');

/** What joins two members of a list or range at an offset, or null. */
export function separatorAt(lower: string, at: number): Separator | null {
  if (!opensSeparator.has(lower.charCodeAt(at))) return null;
  const range = matchAt(rangeSeparator, lower, at);
  if (range) return { end: at + range[0].length, range: true };
  const list = matchAt(listSeparator, lower, at);
  return list ? { end: at + list[0].length, range: false } : null;
}

const longestWord = 40;

/** The start of the run of letters and hyphens that ends at an offset; no more than a word's length back. */
export function wordStartBefore(lower: string, end: number): number {
  let start = end;
  const floor = Math.max(0, end - longestWord);
  while (start > floor && isWordUnit(lower.charCodeAt(start - 1))) start--;
  return start;
}

/** The end of the run of letters and hyphens that starts at an offset; no more than a word's length on. */
export function wordEndAfter(lower: string, start: number): number {
  let end = start;
  const roof = Math.min(lower.length, start + longestWord);
  while (end < roof && isWordUnit(lower.charCodeAt(end))) end++;
  return end;
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || code === 0x2d || code === 0x2010 || code === 0x2011;
}

export interface WordBefore {
  readonly word: string;
  readonly start: number;
  /** What stands between the word and the offset: "", " ", ". ", ":" … */
  readonly gap: string;
}

/** The word before an offset, one full stop or colon and one space left out: "prop" before "2024" in "prop.2024". */
export function wordBefore(lower: string, at: number): WordBefore {
  let end = at;
  if (lower[end - 1] === ' ') end--;
  if (lower[end - 1] === '.' || lower[end - 1] === ':') end--;
  const start = wordStartBefore(lower, end);
  return { word: lower.slice(start, end), start, gap: lower.slice(end, at) };
}

/** The units that come before and after digits in numbers of several parts: "4:2", "1.5", "2025-01-20". */
const joints = new UnitSet('-/:.,');

/** Whether what stands at an offset joins the parts of a number. */
export function isJoint(lower: string, at: number): boolean {
  return joints.has(lower.charCodeAt(at));
}

/** Whether "19" or "20" stands at an offset, as where a year begins: a glance before a pattern is tried. */
export function mayBeYear(lower: string, at: number): boolean {
  const first = lower.charCodeAt(at);
  if (first === 0x31) return lower.charCodeAt(at + 1) === 0x39;
  return first === 0x32 && lower.charCodeAt(at + 1) === 0x30;
}

/** The end of the run of digits that starts at an offset. */
export function digitsEnd(lower: string, at: number): number {
  while (at < lower.length && isDigit(lower.charCodeAt(at))) at++;
  return at;
}

/** Whether a letter or digit stands at an offset. */
export function isWordAt(lower: string, at: number): boolean {
  if (at < 0 || at >= lower.length) return false;
  const code = lower.charCodeAt(at);
  return isLetter(code) || isDigit(code);
}
