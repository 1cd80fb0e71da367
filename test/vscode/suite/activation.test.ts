import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, extension, extensionId, fileUri, report, wholeTree } from './support';

describe('Activation', () => {
  it('comes when the folder of a remiss is opened, and takes less than 100 ms', async () => {
    const own = vscode.extensions.getExtension(extensionId)!;
    await eventually(
      () => own.isActive,
      (active) => active,
    );
    const spent = own.exports.activationTime as number;
    report(`activation ${spent.toFixed(0)} ms`);
    assert.ok(spent > 0 && spent < 100, `${spent} ms`);
  });

  it('shows the tree less than a second after the server was asked to start', async () => {
    const api = await extension();
    await wholeTree(api);
    const start = performance.now();
    await vscode.commands.executeCommand('remissvar.restartServer');
    await wholeTree(api);
    const spent = performance.now() - start;
    report(`first tree ${spent.toFixed(0)} ms after the start`);
    assert.ok(spent < 1000, `${spent} ms`);
  });

  it('offers every command that package.json names', async () => {
    const own = vscode.extensions.getExtension(extensionId);
    const contributed: { command: string }[] = own?.packageJSON.contributes.commands;
    const known = new Set(await vscode.commands.getCommands(true));
    assert.ok(contributed.length > 0);
    for (const { command } of contributed) assert.ok(known.has(command), command);
  });

  it('says everything of the manifest in words', () => {
    const { contributes } = vscode.extensions.getExtension(extensionId)!.packageJSON;
    assert.doesNotMatch(JSON.stringify(contributes), /"%[\w.]+%"/);
    assert.equal(fileUri('').scheme, vscode.workspace.workspaceFolders?.[0]?.uri.scheme);
  });
});
