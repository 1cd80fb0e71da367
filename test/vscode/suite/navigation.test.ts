import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  botkyrka,
  eskilstuna,
  inOneLine,
  extension,
  fileUri,
  openAnswer,
  placeOf,
  vasterbotten,
  wholeTree,
} from './support';

const heading = '5.4 En ordning där kommuner kan anställa läkare';

describe('Navigation', () => {
  before(async () => {
    await wholeTree(await extension());
  });

  it('goes from a section number to the section in remiss.json', async () => {
    const { document } = await openAnswer(botkyrka);
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeOf(document, heading),
    );
    const [uri, range] = placeIn(found[0]!);
    assert.equal(uri.toString(), fileUri('remiss.json').toString());
    const remiss = await vscode.workspace.openTextDocument(uri);
    assert.match(remiss.getText(range), /"5\.4"/);
  });

  it("finds every respondent's passage on a section", async () => {
    const { document } = await openAnswer(botkyrka);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, heading),
    );
    const files = new Set(found.map(({ uri }) => uri.toString()));
    for (const name of [botkyrka, eskilstuna, vasterbotten])
      assert.ok(files.has(fileUri(name).toString()), name);
  });

  it("walks the respondents' positions on a section, round about, both ways", async () => {
    const editor = await openAnswer(botkyrka);
    const place = placeOf(editor.document, heading);
    editor.selection = new vscode.Selection(place, place);
    const [first, second, third] = [await step('next'), await step('next'), await step('next')];
    assert.deepEqual(
      [first, second, third].map(({ name }) => name),
      [eskilstuna, vasterbotten, botkyrka],
    );
    assert.match(first.words, /stödjer utredningens förslag/);
    assert.match(third.words, /motsätter sig/);
    assert.equal((await step('previous')).name, vasterbotten);
    assert.equal((await step('previous')).name, eskilstuna);
  });

  it('takes every step, however fast they follow each other', async () => {
    const editor = await openAnswer(botkyrka);
    const place = placeOf(editor.document, heading);
    editor.selection = new vscode.Selection(place, place);
    const { name } = (await Promise.all([step('next'), step('next'), step('next')]))[2];
    assert.equal(name, botkyrka);
  });

  it('stays on its section when it passes a respondent who answers on the chapter', async () => {
    const editor = await openAnswer(botkyrka);
    const place = placeOf(editor.document, heading);
    editor.selection = new vscode.Selection(place, place);
    await step('next');
    // Eskilstuna answers under 5; from there the walk goes on with 5.4, not with all that chapter 5 holds.
    assert.equal((await step('next')).name, vasterbotten);
    const { name, words } = await step('next');
    assert.equal(name, botkyrka);
    assert.match(words, /motsätter sig/);
  });
});

function placeIn(found: vscode.Location | vscode.LocationLink): [vscode.Uri, vscode.Range] {
  return 'targetUri' in found ? [found.targetUri, found.targetRange] : [found.uri, found.range];
}

/** One step of the walk. @returns where it came to: the file, and the words that are selected */
async function step(towards: 'next' | 'previous'): Promise<{ name: string; words: string }> {
  await vscode.commands.executeCommand(`remissvar.${towards}Position`);
  const { document, selection } = vscode.window.activeTextEditor!;
  return { name: document.uri.path.split('/').at(-1)!, words: inOneLine(document.getText(selection)) };
}
