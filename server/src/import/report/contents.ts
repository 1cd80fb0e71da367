/** The sections of a report as its table of contents lists them. */
import { isSectionNumber } from '../../text/sectionNumbers';

/** An entry of a table of contents. */
export interface Entry {
  /** "4.1.4" */
  readonly number: string;
  readonly title: string;
  /** The page it begins on, as printed; null where that is not said. */
  readonly page: number | null;
}

/** So few entries are a list in the text, and no table of contents. */
const fewest = 3;
/** A title fills no more lines than this. */
const mostLines = 4;

/** The entries with leaders or columns and a page number: "4.1 Läkarmedverkan ........ 45". None where there is no table. */
export function contentsOf(text: string): Entry[] {
  const entries = new Map<string, Entry>();
  const lines = text.split(/[\n\f]/).map((line) => line.trim());
  for (let at = 0; at < lines.length; at++) {
    const begun = numbered(lines[at]!);
    if (!begun || entries.has(begun.number)) continue;
    let title = '';
    for (const [more, line] of [begun.rest, ...lines.slice(at + 1, at + mostLines)].entries()) {
      // What is empty or begins another entry ends a title that has no page.
      if (more > 0 && (line === '' || numbered(line))) break;
      const ended = withPage(line) ?? pageAlone(title, line);
      title = joined(title, ended?.title ?? line);
      if (!ended) continue;
      title = trimLeaders(title);
      if (title !== '') entries.set(begun.number, { number: begun.number, title, page: ended.page });
      break;
    }
  }
  return entries.size < fewest ? [] : [...entries.values()];
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

/** "4.1 Läkarmedverkan …", "4. Kapitel", "Kapitel 4 Läkare": the number and what follows it. */
function numbered(line: string): { number: string; rest: string } | null {
  const read = /^(?:kapitel |avsnitt )?(\d[\d.]{0,20})\s{1,8}(?=[\p{L}”"])/iu.exec(line);
  const number = read?.[1]?.replace(/\.$/, '');
  if (!read || number === undefined || !isSectionNumber(number)) return null;
  return { number, rest: line.slice(read[0].length) };
}

/** A line that ends in leaders, or a column's white, and the number of a page. */
export function withPage(line: string): { title: string; page: number } | null {
  const page = /\d{1,4}$/.exec(line)?.[0];
  if (page === undefined) return null;
  const before = line.slice(0, -page.length);
  const title = trimLeaders(before);
  const leaders = before.slice(title.length);
  return /[._…·]\s?[._…·]|\s{2}|[\t…]/.test(leaders) ? { title, page: Number(page) } : null;
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
