import assert from 'node:assert/strict';
import path from 'node:path';
import type {
  CodeLens,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  Location,
} from 'vscode-languageserver-protocol';
import { folderWith, pulling, Session, uriOf } from './session';

const own = `Salems kommuns yttrande över betänkandet SOU 2024:72

4.1 Avtalen om läkarmedverkan

Salems kommun tillstyrker förslaget.

5.4 En ordning där kommuner kan anställa läkare

Salems kommun avstyrker förslaget, se avsnitt 4.1.
Det strider mot 16 kap. 1 § HSL.
`;
const other = `Nacka kommuns yttrande över betänkandet SOU 2024:72

5.4 En ordning där kommuner kan anställa läkare

Nacka kommun tillstyrker förslaget.
`;
const remiss = JSON.stringify(
  {
    remiss: { beteckning: 'SOU 2024:72' },
    egenOrganisation: 'Salems kommun',
    förslag: [
      { id: '4.1', rubrik: 'Avtalen om läkarmedverkan' },
      { id: '5.4', rubrik: 'En ordning där kommuner kan anställa läkare' },
    ],
  },
  null,
  2,
);

describe('What the server offers beside hovers and trees', () => {
  let session: Session;
  let settings: Record<string, unknown> = {};
  let folder: string;
  const uri = (name: string) => uriOf(path.join(folder, name));
  const textDocument = () => ({ uri: uri('salem.txt') });
  const at = (line: number, character: number) => ({
    textDocument: textDocument(),
    position: { line, character },
  });
  const ask = <Result>(method: string, params: object) =>
    session.connection.sendRequest<Result>(method, params);
  let lensesAreStale = () => {};

  before(async () => {
    folder = folderWith({ 'remiss.json': remiss, 'salem.txt': own, 'nacka.txt': other });
    session = await Session.start({
      folders: [folder],
      capabilities: {
        ...pulling,
        workspace: { configuration: true, codeLens: { refreshSupport: true } },
      },
      prepare: (connection) => {
        connection.onRequest('workspace/configuration', () => [settings]);
        connection.onRequest('workspace/codeLens/refresh', () => {
          lensesAreStale();
          return null;
        });
      },
    });
    await session.read();
    await session.open(textDocument().uri, own);
  });
  after(() => session.stop());

  async function configure(next: Record<string, unknown>): Promise<void> {
    settings = next;
    await session.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  it('says what it can do', () => {
    const { capabilities } = session.initialized;
    assert.equal(capabilities.documentHighlightProvider, true);
    assert.equal(capabilities.foldingRangeProvider, true);
    assert.deepEqual(capabilities.documentLinkProvider, {});
    assert.deepEqual(capabilities.codeLensProvider, { resolveProvider: true });
  });

  it('shows ranges of lenses first, and resolves them to counts and places', async () => {
    const lenses = await ask<CodeLens[]>('textDocument/codeLens', { textDocument: textDocument() });
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command]),
      [
        [2, undefined],
        [6, undefined],
      ],
    );
    const resolved = await Promise.all(lenses.map((lens) => ask<CodeLens>('codeLens/resolve', lens)));
    assert.deepEqual(
      resolved.map(({ command }) => command?.title),
      ['Inga andra svar', '1 annat svar: 1 för'],
    );
    const { command, arguments: given } = resolved[1]!.command!;
    assert.equal(command, 'remissvar.showOthers');
    const places = await ask<Location[]>('remissvar/otherPlaces', given![0] as object);
    assert.deepEqual(
      places.map(({ uri, range }) => [uri, range.start]),
      [[uri('nacka.txt'), { line: 4, character: 0 }]],
    );
  });

  it('shows no lenses where the setting says so, and asks for them again', async () => {
    const refreshed = new Promise<void>((resolve) => (lensesAreStale = resolve));
    await configure({ codeLens: { otherAnswers: false } });
    await refreshed;
    assert.deepEqual(await ask('textDocument/codeLens', { textDocument: textDocument() }), []);
    await configure({});
  });

  it('links, folds and highlights', async () => {
    const links = await ask<DocumentLink[]>('textDocument/documentLink', { textDocument: textDocument() });
    assert.ok(links.some(({ target }) => target === 'https://lagen.nu/2017:30#K16P1'));
    const folds = await ask<FoldingRange[]>('textDocument/foldingRange', { textDocument: textDocument() });
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 6 && endLine === 9));
    const marks = await ask<DocumentHighlight[]>('textDocument/documentHighlight', at(2, 1));
    assert.deepEqual(
      marks.map(({ range }) => range.start.line),
      [2, 8],
    );
  });

  it('completes sections by their titles', async () => {
    const uri = 'untitled:utkast';
    await session.open(uri, 'Salems kommuns yttrande över betänkandet SOU 2024:72\n\nSe avsnitt läk\n');
    const list = await ask<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 2, character: 14 },
    });
    assert.equal(list.isIncomplete, true);
    assert.deepEqual(
      list.items.map(({ label, textEdit }) => [label, textEdit]),
      [
        ['4.1 Avtalen om läkarmedverkan', { newText: '4.1', range: rangeOf(2, 11, 14) }],
        ['5.4 En ordning där kommuner kan anställa läkare', { newText: '5.4', range: rangeOf(2, 11, 14) }],
      ],
    );
  });
});

function rangeOf(line: number, start: number, end: number) {
  return { start: { line, character: start }, end: { line, character: end } };
}
