import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  botkyrka,
  eskilstuna,
  eventually,
  extension,
  fileUri,
  inOneLine,
  openAnswer,
  placeOf,
  vasterbotten,
  wholeTree,
} from './support';

const heading = '5.4 En ordning där kommuner kan anställa läkare';

describe('Over, beside and behind the words', () => {
  before(async () => {
    await wholeTree(await extension());
  });
  afterEach(() => vscode.commands.executeCommand('closeReferenceSearch'));

  const ask = <Result>(command: string, ...given: unknown[]) =>
    vscode.commands.executeCommand<Result>(`vscode.${command}`, ...given);
  const lensesOf = (document: vscode.TextDocument) =>
    ask<vscode.CodeLens[]>('executeCodeLensProvider', document.uri, 100);

  it('counts the others over a heading, and leads to their words', async () => {
    const { document } = await openAnswer(botkyrka);
    const { line } = placeOf(document, heading);
    const lens = (await lensesOf(document)).find(({ range }) => range.start.line === line);
    assert.equal(lens?.command?.title, '2 andra svar: 1 för · 1 oklart');
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments as unknown[]));
    // The widget is not within reach of a test here; the document that it shows first is.
    await eventually(
      () => vscode.workspace.textDocuments.map(({ uri }) => uri.toString()),
      (opened) => opened.includes(fileUri(eskilstuna).toString()),
    );
  });

  it('shows no counts where the setting says so', async () => {
    const { document } = await openAnswer(botkyrka);
    const settings = vscode.workspace.getConfiguration('remissvar');
    await settings.update('codeLens.otherAnswers', false, vscode.ConfigurationTarget.Global);
    try {
      await eventually(
        () => lensesOf(document),
        ({ length }) => length === 0,
      );
    } finally {
      await settings.update('codeLens.otherAnswers', undefined, vscode.ConfigurationTarget.Global);
    }
    await eventually(
      () => lensesOf(document),
      ({ length }) => length > 0,
    );
  });

  it('shows titles behind section numbers where the setting says so', async () => {
    const { document } = await openAnswer(vasterbotten);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () => ask<vscode.InlayHint[]>('executeInlayHintProvider', document.uri, whole);
    assert.deepEqual(await hints(), []);
    const settings = vscode.workspace.getConfiguration('remissvar');
    await settings.update('inlayHints.sectionTitles', true, vscode.ConfigurationTarget.Global);
    try {
      const [hint] = await eventually(hints, ({ length }) => length > 0);
      assert.match(hint!.label as string, /^Läkarmedverkan bör stärkas/);
    } finally {
      await settings.update('inlayHints.sectionTitles', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('links acts and reports to their public pages', async () => {
    const { document } = await openAnswer(botkyrka);
    const links = await ask<vscode.DocumentLink[]>('executeLinkProvider', document.uri);
    const pages = links.map(({ target }) => target?.toString(true));
    assert.ok(pages.includes('https://lagen.nu/2017:30#K16P1'), pages.join(' '));
    assert.ok(pages.includes('https://lagen.nu/sou/2022:41'), pages.join(' '));
  });

  it('folds sections', async () => {
    const { document } = await openAnswer(botkyrka);
    const { line } = placeOf(document, heading);
    const folds = await ask<vscode.FoldingRange[]>('executeFoldingRangeProvider', document.uri);
    assert.ok(folds.some(({ start, end }) => start === line && end > line + 10));
  });

  it('finds those who take a side, and sections by their titles', async () => {
    const { document } = await openAnswer(botkyrka);
    const sides = await ask<vscode.Location[]>(
      'executeImplementationProvider',
      document.uri,
      placeOf(document, heading),
    );
    const files = new Set(sides.map(({ uri }) => uri.toString()));
    assert.ok(files.has(fileUri(eskilstuna).toString()) && files.has(document.uri.toString()));
    const symbols = await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', 'anst läk');
    assert.ok(symbols.some(({ name }) => name === heading));
  });

  it('completes sections with their titles', async () => {
    const { document } = await openAnswer(vasterbotten);
    const number = placeOf(document, 'avsnitt 4.1').translate(0, 'vsnitt '.length);
    const { items } = await ask<vscode.CompletionList>('executeCompletionItemProvider', document.uri, number);
    assert.ok(items.some(({ label }) => label === heading));
  });

  it('renames a section in answers and in remiss.json', async () => {
    const { document } = await openAnswer(botkyrka);
    const place = placeOf(document, heading);
    const edit = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', document.uri, place, '5.9');
    const files = edit.entries().map(([uri]) => uri.toString());
    for (const name of [botkyrka, vasterbotten, 'remiss.json'])
      assert.ok(files.includes(fileUri(name).toString()), name);
  });

  it('widens a selection to the sentence and the section', async () => {
    const { document } = await openAnswer(botkyrka);
    const place = placeOf(document, 'motsätter sig utredningens').translate(0, 2);
    const [found] = await ask<vscode.SelectionRange[]>('executeSelectionRangeProvider', document.uri, [
      place,
    ]);
    const selected: string[] = [];
    for (let range: vscode.SelectionRange | undefined = found; range; range = range.parent)
      selected.push(inOneLine(document.getText(range.range)));
    assert.equal(selected[0], 'motsätter');
    assert.ok(selected.some((text) => text.startsWith('Förvaltningen motsätter sig')));
    assert.ok(selected.some((text) => text.startsWith(heading)));
  });

  it('says who answers what', async () => {
    const { document } = await openAnswer(botkyrka);
    const place = placeOf(document, heading);
    const [section] = await ask<vscode.CallHierarchyItem[]>('prepareCallHierarchy', document.uri, place);
    assert.equal(section!.name, heading);
    const incoming = await ask<vscode.CallHierarchyIncomingCall[]>('provideIncomingCalls', section);
    assert.deepEqual(
      incoming.map(({ from }) => from.name),
      ['Botkyrka kommun', 'Eskilstuna kommun', 'Region Västerbotten'],
    );
    const outgoing = await ask<vscode.CallHierarchyOutgoingCall[]>('provideOutgoingCalls', incoming[0]!.from);
    assert.ok(outgoing.some(({ to }) => to.name === heading));
  });
});
