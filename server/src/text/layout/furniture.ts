/** Which lines belong to the page and not to the text: page numbers, running heads, addresses, contents, comments. */
import { isDigit, isLetter, isSmall, lowerCase, UnitSet } from '../letters';
import { WordStarts } from '../wordStarts';
import { letterheadEnd } from './letterhead';
import { isContact, isContents, isPageNumber, isRule } from './patterns';
import type { TextLine } from './scan';
import { LineTrait } from './scan';
import { isTitleLine } from './titles';

export type LineRole = 'body' | 'furniture' | 'contents';

/** Longer lines are text, whatever is in them. */
const longest = 120;
const longestLabel = 60;
const longestContact = 90;
const longestPage = 12;
/** How many lines from a page's edge its running head stands. */
const edge = 2;

/** The role of each line. */
export function readRoles(text: string, lines: readonly TextLine[]): LineRole[] {
  const roles = new Array<LineRole>(lines.length).fill('body');
  markComments(text, lines, roles);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.end - line.start > longest || roles[at] !== 'body') continue;
    roles[at] = roleAlone(text, line);
  }
  const running = runningHeads(text, lines, (at) => roles[at] === 'furniture');
  for (const at of running) roles[at] = 'furniture';
  growClusters(text, lines, roles);
  const head = letterheadEnd(text, lines, roles);
  for (let at = 0; at < head; at++) if (roles[at] === 'body') roles[at] = 'furniture';
  markListedContents(text, lines, roles);
  markFootnotes(text, lines, roles);
  return roles;
}

/** What a line is when nothing is known of those around it. */
function roleAlone(text: string, line: TextLine): LineRole {
  const first = text.charCodeAt(line.start);
  const last = text.charCodeAt(line.end - 1);
  const { traits } = line;
  const length = line.end - line.start;
  const hasDigit = Boolean(traits & LineTrait.digit);
  const isNumberLast = hasDigit && (isDigit(last) || last === 0x29);
  if (!isNumberLast && length > longestContact) return 'body';
  if (isNumberLast || traits & LineTrait.columns || (hasDigit && length <= longestPage)) {
    const words = text.slice(line.start, line.end);
    if (isPageNumber(words)) return 'furniture';
    if (isContents(words)) return 'contents';
  }
  const isShort = length <= longestLabel && last !== 0x2e && !isSmall(first);
  if (
    length <= longestContact &&
    (hasDigit || isShort || traits & LineTrait.at || isAddress(text, line.start))
  ) {
    if (isContact(text.slice(line.start, line.end), hasDigit)) return 'furniture';
  }
  if (isLetter(first) || isDigit(first)) return 'body';
  return isRule(text.slice(line.start, line.end)) ? 'furniture' : 'body';
}

/** What an address on the web begins with, small letters as it has them. */
const addresses = ['www', 'http', 'mailto'];
const addressStarts = new WordStarts(addresses);

function isAddress(text: string, start: number): boolean {
  return addressStarts.mayStandAt(text, start) && addresses.some((words) => text.startsWith(words, start));
}

/** HTML's comments, which converters leave between pages; one may run over several lines. */
function markComments(text: string, lines: readonly TextLine[], roles: LineRole[]): void {
  let open = text.indexOf('<!--');
  let shut = open < 0 ? -1 : text.indexOf('-->', open);
  for (let at = 0; at < lines.length && open >= 0 && shut >= 0; at++) {
    const line = lines[at]!;
    if (line.end <= open) continue;
    if (line.start >= open && line.end <= shut + 3) roles[at] = 'furniture';
    if (line.end < shut + 3) continue;
    open = text.indexOf('<!--', line.end);
    shut = open < 0 ? -1 : text.indexOf('-->', open);
  }
}

/**
 * Short lines that come back at the edges of pages, their digits aside. A subheading that comes back
 * ("Nämndens synpunkter") stands in the middle of pages and is none.
 */
function runningHeads(text: string, lines: readonly TextLine[], isEdge: (at: number) => boolean): number[] {
  const isShort = (at: number) => lines[at]!.end - lines[at]!.start <= longestLabel;
  const places = new Map<string, { all: number; edge: number[] }>();
  const keys = new Array<string | undefined>(lines.length);
  for (let at = 0; at < lines.length; at++) {
    if (!isShort(at) || !(isAtEdge(lines, at, isEdge) || interrupts(text, lines, at))) continue;
    const key = (keys[at] = keyOf(text, lines[at]!));
    const seen = places.get(key);
    if (seen) seen.edge.push(at);
    else places.set(key, { all: 0, edge: [at] });
  }
  for (const [key, { edge }] of places) if (edge.length < 2) places.delete(key);
  if (places.size === 0) return [];
  const lengths = new Set([...places.keys()].map((key) => key.length));
  const mayComeBack = (line: TextLine) => isFolded(line) || lengths.has(line.end - line.start);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (!isShort(at) || !mayComeBack(line)) continue;
    const seen = places.get(keys[at] ?? keyOf(text, line));
    if (seen) seen.all++;
  }
  return [...places.values()].flatMap(({ all, edge }) => (edge.length * 2 > all ? edge : []));
}

