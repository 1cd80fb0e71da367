/** Whether a line goes on from the one above it, and what stands between their words in the prose. */
import { beforeNumber, endsLongWord, neverLast } from '../abbreviations';
import { isCapital, isDigit, isLetter, isSmall, UnitSet } from '../letters';
import type { Join, LineRun } from './lineRun';
import { firstLine, lineCount } from './lineRun';
import type { Measure } from './measure';
import { filled } from './measure';
import type { TextLine } from './scan';
import { isTitleLine } from './titles';
import { hasVerb, isOpenWord } from './verbs';

/** What the block above is so far, as far as it bears on whether it goes on. */
export interface Above extends LineRun {
  readonly kind: 'text' | 'heading' | 'item';
}

/** Where a page ends, furniture stands between the lines and the white between them says nothing. */
export interface Seam {
  readonly above: TextLine;
  readonly below: TextLine;
  readonly page: boolean;
}

/** What a line that goes on may begin with besides a letter. */
const openers = new UnitSet('(”"“«');
/** Widths are compared with this where a paragraph is one line, so that short lines still end. */
const usualWidth = 90;

/** How a line without a mark of its own goes on from the line above it. */
export function joinOf(text: string, seam: Seam, above: Above, measure: Measure): Join {
  const { above: upper, below: lower } = seam;
  const last = text.charCodeAt(upper.end - 1);
  const next = text.charCodeAt(lower.start);
  const near = lower.gap <= measure.gap && !seam.page;
  const split = splitWord(text, upper, lower);
  if (split && (isSmall(next) || near)) return split;
  const width = filled(text, upper, lower);
  if (above.kind === 'heading') return headingGoesOn(text, seam, above, measure, width) ? 'space' : 'none';
  if (isSmall(next) && (isLetter(last) || last === 0x2c)) {
    const wide = width >= 0.55 * Math.min(measure.full, usualWidth);
    return near || wide || seam.page || lastWordIsOpen(text, upper) ? 'space' : 'none';
  }
  if (endsSentence(text, upper, next)) {
    if (!near) return 'none';
    return width >= measure.full || (isSmall(next) && last === 0x2e) ? 'space' : 'none';
  }
  if (isSmall(next) || isOpen(text, upper) || (isTitle(text, above) && namesReport(text, upper)))
    return lower.gap <= measure.gap + 2 || seam.page ? 'space' : 'none';
  if (near && openers.has(next) && width >= 0.8 * measure.full) return 'space';
  // "… enligt lagen" + "(1999:158) om exekutiv försäljning"
  if (near && next === 0x28 && isActNumber(text, lower)) return 'space';
  if (width < measure.full || lower.gap > measure.gap + 1) return 'none';
  if (above.kind === 'item' || lineCount(above) > 1 || isTitle(text, above)) return 'space';
  return isLoneHeading(text, upper, lower, near) ? 'none' : 'space';
}

/** "(1999:158) om …", the number of an act whose title goes on. */
function isActNumber(text: string, line: TextLine): boolean {
  return /^\(\d{4}:\d{1,4}\) \p{Ll}/u.test(text.slice(line.start, Math.min(line.end, line.start + 14)));
}

/** A block that begins as a letter's title does runs over what lines it needs. */
function isTitle(text: string, above: Above): boolean {
  const first = firstLine(above);
  return lineCount(above) < 4 && isTitleLine(text.slice(first.start, Math.min(first.end, first.start + 200)));
}

/** A heading goes on in small letters, or where its last word, bracket or dash wants more. */
function headingGoesOn(text: string, seam: Seam, above: Above, measure: Measure, width: number): boolean {
  const { above: upper, below: lower, page } = seam;
  if (page || lower.gap > measure.gap + 1 || lineCount(above) > 3) return false;
  const next = text.charCodeAt(lower.start);
  if (endsSentence(text, upper, next)) return false;
  if (isOpen(text, upper)) return true;
  if (lower.gap > measure.gap && width < 0.7 * Math.min(measure.full, usualWidth)) return false;
  return isSmall(next) || (text[lower.start] === '(' && width >= 0.7 * Math.min(measure.full, usualWidth));
}

/** A full line that says nothing, above one that begins a sentence: a heading as wide as the page. */
function isLoneHeading(text: string, upper: TextLine, lower: TextLine, near: boolean): boolean {
  if (!isCapital(text.charCodeAt(lower.start))) return false;
  if (hasVerb(text.slice(upper.start, Math.min(upper.end, upper.start + 400)))) return false;
  return !near || hasVerb(opening(text, lower));
}

/** The first words of a line, where the verb of a Swedish main clause stands. */
function opening(text: string, line: TextLine): string {
  return text
    .slice(line.start, Math.min(line.end, line.start + 60))
    .split(' ')
    .slice(0, 4)
    .join(' ');
}

