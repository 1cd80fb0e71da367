import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The publisher and name of package.json. */
const extensionId = 'remissvar.remissvar';

describe('Activation', () => {
  it('comes when the folder of a remiss is opened', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.name, 'sou-2024-72');
    const [answer] = await vscode.workspace.findFiles('botkyrka-kommun.txt');
    assert.ok(answer);
    await vscode.window.showTextDocument(answer);
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('offers every command that package.json names', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    const contributed: { command: string }[] = extension?.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    assert.ok(contributed.length > 0);
    for (const { command } of contributed) assert.ok(known.has(command), command);
  });
});
