import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DecideParams, RespondentNode } from '../../../server/src/protocol';
import type { RemissvarApi } from '../../../client/src/run';
import { botkyrka, eventually, extension, fileUri, nodeIn, openAnswer, placeOf, wholeTree } from './support';

const node = 'sou 2024:72#5.4/botkyrka kommun';
const other = 'sou 2024:72#5.4/region västerbotten';
const file = 'remiss.decisions.jsonl';
const decided = 'avgjort av Anna: tveksam (läst som avstyrker)';

describe('Decisions', () => {
  let api: RemissvarApi;

  before(async () => {
    api = await extension();
    await wholeTree(api);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(fileUri(file)).then(undefined, () => undefined);
  });

  it('are offered on a stance, and shown in the tree when one is made', async () => {
    const { document } = await openAnswer(botkyrka);
    const params = await offered(document, 'Ändra ståndpunkt … (5.4)');
    await decide({ ...params, position: 'doubtful', why: 'Orden är svaga.', by: 'Anna' });
    await eventually(
      () => shown(),
      (text) => text === decided,
    );
    const item = api.trees.proposals.tree.getTreeItem(await nodeIn(api.trees.proposals, node));
    assert.match(String(item.description), /^avgjort av Anna: tveksam \(läst som avstyrker\) · ”/u);
    const [line, ...others] = await lines();
    assert.deepEqual(others, []);
    assert.match(line!, /"position":"doubtful".*"why":"Orden är svaga\."/u);
  });

  it('are kept on disk sorted by id', async () => {
    const on = { inquiry: 'sou 2024:72', respondent: 'region västerbotten', section: '5.4' };
    await decide({ what: 'state', position: 'opposes', why: '', by: 'Anna', on });
    const written = await eventually(lines, (all) => all.length === 2);
    const ids = written.map((line) => (JSON.parse(line) as { id: string }).id);
    assert.deepEqual(ids, [...ids].sort());
  });

  it('keep to their words when text is written above', async () => {
    const editor = await openAnswer(botkyrka);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Ett nytt stycke överst.\n\n'));
    try {
      const line = placeOf(editor.document, 'motsätter sig').line;
      const moved = await eventually(
        async () => ((await nodeIn(api.trees.proposals, node)) as RespondentNode).location.range,
        ({ start, end }) => start.line <= line && line <= end.line,
      );
      assert.ok(moved.start.line > 0);
      assert.equal(await shown(), decided);
    } finally {
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  });

  it('are undone in their file, one by one, and the file goes with the first', async () => {
    await vscode.window.showTextDocument(fileUri(file));
    await vscode.commands.executeCommand('undo');
    await eventually(
      () => shown(other),
      (text) => text === 'oklart',
    );
    assert.equal(await shown(), decided);
    await vscode.commands.executeCommand('undo');
    await eventually(
      () => shown(),
      (text) => text === 'avstyrker',
    );
    await assert.rejects(async () => vscode.workspace.fs.stat(fileUri(file)));
  });

  /** What our code action with a title would have the command do. */
  async function offered(document: vscode.TextDocument, title: string): Promise<DecideParams> {
    const at = placeOf(document, 'motsätter sig');
    const actions = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(at, at),
          'refactor',
        ),
      (found) => found.some((action) => action.title === title),
    );
    const { command } = actions.find((action) => action.title === title)!;
    assert.equal(command!.command, 'remissvar.decide');
    return command!.arguments![0] as DecideParams;
  }

  async function decide(params: DecideParams): Promise<void> {
    assert.equal(await vscode.commands.executeCommand('remissvar.decide', params), true);
  }

  /** Where a respondent stands on 5.4, as the tree says it. */
  async function shown(id = node): Promise<string> {
    const found = (await nodeIn(api.trees.proposals, id)) as RespondentNode;
    return found.decisionText ?? found.positionText;
  }

  async function lines(): Promise<string[]> {
    const bytes = await vscode.workspace.fs.readFile(fileUri(file));
    return new TextDecoder().decode(bytes).split('\n').filter(Boolean);
  }
});
