/** Lines that Markdown sets in italics as a whole: some letters have their headings so. */
import { isCapital } from '../letters';
import { isBlank } from './scan';
import type { TextLine } from './scan';
import { hasVerb } from './verbs';

const asterisk = 0x2a;
const underscore = 0x5f;
const colon = 0x3a;
const backslash = 0x5c;

/**
 * The words of a line between the marks that enclose all of it, or null: "*4.1 Titel*", "_4.1 Titel_", "__4.1 Titel__",
 * each with or without a colon behind it. Two asterisks are none: the prose leaves those out wherever they stand.
 */
export function enclosed(text: string, line: TextLine): TextLine | null {
  const mark = text.charCodeAt(line.start);
  if (mark !== asterisk && mark !== underscore) return null;
  let { start, end } = line;
  if (text.charCodeAt(end - 1) === colon) end--;
  const most = mark === asterisk ? 1 : 3;
  let count = 0;
  while (count <= most && text.charCodeAt(start + count) === mark) count++;
  start += count;
  if (count > most || end - count <= start) return null;
  for (let closing = 0; closing < count; closing++) if (text.charCodeAt(--end) !== mark) return null;
  if (isBlank(text.charCodeAt(start)) || isBlank(text.charCodeAt(end - 1))) return null;
  if (text.charCodeAt(end - 1) === backslash || hasMark(text, mark, start, end)) return null;
  return { ...line, start, end };
}

/** Whether a mark of emphasis stands between two offsets: "*Ett* och *annat*". Two asterisks are another mark. */
function hasMark(text: string, mark: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== mark) continue;
    if (mark === underscore || text.charCodeAt(at + 1) !== asterisk || at + 1 >= end) return true;
    at++;
  }
  return false;
}

const longestTitle = 120;
/** What is set in italics beside a table, a picture or a quotation, and is no title of what follows. */
const caption =
  /^(?:figur|tabell|diagram|bild|foto|källa|källor|anm|not|(?:vår |min )?kursiv(?:ering)?|ur|se|jfr)(?!\p{L})/u;

/**
 * Whether words in italics without a number can be a heading: no more than a line, without a verb or a stop. Quotations
 * stand in italics too, and may be taken for none.
 */
export function isItalicTitle(words: string): boolean {
  if (words.length > longestTitle || !isCapital(words.charCodeAt(0)) || /[.:;,?!…]$/.test(words))
    return false;
  return !hasVerb(words) && !caption.test(words.toLowerCase());
}
