import type { Format } from './source';
import { ImportFailure } from './source';

/** How far into a PDF its mark may stand, as readers allow. */
const pdfMark = 1024;

/** The names of files that a person may want to import. Whether they can be read is for their content to say. */
export const importableName = /\.(?:pdf|docx|html?|xhtml|md|markdown|txt|remissvar)$/i;

/** The format of a file, by its first bytes; its name decides only what kind of text a text is. */
export function formatOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Format {
  const start = latin1(bytes.subarray(0, pdfMark));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return 'docx';
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    throw new ImportFailure(isEncryptedWord(bytes) ? 'encrypted' : 'oldWord');
  if (start.startsWith('{\\rtf')) throw new ImportFailure('oldWord');
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (ending === 'pdf' || ending === 'docx') throw new ImportFailure('broken');
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html)/i.test(withoutMark(start))) return 'html';
  if (['html', 'htm', 'xhtml'].includes(ending)) return 'html';
  if (['txt', 'text', 'remissvar', ''].includes(ending)) return 'text';
  throw new ImportFailure('unknownFormat');
}

/** A Word file with a password is an old container with the new file inside, encrypted: [MS-OFFCRYPTO] 2.3.4. */
function isEncryptedWord(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 16 * 1024)).includes([...'EncryptedPackage'].join('\0'));
}

function withoutMark(start: string): string {
  return start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
