import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RemissvarApi } from '../../../client/src/run';
import { eventually, extension, wholeTree } from './support';

describe('Language', () => {
  let api: RemissvarApi;

  before(async () => {
    api = await extension();
    await wholeTree(api);
  });

  after(() => use(undefined));

  it('is Swedish unless told, English when told', async () => {
    assert.match(await allCounts(), / för/);
    await use('en');
    await eventually(allCounts, (counts) => /\d for/.test(counts) && !/ för/.test(counts));
    await use(undefined);
    await eventually(allCounts, (counts) => / för/.test(counts));
  });

  async function allCounts(): Promise<string> {
    const roots = await wholeTree(api);
    return roots.map((node) => String(api.trees.proposals.tree.getTreeItem(node).label)).join('\n');
  }

  function use(language: string | undefined): Thenable<void> {
    return vscode.workspace
      .getConfiguration('remissvar')
      .update('language', language, vscode.ConfigurationTarget.Global);
  }
});
