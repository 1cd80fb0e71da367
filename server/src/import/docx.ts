import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { cleaned } from './cleaned';
import { firstPageHead } from './docxHead';
import { columns, textOfHtml } from './htmlText';
import type { Note, Text } from './source';
import { ImportFailure } from './source';
import { unzip } from './zip';

/** The parts that hold words or say how they are meant. Pictures, settings and embedded files are never unpacked. */
const wanted = /^(?:\[Content_Types\]\.xml|(?:_rels|word|word\/_rels)\/[\w.-]+\.(?:xml|rels))$/;

/**
 * The text of a Word file. Of tracked changes, what was inserted is text and what was deleted is not, as in the file
 * once they are accepted. The head of the first page comes first, for it is the letterhead; other heads repeat it. Feet are
 * left out: addresses and numbers of pages say nothing of the answer.
 */
export async function readDocx(bytes: Uint8Array): Promise<Text> {
  const parts = unzip(bytes, (name) => wanted.test(name));
  if (!parts.has('[Content_Types].xml')) throw new ImportFailure('broken');
  if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name)))
    throw new ImportFailure('unknownFormat');
  // In a table of contents a tabulator stands before the page.
  const body = textWithColumns(await htmlOf(parts), /\t(?=\d{1,4}(?:<\/\w+>)*<\/p>)/g);
  if (body.trim() === '') throw new ImportFailure('empty');
  const text = cleaned(`${await headText(parts)}\n\n${body}`);
  return { format: 'docx', text, pages: null, notes: changesIn(parts) };
}

/** The head of the first page, what tabulators part as columns; empty where it has none, or only the page's number. */
async function headText(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const head = firstPageHead(parts);
  if (!head) return '';
  const lines = textWithColumns(await htmlOf(head), /\t+/g).split('\n');
  return lines.filter((line) => !pageNumber.test(line)).join('\n');
}

/** The text of a page, in which these tabulators part columns; the others are white space as any, and become one space. */
function textWithColumns(html: string, tabulators: RegExp): string {
  const mark = noBreak.repeat(columns.length);
  return textOfHtml(html.replace(tabulators, mark)).replaceAll(mark, columns);
}

const noBreak = '\u00A0';
const pageNumber = /^(?:sid(?:a|an|nr)?\.?\s)?\d{1,3}(?:\s?\(\d{1,3}\)|\sav\s\d{1,3})?$/i;

async function htmlOf(parts: ReadonlyMap<string, Uint8Array>): Promise<string> {
  // What has been counted is what is read: the archive is made anew, and nothing in it is packed.
  const arrayBuffer = zipSync(Object.fromEntries(parts), { level: 0 }).buffer as ArrayBuffer;
  try {
    // In Node the library asks for `buffer`, in a browser for `arrayBuffer`, and both are one to its unpacker.
    const input = { arrayBuffer, buffer: arrayBuffer as unknown as Buffer };
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='Subtitle'] => h2:fresh",
        'br[type="page"] => hr',
      ],
      externalFileAccess: false,
    });
    return value;
  } catch {
    throw new ImportFailure('broken');
  }
}

function changesIn(parts: ReadonlyMap<string, Uint8Array>): Note[] {
  let inserted = 0;
  let deleted = 0;
  for (const [name, part] of parts) {
    if (!/^word\/(?:document\d*|footnotes|endnotes)\.xml$/.test(name)) continue;
    const xml = new TextDecoder().decode(part);
    inserted += xml.match(/<w:(?:ins|moveTo)(?=[ >])/g)?.length ?? 0;
    deleted += xml.match(/<w:(?:del|moveFrom)(?=[ >])/g)?.length ?? 0;
  }
  return inserted + deleted > 0 ? [{ code: 'trackedChanges', inserted, deleted }] : [];
}
