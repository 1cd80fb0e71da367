/** The physical lines of a file with words on them, and what a look at their characters tells. */
import type { Range } from '../range';

/** A line with words on it; the range leaves out the white space around them. */
export interface TextLine extends Range {
  /** Blank lines between this line and the one above it. */
  readonly gap: number;
  /** A sum of `LineTrait`s. */
  readonly traits: number;
}

export const LineTrait = {
  /** A digit somewhere. */
  digit: 1,
  /** Characters that the prose does not take as they stand: see `writeWords`. */
  rewrite: 2,
  /** An @ somewhere. */
  at: 4,
  /** Three spaces or a tab between two words: columns. */
  columns: 8,
  /** A form feed stands between this line and the one above it. */
  newPage: 16,
} as const;

const breaks = '\n\r\v\f\u0085\u2028\u2029';
const spaces = ' \t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF';
/** Zero-width characters and marks of direction; a reader sees none of them. */
const invisible = '\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F';
/** Ligatures, combining marks, hyphens that are not U+002D, Markdown's emphasis and escape. */
const unusual = '\u00AD\u2010\u2011\uFB00-\uFB06\u0300-\u036F*\\';

const allTraits = 31;
const isBreak = 32;
const isSpace = 64;
const isVisible = 128;

/** What each UTF-16 code unit means for its line; zero for what is only itself. */
const classOf = new Uint8Array(0x10000);
/** @param characters single ones and ranges, as in a pattern's class */
function classify(characters: string, bits: number): void {
  for (let at = 0; at < characters.length; at++) {
    const first = characters.charCodeAt(at);
    if (characters[at + 1] === '-') at += 2;
    const last = characters.charCodeAt(at);
    for (let code = first; code <= last; code++) classOf[code]! |= bits;
  }
}
classify(breaks, isBreak);
classify(spaces + invisible, isSpace);
classify((spaces + invisible).replace(' ', ''), LineTrait.rewrite);
classify(unusual, LineTrait.rewrite | isVisible);
classify('0-9', LineTrait.digit | isVisible);
classify('@', LineTrait.at | isVisible);
classify('\t', LineTrait.columns);

/**
 * All but what most lines are made of: letters, single spaces and punctuation, each of which means nothing for its line.
 * What is found is looked at more closely, so that it does not matter what else means nothing. Neighbours in Unicode
 * are taken together, because a class is the slower the more ranges it has.
 */
const notPlain = /[^ !"#$%&'()+,./:;<=>?a-zA-Z\u00C0-\u024F\u2012-\u2027-]| {2}/g;

/** Where the plain words that begin at an offset end: a pattern passes them faster than a loop can. */
function plainEnd(text: string, start: number): number {
  notPlain.lastIndex = start;
  let end = notPlain.test(text) ? notPlain.lastIndex - 1 : text.length;
  while (end > start && text.charCodeAt(end - 1) === 0x20) end--;
  return end;
}

/** Whether a code unit is white space or invisible. */
export function isBlank(code: number): boolean {
  return (classOf[code]! & (isSpace | isBreak)) !== 0;
}

/** Whether a code unit has to be looked at when a line's words are written. */
export function isUnusual(code: number): boolean {
  return (classOf[code]! & (LineTrait.rewrite | isSpace)) !== 0;
}

/** What is known of a text's lines before it is scanned. */
export interface KnownLines {
  /** Its first lines; the list is the scan's own to go on with. */
  readonly first: TextLine[];
  /** The lines from the one that begins at an offset on, if they are known: the gap above it is not. */
  readonly from: (start: number) => TextLine[] | undefined;
}

/** The lines of a file that are not blank. Line ends are \n, \r\n, \r, form feed and Unicode's separators. */
export function scanLines(text: string, known?: KnownLines): TextLine[] {
  const lines = known?.first ?? [];
  const last = lines[lines.length - 1];
  let lineBreaks = last ? 0 : 1;
  let newPage = 0;
  for (let at = last?.end ?? 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const bits = classOf[code]!;
    if (bits & isSpace) continue;
    if (bits & isBreak) {
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
      if (code === 12) newPage = LineTrait.newPage;
      lineBreaks++;
      continue;
    }
    const gap = Math.max(0, lineBreaks - 1);
    const rest = known?.from(at);
    if (rest) {
      const { start, end, traits } = rest[0]!;
      rest[0] = { start, end, gap, traits: (traits & ~LineTrait.newPage) | newPage };
      return lines.concat(rest);
    }
    const line = scanLine(text, at, gap, newPage);
    lines.push(line);
    at = line.end - 1;
    lineBreaks = 0;
    newPage = 0;
  }
  return lines;
}

/** The line whose first visible unit stands at `start`. */
function scanLine(text: string, start: number, gap: number, newPage: number): TextLine {
  let traits = newPage;
  let inSpace = 0;
  let end = plainEnd(text, start);
  for (let at = end; at < text.length; at++) {
    const bits = classOf[text.charCodeAt(at)]!;
    if (bits & (isSpace | isBreak)) {
      if (bits & isBreak) break;
      inSpace |= bits;
      continue;
    }
    traits |= bits;
    const spaces = at - end;
    end = at + 1;
    if (spaces === 0) continue;
    if (spaces > 1) traits |= LineTrait.rewrite | (spaces > 2 ? LineTrait.columns : 0);
    traits |= inSpace;
    inSpace = 0;
  }
  return { start, end, gap, traits: traits & allTraits };
}
