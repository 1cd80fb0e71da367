import { beforeNumber, endsLongWord, longestAbbreviation, neverLast } from './abbreviations';
import { isCapital, isDigit, isLetter, isSmall, UnitSet } from './letters';
import type { Range } from './range';

const fullStop = 0x2e;
const terminators = new UnitSet('.?!…');
/** May stand between the full stop and the space: quotes, brackets, Markdown's emphasis, a raised footnote mark. */
const closers = new UnitSet('”"’\'»)]*_¹²³⁴⁵⁶⁷⁸⁹⁰');
const bullets = new UnitSet('•·▪◦');
/** What may end a sentence: little does, and a pattern passes the rest faster than a loop can. */
const mayEnd = /[.?!…•·▪◦]/g;

/**
 * The sentences of one block's prose, ascending; ranges are in the prose, white space between them left out.
 *
 *     Vi avstyrker förslaget i 16 kap. 1 §. Det bör bl.a. utredas.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^
 *
 * A sentence ends at a full stop, question or exclamation mark that white space and then a capital, a number or
 * a bullet follows, but not after an abbreviation that wants more, an initial ("A. Berg") or a list's number.
 * A colon and a semicolon end none. Where PDF tools lost the space ("förslaget.Vi anser"), it ends all the same.
 */
export function sentences(prose: string): Range[] {
  const found: Range[] = [];
  let start = skipSpace(prose, 0);
  let at = start;
  for (;;) {
    mayEnd.lastIndex = at;
    if (!mayEnd.test(prose)) break;
    at = mayEnd.lastIndex - 1;
    if (!terminators.has(prose.charCodeAt(at))) {
      if (isBulletInside(prose, at)) start = close(found, prose, start, at);
      at++;
      continue;
    }
    const mark = at;
    while (terminators.has(prose.charCodeAt(at))) at++;
    while (closers.has(prose.charCodeAt(at))) at++;
    at = skipFootnote(prose, mark, at);
    if (endsAt(prose, start, mark, at)) start = close(found, prose, start, at);
  }
  close(found, prose, start, prose.length);
  return found;
}

/** Ends the sentence at `end` and returns where the next one starts. */
function close(found: Range[], prose: string, start: number, end: number): number {
  while (end > start && isSpace(prose.charCodeAt(end - 1))) end--;
  if (end > start) found.push({ start, end });
  return skipSpace(prose, end);
}

/** Whether the sentence from `start` ends with the marks at `mark..after`. */
function endsAt(prose: string, start: number, mark: number, after: number): boolean {
  if (after >= prose.length) return true;
  const spaced = isSpace(prose.charCodeAt(after));
  if (!spaced) return isGlued(prose, mark, after);
  const next = nextKind(prose, skipSpace(prose, after));
  if (next === 'end' || next === 'bullet') return true;
  if (next === 'small') return false;
  if (prose.charCodeAt(mark) !== fullStop || mark + 1 < after) {
    if (next === 'capital') return true;
  }
  if (endsLongWord(prose, mark)) return true;
  const word = wordBefore(prose, mark);
  if (neverLast.has(word)) return false;
  if (isNumber(word)) return next === 'capital' && !isListNumber(prose, start, mark);
  if (beforeNumber.has(word) && (next === 'number' || isAcronym(prose, skipSpace(prose, after))))
    return false;
  if (next === 'number') return true;
  return !isInitial(prose, start, mark);
}

type Next = 'capital' | 'small' | 'number' | 'bullet' | 'end';

/** What the text at an offset begins with, behind an opening quote, bracket or dash. */
function nextKind(prose: string, at: number): Next {
  for (let look = at; look < at + 4; look++) {
    if (look >= prose.length) return 'end';
    const code = prose.charCodeAt(look);
    if (isLetter(code)) return isCapital(code) ? 'capital' : 'small';
    if (isDigit(code) || prose[look] === '§') return 'number';
    if (bullets.has(code)) return 'bullet';
  }
  return 'small';
}

