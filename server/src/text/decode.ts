/**
 * From the bytes of a file to its text. Needs nothing but `TextDecoder`, so it runs in a browser too.
 *
 * Old answers are windows-1252 without a word about it; the rest is UTF-8, with or without a byte order
 * mark. A mark is not part of the text: LSP clients drop it too, so offsets agree with theirs.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file, or `binary` where it holds a NUL, which no text does (a PDF or a Word file that is
 * named .txt). A byte order mark decides; else what is valid UTF-8 is UTF-8; else it is windows-1252, in
 * which every byte means something.
 */
export function decode(bytes: Uint8Array): Decoded | 'binary' {
  const wide = wideEncodingOf(bytes);
  if (wide !== null) {
    const text = new TextDecoder(wide).decode(bytes);
    return text.includes('\0') ? 'binary' : { text, encoding: wide };
  }
  if (bytes.includes(0)) return 'binary';
  const text = decodeUtf8(bytes);
  return text === null
    ? { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
    : { text, encoding: 'utf-8' };
}

function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

const utf8Mark = [0xef, 0xbb, 0xbf];
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** Null for what is no UTF-8 and does not say that it is, by a byte order mark. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return utf8Mark.every((byte, at) => bytes[at] === byte) ? new TextDecoder().decode(bytes) : null;
  }
}

/**
 * What windows-1252 puts at 0x80–0x9F; elsewhere it is the code point itself. The five bytes it leaves
 * undefined stay controls (https://encoding.spec.whatwg.org/index-windows-1252.txt). A table of our own,
 * because the TextDecoder of Node 20 takes all thirty-two for controls.
 */
const windows1252 = [
  0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122,
  0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178,
];

/** As many arguments as every engine lets a call have. */
const chunk = 8192;

function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    const units = Uint16Array.from(bytes.subarray(at, at + chunk), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80]! : byte,
    );
    text += String.fromCharCode(...units);
  }
  return text;
}
