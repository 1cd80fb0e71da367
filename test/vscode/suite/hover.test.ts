import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  botkyrka,
  eskilstuna,
  extension,
  fileUri,
  openAnswer,
  placeOf,
  vasterbotten,
  wholeTree,
} from './support';

const heading = '5.4 En ordning där kommuner kan anställa läkare';

describe('Hover', () => {
  before(async () => {
    await wholeTree(await extension());
  });

  it('on a heading shows what the others say there, in the chapter, and in the neighbour it is one proposal with', async () => {
    const text = await hoverOn(botkyrka, heading);
    assert.match(text, /Eskilstuna kommun/);
    assert.match(text, /stödjer utredningens förslag/);
    assert.match(text, /Region Västerbotten/);
    assert.doesNotMatch(text, /Botkyrka kommun/);
  });

  it('has a link to each passage', async () => {
    const text = await hoverOn(botkyrka, heading);
    const links = [...text.matchAll(/\]\(<?([^)>#]+)#/g)].map((match) => match[1]!);
    for (const name of [eskilstuna, vasterbotten])
      assert.ok(links.includes(fileUri(name).toString()), `${name} in ${links.join(' ')}`);
  });

  it('names those who are unclear and those who say nothing', async () => {
    const text = await hoverOn(botkyrka, '4.3 Stärkt möjlighet');
    assert.match(text, /Tar inte upp avsnittet/);
    assert.match(text, /Region Västerbotten/);
  });

  it('on a stance mark says how it is read', async () => {
    assert.match(await hoverOn(botkyrka, 'motsätter sig utredningens'), /avstyrker/);
  });

  it('is silent elsewhere', async () => {
    assert.equal(await hoverOn(botkyrka, 'omsorgsförvaltningen har berett ärendet'), '');
  });
});

async function hoverOn(name: string, words: string): Promise<string> {
  const { document } = await openAnswer(name);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, words),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
