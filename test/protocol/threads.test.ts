import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { FileToRead } from '../../server/src/corpus/reading';
import { readFiles } from '../../server/src/corpus/reading';
import { nodeReaders } from '../../server/src/nodeReaders';
import { seeds } from './session';

const program = path.join(import.meta.dirname, '..', '..', 'dist', 'server.js');

const file = (name: string): FileToRead => {
  const bytes = Uint8Array.from(fs.readFileSync(path.join(seeds, name)));
  return { uri: `file:///r/${name}`, inquiry: null, hasRemiss: true, plainText: true, bytes };
};

/** A machine's processors decide how many threads there are, so these are asked for. */
describe('Threads of the server', () => {
  it('read as the server itself does', async () => {
    const names = fs.readdirSync(seeds).filter((name) => name.endsWith('.txt'));
    assert.ok(names.length >= 3);
    const readers = nodeReaders(program, 2)!;
    try {
      const found = await Promise.all(names.map((name) => readers.read([file(name), file(names[0]!)])));
      assert.deepEqual(
        found,
        names.map((name) => readFiles([file(name), file(names[0]!)])),
      );
      assert.ok(found.flat().every(({ reading }) => reading !== null));
    } finally {
      readers.close();
    }
  });

  it('tell that they have broken down, at once and later', async () => {
    const readers = nodeReaders(path.join(seeds, 'remiss.json'), 1)!;
    await assert.rejects(readers.read([file('botkyrka-kommun.txt')]));
    await assert.rejects(readers.read([file('botkyrka-kommun.txt')]));
    readers.close();
  });
});
