/** What stands before the words of a line: a bullet, a point's number or letter, Markdown's marks. */
import { isCapital, isDigit, isLetter, UnitSet } from '../letters';
import { endAt } from '../sticky';
import { isBlank } from './scan';

export type MarkKind = 'bullet' | 'dash' | 'number' | 'letter' | 'markdown';

export interface Mark {
  readonly kind: MarkKind;
  /** Where the words begin; the line's end where it holds nothing but the mark. */
  readonly wordsStart: number;
  /** The number of a numbered point, the level of a Markdown heading; else 0. */
  readonly value: number;
}

/** Bullets that are nothing else, so that the space after them may be lost; the last ones are Word's own fonts. */
const plainBullets = new UnitSet('•●○■□▪▫◦‣⁃➢➤►✓✔\uF0B7\uF0A7\uF0D8\uF0FC');
/** Bullets only where white space follows. */
const spacedBullets = new UnitSet('·*+');
const dashes = new UnitSet('-–—−');

/** The mark that the line at `start..end` begins with, or null. */
export function readMark(text: string, start: number, end: number): Mark | null {
  const first = text[start]!;
  const code = text.charCodeAt(start);
  if (plainBullets.has(code)) return mark('bullet', text, start + 1, end);
  if (isDigit(code)) return numberMark(text, start, end);
  if (isLetter(code)) return letterMark(text, start, end);
  const escaped = first === '\\' ? 1 : 0;
  const at = start + escaped;
  const spaced = at + 1 >= end || isBlank(text.charCodeAt(at + 1));
  if (spaced && spacedBullets.has(text.charCodeAt(at))) return mark('bullet', text, at + 1, end);
  if (spaced && dashes.has(text.charCodeAt(at))) return mark('dash', text, at + 1, end);
  if (spaced && first === '.') return scannedBullet(text, start, end);
  if (first === '#') return markdownMark(text, start, end);
  if (first === '(') return numberMark(text, start + 1, end) ?? letterMark(text, start + 1, end);
  return null;
}

function mark(kind: MarkKind, text: string, at: number, end: number, value = 0): Mark {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return { kind, wordsStart: at, value };
}

/** "1.", "1)", "(1)", "1\."; white space must follow. */
function numberMark(text: string, start: number, end: number): Mark | null {
  let at = start;
  while (at < start + 3 && isDigit(text.charCodeAt(at))) at++;
  const value = Number(text.slice(start, at));
  return at > start && value < 100 ? closed('number', text, at, end, value) : null;
}

const pointLetters = /(?:[a-zåäö]|[ivx]{2,4})(?=\))/y;
/** As many as `pointLetters` allows. */
const mostPointLetters = 4;
const bracket = 0x29;

/** Whether a bracket stands near enough behind the letter at an offset to close a point's: a glance before `readMark`. */
export function mayBePoint(text: string, start: number): boolean {
  for (let at = start + 1; at <= start + mostPointLetters; at++) {
    if (text.charCodeAt(at) === bracket) return true;
  }
  return false;
}

/** "a)", "(a)", "iv)". */
function letterMark(text: string, start: number, end: number): Mark | null {
  const past = endAt(pointLetters, text, start);
  return past < 0 ? null : closed('letter', text, past, end, 0);
}

function closed(kind: MarkKind, text: string, at: number, end: number, value: number): Mark | null {
  if (text[at] === '\\') at++;
  if (text[at] !== '.' && text[at] !== ')') return null;
  return at + 1 >= end || isBlank(text.charCodeAt(at + 1)) ? mark(kind, text, at + 1, end, value) : null;
}

/** ". Förslaget" and ". - Förslaget": what OCR makes of a bullet. */
function scannedBullet(text: string, start: number, end: number): Mark | null {
  let { wordsStart } = mark('bullet', text, start + 1, end);
  if (text[wordsStart] === '-') ({ wordsStart } = mark('bullet', text, wordsStart + 1, end));
  return isCapital(text.charCodeAt(wordsStart)) ? { kind: 'bullet', wordsStart, value: 0 } : null;
}

function markdownMark(text: string, start: number, end: number): Mark | null {
  let at = start;
  while (at < end && text[at] === '#') at++;
  const level = at - start;
  return level <= 6 && isBlank(text.charCodeAt(at)) ? mark('markdown', text, at, end, level) : null;
}
