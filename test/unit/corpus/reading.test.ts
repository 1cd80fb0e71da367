import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Answer } from '../../../server/src/answer/facts';
import { Corpus } from '../../../server/src/corpus/corpus';
import { FileText } from '../../../server/src/corpus/fileText';
import type { FileToRead } from '../../../server/src/corpus/reading';
import { readFiles } from '../../../server/src/corpus/reading';

const seeds = path.join(import.meta.dirname, '../../../seeds/sou-2024-72');
const remiss = { kind: 'disk', uri: 'file:///r/remiss.json', text: seed('remiss.json').toString() } as const;
const uri = 'file:///r/svar.txt';

function seed(name: string): Buffer {
  return fs.readFileSync(path.join(seeds, name));
}

/** A file as another thread or a store gives it back. */
function journeyed(file: FileToRead) {
  return structuredClone(readFiles([file])[0]!);
}

describe('A file read elsewhere', () => {
  for (const name of fs.readdirSync(seeds).filter((file) => file.endsWith('.txt'))) {
    it(`says what it says when it is read here: ${name}`, () => {
      const here = new Corpus({ plainText: true });
      here.update([remiss, { kind: 'disk', uri, text: seed(name).toString() }]);
      const there = new Corpus({ plainText: true });
      there.update([remiss]);
      const { inquiry } = there.snapshot.remissFiles.get(remiss.uri)!;
      const bytes = seed(name);
      const { reading } = journeyed({ uri, inquiry, hasRemiss: true, plainText: true, bytes });
      there.update([{ kind: 'disk', uri, text: new FileText(bytes), known: { reading: reading!, inquiry } }]);
      const [expected, found] = [here, there].map(({ snapshot }) => snapshot.document(uri)!);
      assert.deepEqual(found!.answer, expected!.answer);
      assert.ok(found!.answer.stances.length > 0);
      for (const stance of found!.answer.stances)
        assert.equal(stance.text, expected!.text.slice(stance.start, stance.end));
      for (const [key, value] of Object.entries(found!.head))
        assert.deepEqual(value, expected!.answer[key as keyof Answer]);
      assert.equal(found!.respondent.name, expected!.respondent.name);
      assert.deepEqual(found!.passages, expected!.passages);
      assert.equal(found!.text, expected!.text);
      assert.deepEqual([...there.snapshot.inquiries], [...here.snapshot.inquiries]);
    });
  }

  it('is not read again where it says what was read', () => {
    const corpus = new Corpus({ plainText: true }, () => assert.fail('read again'));
    const bytes = seed('botkyrka-kommun.txt');
    const { reading } = journeyed({ uri, inquiry: null, hasRemiss: false, plainText: true, bytes });
    const known = { reading: reading!, inquiry: null };
    corpus.update([{ kind: 'disk', uri, text: new FileText(bytes), known }]);
    const { snapshot } = corpus;
    assert.equal(snapshot.document(uri)!.respondent.name, 'Botkyrka kommun');
    corpus.update([{ kind: 'disk', uri, text: new FileText(Uint8Array.from(bytes)) }]);
    assert.equal(corpus.snapshot, snapshot);
  });

  it('is read again where remiss.json has changed meanwhile', () => {
    const corpus = new Corpus({ plainText: true });
    corpus.update([remiss]);
    const { inquiry } = corpus.snapshot.remissFiles.get(remiss.uri)!;
    const bytes = seed('botkyrka-kommun.txt');
    const { reading } = journeyed({ uri, inquiry, hasRemiss: true, plainText: true, bytes });
    corpus.update([{ ...remiss, text: '{ "remiss": { "beteckning": "SOU 2023:1" } }' }]);
    const text = new FileText(bytes);
    corpus.update([{ kind: 'disk', uri, text, known: { reading: reading!, inquiry } }]);
    const document = corpus.snapshot.document(uri)!;
    assert.equal(document.inquiryKey, 'sou 2023:1');
    const other = new Corpus({ plainText: true });
    other.update([{ ...remiss, text: '{ "remiss": { "beteckning": "SOU 2023:1" } }' }]);
    other.update([{ kind: 'disk', uri, text: bytes.toString() }]);
    assert.deepEqual(document.answer, other.snapshot.document(uri)!.answer);
  });

  it('is read again where it is open in the editor', () => {
    const corpus = new Corpus({ plainText: true });
    const text = 'Salems kommuns yttrande över SOU 2024:72\n';
    corpus.update([{ kind: 'open', uri, text, version: 1, languageId: 'remissvar' }]);
    const bytes = seed('botkyrka-kommun.txt');
    const { reading } = journeyed({ uri, inquiry: null, hasRemiss: false, plainText: true, bytes });
    const known = { reading: reading!, inquiry: null };
    corpus.update([{ kind: 'disk', uri, text: new FileText(bytes), known }]);
    assert.equal(corpus.snapshot.document(uri)!.text, text);
    corpus.update([{ kind: 'close', uri }]);
    assert.equal(corpus.snapshot.document(uri)!.text, bytes.toString());
  });

  it('that cannot be used says why', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256);
    const file = { uri, inquiry: null, hasRemiss: true, plainText: true, bytes };
    assert.deepEqual(readFiles([file]), [{ fault: 'binary', reading: null }]);
  });

  it('that is no answer is only a text', () => {
    const bytes = new TextEncoder().encode('Köp mjölk.\n');
    const file = { uri, inquiry: null, hasRemiss: false, plainText: true, bytes };
    assert.deepEqual(readFiles([file]), [{ fault: null, reading: null }]);
  });

  it('says beside others what it says alone', () => {
    const told = new Corpus({ plainText: true });
    told.update([remiss]);
    const { inquiry } = told.snapshot.remissFiles.get(remiss.uri)!;
    const none = { uri, inquiry: null, hasRemiss: false, plainText: true };
    const files: FileToRead[] = [
      { ...none, bytes: seed('botkyrka-kommun.txt') },
      { ...none, bytes: new TextEncoder().encode('Köp mjölk.\n') },
      { ...none, inquiry, hasRemiss: true, bytes: seed('region-vasterbotten.txt') },
      { ...none, bytes: Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256) },
      { ...none, inquiry, hasRemiss: true, bytes: seed('botkyrka-kommun.txt') },
    ];
    const alone = files.flatMap((file) => readFiles([file]));
    assert.deepEqual(readFiles(files), alone);
    assert.deepEqual(
      alone.map(({ reading }) => reading !== null),
      [true, false, true, false, true],
    );
    assert.notDeepEqual(alone[0], alone[4]);
  });
});
