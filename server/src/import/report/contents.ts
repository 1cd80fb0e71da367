/** The sections of a report as its table of contents lists them. */
import { compareNumbers, isSectionNumber } from '../../text/sectionNumbers';

/** An entry of a table of contents. */
export interface Entry {
  /** "4.1.4" */
  readonly number: string;
  readonly title: string;
  /** The page it begins on, as printed; null where that is not said, or said in Roman numerals. */
  readonly page: number | null;
}

export interface Contents {
  /** None where there is no table. */
  readonly entries: readonly Entry[];
  /** Where the text goes on behind the table; 0 where there is none. */
  readonly end: number;
}

/** So few entries are a list in the text, and no table of contents. */
const fewest = 3;
/** A title fills no more lines than this. */
const mostLines = 4;
/** After so many lines without an entry the table has ended. What comes later are tables of the text. */
const longestGap = 60;

/** The entries with leaders or columns and a page number: "4.1 Läkarmedverkan ........ 45". */
export function contentsOf(text: string): Contents {
  const lines = linesOf(text);
  const entries = new Map<string, Entry>();
  let last = 0;
  for (let at = 0; at < lines.length && !(entries.size >= fewest && at - last > longestGap); at++) {
    const begun = numbered(lines[at]!.text);
    if (!begun || entries.has(begun.number)) continue;
    const rest = lines.slice(at + 1, at + mostLines).map(({ text }) => text);
    const ended = endOfEntry([begun.rest, ...rest]);
    if (!ended) continue;
    entries.set(begun.number, { number: begun.number, title: ended.title, page: ended.page });
    last = at + ended.lines;
  }
  if (entries.size < fewest) return { entries: [], end: 0 };
  return { entries: [...entries.values()], end: lines[last]?.start ?? text.length };
}

/** The title and page of an entry, and how many lines it takes; null where no page is told. */
function endOfEntry(lines: readonly string[]): { title: string; page: number | null; lines: number } | null {
  let title = '';
  for (const [more, line] of lines.entries()) {
    // What begins another entry ends a title that has no page, and so does an empty line, but where a page of the web has
    // a paragraph for each line.
    if (more > 0 && numbered(line)) return null;
    if (line === '' && !/^[\p{Ll}(]/u.test(lines[more + 1] ?? '')) return null;
    const ended = withPage(line) ?? pageAlone(title, line);
    title = joined(title, ended?.title ?? line);
    if (!ended) continue;
    title = trimLeaders(title);
    return title === '' ? null : { title, page: ended.page, lines: more + 1 };
  }
  return null;
}

/** The entries that a list under the heading "Innehåll" makes, as web pages have it, without pages. */
export function listedOf(text: string): Entry[] {
  const lines = linesOf(text).map(({ text }) => text);
  const heading = lines.findIndex((line) => /^(?:#{1,6} )?Innehåll(?:sförteckning)?:?$/.test(line));
  const entries: Entry[] = [];
  for (const line of heading < 0 ? [] : lines.slice(heading + 1)) {
    const read = numbered(line);
    if (!read) continue;
    const last = entries.at(-1);
    // Where the numbers begin again, the text does.
    if (last && compareNumbers(read.number, last.number) <= 0) break;
    entries.push({ number: read.number, title: read.rest, page: null });
  }
  return entries.length < fewest ? [] : entries;
}

/** The entries that headings marked as such make: "## 4.1 Läkarmedverkan". */
export function headingsOf(text: string): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [, line] of text.matchAll(/^#{1,6} ([^\n]+)$/gm)) {
    const read = numbered(line!);
    if (read && !entries.has(read.number))
      entries.set(read.number, { number: read.number, title: read.rest, page: null });
  }
  return [...entries.values()];
}

/** An entry from a title with its number, as outlines of PDF files have it; null where it has none. */
export function entryOf(line: string, page: number | null): Entry | null {
  const read = numbered(line.replace(/\s+/g, ' ').trim());
  return read && { number: read.number, title: read.rest, page };
}

/** The lines of a text, as those of a table of contents are written: without bullets, the cells of a row as columns. */
function linesOf(text: string): { readonly text: string; readonly start: number }[] {
  let start = 0;
  return text.split(/[\n\f]/).map((line) => {
    const read = { text: withoutMarks(line.trim()), start };
    start += line.length + 1;
    return read;
  });
}

function withoutMarks(line: string): string {
  if (line.startsWith('| ')) return line.slice(2).replace(/ ?\|$/, '').replaceAll(' | ', '   ').trim();
  return line.replace(/^(?:• ?)+/, '');
}

/**
 * "4.1 Läkarmedverkan …", "4. Kapitel", "Kapitel 4 Läkare", "4.1Läkarmedverkan": the number and what follows it. The title
 * of a chapter begins with a capital, or the number is a quantity: "16 kap. 3 § brottsbalken".
 */
function numbered(line: string): { number: string; rest: string } | null {
  const read =
    /^(?:[Kk]apitel |[Aa]vsnitt )?(\d[\d.]{0,20})(\s{0,8})(?=[^\s\d.])/u.exec(line) ??
    sectionOnNumber.exec(line);
  const number = read?.[1]?.replace(/\.$/, '');
  if (!read || number === undefined || !isSectionNumber(number)) return null;
  const rest = line.slice(read[0].length);
  const opens = number.includes('.') && read[2] !== '' ? /^[\p{L}\p{N}”"]/u : /^[\p{Lu}”"]/u;
  return opens.test(rest) ? { number, rest } : null;
}

/** A section whose title begins with a number: "7.2 24 § polislagen". */
const sectionOnNumber = /^(\d{1,2}\.[\d.]{1,20})(\s{1,8})(?=\d)/;

/** A line that ends in leaders, or a column's white, and the number of a page; null for a page in Roman numerals. */
export function withPage(line: string): { title: string; page: number | null } | null {
  const page = /(?:\d{1,4}|[ivxl]{1,7})$/.exec(line)?.[0];
  if (page === undefined || !/^(?:\d+|(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3}))$/.test(page)) return null;
  const before = line.slice(0, -page.length);
  const title = trimLeaders(before);
  const leaders = before.slice(title.length);
  const isParted = /[._…·]\s?[._…·]|\s{2}|[\t…]/.test(leaders);
  return isParted ? { title, page: /\d/.test(page) ? Number(page) : null } : null;
}

/** The number of a page that found no room on the line with its leaders. */
function pageAlone(title: string, line: string): { title: string; page: number } | null {
  return /[._…·]{2}$|[._…·] [._…·]$/.test(title) && /^\d{1,4}$/.test(line)
    ? { title: '', page: Number(line) }
    : null;
}

function trimLeaders(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\u00A0._…·'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** A title over two lines, as one: a word that is parted at the end of a line is whole again. */
function joined(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  const isParted = /\p{Ll}-$/u.test(first) && /^(?!(?:och|eller|samt) )\p{Ll}/u.test(second);
  return isParted ? first.slice(0, -1) + second : `${first} ${second}`;
}
