/** What the server keeps from one start to the next, as files that may be broken, foreign, or written by two at once. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { parseRemissFile } from '../../server/src/corpus/remissFile';
import { openReadingCache } from '../../server/src/nodeReadingCache';
import type { InitializationOptions } from '../../server/src/protocol';
import { folderWith, pulling, Session } from './session';

const program = import.meta.filename;
const folders = ['file:///r'];
const { inquiry } = parseRemissFile('{ "remiss": { "beteckning": "SOU 2024:72" } }');
const file = (text: string) => ({
  uri: 'file:///r/svar.txt',
  inquiry,
  hasRemiss: true,
  plainText: true,
  bytes: new TextEncoder().encode(text),
});
const reading = (outline: string) => ({ outline, facts: Uint8Array.from([1, 2, 3]) });

/** A folder with one file, in which the readings of two texts are kept. */
async function kept() {
  const folder = folderWith({});
  const cache = await openReadingCache(folder, program, folders);
  assert.equal(cache.isEmpty, true);
  cache.put(file('en'), reading('[“ett”]'));
  cache.put(file('två'), reading('[2]'));
  await cache.save();
  const [name, ...others] = fs.readdirSync(folder);
  assert.deepEqual(others, []);
  return { folder, path: path.join(folder, name!), open: () => openReadingCache(folder, program, folders) };
}

describe('A cache of what was read', () => {
  it('gives back what was put, of the same text and inquiry, to the same program and folders', async () => {
    const { folder, open } = await kept();
    const cache = await open();
    assert.deepEqual(cache.get(file('en')), reading('[“ett”]'));
    assert.deepEqual(cache.get(file('två')), reading('[2]'));
    assert.equal(cache.get(file('tre')), undefined);
    assert.equal(cache.get({ ...file('en'), inquiry: null }), undefined);
    const otherProgram = path.join(import.meta.dirname, 'session.ts');
    assert.equal((await openReadingCache(folder, otherProgram, folders)).isEmpty, true);
    assert.equal((await openReadingCache(folder, program, ['file:///s'])).isEmpty, true);
  });

  it('forgets what is no longer asked for', async () => {
    const { open } = await kept();
    const cache = await open();
    cache.get(file('två'));
    await cache.save();
    const after = await open();
    assert.equal(after.get(file('en')), undefined);
    assert.deepEqual(after.get(file('två')), reading('[2]'));
  });

  it('is as good as absent where it is broken anywhere', async () => {
    const { path: broken, open } = await kept();
    const whole = fs.readFileSync(broken);
    for (let at = 0; at < whole.length; at++) {
      const bytes = Uint8Array.from(whole);
      bytes[at]! ^= 0x20;
      fs.writeFileSync(broken, bytes);
      assert.equal((await open()).isEmpty, true, `byte ${at}`);
      fs.writeFileSync(broken, whole.subarray(0, at));
      assert.equal((await open()).isEmpty, true, `${at} bytes`);
    }
    fs.writeFileSync(broken, whole);
    assert.equal((await open()).isEmpty, false);
  });

  it('is one or the other where two write at once', async () => {
    const { folder, open } = await kept();
    const caches = await Promise.all(Array.from({ length: 8 }, open));
    for (const [at, cache] of caches.entries()) cache.put(file('en'), reading(`[${at}]`));
    await Promise.all(caches.map((cache) => cache.save()));
    assert.match((await open()).get(file('en'))!.outline, /^\[[0-7]\]$/);
    assert.equal(fs.readdirSync(folder).length, 1);
  });

  it('removes what was begun long ago and never finished, and leaves the files of others', async () => {
    const { folder, open } = await kept();
    const names = ['gammal.readings.1', 'ny.readings.2', 'bild.png'];
    for (const name of names) fs.writeFileSync(path.join(folder, name), '');
    for (const name of ['gammal.readings.1', 'bild.png']) fs.utimesSync(path.join(folder, name), 0, 0);
    await (await open()).save();
    assert.deepEqual(
      fs.readdirSync(folder).filter((name) => names.includes(name)),
      ['bild.png', 'ny.readings.2'],
    );
  });
});

const answer = (at: number) =>
  `Förening ${at}s yttrande över betänkandet SOU 2024:72\n\n5.4 Läkare\n\nVi ${at % 3 ? 'tillstyrker' : 'avstyrker'} förslaget.\n`;

describe('The server that has read a folder before', () => {
  const answers = folderWith(
    Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`${at}.txt`, answer(at)])),
  );

  /** What a server says that starts now, and writes before it ends. */
  async function tree(options: InitializationOptions, setting?: boolean): Promise<unknown> {
    const session = await Session.start({
      folders: [answers],
      initializationOptions: options,
      ...(setting !== undefined && {
        capabilities: { ...pulling, workspace: { configuration: true } },
        prepare: (connection) => connection.onRequest('workspace/configuration', () => [{ cache: setting }]),
      }),
    });
    await session.read();
    const nodes = await session.tree();
    assert.equal(nodes.length > 90, true);
    // The folder's check waits for the reading to end, and it ends when what is kept has been written.
    await session.connection.sendRequest('remissvar/checkFolder', {});
    await session.stop();
    return nodes;
  }

  it('says the same, also where what it has kept is broken or cannot be kept', async () => {
    const cacheFolder = path.join(folderWith({}), 'under', 'mapp');
    const first = await tree({ cacheFolder });
    const [name] = fs.readdirSync(cacheFolder);
    const whole = fs.readFileSync(path.join(cacheFolder, name!));
    assert.ok(whole.length > 10_000);
    assert.deepEqual(await tree({ cacheFolder }), first);
    fs.writeFileSync(path.join(cacheFolder, name!), whole.subarray(0, 5000));
    assert.deepEqual(await tree({ cacheFolder }), first);
    assert.deepEqual(fs.readFileSync(path.join(cacheFolder, name!)).length, whole.length);
    const noFolder = path.join(folderWith({ fil: '' }), 'fil');
    assert.deepEqual(await tree({ cacheFolder: noFolder }), first);
  });

  it('keeps nothing where a person does not want it', async () => {
    const cacheFolder = folderWith({});
    await tree({ cacheFolder }, false);
    assert.deepEqual(fs.readdirSync(cacheFolder), []);
    await tree({ cacheFolder }, true);
    assert.equal(fs.readdirSync(cacheFolder).length, 1);
    // What was kept before goes too.
    await tree({ cacheFolder }, false);
    assert.deepEqual(fs.readdirSync(cacheFolder), []);
  });
});
