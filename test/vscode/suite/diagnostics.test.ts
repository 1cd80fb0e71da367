import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  botkyrka,
  eskilstuna,
  extension,
  openAnswer,
  settledDiagnostics,
  vasterbotten,
  wholeTree,
} from './support';

describe('Diagnostics', () => {
  let texts: Map<string, string[]>;

  before(async () => {
    await wholeTree(await extension());
    texts = new Map();
    // The writer's own answer last: when its faults are shown and all is quiet, the others have been looked at too.
    for (const name of [eskilstuna, vasterbotten]) await openAnswer(name);
    const { document } = await openAnswer(botkyrka);
    await settledDiagnostics(document.uri, (found) => found.length >= 3);
    for (const [uri, found] of vscode.languages.getDiagnostics()) {
      texts.set(
        uri.path.split('/').at(-1)!,
        found.map(
          (diagnostic) => `${String(codeOf(diagnostic))} ${wordsOf(uri, diagnostic)}: ${diagnostic.message}`,
        ),
      );
    }
  });

  it("find the three faults of the writer's own answer", () => {
    const found = texts.get(botkyrka) ?? [];
    assert.equal(found.length, 3, found.join('\n'));
    for (const fault of [/2017:80/, /Stärkt kompetensförsörjning/, /5\.4/]) {
      assert.ok(
        found.some((text) => fault.test(text)),
        `${fault} in\n${found.join('\n')}`,
      );
    }
  });

  it('find nothing in what others have published', () => {
    assert.deepEqual(texts.get(eskilstuna) ?? [], []);
    assert.deepEqual(texts.get(vasterbotten) ?? [], []);
  });

  it('find nothing in remiss.json', () => {
    assert.deepEqual(texts.get('remiss.json') ?? [], []);
  });

  it('come and go with the words', async () => {
    const editor = await openAnswer(botkyrka);
    const { document } = editor;
    const start = document.getText().indexOf('2017:80');
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + '2017:80'.length));
    await editor.edit((edit) => edit.replace(range, '2017:30'));
    try {
      await settledDiagnostics(document.uri, (found) => found.length === 2);
    } finally {
      await vscode.commands.executeCommand('undo');
    }
    await settledDiagnostics(document.uri, (found) => found.length === 3);
  });
});

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

function wordsOf(uri: vscode.Uri, { range }: vscode.Diagnostic): string {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return document?.getText(range).replace(/\s+/g, ' ') ?? '';
}
