import { decode } from '../text/decode';
import { cleaned } from './cleaned';
import { textOfHtml } from './htmlText';
import type { Text } from './source';
import { ImportFailure } from './source';

/** The words of a web page. */
export function readHtml(bytes: Uint8Array): Text {
  const decoded = decode(bytes);
  if (decoded === 'binary') throw new ImportFailure('broken');
  const text = cleaned(textOfHtml(decoded.text));
  if (text.trim() === '') throw new ImportFailure('empty');
  return { format: 'html', text, pages: null, notes: [] };
}
