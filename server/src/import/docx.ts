import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { cleaned } from './cleaned';
import { textOfHtml } from './htmlText';
import type { Note, Text } from './source';
import { ImportFailure } from './source';
import { unzip } from './zip';

/** The parts that hold words or say how they are meant. Pictures, settings and embedded files are never unpacked. */
const wanted = /^(?:\[Content_Types\]\.xml|(?:_rels|word|word\/_rels)\/[\w.-]+\.(?:xml|rels))$/;

/**
 * The text of a Word file. Of tracked changes, what was inserted is text and what was deleted is not, as in the file
 * once they are accepted. Heads and feet of pages are left out: they are no part of the answer's words.
 */
export async function readDocx(bytes: Uint8Array): Promise<Text> {
  const parts = unzip(bytes, (name) => wanted.test(name));
  if (!parts.has('[Content_Types].xml')) throw new ImportFailure('broken');
  if (![...parts.keys()].some((name) => /^word\/document\d*\.xml$/.test(name)))
    throw new ImportFailure('unknownFormat');
  const html = await htmlOf(parts);
  const text = cleaned(textOfHtml(html));
  if (text.trim() === '') throw new ImportFailure('empty');
  return { format: 'docx', text, pages: null, notes: changesIn(parts) };
}

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
