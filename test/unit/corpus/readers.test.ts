import assert from 'node:assert/strict';
import type { FileToRead } from '../../../server/src/corpus/reading';
import { readFiles } from '../../../server/src/corpus/reading';
import { Service } from '../../../server/src/service';
import type { Readers } from '../../../server/src/workspace';

const folder = 'file:///r';

/** Indexes so many answers with these readers; gives the answers that are known in the end. */
async function index(count: number, readers: Readers | null): Promise<string[]> {
  const names = Array.from({ length: count }, (_, at) => `${folder}/${at}.txt`);
  const service = new Service(
    {
      workspace: {
        list: () => Promise.resolve(names),
        read: (uri) =>
          Promise.resolve(
            new TextEncoder().encode(`Yttrande över SOU 2024:72\n\n5.4 Läkare\n\nVi avstyrker ${uri}.\n`),
          ),
      },
      readers: () => readers,
      pause: () => Promise.resolve(),
      now: () => 0,
      changed: () => undefined,
      unusable: ({ uri }) => assert.fail(uri),
      breakdown: ({ error }) => assert.fail(String(error)),
    },
    { plainText: true, levels: {} },
  );
  await service.index([folder], { report: () => undefined, cancelled: false });
  const documents = [...service.snapshot.documents.values()];
  assert.ok(documents.every(({ answer }) => answer.position === 'opposes'));
  return documents.map(({ uri }) => uri).sort();
}

/** Readers that read in this thread, a turn later, and remember what they have read. */
class Threads implements Readers {
  readonly lanes = 2;
  readonly taken: string[] = [];
  closed = 0;

  async read(files: readonly FileToRead[]) {
    await Promise.resolve();
    this.taken.push(...files.map(({ uri }) => uri));
    return readFiles(files);
  }

  close(): void {
    this.closed++;
  }
}

describe('Reading in other threads', () => {
  it('is shared with them, each answer read once', async () => {
    const threads = new Threads();
    assert.equal((await index(400, threads)).length, 400);
    assert.ok(threads.taken.length > 100 && threads.taken.length < 400, `${threads.taken.length}`);
    assert.equal(new Set(threads.taken).size, threads.taken.length);
    assert.equal(threads.closed, 1);
  });

  it('is not begun for a few answers', async () => {
    const threads = new Threads();
    assert.equal((await index(20, threads)).length, 20);
    assert.deepEqual(threads.taken, []);
  });

  it('is done without where there are none', async () => {
    assert.equal((await index(400, null)).length, 400);
  });

  it('is made up for here where a thread has broken down', async () => {
    const broken: Readers = {
      lanes: 2,
      read: () => Promise.reject(new Error('broken')),
      close: () => undefined,
    };
    assert.equal((await index(400, broken)).length, 400);
  });
});
