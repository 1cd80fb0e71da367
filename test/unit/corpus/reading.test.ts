import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Corpus } from '../../../server/src/corpus/corpus';
import { readFile } from '../../../server/src/corpus/reading';

const seeds = path.join(import.meta.dirname, '../../../seeds/sou-2024-72');
const remiss = { kind: 'disk', uri: 'file:///r/remiss.json', text: seed('remiss.json').toString() } as const;
const uri = 'file:///r/svar.txt';

function seed(name: string): Buffer {
  return fs.readFileSync(path.join(seeds, name));
}

describe('A file read by another thread', () => {
  for (const name of fs.readdirSync(seeds).filter((file) => file.endsWith('.txt'))) {
    it(`says what it says when it is read here: ${name}`, () => {
      const here = new Corpus({ plainText: true });
      here.update([remiss, { kind: 'disk', uri, text: seed(name).toString() }]);
      const there = new Corpus({ plainText: true });
      there.update([remiss]);
      const { inquiry } = there.snapshot.remissFiles.get(remiss.uri)!;
      const file = readFile({ uri, inquiry, hasRemiss: true, plainText: true }, seed(name));
      const { content, reading } = JSON.parse(JSON.stringify(file)) as typeof file;
      there.update([{ kind: 'disk', uri, text: content!.text, known: { reading: reading!, inquiry } }]);
      const [expected, found] = [here, there].map(({ snapshot }) => snapshot.document(uri)!);
      assert.deepEqual(found!.answer, expected!.answer);
      assert.deepEqual(found!.passages, expected!.passages);
      assert.equal(found!.answer, reading!.answer);
      assert.deepEqual([...there.snapshot.inquiries], [...here.snapshot.inquiries]);
    });
  }

  it('is read again where remiss.json has changed meanwhile', () => {
    const corpus = new Corpus({ plainText: true });
    corpus.update([remiss]);
    const { inquiry } = corpus.snapshot.remissFiles.get(remiss.uri)!;
    const { content, reading } = readFile(
      { uri, inquiry, hasRemiss: true, plainText: true },
      seed('botkyrka-kommun.txt'),
    );
    corpus.update([{ ...remiss, text: '{ "remiss": { "beteckning": "SOU 2023:1" } }' }]);
    corpus.update([{ kind: 'disk', uri, text: content!.text, known: { reading: reading!, inquiry } }]);
    const document = corpus.snapshot.document(uri)!;
    assert.notEqual(document.answer, reading!.answer);
    assert.equal(document.inquiryKey, 'sou 2023:1');
  });

  it('is read again where it is open in the editor', () => {
    const corpus = new Corpus({ plainText: true });
    const text = 'Salems kommuns yttrande över SOU 2024:72\n';
    corpus.update([{ kind: 'open', uri, text, version: 1, languageId: 'remissvar' }]);
    const file = { uri, inquiry: null, hasRemiss: false, plainText: true };
    const { reading } = readFile(file, seed('botkyrka-kommun.txt'));
    corpus.update([
      {
        kind: 'disk',
        uri,
        text: seed('botkyrka-kommun.txt').toString(),
        known: { reading: reading!, inquiry: null },
      },
    ]);
    assert.equal(corpus.snapshot.document(uri)!.text, text);
  });

  it('that cannot be used says why', () => {
    const file = { uri, inquiry: null, hasRemiss: true, plainText: true };
    const binary = Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256);
    assert.deepEqual(readFile(file, binary), { content: { text: null, fault: 'binary' }, reading: null });
    assert.deepEqual(readFile(file, null), { content: null, reading: null });
  });
});
