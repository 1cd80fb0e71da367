import type { Flow } from '../../text/flow';
import type { Range } from '../../text/range';
import { foldSpaces } from '../../text/spaces';
import { turnsOf } from '../speakers/passages';

/** A piece of a line that stands in a column of its own: two spaces, a tab or a dot between spaces part it from the next. */
export interface Cell extends Range {
  readonly text: string;
}

/** The words of a line; the range covers them without the white space around. */
interface BareLine extends Range {
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly isApart: boolean;
}

/** A line with words on it, and the columns that they stand in. */
export interface Line extends BareLine {
  readonly cells: readonly Cell[];
}

/**
 * The outside of an answer: what stands above its first heading and below its last words.
 *
 *     YTTRANDE                                     top
 *     Till                     Datum               top
 *     Yttrande över betänkandet Ny ordning         top, title
 *     (SOU 2025:98)                                top, title
 *     Tibro kommun har fått tillfälle …            top, opening
 *     …
 *     Med vänlig hälsning                          bottom
 */
export interface Letter extends Range {
  /** The first lines, the title and the opening among them. */
  readonly top: readonly Line[];
  /** The last lines, in the order of the text; none of them is in `top`. */
  readonly bottom: readonly Line[];
  /** Indexes of the title's lines in `top`: from..to, empty where there is none. */
  readonly titleFrom: number;
  readonly titleTo: number;
  /** The title's words on one line; empty where there is none. */
  readonly title: string;
  /** The first words after the title (or of the letter), on one line. */
  readonly opening: string;
}

const topLines = 70;
const bottomLines = 30;
const longestLine = 400;
/** What stands above the first "§" of minutes: whose they are, and when. */
const longestTitlePage = 400;
const longestTitle = 6;
/** How many lines after the title are its opening. */
export const openingLines = 14;

/** The letter of the file: the respondent's first part that is more than a title page of minutes. */
export function readLetter(flow: Flow): Letter {
  const turns = turnsOf(flow);
  for (const [index, { role, start }] of turns.entries()) {
    if (role !== 'respondent') continue;
    const next = turns[index + 1];
    const end = next?.start ?? flow.text.length;
    const letter = letterAt(flow.text, start, end);
    const isTitlePage = next?.role === 'decision' && end - start < longestTitlePage && letter.title === '';
    if (!isTitlePage) return letter;
  }
  return letterAt(flow.text, 0, flow.text.length);
}

/** The minutes or the decision that the letter is pasted into, where they stand before it; else null. */
export function readMinutesBefore(flow: Flow, letter: Letter): Letter | null {
  return letter.start > 0 ? letterAt(flow.text, 0, letter.start) : null;
}

/** The last lines of the letter, its title and what stands above it left out. */
export function lastLines({ top, titleTo, bottom }: Letter): readonly Line[] {
  return [...top.slice(titleTo), ...bottom].slice(-bottomLines);
}

/** Where the letterhead of the letter at `start..end` ends: at its title, or at `start` where it has none. */
export function letterheadEnd(text: string, start: number, end: number): number {
  const top: BareLine[] = [];
  for (const line of linesFrom(text, start, end)) {
    top.push(line);
    if (isTitle(line.text.toLowerCase())) return top[firstOfTitle(top, top.length - 1)]!.start;
  }
  return start;
}

function letterAt(text: string, start: number, end: number): Letter {
  const top: Line[] = [];
  for (const line of linesFrom(text, start, end)) top.push(withCells(line));
  const topEnd = top[top.length - 1]?.end ?? end;
  const bottom = linesBefore(text, topEnd, end);
  const [titleFrom, titleTo] = findTitle(top);
  const join = (lines: readonly Line[]) => foldSpaces(lines.map((line) => line.text).join(' '));
  const title = join(top.slice(titleFrom, titleTo));
  const opening = join(top.slice(titleTo, titleTo + openingLines));
  return { start, end, top, bottom, titleFrom, titleTo, title, opening };
}

/** The first lines, one at a time: the title is often among the first of them. */
function* linesFrom(text: string, start: number, end: number): Generator<BareLine> {
  let isApart = true;
  let count = 0;
  for (let at = start; at < end && count < topLines;) {
    const next = lineEnd(text, at, end);
    const line = toLine(text, at, next, isApart);
    isApart = line === undefined;
    at = next + 1;
    if (line === undefined) continue;
    count++;
    yield line;
  }
}

function linesBefore(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let at = end; at > start && lines.length < bottomLines;) {
    const newline = text.lastIndexOf('\n', at - 1);
    const from = Math.max(newline + 1, start);
    const line = toLine(text, from, at, newline > 0 && text[newline - 1] === '\n');
    if (line !== undefined) lines.push(withCells(line));
    at = from - 1;
  }
  return lines.reverse();
}

function lineEnd(text: string, start: number, end: number): number {
  const newline = text.indexOf('\n', start);
  return newline < 0 || newline > end ? end : newline;
}

function toLine(text: string, start: number, end: number, isApart: boolean): BareLine | undefined {
  const raw = text.slice(start, Math.min(end, start + longestLine));
  const words = raw.trim();
  if (words === '') return undefined;
  const from = start + raw.length - raw.trimStart().length;
  return { text: words, start: from, end: from + words.length, isApart };
}

