import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RemissvarApi } from '../../../client/src/run';
import { eventually, extension, fileUri, settledDiagnostics, wholeTree } from './support';

const remiss = (): vscode.Uri => fileUri('remiss.json');

describe('remiss.json', () => {
  let api: RemissvarApi;
  let original: Uint8Array;

  before(async () => {
    api = await extension();
    await wholeTree(api);
    original = await vscode.workspace.fs.readFile(remiss());
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.writeFile(remiss(), original);
    await wholeTree(api);
  });

  it('may hold comments', async () => {
    const document = await vscode.workspace.openTextDocument(remiss());
    assert.equal(document.languageId, 'jsonc');
  });

  it('says what it cannot use, each fault once', async () => {
    const found = await faultsOf({
      remiss: { beteckning: 'SOU 2024:72', färg: 'blå' },
      förslag: [
        { id: '4.1', rubrik: 'Ett' },
        { id: '4.1', rubrik: 'Två' },
        { id: 'fyra', rubrik: 'Tre' },
      ],
    });
    // Each once: what the schema knows, VS Code must not say again.
    for (const words of ['"färg"', '"4.1"', '"fyra"']) {
      assert.equal(found.filter(({ range }) => textAt(range) === words).length, 1, JSON.stringify(found));
    }
    assert.equal(found.filter(({ source }) => source === 'remissvar').length, 3, JSON.stringify(found));
  });

  it('that is broken leaves the answers readable', async () => {
    await vscode.workspace.fs.writeFile(
      remiss(),
      new TextEncoder().encode('{ "remiss": { "beteckning": "SOU 2024:72" '),
    );
    const document = await vscode.workspace.openTextDocument(remiss());
    await vscode.window.showTextDocument(document);
    await settledDiagnostics(remiss(), (found) => found.length > 0);
    const roots = await wholeTree(api);
    assert.ok(roots.length > 0);
  });

  async function faultsOf(content: unknown): Promise<vscode.Diagnostic[]> {
    await vscode.workspace.fs.writeFile(remiss(), new TextEncoder().encode(JSON.stringify(content, null, 2)));
    const document = await vscode.workspace.openTextDocument(remiss());
    await vscode.window.showTextDocument(document);
    await eventually(
      () => document.getText(),
      (text) => text.includes(JSON.stringify(content, null, 2).slice(0, 20)),
    );
    return settledDiagnostics(remiss(), (found) => found.length > 0);
  }

  function textAt(range: vscode.Range): string {
    return vscode.workspace.textDocuments
      .find(({ uri }) => uri.toString() === remiss().toString())!
      .getText(range);
  }
});
