import { decode } from '../text/decode';
import { longestText } from '../text/longest';

/** Why a file that is there cannot be used. */
export type Fault = 'binary' | 'tooLarge';

/** A file's text, or why it has none. */
export type Content =
  { readonly text: string; readonly fault: null } | { readonly text: null; readonly fault: Fault };

/** What a file's bytes hold. */
export function contentOf(bytes: Uint8Array): Content {
  const decoded = decode(bytes);
  if (decoded === 'binary') return { text: null, fault: 'binary' };
  if (decoded.text.length > longestText) return { text: null, fault: 'tooLarge' };
  return { text: decoded.text, fault: null };
}
