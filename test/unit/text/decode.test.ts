import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Encoding } from '../../../server/src/text/decode';
import { decode } from '../../../server/src/text/decode';

const swedish = 'Räksmörgås på Åland – ”förslaget” kostar 5 €';
const utf8 = (text: string) => new TextEncoder().encode(text);
const marked = (mark: number[], bytes: Iterable<number>) => Uint8Array.from([...mark, ...bytes]);
const utf16 = (text: string, bigEndian: boolean) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
    bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8],
  );
function reads(bytes: Uint8Array, text: string, encoding: Encoding): void {
  assert.deepEqual(decode(bytes), { text, encoding });
}

describe('decode', () => {
  it('reads UTF-8', () => reads(utf8(swedish), swedish, 'utf-8'));
  it('reads UTF-8 with a mark, which is not part of the text', () =>
    reads(marked([0xef, 0xbb, 0xbf], utf8(swedish)), swedish, 'utf-8'));
  it('keeps U+FEFF where it is no mark', () =>
    reads(marked([0xef, 0xbb, 0xbf], utf8('a\uFEFFb')), 'a\uFEFFb', 'utf-8'));
  it('reads marked UTF-8 with a broken byte as UTF-8', () =>
    reads(marked([0xef, 0xbb, 0xbf], [0x61, 0xe5]), 'a\uFFFD', 'utf-8'));
  it('reads UTF-16 of either order with a mark', () => {
    reads(marked([0xff, 0xfe], utf16(swedish, false)), swedish, 'utf-16le');
    reads(marked([0xfe, 0xff], utf16(swedish, true)), swedish, 'utf-16be');
  });
  it('reads UTF-16 that ends in half a unit', () =>
    reads(marked([0xff, 0xfe], [0x61, 0x00, 0x62]), 'a\uFFFD', 'utf-16le'));
  it('reads what is not UTF-8 as windows-1252, dashes and quotes too', () =>
    reads(
      Uint8Array.from([
        0x93, 0x68, 0xe4, 0x6c, 0x73, 0x6f, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35, 0x20, 0xc5, 0x85,
      ]),
      '“hälso” – €5 Å…',
      'windows-1252',
    ));
  it('gives every byte of windows-1252 a unit of its own', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => (at % 255) + 1);
    const decoded = decode(bytes);
    assert.ok(decoded !== 'binary');
    assert.equal(decoded.encoding, 'windows-1252');
    assert.equal(decoded.text.length, bytes.length);
    assert.equal(new Set(decoded.text).size, 255);
    assert.equal(
      decoded.text.slice(0x7f, 0xa0),
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ\u00A0',
    );
  });
  it('reads an empty file as an empty text', () => reads(new Uint8Array(), '', 'utf-8'));
  it('reads a file of nothing but a mark as an empty text', () => {
    reads(Uint8Array.of(0xef, 0xbb, 0xbf), '', 'utf-8');
    reads(Uint8Array.of(0xfe, 0xff), '', 'utf-16be');
  });
  it('calls a file with a NUL binary, whatever else is in it', () => {
    assert.equal(decode(utf8('PK\u0003\u0004\u0000')), 'binary');
    assert.equal(decode(Uint8Array.of(0xe5, 0x00)), 'binary');
    assert.equal(decode(Uint8Array.from(utf16('UTF-16 without a mark', false))), 'binary');
    assert.equal(decode(marked([0xff, 0xfe], [0x00, 0x00, 0x61, 0x00])), 'binary');
  });
  it('gives back any text that was written as UTF-8 or UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        const text = written.replaceAll('\0', '').replace(/^\uFEFF+/, '');
        reads(utf8(text), text, 'utf-8');
        reads(marked([0xff, 0xfe], utf16(text, false)), text, 'utf-16le');
        reads(marked([0xfe, 0xff], utf16(text, true)), text, 'utf-16be');
      }),
      { seed: 72, numRuns: 200 },
    );
  });
});
