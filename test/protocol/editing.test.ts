import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Hover, SemanticTokens } from 'vscode-languageserver-protocol';
import { CancellationTokenSource, FileChangeType } from 'vscode-languageserver-protocol/node';
import { folderWith, pulling, Session, uriOf } from './session';

const answer = (name: string, words: string) =>
  `${name} kommuns yttrande över betänkandet SOU 2024:72\n\n5.4 En ordning där kommuner kan anställa läkare\n\n${name} kommun ${words} förslaget.\n`;
const remiss = '{ "remiss": { "beteckning": "SOU 2024:72" }, "egenOrganisation": "Salems kommun" }';

describe('The server while files change', () => {
  let session: Session | undefined;
  afterEach(async () => {
    await session?.stop();
    session = undefined;
  });

  async function start(files: Record<string, string>, options: Parameters<typeof Session.start>[0] = {}) {
    const folder = folderWith(files);
    session = await Session.start({ folders: [folder], ...options });
    await session.read();
    return { session, folder, uri: (name: string) => uriOf(path.join(folder, name)) };
  }

  const counts = async (session: Session) =>
    (await session.sections()).map(({ number, countsText }) => `${number}: ${countsText}`);

  it('reads unsaved text at once, and the file again when it is closed', async () => {
    const { session, uri } = await start({ 'a.txt': answer('Salems', 'tillstyrker') });
    assert.deepEqual(await counts(session), ['5.4: 1 för']);
    await session.open(uri('a.txt'), answer('Salems', 'avstyrker'));
    assert.deepEqual(await counts(session), ['5.4: 1 emot']);
    await session.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: uri('a.txt') },
    });
    assert.deepEqual(await counts(session), ['5.4: 1 för']);
  });

  it('follows edits of parts of a line', async () => {
    const { session, uri } = await start({ 'a.txt': answer('Salems', 'tillstyrker') });
    const text = answer('Salems', 'tillstyrker');
    await session.open(uri('a.txt'), text);
    const line = text.split('\n')[4]!;
    const from = line.indexOf('tillstyrker');
    const at = (character: number) => ({ line: 4, character });
    await session.change(uri('a.txt'), 'av', { start: at(from), end: at(from + 4) });
    assert.deepEqual(await counts(session), ['5.4: 1 emot']);
    await session.change(uri('a.txt'), '\n', { start: at(0), end: at(0) });
    const explained = await session.connection.sendRequest<{ marks: { location: { range: unknown } }[] }>(
      'remissvar/explain',
      { textDocument: { uri: uri('a.txt') }, position: { line: 5, character: 0 } },
    );
    assert.deepEqual(explained.marks[0]!.location.range, {
      start: { line: 5, character: from },
      end: { line: 5, character: from + 'avstyrker'.length },
    });
  });

  it('tells of changes that others see, and not of those that nobody does', async () => {
    const { session, uri } = await start({ 'a.txt': answer('Salems', 'tillstyrker') });
    await session.open(uri('a.txt'), answer('Salems', 'tillstyrker'));
    await session.overview();
    const told = session.changes.length;
    // Words after the quote move nothing; the edit that follows is told of, and is the first that is.
    await session.change(uri('a.txt'), answer('Salems', 'tillstyrker') + '\nVi tackar.\n');
    await session.overview();
    await session.change(uri('a.txt'), answer('Salems', 'avstyrker') + '\nVi tackar.\n');
    await session.until(() => session.changes.length > told);
    assert.deepEqual(await counts(session), ['5.4: 1 emot']);
    assert.equal(session.changes.length, told + 1);
  });

  it('sees files appear, change and go, and folders go with all that is in them', async () => {
    const { session, folder, uri } = await start({ 'a.txt': answer('Salems', 'tillstyrker') });
    const tell = (changes: { uri: string; type: FileChangeType }[]) =>
      session.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    fs.mkdirSync(path.join(folder, 'b'));
    fs.writeFileSync(path.join(folder, 'b', 'b.txt'), answer('Nacka', 'avstyrker'));
    await tell([{ uri: uri('b/b.txt'), type: FileChangeType.Created }]);
    await session.until(async () => (await counts(session)).join() === '5.4: 1 för · 1 emot');
    fs.writeFileSync(path.join(folder, 'a.txt'), answer('Salems', 'avstyrker'));
    await tell([{ uri: uri('a.txt'), type: FileChangeType.Changed }]);
    await session.until(async () => (await counts(session)).join() === '5.4: 2 emot');
    fs.rmSync(path.join(folder, 'b'), { recursive: true });
    await tell([{ uri: uri('b'), type: FileChangeType.Deleted }]);
    await session.until(async () => (await counts(session)).join() === '5.4: 1 emot');
  });

  it('reads folders that are added and forgets those that are removed', async () => {
    const folders = { workspace: { workspaceFolders: true }, ...pulling };
    const { session } = await start({ 'a.txt': answer('Salems', 'tillstyrker') }, { capabilities: folders });
    const other = folderWith({ 'b.txt': answer('Nacka', 'avstyrker') });
    const event = (added: string[], removed: string[]) =>
      session.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: {
          added: added.map((folder) => ({ uri: uriOf(folder), name: '' })),
          removed: removed.map((folder) => ({ uri: uriOf(folder), name: '' })),
        },
      });
    await event([other], []);
    await session.until(async () => (await counts(session)).join() === '5.4: 1 för · 1 emot');
    await event([], [other]);
    await session.until(async () => (await counts(session)).join() === '5.4: 1 för');
  });

  it('gives diagnostics an id that stays until they change', async () => {
    const { session, uri } = await start({ 'remiss.json': remiss, 'a.txt': '' });
    const text =
      'Salems kommuns yttrande över SOU 2024:72\n\nVi tillstyrker förslaget. Rollen följer av 4 kap. 6 § HSL (2017:80).\n';
    await session.open(uri('a.txt'), text);
    const first = await session.pull(uri('a.txt'));
    const wrongAct = (report: typeof first) =>
      report.kind === 'full' && report.items.some(({ code }) => code === 'statute-number');
    assert.ok(wrongAct(first));
    const again = await session.pull(uri('a.txt'), first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    await session.change(uri('a.txt'), text.replace('2017:80', '2017:30'));
    const after = await session.pull(uri('a.txt'), first.resultId);
    assert.ok(after.kind === 'full' && !wrongAct(after));
  });

  it('sends diagnostics to an editor that does not ask for them, and clears them at the end', async () => {
    const broken = '{ "remiss": { "titel": 1 } }';
    const { session, uri } = await start({ 'remiss.json': broken }, { capabilities: {} });
    await session.until(() => session.diagnostics.get(uri('remiss.json'))?.length === 1);
    assert.equal(session.diagnostics.get(uri('remiss.json'))![0]!.code, 'remiss-json');
    await session.open(uri('remiss.json'), broken.replace('1', '"T"'), 'json');
    await session.until(() => session.diagnostics.get(uri('remiss.json'))?.length === 0);
  });

  it('counts characters in bytes for an editor that can do nothing else', async () => {
    const { session, uri } = await start(
      { 'a.txt': '' },
      { capabilities: { ...pulling, general: { positionEncodings: ['utf-8'] } } },
    );
    assert.equal(session.initialized.capabilities.positionEncoding, 'utf-8');
    const text = answer('Åäö😀', 'tillstyrker');
    await session.open(uri('a.txt'), text);
    const before = Buffer.byteLength('Åäö😀 kommun ');
    const at = (character: number) => ({ line: 4, character });
    await session.change(uri('a.txt'), 'av', { start: at(before), end: at(before + 4) });
    const { data } = await session.connection.sendRequest<SemanticTokens>(
      'textDocument/semanticTokens/full',
      {
        textDocument: { uri: uri('a.txt') },
      },
    );
    assert.deepEqual(data.slice(-4, -2), [before, 'avstyrker'.length]);
  });

  it('speaks English when asked to', async () => {
    const { session, uri } = await start(
      { 'a.txt': answer('Salems', 'tillstyrker'), 'b.txt': answer('Nacka', 'avstyrker') },
      { initializationOptions: { language: 'en' } },
    );
    const hover = await session.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: uri('a.txt') },
      position: { line: 2, character: 0 },
    });
    assert.match((hover.contents as { value: string }).value, /1 of 1 other answers: 1 against/);
  });

  it('leaves plain text outside a remiss alone when the setting says so', async () => {
    let asked = false;
    const { session } = await start(
      { 'a.txt': answer('Salems', 'tillstyrker'), 'b.remissvar': answer('Nacka', 'avstyrker') },
      {
        capabilities: { ...pulling, workspace: { configuration: true } },
        prepare: (connection) =>
          connection.onRequest('workspace/configuration', () => {
            asked = true;
            return [{ recognise: { outsideRemissFolders: false } }];
          }),
      },
    );
    assert.ok(asked);
    await session.until(async () => (await counts(session)).join() === '5.4: 1 emot');
  });

  it('reads files through an editor that offers to', async () => {
    const folder = folderWith({});
    const uri = uriOf(path.join(folder, 'a.txt'));
    session = await Session.start({
      folders: [folder],
      initializationOptions: { filesThroughClient: true },
      prepare: (connection) => {
        connection.onRequest('remissvar/listFiles', () => [uri]);
        connection.onRequest('remissvar/readFile', () =>
          Buffer.from(answer('Salems', 'tillstyrker')).toString('base64'),
        );
      },
    });
    await session.read();
    assert.deepEqual(await counts(session), ['5.4: 1 för']);
  });

  it('answers a cancelled request as cancelled or in full, and the next one in full', async () => {
    const { session, uri } = await start({ 'a.txt': answer('Salems', 'tillstyrker') });
    await session.open(uri('a.txt'), answer('Salems', 'avstyrker'));
    const source = new CancellationTokenSource();
    const cancelled = session.connection.sendRequest<{ kind: string }>(
      'textDocument/diagnostic',
      { textDocument: { uri: uri('a.txt') } },
      source.token,
    );
    source.cancel();
    await cancelled.then(
      ({ kind }) => assert.equal(kind, 'full'),
      ({ code }: { code: number }) => assert.ok(code === -32800 || code === -32802),
    );
    assert.equal((await session.pull(uri('a.txt'))).kind, 'full');
  });
});
