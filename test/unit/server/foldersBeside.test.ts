import assert from 'node:assert/strict';
import { FoldersBeside } from '../../../server/src/server/foldersBeside';

describe('The folders beside opened files', () => {
  let answers: Set<string>;
  let described: Set<string>;
  let looked: string[];
  let beside: FoldersBeside;

  beforeEach(() => {
    answers = new Set(['file:///a/svar.txt', 'file:///b/svar.txt', 'file:///svar.txt']);
    described = new Set();
    looked = [];
    beside = new FoldersBeside({
      isAnswer: (uri) => answers.has(uri),
      isDescribed: (folder) => {
        looked.push(folder);
        return Promise.resolve(described.has(folder));
      },
    });
  });

  it('are those of answers, each once', async () => {
    const uris = ['file:///a/svar.txt', 'file:///a/handla.txt', 'file:///b/svar.txt', 'file:///c/handla.txt'];
    assert.deepEqual(await beside.toRead(uris, []), { whole: [], tops: ['file:///a', 'file:///b'] });
    assert.deepEqual(await beside.toRead(['file:///c/handla.txt'], []), { whole: [], tops: [] });
  });

  it('are read whole where a remiss.json says what they are, whatever the file', async () => {
    described.add('file:///c');
    assert.deepEqual(await beside.toRead(['file:///c/utkast.txt'], []), { whole: ['file:///c'], tops: [] });
  });

  it('are those of files about answers too', async () => {
    for (const name of [
      'remiss.json',
      'remiss.decisions.jsonl',
      'remiss.tystat.jsonl',
      'remiss.import.jsonl',
    ])
      assert.deepEqual((await beside.toRead([`file:///d/${name}`], [])).tops, ['file:///d'], name);
  });

  it('are none for unsaved documents', async () => {
    answers.add('untitled:Untitled-1');
    assert.deepEqual(await beside.toRead(['untitled:Untitled-1'], []), { whole: [], tops: [] });
  });

  it('leave out what a folder holds that the client has opened', async () => {
    const uris = ['file:///a/svar.txt', 'file:///b/svar.txt'];
    assert.deepEqual((await beside.toRead(uris, ['file:///a'])).tops, ['file:///b']);
    assert.deepEqual((await beside.toRead(['file:///svar.txt'], ['file:///svar'])).tops, ['file://']);
    assert.deepEqual((await beside.toRead(uris, ['file://'])).tops, []);
  });

  it('are news until they are read, and again when they have been left', async () => {
    const a = ['file:///a/svar.txt'];
    const both = [...a, 'file:///b/svar.txt'];
    assert.equal(await beside.hasUnread(a, []), true);
    await beside.toRead(a, []);
    assert.equal(await beside.hasUnread(a, []), false);
    assert.equal(await beside.hasUnread([], []), false);
    assert.equal(await beside.hasUnread(both, []), true);
    await beside.toRead(['file:///b/svar.txt'], []);
    assert.equal(await beside.hasUnread(a, []), true);
  });

  it('are looked at once for a remiss.json, until another file is opened there', async () => {
    const draft = ['file:///c/utkast.txt'];
    for (let edit = 0; edit < 5; edit++) assert.equal(await beside.hasUnread(draft, []), false);
    assert.deepEqual(looked, ['file:///c']);
    described.add('file:///c');
    assert.equal(await beside.hasUnread(draft, []), false);
    beside.opened('file:///c/remiss.json');
    assert.equal(await beside.hasUnread(draft, []), true);
  });

  it('are news when a folder that has been read gets a remiss.json, and none when it loses it', async () => {
    const uris = ['file:///a/svar.txt'];
    await beside.toRead(uris, []);
    described.add('file:///a');
    beside.opened('file:///a/remiss.json');
    assert.equal(await beside.hasUnread(uris, []), true);
    await beside.toRead(uris, []);
    described.clear();
    beside.opened('file:///a/handla.txt');
    assert.equal(await beside.hasUnread(uris, []), false);
  });

  it('are not looked at while a text that is an answer stays one', async () => {
    const uris = ['file:///a/svar.txt'];
    await beside.toRead(uris, []);
    for (let edit = 0; edit < 5; edit++) await beside.hasUnread(uris, []);
    assert.deepEqual(looked, ['file:///a']);
  });

  it('are news when a text becomes an answer', async () => {
    const uris = ['file:///e/nytt.txt'];
    assert.equal(await beside.hasUnread(uris, []), false);
    answers.add(uris[0]!);
    assert.equal(await beside.hasUnread(uris, []), true);
  });
});