/** A line as it comes back on the next page. */
function keyOf(text: string, line: TextLine): string {
  const words = lowerCase(text.slice(line.start, line.end));
  return isFolded(line) ? words.replace(/\d+/g, '0').replace(/\s+/g, ' ') : words;
}

/** Whether a line may be longer than its key. */
function isFolded({ traits }: TextLine): boolean {
  return Boolean(traits & (LineTrait.digit | LineTrait.rewrite));
}

function isAtEdge(lines: readonly TextLine[], at: number, isEdge: (at: number) => boolean): boolean {
  for (let near = at - edge; near <= at + edge; near++) {
    if (near !== at && near >= 0 && near < lines.length && isEdge(near)) return true;
  }
  return (
    Boolean(lines[at]!.traits & LineTrait.newPage) ||
    Boolean((lines[at + 1]?.traits ?? 0) & LineTrait.newPage)
  );
}

/** Whether the sentence above the line goes on below it. */
function interrupts(text: string, lines: readonly TextLine[], at: number): boolean {
  const above = lines[at - 1];
  const below = lines[at + 1];
  return (
    above !== undefined &&
    below !== undefined &&
    isSmall(text.charCodeAt(above.end - 1)) &&
    isSmall(text.charCodeAt(below.start)) &&
    !isSmall(text.charCodeAt(lines[at]!.start)) &&
    above.end - above.start > longestLabel
  );
}

/** Furniture stands together: up to two short lines between two of its lines are furniture too, and columns beside one. */
function growClusters(text: string, lines: readonly TextLine[], roles: LineRole[]): void {
  const isLabel = (at: number) => {
    const line = lines[at]!;
    if (roles[at] !== 'body' || line.end - line.start > longestLabel || endsLikeText(text, line))
      return false;
    const words = text.slice(line.start, line.end);
    return !isTitleLine(words) && !/^\d{1,2}\.\d{1,2}(?:\.\d{1,2})* \p{L}/u.test(words);
  };
  for (let at = 0; at < lines.length; at++) {
    if (roles[at] !== 'furniture') continue;
    let next = at + 1;
    while (next < lines.length && next <= at + 2 && isLabel(next)) next++;
    if (next > at + 1 && roles[next] === 'furniture') roles.fill('furniture', at, next);
  }
  const isColumns = (at: number) =>
    at >= 0 && at < lines.length && roles[at] === 'body' && Boolean(lines[at]!.traits & LineTrait.columns);
  for (let at = 0; at < lines.length; at++) {
    if (roles[at] !== 'furniture') continue;
    for (let up = at - 1; isColumns(up) && !endsLikeText(text, lines[up]!); up--) roles[up] = 'furniture';
    for (let down = at + 1; isColumns(down) && !endsLikeText(text, lines[down]!); down++)
      roles[down] = 'furniture';
  }
}

/** What a line of running text may end in besides a letter. */
const textEnds = new UnitSet('.?!:;,-');

function endsLikeText(text: string, line: TextLine): boolean {
  return textEnds.has(text.charCodeAt(line.end - 1)) || isSmall(text.charCodeAt(line.start));
}

/** A footnote takes no more lines than this. */
const mostNoteLines = 8;

/**
 * The notes at the foot of a page that ends inside a sentence: from a line with a note's number, below a line that
 * does not end, to the page's edge, where the sentence goes on.
 */
function markFootnotes(text: string, lines: readonly TextLine[], roles: LineRole[]): void {
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (!isDigit(text.charCodeAt(line.start)) || roles[at] !== 'body' || roles[at - 1] !== 'body') continue;
    if (!/^\d{1,2} \p{Lu}/u.test(text.slice(line.start, line.start + 8))) continue;
    if (!isSmall(text.charCodeAt(lines[at - 1]!.end - 1))) continue;
    let end = at + 1;
    while (end < lines.length && end - at < mostNoteLines && roles[end] === 'body') end++;
    let next = end;
    while (next < lines.length && next - end < mostNoteLines && roles[next] !== 'body') next++;
    if (next === end || !isSmall(text.charCodeAt(lines[next]?.start ?? 0))) continue;
    roles.fill('furniture', at, end);
  }
}

/** Under the heading of a table of contents, lines that end in a page number are its lines, leaders or not. */
function markListedContents(text: string, lines: readonly TextLine[], roles: LineRole[]): void {
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at]!;
    if (line.end - line.start > 30 || roles[at] === 'contents') continue;
    if (!/^#*\s*innehåll(?:sförteckning|et)?:?$/i.test(text.slice(line.start, line.end))) continue;
    let end = at + 1;
    for (let next = end; next < lines.length && next - end < 2; next++) {
      if (roles[next] === 'contents' || isDigit(text.charCodeAt(lines[next]!.end - 1))) end = next + 1;
    }
    if (end > at + 1) roles.fill('contents', at, end);
  }
}
