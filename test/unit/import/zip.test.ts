import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { formatOf } from '../../../server/src/import/format';
import { largestUnpacked } from '../../../server/src/import/limits';
import { readSource } from '../../../server/src/import/read';
import type { FailureCode } from '../../../server/src/import/source';
import { unzip } from '../../../server/src/import/zip';

const parts = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8('<w:document/>'),
};

/** The place in an archive where the size of a part stands, in the record of its directory. */
function sizeField(archive: Uint8Array, part: string): number {
  const text = Buffer.from(archive).toString('latin1');
  const name = text.lastIndexOf(part);
  return name - 46 + 24;
}

/** A Word file whose text is so many zeros: a thousandth of it packed. */
function bomb(size: number): Uint8Array {
  return zipSync({ ...parts, 'word/document.xml': new Uint8Array(size) });
}

async function failureOf(name: string, bytes: Uint8Array): Promise<FailureCode | null> {
  const found = await readSource({ name, bytes });
  return 'failure' in found ? found.failure : null;
}

describe('A file that is no answer', () => {
  it('is a bomb by what it says of itself', async () => {
    const archive = zipSync(parts);
    new DataView(archive.buffer).setUint32(
      sizeField(archive, 'word/document.xml'),
      largestUnpacked + 1,
      true,
    );
    assert.equal(await failureOf('svar.docx', archive), 'bomb');
  });

  it('is a bomb whatever it says of itself', () => {
    const archive = bomb(4_000_000);
    assert.ok(archive.length < 10_000);
    new DataView(archive.buffer).setUint32(sizeField(archive, 'word/document.xml'), 1000, true);
    const all = () => true;
    assert.throws(() => unzip(archive, all, 3_999_999), { code: 'bomb' });
    assert.equal(unzip(archive, all, 4_100_000).get('word/document.xml')?.length, 4_000_000);
    assert.equal(unzip(archive, (name) => name !== 'word/document.xml', 1000).size, 1);
  });

  for (const [title, name, content, code] of [
    ['empty', 'svar.pdf', '', 'empty'],
    ['white space', 'svar.txt', ' \n', 'empty'],
    ['a page without words', 'svar.html', '<html><body><script>x</script></body></html>', 'empty'],
    ['called a PDF', 'svar.pdf', 'Hej', 'broken'],
    ['called Word', 'svar.docx', 'Hej', 'broken'],
    ['the beginning of a PDF', 'svar.pdf', '%PDF-1.7\n1 0 obj\n', 'broken'],
    ['the beginning of a zip archive', 'svar.docx', 'PK\x03\x04', 'broken'],
    ['Word before 2007', 'svar.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'oldWord'],
    [
      'Word with a password',
      'svar.docx',
      `\xd0\xcf\x11\xe0${[...'EncryptedPackage'].join('\0')}`,
      'encrypted',
    ],
    ['RTF', 'svar.rtf', '{\\rtf1 Hej}', 'oldWord'],
    ['a picture', 'svar.png', '\x89PNG\r\n', 'unknownFormat'],
    ['bytes called text', 'svar.txt', 'a\0b', 'unknownFormat'],
  ] as const) {
    it(`is named as what it is: ${title}`, async () => {
      assert.equal(await failureOf(name, Buffer.from(content, 'latin1')), code);
    });
  }

  it('is a spreadsheet, though packed as Word packs', async () => {
    assert.equal(
      await failureOf('svar.xlsx', zipSync({ '[Content_Types].xml': parts['[Content_Types].xml'] })),
      'unknownFormat',
    );
  });

  it('is told by its content, not by its name', () => {
    assert.equal(formatOf({ name: 'svar.txt', bytes: strToU8('%PDF-1.7') }), 'pdf');
    assert.equal(formatOf({ name: 'svar', bytes: strToU8('\uFEFF<!DOCTYPE html><p>') }), 'html');
    assert.equal(formatOf({ name: 'svar.md', bytes: strToU8('<p>Hej') }), 'markdown');
  });

  it('does not throw, however deep its elements', async () => {
    const deep = strToU8('<div>'.repeat(20_000));
    assert.ok(['broken', 'empty'].includes(String(await failureOf('svar.html', deep))));
  });
});
