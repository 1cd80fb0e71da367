import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { botkyrka, eventually, extension, extensionId, openAnswer } from './support';

describe('Colours', () => {
  let document: vscode.TextDocument;
  let coloured: readonly Coloured[];

  before(async () => {
    await extension();
    ({ document } = await openAnswer(botkyrka));
    coloured = await eventually(
      () => colours(document),
      (found) => found.length > 0,
    );
  });

  it('mark headings', () => {
    const headings = textsOf('remissHeading');
    assert.ok(headings.includes('Sammanfattning'), headings.join('\n'));
    assert.ok(headings.includes('En ordning där kommuner kan anställa läkare'), headings.join('\n'));
  });

  it('mark references: to sections, statutes and other documents', () => {
    const expected = { remissSection: '5.4', remissStatute: '16 kap. 1 §', remissDocument: 'SOU 2011:55' };
    for (const [type, words] of Object.entries(expected)) {
      const texts = textsOf(type);
      assert.ok(
        texts.some((text) => text.includes(words)),
        `${words} in ${texts.join('\n')}`,
      );
    }
  });

  it('mark stances with their side', () => {
    const stances = coloured.filter(({ type }) => type === 'remissStance');
    const side = (words: string): readonly string[] | undefined =>
      stances.find(({ text }) => text.includes(words))?.modifiers;
    assert.deepEqual(side('motsätter sig'), ['against']);
    assert.deepEqual(side('ser positivt på'), ['for']);
  });

  it('are named in the manifest', () => {
    const { contributes } = vscode.extensions.getExtension(extensionId)!.packageJSON;
    const ids = (entries: { id: string }[]): string[] => entries.map(({ id }) => id);
    for (const { type, modifiers } of coloured) {
      assert.ok(ids(contributes.semanticTokenTypes).includes(type), type);
      for (const modifier of modifiers)
        assert.ok(ids(contributes.semanticTokenModifiers).includes(modifier), modifier);
    }
  });

  function textsOf(type: string): string[] {
    return coloured.filter((found) => found.type === type).map(({ text }) => text.trim());
  }
});

interface Coloured {
  readonly text: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The semantic tokens of a document, decoded: five numbers each, the place relative to the token before. */
async function colours(document: vscode.TextDocument): Promise<Coloured[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  if (!legend || !tokens) return [];
  const found: Coloured[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [down, right, length, type, modifiers] = tokens.data.subarray(at, at + 5);
    line += down!;
    character = down ? right! : character + right!;
    found.push({
      text: document.getText(new vscode.Range(line, character, line, character + length!)),
      type: legend.tokenTypes[type!]!,
      modifiers: legend.tokenModifiers.filter((_, bit) => modifiers! & (1 << bit)),
    });
  }
  return found;
}