function withCells({ text, start, end, isApart }: BareLine): Line {
  return { text, start, end, cells: readCells(text, start), isApart };
}

const columns = /( {2,}|[\t\u00A0]+ *| [·|•] )/;
/** What any of them has; a line without it is one cell. */
const mayHaveColumns = / {2}|[\t\u00A0·|•]/;

function readCells(words: string, start: number): Cell[] {
  if (!mayHaveColumns.test(words) || !columns.test(words))
    return [{ text: words, start, end: start + words.length }];
  const cells: Cell[] = [];
  let at = start;
  for (const [index, piece] of words.split(columns).entries()) {
    const text = piece.trim();
    // Every other piece is what parts two cells.
    if (index % 2 === 0 && text !== '') {
      const from = at + piece.indexOf(text);
      cells.push({ text, start: from, end: from + text.length });
    }
    at += piece.length;
  }
  return cells;
}

const titleWords =
  /(?:yttrande|remissvar|svar|synpunkter|inspel|kommentarer|remiss) (?:över|på|om|av|angående|avseende|gällande|rörande|beträffande|till|med anledning|i anledning|kring|från)(?= |$)|remissvar(?::| [–-]) /;
/** The words of a title that does not say what it is an answer to: "Angående ny lag", "Betänkandet Ny lag". */
const titleStart =
  /^(?:(?:angående|ang\.?|avseende|beträffande|remiss:?|remissvar:?|remissyttrande:?|yttrande:?|rubrik:?) (?=[^\s\d])|(?:slut|del)?betänkandet? |promemoria[n:]? |utkast till lagrådsremiss|sou ?\d{4}:|ds \d{4}:)/;
const titleNumber = /(?:sou|ds) ?:? ?(?:19|20)\d{2} ?: ?\d/;
/** A title's words inside a sentence are the opening's: "… har beretts tillfälle att lämna yttrande över". */
const sentence =
  /(?:^| )(?:har|lämnar|avger|tackar|vill|ombetts|beretts|inkommer|översänder|önskar|får|kan)(?: |$)/;
const bodyHeading =
  /^(?:#|sammanfatt|inledning|bakgrund|yttrande$|synpunkter$|allmän|övergripande|generella|överväganden|ställningstagande|kommunens |nämndens |regionens |myndighetens |beslut)/;

/** The title's lines: its first line, those it is broken into, and those before it where it begins inside a sentence. */
function findTitle(top: readonly Line[]): [from: number, to: number] {
  const found = top.findIndex((line) => isTitle(line.text.toLowerCase()));
  if (found < 0) return [0, 0];
  const from = firstOfTitle(top, found);
  let to = found + 1;
  while (to < top.length && to - found < longestTitle && goesOn(top, from, to)) to++;
  return [from, to];
}

/** The first line of the title of which one line has been found: it may begin inside a sentence. */
function firstOfTitle(top: readonly BareLine[], found: number): number {
  let from = found;
  while (from > 0 && startsLow(top[from]!.text) && found - from < 2) from--;
  return from;
}

/** Headings of the body that read as a title does, and name no document: "Synpunkter på enskilda förslag". */
const partOfBody =
  /^(?:(?:övergripande|allmänna|särskilda|generella|specifika) )?(?:synpunkter|kommentarer) (?:på|till|om|kring|avseende) (?:(?:de|vissa|enskilda|olika|utredningens|betänkandets|promemorians|kommitténs) ){0,3}(?:författnings)?(?:förslag(?:en|et)?|bedömningar(?:na)?|avsnitt(?:en)?|delar(?:na)?|kapitel)(?: och (?:förslag|bedömningar))?[.:]?$/;

function isTitle(lower: string): boolean {
  if (sentence.test(lower) || partOfBody.test(lower)) return false;
  return titleWords.test(lower) || titleStart.test(lower) || titleNumber.test(lower);
}

function startsLow(text: string): boolean {
  return /^[\p{Ll}\d(]/u.test(text);
}

/** A title's line that ends like this is broken off. */
const openEnd = /[:,–-]$|(?:^| )(?:remiss|SOU|Ds|betänkandet|promemorian|över|av|om|och|i)$/i;

/** A line of the letterhead that stands below the title: "Diarienummer: S2024/01966", "Till: …", a date. */
const letterheadLine =
  /^(?:(?:(?:er|ert|vår|vårt) )?(?:diarienummer|diarienr|dnr|referens|beteckning|datum)(?:[.:]| [a-z]{0,3}\d)|(?:till|från):|(?:19|20)\d{2}-\d{2}-\d{2}$)/;

/** Whether the line `at` goes on with the title before it. */
function goesOn(top: readonly Line[], from: number, at: number): boolean {
  const line = top[at]!;
  const lower = line.text.toLowerCase();
  if (bodyHeading.test(lower) || sentence.test(lower)) return false;
  const before = top[at - 1]!.text;
  const all = top
    .slice(from, at)
    .map((one) => one.text)
    .join(' ');
  const isOpen = all.split('(').length > all.split(')').length;
  if (!isOpen && letterheadLine.test(lower)) return false;
  if (isOpen || startsLow(line.text) || openEnd.test(before)) {
    return true;
  }
  return !line.isApart && !/[).]$/.test(before) && !titleNumber.test(before.toLowerCase());
}
