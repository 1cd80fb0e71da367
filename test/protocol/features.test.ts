import assert from 'node:assert/strict';
import path from 'node:path';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  InlayHint,
  Location,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  WorkspaceEdit,
  WorkspaceSymbol,
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
  let hintsAreStale = () => {};

  before(async () => {
    folder = folderWith({ 'remiss.json': remiss, 'salem.txt': own, 'nacka.txt': other });
    session = await Session.start({
      folders: [folder],
      capabilities: {
        textDocument: { ...pulling.textDocument, rename: { prepareSupport: true } },
        workspace: {
          configuration: true,
          codeLens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
        },
      },
      prepare: (connection) => {
        connection.onRequest('workspace/configuration', () => [settings]);
        connection.onRequest('workspace/inlayHint/refresh', () => {
          hintsAreStale();
          return null;
        });
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
    assert.equal(capabilities.declarationProvider, true);
    assert.equal(capabilities.implementationProvider, true);
    assert.equal(capabilities.workspaceSymbolProvider, true);
    assert.equal(capabilities.selectionRangeProvider, true);
    assert.equal(capabilities.inlayHintProvider, true);
    assert.ok(capabilities.completionProvider);
    assert.equal(capabilities.callHierarchyProvider, true);
    assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
    const { full, range } = capabilities.semanticTokensProvider!;
    assert.deepEqual([full, range], [{ delta: true }, true]);
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

  it('colours what has changed, and a part', async () => {
    const full = await ask<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: textDocument(),
    });
    assert.ok(full.data.length > 0);
    const previousResultId = full.resultId!;
    const delta = () =>
      ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
        textDocument: textDocument(),
        previousResultId,
      });
    assert.deepEqual((await delta()).edits, []);
    const unknown = await delta();
    assert.ok('data' in unknown && !('edits' in unknown), 'the id is no longer the last');
    const part = await ask<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: textDocument(),
      range: { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } },
    });
    assert.ok(part.data.length > 0 && part.data.length < full.data.length);
    assert.equal(part.data[0], 6);
  });

  it('finds who takes a side, and sections and respondents by name', async () => {
    for (const method of ['textDocument/declaration', 'textDocument/implementation']) {
      const places = await ask<Location[]>(method, at(6, 1));
      assert.deepEqual(places.map(({ uri, range }) => [uri, range.start.line]).sort(), [
        [uri('nacka.txt'), 4],
        [uri('salem.txt'), 8],
      ]);
    }
    const symbols = await ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'nacka' });
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      [['Nacka kommun', 'SOU 2024:72']],
    );
  });

  it('widens a selection', async () => {
    const [selection] = await ask<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: textDocument(),
      positions: [{ line: 8, character: 16 }],
    });
    assert.deepEqual(selection!.range, rangeOf(8, 14, 23));
    assert.deepEqual(selection!.parent!.range, rangeOf(8, 0, 50));
  });

  it('shows titles behind section numbers where the setting says so', async () => {
    const hints = () =>
      ask<InlayHint[]>('textDocument/inlayHint', {
        textDocument: textDocument(),
        range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } },
      });
    assert.deepEqual(await hints(), []);
    const refreshed = new Promise<void>((resolve) => (hintsAreStale = resolve));
    await configure({ inlayHints: { sectionTitles: true } });
    await refreshed;
    assert.deepEqual(
      (await hints()).map(({ label, position }) => [label, position]),
      [['Avtalen om läkarmedverkan', { line: 8, character: 49 }]],
    );
    await configure({});
  });

  it('renames a section in every file, and says why where it does not', async () => {
    const { range, placeholder } = await ask<{ range: unknown; placeholder: string }>(
      'textDocument/prepareRename',
      at(6, 1),
    );
    assert.deepEqual([range, placeholder], [rangeOf(6, 0, 3), '5.4']);
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { ...at(6, 1), newName: '6.2' });
    const changed = Object.entries(edit.changes!).map(([file, edits]) => [file, edits.length]);
    assert.deepEqual(changed.sort(), [
      [uri('nacka.txt'), 1],
      [uri('remiss.json'), 1],
      [uri('salem.txt'), 1],
    ]);
    await assert.rejects(
      ask('textDocument/rename', { ...at(6, 1), newName: '4.1' }),
      /4\.1 är ett annat avsnitt i remiss\.json/,
    );
  });

  it('says who answers what', async () => {
    const [section] = await ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at(6, 1));
    assert.equal(section!.name, '5.4 En ordning där kommuner kan anställa läkare');
    const incoming = await ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: section });
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => [from.name, from.detail, fromRanges[0]!.start.line]),
      [
        ['Nacka kommun', 'tillstyrker', 4],
        ['Salems kommun', 'avstyrker', 8],
      ],
    );
    const item = incoming[1]!.from;
    const outgoing = await ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    assert.deepEqual(
      outgoing.map(({ to, fromRanges }) => [to.name, fromRanges[0]!.start.line]),
      [
        ['4.1 Avtalen om läkarmedverkan', 4],
        ['5.4 En ordning där kommuner kan anställa läkare', 8],
      ],
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
