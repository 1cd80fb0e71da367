import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { botkyrka, eventually, extension, openAnswer, vasterbotten } from './support';

describe('Outline', () => {
  before(() => extension());

  it('holds the headings, each with its position', async () => {
    const symbols = await outlineOf(botkyrka);
    const names = symbols.map(({ name }) => name);
    assert.ok(names.includes('Sammanfattning'), names.join('\n'));
    const section = symbols.find(({ name }) => name === '5.4 En ordning där kommuner kan anställa läkare');
    assert.ok(section, names.join('\n'));
    assert.equal(section.detail, 'avstyrker');
  });

  it('nests sections as their numbers are', async () => {
    const chapter = (await outlineOf(vasterbotten)).find(({ name }) => name.startsWith('4.1 '));
    assert.deepEqual(
      chapter?.children.map(({ name }) => name.split(' Genomför')[0]),
      ['4.1.1, 4.1.4'],
    );
  });
});

async function outlineOf(name: string): Promise<vscode.DocumentSymbol[]> {
  const { document } = await openAnswer(name);
  return eventually(
    async () =>
      (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      )) ?? [],
    (symbols) => symbols.length > 0,
  );
}