/** The abbreviation that a full stop may close: "t.ex" before the last stop of "t. ex.", lower case. */
function wordBefore(prose: string, mark: number): string {
  let from = mark;
  const limit = Math.max(0, mark - longestAbbreviation - 1);
  let hasSpace = false;
  while (from > limit) {
    const code = prose.charCodeAt(from - 1);
    const inside = isLetter(code) || isDigit(code) || code === fullStop || code === 0x3a;
    const spaceInside =
      isSpace(code) && from - 1 > limit && prose.charCodeAt(from - 2) === fullStop && mark - from < 3;
    if (!inside && !spaceInside) break;
    hasSpace ||= spaceInside;
    from--;
  }
  const word = prose.slice(from, mark).toLowerCase();
  return hasSpace ? word.replace(/\s/g, '') : word;
}

function isNumber(word: string): boolean {
  return word !== '' && isDigit(word.charCodeAt(word.length - 1));
}

/** "1." or "4.1." where the sentence begins: the number of a point, not a sentence of its own. */
function isListNumber(prose: string, start: number, mark: number): boolean {
  if (mark - start > longestAbbreviation) return false;
  for (let at = start; at < mark; at++) {
    const code = prose.charCodeAt(at);
    if (!isDigit(code) && code !== fullStop) return false;
  }
  return true;
}

/** "A." of "A. Berg" and of "Berg, A. och …", "a." of a lettered point; not "nivå C." after a small word. */
function isInitial(prose: string, start: number, mark: number): boolean {
  if (mark === 0 || !isLetter(prose.charCodeAt(mark - 1))) return false;
  if (mark - 1 === start) return true;
  const before = prose.charCodeAt(mark - 2);
  if (before === fullStop || before === 0x2d) return isCapital(prose.charCodeAt(mark - 1));
  return isSpace(before) && isCapital(prose.charCodeAt(mark - 1));
}

/** "förslaget.Vi": the space after a full stop lost between two words that are no address or file name. */
function isGlued(prose: string, mark: number, after: number): boolean {
  if (after !== mark + 1 || mark < 2) return false;
  const small = (at: number) => isSmall(prose.charCodeAt(at));
  if (!small(mark - 1) || !small(mark - 2)) return false;
  if (!isCapital(prose.charCodeAt(after)) || !(small(after + 1) || isSpace(prose.charCodeAt(after + 1))))
    return false;
  const word = wordBefore(prose, mark);
  return !word.includes('.') && !neverLast.has(word);
}

/** "förslaget.1 Vi": past the number of a footnote that stands right behind the full stop. */
function skipFootnote(prose: string, mark: number, after: number): number {
  if (after !== mark + 1 || mark < 3 || !isDigit(prose.charCodeAt(after))) return after;
  if (!isLetter(prose.charCodeAt(mark - 1)) || !isLetter(prose.charCodeAt(mark - 3))) return after;
  let end = after;
  while (end < after + 3 && isDigit(prose.charCodeAt(end))) end++;
  if (end < prose.length && !isSpace(prose.charCodeAt(end))) return after;
  const word = wordBefore(prose, mark);
  return word.includes('.') || neverLast.has(word) || beforeNumber.has(word) ? after : end;
}

/** "2 p. HSL": the act that a shortened paragraph belongs to. */
function isAcronym(prose: string, at: number): boolean {
  return isCapital(prose.charCodeAt(at)) && isCapital(prose.charCodeAt(at + 1));
}

/** A bullet between two words starts a sentence: lists whose line breaks are lost. */
function isBulletInside(prose: string, at: number): boolean {
  return (
    bullets.has(prose.charCodeAt(at)) &&
    at > 0 &&
    isSpace(prose.charCodeAt(at - 1)) &&
    isSpace(prose.charCodeAt(at + 1))
  );
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

function skipSpace(prose: string, at: number): number {
  while (at < prose.length && isSpace(prose.charCodeAt(at))) at++;
  return at;
}
