import { decode } from '../text/decode';
import type { Text } from './source';
import { ImportFailure } from './source';

/** A text or a Markdown file as it stands: only its encoding and line ends are made those of the others. */
export function readPlain(bytes: Uint8Array, format: 'markdown' | 'text'): Text {
  const decoded = decode(bytes);
  if (decoded === 'binary') throw new ImportFailure('unknownFormat');
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new ImportFailure('empty');
  return { format, text, pages: null, notes: [] };
}
