import assert from 'node:assert/strict';
import type { PackedReading } from '../../../server/src/corpus/packedReading';
import type { FileToRead } from '../../../server/src/corpus/reading';
import { Service } from '../../../server/src/service';
import type { ReadingCache } from '../../../server/src/workspace';

const folder = 'file:///r';
const answer = (at: number) =>
  `Förening ${at}s yttrande över SOU 2024:72\n\n5.4 Läkare\n\nVi avstyrker förslaget.\n`;

/** Files in memory, and what is kept of them. */
class Disk {
  readonly files = new Map<string, string>([
    [`${folder}/remiss.json`, '{ "remiss": { "beteckning": "SOU 2024:72" } }'],
    ...Array.from({ length: 80 }, (_, at) => [`${folder}/${at}.txt`, answer(at)] as const),
  ]);
  kept = new Map<string, PackedReading>();
  /** The texts in which something was read anew since the last start. */
  read: string[] = [];
  got = 0;

  /** What a service knows that starts now. */
  async start(cancelled = false) {
    this.read = [];
    this.got = 0;
    const service = new Service(
      {
        workspace: {
          list: () => Promise.resolve([...this.files.keys()]),
          read: (uri) => Promise.resolve(new TextEncoder().encode(this.files.get(uri))),
        },
        pause: () => Promise.resolve(),
        now: () => 0,
        changed: () => undefined,
        unusable: ({ uri }) => assert.fail(uri),
        breakdown: ({ error }) => assert.fail(String(error)),
        readingCache: () => Promise.resolve(this.cache()),
      },
      { plainText: true, levels: {} },
    );
    await service.index([folder], { report: () => undefined, cancelled });
    const { snapshot } = service;
    return {
      inquiries: [...snapshot.inquiries],
      answers: [...snapshot.documents.values()].map(({ uri, text, answer }) => ({ uri, text, answer })),
    };
  }

  private cache(): ReadingCache {
    const { kept } = this;
    const used = new Map<string, PackedReading>();
    const keyOf = ({ bytes, inquiry }: FileToRead) =>
      JSON.stringify(inquiry) + new TextDecoder().decode(bytes);
    return {
      isEmpty: kept.size === 0,
      get: (file) => {
        const reading = kept.get(keyOf(file));
        if (reading) used.set(keyOf(file), reading);
        if (reading) this.got++;
        return reading;
      },
      put: (file, reading) => {
        used.set(keyOf(file), reading);
        this.read.push(file.uri);
      },
      save: () => {
        this.kept = used;
        return Promise.resolve();
      },
    };
  }
}

describe('What is kept from one start to the next', () => {
  it('is not read again, and says the same', async () => {
    const disk = new Disk();
    const first = await disk.start();
    assert.deepEqual([disk.read.length, disk.got], [80, 0]);
    assert.equal(first.answers.length, 80);
    const second = await disk.start();
    assert.deepEqual([disk.read.length, disk.got], [0, 80]);
    assert.deepEqual(second, first);
  });

  it('is read again where the answer has changed, and only that', async () => {
    const disk = new Disk();
    await disk.start();
    disk.files.set(`${folder}/7.txt`, answer(7).replace('avstyrker', 'tillstyrker'));
    const { answers } = await disk.start();
    assert.deepEqual([disk.read, disk.got], [[`${folder}/7.txt`], 79]);
    assert.equal(answers.find(({ uri }) => uri.endsWith('/7.txt'))!.answer.position, 'supports');
    assert.equal(disk.kept.size, 80);
  });

  it('is read again where remiss.json says something else', async () => {
    const disk = new Disk();
    await disk.start();
    disk.files.set(`${folder}/remiss.json`, '{ "remiss": { "beteckning": "SOU 2023:1" } }');
    await disk.start();
    assert.deepEqual([disk.read.length, disk.got], [80, 0]);
  });

  it('is no answer where there is nothing left that makes it one', async () => {
    const disk = new Disk();
    disk.files.set(`${folder}/svar.md`, 'Köp mjölk.\n');
    assert.equal((await disk.start()).answers.length, 81);
    assert.equal((await disk.start()).answers.length, 81);
    disk.files.delete(`${folder}/remiss.json`);
    assert.equal((await disk.start()).answers.length, 80);
    assert.equal((await disk.start()).answers.length, 80);
  });

  it('stays as it was where a person stops the reading', async () => {
    const disk = new Disk();
    await disk.start();
    const { kept } = disk;
    await disk.start(true);
    assert.equal(disk.kept, kept);
  });
});
