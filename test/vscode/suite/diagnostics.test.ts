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

/** The rules that the sample breaks where it should: a wrong act, a section promised, an opposition left out. */
const faults = {
  'statute-number': '2017:80',
  'summary-promise': 'Stärkt kompetensförsörjning i kommunal hälso-och sjukvård',
  'summary-opposition': 'motsätter sig',
};

describe('Diagnostics', () => {
  let found: Map<string, { code: string; words: string }[]>;

  before(async () => {
    await wholeTree(await extension());
    // The writer's own answer last: when its faults are shown and all is quiet, the others have been looked at too.
    for (const name of [eskilstuna, vasterbotten]) await openAnswer(name);
    const { document } = await openAnswer(botkyrka);
    await settledDiagnostics(document.uri, (diagnostics) => diagnostics.length >= 3);
    found = new Map(
      vscode.languages
        .getDiagnostics()
        .map(([uri, diagnostics]) => [
          uri.path.split('/').at(-1)!,
          diagnostics.map((diagnostic) => ({ code: codeOf(diagnostic), words: wordsOf(uri, diagnostic) })),
        ]),
    );
  });

  it("find the three faults of the writer's own answer, each once", () => {
    for (const [code, words] of Object.entries(faults)) {
      const hits = found.get(botkyrka)!.filter((diagnostic) => diagnostic.code === code);
      assert.equal(hits.length, 1, code);
      assert.ok(hits[0]!.words.includes(words), `${code}: ${hits[0]!.words}`);
    }
  });

  it('find nothing in what others have published', () => {
    assert.deepEqual(found.get(eskilstuna) ?? [], []);
    assert.deepEqual(found.get(vasterbotten) ?? [], []);
  });

  it('find nothing in remiss.json', () => {
    assert.deepEqual(found.get('remiss.json') ?? [], []);
  });

  it('come and go with the words', async () => {
    const editor = await openAnswer(botkyrka);
    const { document } = editor;
    const start = document.getText().indexOf('2017:80');
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + '2017:80'.length));
    const isThere = (diagnostics: readonly vscode.Diagnostic[]): boolean =>
      diagnostics.some((diagnostic) => codeOf(diagnostic) === 'statute-number');
    await editor.edit((edit) => edit.replace(range, '2017:30'));
    try {
      await settledDiagnostics(document.uri, (diagnostics) => !isThere(diagnostics));
    } finally {
      await vscode.commands.executeCommand('undo');
    }
    await settledDiagnostics(document.uri, isThere);
  });
});

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

function wordsOf(uri: vscode.Uri, { range }: vscode.Diagnostic): string {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  return document?.getText(range).replace(/\s+/g, ' ') ?? '';
}
