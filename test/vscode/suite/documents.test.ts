import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RemissvarApi } from '../../../client/src/run';
import { botkyrka, eventually, extension, fileUri, openAnswer, wholeTree } from './support';

const answer = 'Remissvar över betänkandet SOU 2024:72\n\n5.4 Läkare\nVi avstyrker förslaget.\n';

describe('Documents', () => {
  let api: RemissvarApi;
  const unsaved: vscode.TextDocument[] = [];

  before(async () => {
    api = await extension();
  });

  after(async () => {
    for (const document of unsaved) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await wholeTree(api);
  });

  it('are answers in the folder of a remiss', async () => {
    const { document } = await openAnswer(botkyrka);
    assert.equal(document.languageId, 'remissvar');
  });

  it('are answers elsewhere when they plainly are', async () => {
    const document = await plainText(answer);
    await eventually(
      () => document.languageId,
      (language) => language === 'remissvar',
    );
  });

  it('stay what they are when they are something else', async () => {
    const foreign = await plainText('Mjölk\nÄgg\n');
    // A second document that is an answer, opened later: when it is known, the first has been looked at.
    const own = await plainText(answer);
    await eventually(
      () => own.languageId,
      (language) => language === 'remissvar',
    );
    assert.equal(foreign.languageId, 'plaintext');
  });

  it('stay plain text when a person says so', async () => {
    const document = await plainText(answer);
    await eventually(
      () => document.languageId,
      (language) => language === 'remissvar',
    );
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    const later = await plainText(answer);
    await eventually(
      () => later.languageId,
      (language) => language === 'remissvar',
    );
    assert.equal(document.languageId, 'plaintext');
  });

  it('in Markdown keep their language, and have our features', async () => {
    const uri = fileUri('svar.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(`# Remissvar\n\n${answer}`));
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const tokens = await eventually(
        () =>
          vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
            'vscode.provideDocumentSemanticTokens',
            uri,
          ),
        (found) => (found?.data.length ?? 0) > 0,
      );
      assert.ok(tokens);
      assert.equal(document.languageId, 'markdown');
    } finally {
      // An edit, not a deletion behind VS Code's back: that would leave the document open.
      const edit = new vscode.WorkspaceEdit();
      edit.deleteFile(uri);
      await vscode.workspace.applyEdit(edit);
    }
  });

  async function plainText(content: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    unsaved.push(document);
    return document;
  }
});
