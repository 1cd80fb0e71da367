/** A client that opens files and no folder, as Helix does outside a repository: the folder of an answer is read. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Hover } from 'vscode-languageserver-protocol/node';
import type { SessionOptions } from './session';
import { folderWith, pulling, Session, uriOf } from './session';

const answer = (name: string, words: string) =>
  `${name} kommuns yttrande över betänkandet SOU 2024:72

5.4 En ordning där kommuner kan anställa läkare

${name} kommun ${words} förslaget.
`;
const nacka = answer('Nacka', 'avstyrker');
const others = { 'nacka.txt': nacka, 'lund.md': answer('Lunds', 'tillstyrker') };
const salem = answer('Salems', 'tillstyrker');
const note = 'Handla mjölk.\n';
const described = { 'remiss.json': '{ "remiss": { "beteckning": "SOU 2024:72" } }' };
const alone = 'Det finns inga andra svar i de mappar som är inlästa.';

describe('A file that is opened without a folder', () => {
  let session: Session;
  let logged: string[];
  let ended: boolean;

  async function start(options: SessionOptions = {}): Promise<void> {
    logged = [];
    ended = false;
    session = await Session.start({
      ...options,
      prepare: (connection) => {
        connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
          logged.push(message);
        });
        options.prepare?.(connection);
      },
    });
  }

  async function stop(): Promise<void> {
    ended = true;
    await session.stop();
  }

  afterEach(async () => {
    if (!ended) await session.end();
  });

  /** Opens a file of a folder as it stands there, or with another text. */
  async function open(folder: string, name: string, text?: string, language?: string): Promise<string> {
    const file = path.join(folder, name);
    await session.open(uriOf(file), text ?? fs.readFileSync(file, 'utf8'), language ?? 'plaintext');
    return uriOf(file);
  }

  /** What is said over the heading in the third line. */
  async function hover(uri: string): Promise<string> {
    const found = await session.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 2, character: 0 },
    });
    return found ? (found.contents as { value: string }).value.replaceAll('\\', '') : '';
  }

  /** Resolves when so many other answers are known of. */
  const untilOthers = (uri: string, count: number) =>
    session.until(async () => (await hover(uri)).includes(`${count} av ${count} andra svar`));

  /** Resolves when nothing more is to be expected of what has been opened. */
  async function settled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await session.until(() => session.changes.at(-1)?.complete === true);
  }

  it('has the others beside it read, and not those in subfolders', async () => {
    await start();
    const folder = folderWith({
      ...others,
      'salem.txt': salem,
      'annat/solna.txt': answer('Solna', 'avstyrker'),
    });
    const uri = await open(folder, 'salem.txt');
    await untilOthers(uri, 2);
    const text = await hover(uri);
    assert.ok(
      text.includes('**Nacka kommun** avstyrker') && text.includes('**Lunds kommun** tillstyrker'),
      text,
    );
    await stop();
  });

  it('is known from the first request on where it is opened at once', async () => {
    await start();
    const uri = await open(folderWith({ ...others, 'salem.txt': salem }), 'salem.txt');
    await session.read();
    await untilOthers(uri, 2);
    assert.equal((await session.overview()).length, 1);
  });

  it('has its folder read as one that is opened where that has a remiss.json, though it is no answer yet', async () => {
    await start();
    const solna = { 'delar/solna.txt': answer('Solna', 'avstyrker') };
    const draft = {
      'utkast.txt': 'Svar\n\n5.4 En ordning där kommuner kan anställa läkare\n\nVi tillstyrker.\n',
    };
    const uri = await open(folderWith({ ...others, ...described, ...solna, ...draft }), 'utkast.txt');
    await untilOthers(uri, 3);
  });

  it('has its folder left alone where it is no answer, and read when it has become one', async () => {
    await start();
    const folder = folderWith({ ...others, 'inköp.txt': note });
    const uri = await open(folder, 'inköp.txt');
    await settled();
    assert.deepEqual(await session.overview(), []);
    await session.change(uri, salem);
    await untilOthers(uri, 2);
  });

  it('has its folder left alone where plain texts are not to be recognised', async () => {
    await start({
      capabilities: { ...pulling, workspace: { configuration: true } },
      prepare: (connection) =>
        connection.onRequest('workspace/configuration', async () => {
          // The file is opened before the settings have come.
          await new Promise((resolve) => setTimeout(resolve, 200));
          return [{ recognise: { outsideRemissFolders: false } }];
        }),
    });
    const folder = folderWith({ ...others, 'salem.txt': salem, 'salem.remissvar': salem });
    await open(folder, 'salem.txt');
    await settled();
    assert.deepEqual(await session.overview(), []);
    await open(folder, 'salem.remissvar', undefined, 'remissvar');
    await session.until(async () => (await session.overview()).length === 1);
    await settled();
    // The others are no answers by their names.
    assert.equal((await session.overview())[0]!.answers, 1);
  });

  it('stands alone among very many, unless a remiss.json describes them', async () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`${at}.log`, '']));
    const folder = folderWith({ ...many, ...others, 'salem.txt': salem });
    await start();
    const uri = await open(folder, 'salem.txt');
    await session.until(() => logged.length > 0);
    await settled();
    assert.deepEqual(logged, [
      `Mappen ${path.basename(folder)} innehåller fler än 2000 filer men ingen remiss.json och läses därför inte.`,
    ]);
    assert.ok((await hover(uri)).includes(alone));
    fs.writeFileSync(path.join(folder, 'remiss.json'), described['remiss.json']);
    await open(folder, 'lund.md', undefined, 'markdown');
    await untilOthers(uri, 2);
    await stop();
  });

  it('of each of several folders has the others read; a folder that is left is forgotten at the next', async () => {
    await start();
    const one = folderWith({ 'nacka.txt': nacka, 'salem.txt': salem });
    const two = folderWith({ 'lund.md': others['lund.md'], 'solna.txt': answer('Solna', 'avstyrker') });
    const first = await open(one, 'salem.txt');
    await untilOthers(first, 1);
    await open(two, 'solna.txt');
    await untilOthers(first, 3);
    await session.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: uriOf(path.join(two, 'solna.txt')) },
    });
    await settled();
    await untilOthers(first, 3);
    await open(folderWith({ 'tibro.txt': answer('Tibro', 'avstyrker') }), 'tibro.txt');
    await untilOthers(first, 2);
    assert.ok((await hover(first)).includes('Tibro kommun'));
    await stop();
  });

  it('stays as it is when its folder goes away, also before it is read', async () => {
    await start();
    const folder = folderWith({ ...others, 'salem.txt': salem });
    const uri = await open(folder, 'salem.txt');
    await untilOthers(uri, 2);
    fs.rmSync(folder, { recursive: true });
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(folder), type: 3 }],
    });
    await session.until(async () => (await hover(uri)).includes(alone));
    const gone = path.join(folder, 'borta');
    const other = await open(gone, 'tibro.txt', answer('Tibro', 'avstyrker'));
    await untilOthers(other, 1);
    await stop();
  });

  it('gets to know of files that come beside it, and not of those in subfolders', async () => {
    await start();
    const folder = folderWith({ 'salem.txt': salem, 'under/tibro.txt': answer('Tibro', 'avstyrker') });
    const uri = await open(folder, 'salem.txt');
    await settled();
    fs.writeFileSync(path.join(folder, 'nacka.txt'), nacka);
    await session.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: ['nacka.txt', 'under/tibro.txt'].map((name) => ({
        uri: uriOf(path.join(folder, name)),
        type: 1,
      })),
    });
    await untilOthers(uri, 1);
    await settled();
    await untilOthers(uri, 1);
  });

  it('goes with the folder that the client opens over it later, and has its own again when that is closed', async () => {
    await start({ capabilities: { ...pulling, workspace: { workspaceFolders: true } } });
    const above = folderWith({
      'svar/nacka.txt': nacka,
      'svar/salem.txt': salem,
      'tibro.txt': answer('Tibro', 'avstyrker'),
    });
    const uri = await open(path.join(above, 'svar'), 'salem.txt');
    await untilOthers(uri, 1);
    const folder = { uri: uriOf(above), name: 'remiss' };
    const change = (event: { added: object[]; removed: object[] }) =>
      session.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await change({ added: [folder], removed: [] });
    await untilOthers(uri, 2);
    await change({ added: [], removed: [folder] });
    await untilOthers(uri, 1);
  });

  it('has its folder left alone by a client that has opened another one', async () => {
    await start({ folders: [folderWith({ 'tibro.txt': answer('Tibro', 'avstyrker') })] });
    const uri = await open(folderWith({ ...others, 'salem.txt': salem }), 'salem.txt');
    await settled();
    await untilOthers(uri, 1);
    assert.ok((await hover(uri)).includes('Tibro kommun'));
  });

  it('has its folder left alone by a client that wants it so, as VS Code does', async () => {
    await start({ initializationOptions: { readsBeside: false } });
    const uri = await open(folderWith({ ...others, ...described, 'salem.txt': salem }), 'salem.txt');
    await settled();
    assert.ok((await hover(uri)).includes(alone));
  });

  it('has its folder left alone where the client lists the files: it would list all that is under it', async () => {
    const asked: string[] = [];
    await start({
      initializationOptions: { filesThroughClient: true },
      prepare: (connection) => {
        for (const method of ['remissvar/listFiles', 'remissvar/readFile'])
          connection.onRequest(method, () => {
            asked.push(method);
            return [];
          });
      },
    });
    const uri = await open(folderWith({ ...others, 'salem.txt': salem }), 'salem.txt');
    await settled();
    assert.ok((await hover(uri)).includes(alone));
    assert.deepEqual(asked, []);
  });

  it('lies nowhere while it is unsaved, and elsewhere where its address is another', async () => {
    await start();
    for (const uri of ['untitled:Untitled-1', 'vscode-vfs://github/remiss/salem.txt']) {
      await session.open(uri, salem);
      await session.until(async () => (await hover(uri)) !== '');
    }
    await settled();
    await stop();
  });
});