/**
 * How a word is split between two lines, or null where none is. "hälso-" + "och" is no split word: the hyphen
 * stands for a part left out, and a space follows it.
 */
function splitWord(text: string, upper: TextLine, lower: TextLine): Join | null {
  const hyphen = text.charCodeAt(upper.end - 1);
  const before = text.charCodeAt(upper.end - 2);
  const next = text.charCodeAt(lower.start);
  if (hyphen === 0xad) return isLetter(before) && isLetter(next) ? 'word' : null;
  if (hyphen !== 0x2d && hyphen !== 0x2010) return hyphen === 0x2f && isLetter(before) ? 'hyphen' : null;
  if (upper.end - 2 < upper.start || !(isLetter(before) || isDigit(before))) return null;
  if (isSmall(next) && leftOut.has(firstWord(text, lower))) return null;
  if (isCapital(next) || isDigit(next) || isDigit(before) || isCapital(before)) return 'hyphen';
  if (!isSmall(next)) return null;
  return isLetter(text.charCodeAt(upper.end - 3)) && upper.end - 3 >= upper.start ? 'word' : 'hyphen';
}

/** What follows a hyphen that stands for a left-out part: "vårdgivar- och huvudmannanivå". */
const leftOut: ReadonlySet<string> = new Set(
  'och eller samt respektive resp som till men å och/eller såväl liksom'.split(' '),
);

function firstWord(text: string, line: TextLine): string {
  return /^[\p{L}/]*/u.exec(text.slice(line.start, Math.min(line.end, line.start + 16)))![0];
}

/** What may stand behind a sentence's stop. */
const closers = new UnitSet('”"’\'»*_');
const brackets = new UnitSet(')]');
const stops = new UnitSet('.?!');
/** What ends a sentence or a lead-in whatever stands before it. */
const ends = new UnitSet('?!:…');

/** Whether a line ends a sentence, a lead-in or a point; `next` is what the next line begins with. */
export function endsSentence(text: string, line: TextLine, next: number): boolean {
  let end = line.end;
  while (end > line.start && closers.has(text.charCodeAt(end - 1))) end--;
  if (brackets.has(text.charCodeAt(end - 1)) && stops.has(text.charCodeAt(end - 2))) end--;
  const mark = text.charCodeAt(end - 1);
  if (ends.has(mark)) return true;
  if (mark !== 0x2e) return false;
  if (endsLongWord(text, end - 1)) return true;
  const word = lastWord(text, line.start, end - 1);
  return !neverLast.has(word) && !(beforeNumber.has(word) && isDigit(next));
}

/** A line that ends in one of these goes on; a full stop here is an abbreviation's. */
const wantsMore = new UnitSet(',–—(.');

/** Whether a line's end wants more: a preposition, an open bracket, a dash, an abbreviation. */
function isOpen(text: string, line: TextLine): boolean {
  const last = text.charCodeAt(line.end - 1);
  if (wantsMore.has(last)) return true;
  if (last === 0x2d) return isLetter(text.charCodeAt(line.end - 2)) || text[line.end - 2] === ' ';
  return lastWordIsOpen(text, line) || hasOpenBracket(text, line);
}

/** Whether the last word of a line wants more: "avsnitt", "enligt", "kap". */
export function lastWordIsOpen(text: string, line: TextLine): boolean {
  return isOpenWord(lastWord(text, line.start, line.end));
}

/** "Yttrande över … remiss: Betänkandet": the report's own title follows. */
function namesReport(text: string, line: TextLine): boolean {
  return /(?:betänkandet|promemorian?|rapporten|utredningen|remissen|remiss|lagrådsremissen?|förslaget)$/i.test(
    text.slice(Math.max(line.start, line.end - 30), line.end),
  );
}

/** "… i kommunal hälso- och sjukvård (SOU" */
function hasOpenBracket(text: string, line: TextLine): boolean {
  const from = Math.max(line.start, line.end - 60);
  const tail = text.slice(from, line.end);
  const open = tail.lastIndexOf('(');
  return open >= 0 && !tail.includes(')', open);
}

/** The last word before `end`, lower case, with the full stops inside it: "bl.a", "kap". */
function lastWord(text: string, start: number, end: number): string {
  let from = end;
  const limit = Math.max(start, end - 14);
  let isLower = true;
  for (; from > limit; from--) {
    const code = text.charCodeAt(from - 1);
    if (isSmall(code) || code === 0x2e) continue;
    if (!isLetter(code)) break;
    isLower = false;
  }
  const word = text.slice(from, end);
  return isLower ? word : word.toLowerCase();
}
