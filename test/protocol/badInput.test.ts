import assert from 'node:assert/strict';
import path from 'node:path';
import { folderWith, Session, uriOf } from './session';

const answer =
  'Salems kommuns yttrande över SOU 2024:72\n\n5.4 Läkare\n\nSalems kommun tillstyrker förslaget.\n';

describe('The server on bad input', () => {
  let session: Session;
  const logged: string[] = [];
  const start = async (files: Record<string, string | Uint8Array>) => {
    const folder = folderWith({ ...files, 'bra.txt': answer });
    logged.length = 0;
    session = await Session.start({
      folders: [folder],
      prepare: (connection) =>
        connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
          logged.push(message);
        }),
    });
    await session.read();
    return (name: string) => uriOf(path.join(folder, name));
  };
  /** The rest of the folder still works. */
  const works = async () => {
    const sections = await session.sections();
    const ours = sections.filter(({ of }) => of.inquiry === 'sou 2024:72');
    assert.equal(ours.at(-1)?.countsText, '1 för');
  };
  afterEach(() => session.stop());

  it('reads an empty file as an answer that says nothing', async () => {
    const uri = await start({ 'tom.remissvar': '' });
    await works();
    await session.open(uri('tom.remissvar'), '');
    assert.deepEqual(await session.codes(uri('tom.remissvar')), []);
    const symbols = await session.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: uri('tom.remissvar') },
    });
    assert.deepEqual(symbols, []);
  });

  it('names a binary file that is called .txt', async () => {
    await start({ 'bild.txt': Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256) });
    await works();
    assert.deepEqual(
      logged.filter((message) => message.includes('bild.txt')),
      ['bild.txt är ingen textfil trots namnet och läses inte.'],
    );
  });

  it('names a line of 20 MB and leaves it, on disk and in the editor', async () => {
    const long = 'a'.repeat(20_000_000);
    const uri = await start({ 'lång.txt': long });
    await works();
    assert.ok(logged.some((message) => message.startsWith('lång.txt är längre än 5 miljoner tecken')));
    await session.open(uri('lång.txt'), long);
    await works();
  });

  it('reads a line of 4 MB', async () => {
    const uri = await start({});
    await session.open(uri('rad.remissvar'), answer + 'ord '.repeat(1_000_000));
    const outline = await session.connection.sendRequest<{ name: string }[]>('textDocument/documentSymbol', {
      textDocument: { uri: uri('rad.remissvar') },
    });
    assert.deepEqual(
      outline.map(({ name }) => name),
      ['5.4 Läkare'],
    );
    await session.codes(uri('rad.remissvar'));
    await works();
  });

  it('reads lone surrogates', async () => {
    const uri = await start({});
    await session.open(uri('x.remissvar'), `\ud800${answer.replace('förslaget', 'f\udc00örslaget \ud83d')}`);
    await session.codes(uri('x.remissvar'));
    await works();
  });

  it('reads lines that end in CR alone', async () => {
    const uri = await start({});
    await session.open(uri('x.remissvar'), answer.replace('Salems', 'Nacka').replaceAll('\n', '\r'));
    const symbols = await session.connection.sendRequest<{ name: string; range: { start: unknown } }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri: uri('x.remissvar') } },
    );
    assert.deepEqual(
      symbols.map(({ name, range }) => [name, range.start]),
      [['5.4 Läkare', { line: 2, character: 0 }]],
    );
  });

  it('keeps reading answers beside a broken remiss.json, and says where it is broken', async () => {
    const uri = await start({
      'remiss.json': '{ "remiss": { "beteckning": "SOU 2024:72", }, "förslag": [ {',
    });
    await works();
    assert.ok((await session.codes(uri('remiss.json'))).every((code) => code === 'remiss-json'));
    assert.ok((await session.codes(uri('remiss.json'))).length > 0);
  });

  it('answers for files it does not know with nothing', async () => {
    await start({});
    const textDocument = { uri: 'file:///finns/inte.txt' };
    const position = { line: 3, character: 3 };
    const ask = (method: string, more = {}) =>
      session.connection.sendRequest(method, { textDocument, position, ...more });
    assert.equal(await ask('textDocument/hover'), null);
    assert.equal(await ask('textDocument/definition'), null);
    assert.equal(await ask('textDocument/references', { context: { includeDeclaration: true } }), null);
    assert.equal(await ask('remissvar/adjacentPosition', { towards: 'next' }), null);
    assert.equal(await ask('remissvar/explain'), null);
    assert.deepEqual(await session.codes(textDocument.uri), []);
  });

  it('takes positions past the end, and before the beginning, for the nearest', async () => {
    const uri = await start({});
    const far = { textDocument: { uri: uri('bra.txt') }, position: { line: 9_999, character: 9_999 } };
    assert.equal(await session.connection.sendRequest('textDocument/hover', far), null);
    await session.open(uri('bra.txt'), answer);
    await session.change(uri('bra.txt'), '\nNytt.', {
      start: { line: 400, character: 0 },
      end: { line: 500, character: 9 },
    });
    await session.change(uri('bra.txt'), '', {
      start: { line: 1, character: 5 },
      end: { line: 0, character: 0 },
    });
    await works();
  });

  it('outlives requests that make no sense', async () => {
    await start({});
    await assert.rejects(session.connection.sendRequest('textDocument/hover', { nonsense: true }));
    await assert.rejects(session.connection.sendRequest('remissvar/nothing', {}));
    await session.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///aldrig/öppnad.txt', version: 3 },
      contentChanges: [{ text: 'x' }],
    });
    await works();
  });
});

describe('The server in a folder without answers', () => {
  it('says that there are none', async () => {
    const session = await Session.start({
      folders: [folderWith({ 'inköp.txt': 'mjölk, ägg', 'läs.md': '# Läs mig' })],
    });
    await session.read();
    assert.deepEqual(await session.under(null), []);
    await session.stop();
  });
  it('says so of a folder that is not there', async () => {
    const session = await Session.start({ folders: ['/finns/inte'] });
    await session.read();
    assert.deepEqual(await session.under(null), []);
    await session.stop();
  });
});
