import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import type { RemissvarApi } from '../../../../client/src/run';
import { botkyrka, eventually, extension, openAnswer, wholeTree } from '../support';

/** The processes of our server that this extension host has started, as Linux lists them. */
function servers(): number[] {
  return fs.readdirSync('/proc').filter(isServer).map(Number);
}

function isServer(name: string): boolean {
  if (!/^\d+$/.test(name)) return false;
  try {
    const parent = /^PPid:\s*(\d+)/m.exec(fs.readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
    const command = fs.readFileSync(`/proc/${name}/cmdline`, 'utf8');
    return Number(parent) === process.pid && /dist[\\/]server\.js/.test(command);
  } catch {
    // It has ended meanwhile.
    return false;
  }
}

/** In a browser VS Code saves what is changed after a second, unless it is told not to. */
async function setAutoSave(when: 'off' | undefined): Promise<void> {
  const { Global } = vscode.ConfigurationTarget;
  await vscode.workspace.getConfiguration('files').update('autoSave', when, Global);
}

describe('A server that is killed', () => {
  let api: RemissvarApi;

  before(async function () {
    if (!fs.existsSync('/proc/self/status')) this.skip();
    await setAutoSave('off');
    api = await extension();
    await wholeTree(api);
  });

  after(async () => {
    await setAutoSave(undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('comes back, and knows what is open and not saved', async () => {
    const { document } = await openAnswer(botkyrka);
    const symbols = async () =>
      (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      )) ?? [];
    const names = async () => (await symbols()).map(({ name }) => name);
    await eventually(names, (found) => found.length > 0);
    const section = (await symbols()).find(({ name }) => name.startsWith('5.4'))!;
    const heading = '7.2.6 En nationell ledarskapsutbildning för alla';
    const edit = new vscode.WorkspaceEdit();
    const words = `${heading}\n\nBotkyrka kommun tillstyrker förslaget.\n\n`;
    edit.insert(document.uri, section.selectionRange.start, words);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(names, (found) => found.includes(heading));

    const [before, ...others] = servers();
    assert.ok(before !== undefined && others.length === 0, 'one server runs');
    assert.ok(document.isDirty);
    process.kill(before, 'SIGKILL');
    await eventually(
      () => servers(),
      (now) => now.length === 1 && now[0] !== before,
    );
    // An outline that VS Code has kept would be no proof: the server is asked by what only it can know.
    await wholeTree(api);
    const edited = document.getText().split('\n').indexOf(heading);
    const hovers = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          new vscode.Position(edited, 1),
        ),
      (found) => found.length > 0,
    );
    const [content] = hovers[0]!.contents as vscode.MarkdownString[];
    assert.match(content!.value, /7\\\.2\\\.6/);
    assert.match(content!.value, /Det här svaret: tillstyrker/);
    assert.ok(document.isDirty);
  });
});
