import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RemissvarApi } from '../../../client/src/run';
import { droppedFiles } from '../../../client/src/trees/dropping';
import { isNothing } from '../../../client/src/trees/items';
import type { RemissView } from '../../../client/src/trees/view';
import type { TreeNode } from '../../../server/src/protocol';
import {
  botkyrka,
  eskilstuna,
  eventually,
  extension,
  fileUri,
  nodeIn,
  openAnswer,
  placeOf,
  under,
  wholeTree,
} from './support';

const inquiry = 'sou 2024:72';
const eskilstunaId = `${inquiry}/eskilstuna kommun`;

describe('Trees', () => {
  let api: RemissvarApi;
  let proposals: RemissView;
  let respondents: RemissView;

  before(async () => {
    api = await extension();
    ({ proposals, respondents } = api.trees);
    await wholeTree(api);
  });

  afterEach(async () => {
    await api.filter.set({});
    await run('groupByRespondent');
    await run('unfollowEditor');
  });

  const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
    vscode.commands.executeCommand(`remissvar.${command}`, ...args);
  const labels = async (view: RemissView, node?: TreeNode): Promise<string[]> =>
    (await view.tree.getChildren(node)).map((element) => String(view.tree.getTreeItem(element).label));

  it('has the respondents by kind, with their sections, positions and quotes', async () => {
    assert.deepEqual(await labels(respondents), ['Regioner', 'Kommuner']);
    const answer = await nodeIn(respondents, `${inquiry}/botkyrka kommun`);
    const item = respondents.tree.getTreeItem(answer);
    assert.match(
      item.accessibilityInformation?.label ?? '',
      /^Botkyrka kommun, Svaret som helhet: .+, 10 avsnitt$/u,
    );
    const statement = await nodeIn(respondents, `${inquiry}/botkyrka kommun#5.4`);
    const { label, description } = respondents.tree.getTreeItem(statement);
    assert.equal(label, '5.4 · avstyrker');
    assert.match(String(description), /motsätter sig/u);
  });

  it('groups by position when asked, and keeps the choice', async () => {
    const section = await nodeIn(proposals, `${inquiry}#5.4`);
    assert.deepEqual((await labels(proposals, section)).slice(0, 2), [
      'Botkyrka kommun',
      'Region Västerbotten',
    ]);
    await run('groupByPosition');
    const grouped = await eventually(
      async () => labels(proposals, await nodeIn(proposals, `${inquiry}#5.4`)),
      ([first]) => first === 'avstyrker',
    );
    assert.deepEqual(grouped.slice(0, 2), ['avstyrker', 'oklart']);
  });

  it('shows what the filter asks for, in both trees, with a way back where that is nothing', async () => {
    await api.filter.set({ directions: ['against'] });
    await eventually(
      () => labels(proposals),
      (found) => found.length === 1,
    );
    assert.deepEqual(await labels(respondents), ['Kommuner']);
    const [found] = api.trees.overview.inquiries;
    assert.deepEqual([found?.shownAnswers, found?.answers, found?.shownSections], [1, 3, 1]);

    await api.filter.set({ text: 'sådant säger ingen' });
    for (const view of [proposals, respondents]) {
      const [only] = await eventually(
        () => view.tree.getChildren(),
        ([first]) => first !== undefined && isNothing(first),
      );
      const { label, description, command } = view.tree.getTreeItem(only!);
      assert.deepEqual([label, description], ['Inget matchar filtret', 'Rensa filtret']);
      assert.equal(command?.command, 'remissvar.clearFilter');
    }
    await run('clearFilter');
    await eventually(
      () => labels(proposals),
      (roots) => roots.length === 4,
    );
  });

  it('counts an answer as read when it is opened, and as a person marks it', async () => {
    const isRead = async (): Promise<boolean> => {
      const answer = await nodeIn(respondents, eskilstunaId);
      return answer.type === 'answer' && answer.read;
    };
    const unread = (): number => api.trees.overview.inquiries[0]!.unread;
    await openAnswer(eskilstuna);
    await eventually(isRead, (read) => read);
    const before = unread();
    await run('markUnread', await nodeIn(respondents, eskilstunaId));
    await eventually(isRead, (read) => !read);
    assert.equal(unread(), before + 1);
    // Of a kind, all.
    await run('markRead', await nodeIn(respondents, `${inquiry}/=kommun`));
    await eventually(isRead, (read) => read);
    // Without a node, the answer in the active editor.
    await run('markUnread');
    await eventually(isRead, (read) => !read);
    await api.filter.set({ unread: true });
    await eventually(
      async () => (await under(respondents)).map(({ id }) => id),
      (ids) => ids.includes(`${inquiry}/=kommun`),
    );
    assert.deepEqual(
      (await under(respondents, respondents.tree.find(`${inquiry}/=kommun`))).map(({ id }) => id),
      [eskilstunaId],
    );
  });

  it('keeps what is selected and open when an answer changes, and follows the editor when asked', async () => {
    await vscode.commands.executeCommand('remissvar.proposals.focus');
    await eventually(
      () => proposals.isVisible,
      (visible) => visible,
    );
    const editor = await openAnswer(botkyrka);
    const place = placeOf(editor.document, 'motsätter sig utredningens förslag');
    editor.selection = new vscode.Selection(place, place);
    await run('followEditor');
    const selected = (): string | undefined => proposals.selection[0]?.id;
    await eventually(selected, (id) => id === `${inquiry}#5.4/botkyrka kommun`);

    // Eskilstuna takes the other side on chapter 5: the counts change, what is selected does not.
    const changed = await vscode.workspace.openTextDocument(fileUri(eskilstuna));
    const text = changed.getText();
    const at = text.indexOf('stödjer utredningens förslag');
    const words = new vscode.Range(changed.positionAt(at), changed.positionAt(at + 'stödjer'.length));
    const chapter = async (): Promise<string> => {
      const [, node] = await proposals.tree.getChildren();
      return String(proposals.tree.getTreeItem(node!).label);
    };
    const was = await chapter();
    const edit = new vscode.WorkspaceEdit();
    edit.replace(changed.uri, words, 'avstyrker');
    await vscode.workspace.applyEdit(edit);
    await eventually(chapter, (label) => label !== was);
    assert.equal(selected(), `${inquiry}#5.4/botkyrka kommun`);
    assert.ok(proposals.tree.find(`${inquiry}#5.4/botkyrka kommun`));

    await vscode.window.showTextDocument(changed);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(chapter, (label) => label === was);
  });

  it('takes files that are dropped on it, each once', async () => {
    const transfer = new vscode.DataTransfer();
    const list = `# två filer\r\n${fileUri('a.pdf')}\r\n${fileUri('b.docx')}\r\n${fileUri('a.pdf')}\r\n`;
    transfer.set('text/uri-list', new vscode.DataTransferItem(list));
    assert.deepEqual(
      (await droppedFiles(transfer)).map((uri) => uri.toString()),
      [fileUri('a.pdf').toString(), fileUri('b.docx').toString()],
    );
    assert.deepEqual(await droppedFiles(new vscode.DataTransfer()), []);
  });
});
