import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { childrenOf, type Node } from '../../../client/src/draft/nodes';
import type { RemissvarApi } from '../../../client/src/run';
import { botkyrka, eventually, extension, fileUri, openAnswer, wholeTree } from './support';

const remiss = (): vscode.Uri => fileUri('remiss.json');
const draftName = 'S2024-01966 Solna stad.remissvar';

describe('Drafting', () => {
  let api: RemissvarApi;
  let original: Uint8Array;

  before(async () => {
    api = await extension();
    await wholeTree(api);
    original = await vscode.workspace.fs.readFile(remiss());
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.writeFile(remiss(), original);
    await wholeTree(api);
    await answered('12 av 13 besvarade');
  });

  describe('Mitt svar, of the sample', () => {
    before(() => answered('12 av 13 besvarade'));

    it('has the chapters, and the sections with the position in words', () => {
      assert.deepEqual(
        api.draft.getChildren().map((node) => labelOf(node)),
        ['Motsägelser', '4 · 6 av 6 besvarade', '5 · 1 av 1 besvarade', '6 · kvar', '7 · 5 av 5 besvarade'],
      );
      const section = find('#5.3+5.4');
      assert.equal(labelOf(section), '5.3, 5.4 · avstyrker, motsägs');
      const { accessibilityInformation } = api.draft.getTreeItem(section);
      assert.match(
        accessibilityInformation!.label,
        /^5\.3, 5\.4 En ordning där kommuner kan anställa läkare, avstyrker, motsägs, ”/u,
      );
      assert.equal(labelOf(find('#7.1.1')), '7.1.1 · tillstyrker (under 7.1)');
    });

    it('goes to the words that carry a position', async () => {
      const { command } = api.draft.getTreeItem(find('#5.3+5.4'));
      await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
      const editor = vscode.window.activeTextEditor!;
      assert.equal(editor.document.uri.toString(), fileUri(botkyrka).toString());
      assert.match(editor.document.getText(editor.selection), /motsätter sig/u);
    });

    it('keeps its ids, and knows what stands above, after it was read again', async () => {
      const before = ids(api.draft.getChildren());
      await api.draft.refresh();
      assert.deepEqual(ids(api.draft.getChildren()), before);
      assert.equal(api.draft.getParent(find('#7.1.1'))?.id, find('#7').id);
    });
  });

  describe('A new answer', () => {
    before(async () => {
      const text = new TextDecoder().decode(original).replace('"Botkyrka kommun"', '"Solna stad"');
      await vscode.workspace.fs.writeFile(remiss(), new TextEncoder().encode(text));
      await eventually(
        () => api.draft.drafts,
        (drafts) => drafts.length === 0,
      );
    });

    after(async () => {
      await vscode.commands.executeCommand('workbench.action.files.save');
      const edit = new vscode.WorkspaceEdit();
      edit.deleteFile(fileUri(draftName), { ignoreIfNotExists: true });
      await vscode.workspace.applyEdit(edit);
    });

    it('is made of remiss.json, in a file named as the ministry asks', async () => {
      assert.deepEqual(api.draft.getChildren(), []);
      await vscode.commands.executeCommand('remissvar.newDraft');
      const { document } = vscode.window.activeTextEditor!;
      assert.equal(document.uri.toString(), fileUri(draftName).toString());
      assert.equal(document.languageId, 'remissvar');
      assert.match(document.getText(), /^Solna stad\r?\n\d{4}-\d\d-\d\d\r?\nDnr: \[diarienummer\]/u);
      assert.match(document.getText(), /\n4\.2 Avtalen om läkarmedverkan behöver stärkas\r?\n/u);
      await answered('0 av 13 besvarade');
    });

    it('is followed while it is written', async () => {
      await write('4.2 Avtalen om läkarmedverkan behöver stärkas', '[ståndpunkt]', 'tillstyrker förslaget');
      await answered('1 av 13 besvarade');
      assert.equal(labelOf(find('#4.2')), '4.2 · tillstyrker');
    });

    it('says that it contradicts itself when it does', async () => {
      await write('Sammanfattning', '[ståndpunkt]', 'avstyrker förslaget i avsnitt 4.2');
      await eventually(
        () => labelOf(find('#4.2')),
        (label) => label.endsWith('motsägs'),
      );
      assert.ok(api.draft.getChildren().some(({ type }) => type === 'contradictions'));
    });

    it('gets back a section that was taken out, in its place', async () => {
      const { document } = vscode.window.activeTextEditor!;
      const text = document.getText();
      const start = text.indexOf('4.3 Stärkt möjlighet');
      const end = text.indexOf('4.4.3 Behovet');
      await replace(start, end, '');
      const section = await eventually(
        () => find('#4.3'),
        (node) => node.type === 'section' && node.state === 'left',
      );
      assert.equal(labelOf(section), '4.3 · kvar');
      const { command } = api.draft.getTreeItem(section);
      await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
      assert.equal(document.getText(), text);
      await eventually(
        () => labelOf(find('#4.3')),
        (label) => label === '4.3 · oklart',
      );
    });

    it('is offered positions in words behind the name, those that fit first', async () => {
      // While the choices of the snippet are shown VS Code shows nothing else.
      await vscode.commands.executeCommand('leaveSnippet');
      const { document } = vscode.window.activeTextEditor!;
      const at = document.getText().indexOf('[ståndpunkt]', document.getText().indexOf('4.4.3 Behovet'));
      await replace(at, at + '[ståndpunkt]'.length, '');
      const offered = await eventually(
        () =>
          vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            document.uri,
            document.positionAt(at),
          ),
        ({ items }) => items.some(({ detail }) => detail === 'avstyrker'),
      );
      const details = [...new Set(offered.items.map(({ detail }) => detail))];
      assert.equal(offered.items[0]!.label, 'instämmer i bedömningen');
      assert.deepEqual(details.slice(0, 8), [
        'tillstyrker',
        'tillstyrker i huvudsak',
        'tillstyrker med villkor',
        'har inget att invända',
        'lämnar synpunkter',
        'tveksam',
        'avstyrker',
        'avstår',
      ]);
    });

    async function write(heading: string, words: string, instead: string): Promise<void> {
      const text = vscode.window.activeTextEditor!.document.getText();
      const at = text.indexOf(words, text.indexOf(`\n${heading}`));
      assert.ok(at > 0, words);
      await replace(at, at + words.length, instead);
    }

    async function replace(start: number, end: number, words: string): Promise<void> {
      const editor = vscode.window.activeTextEditor!;
      const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(end));
      assert.ok(await editor.edit((edit) => edit.replace(range, words)));
    }
  });

  describe('Marking a draft', () => {
    it('names the file in remiss.json, which is saved', async () => {
      await vscode.workspace.fs.writeFile(remiss(), original);
      await answered('12 av 13 besvarade');
      await vscode.commands.executeCommand('remissvar.markDraft', fileUri('region-vasterbotten.txt'));
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(remiss()));
      assert.match(text, /"egenOrganisation": "Botkyrka kommun",\s+"utkast": "region-vasterbotten\.txt"/u);
      assert.match(text, /\/\/ Bara de avsnitt som är kända/u);
      await eventually(
        () => api.draft.drafts.map(({ name }) => name),
        (names) => names.join() === 'region-vasterbotten.txt',
      );
    });
  });

  describe('The measures of an answer', () => {
    it('are shown for the one that is open', async () => {
      await openAnswer(botkyrka);
      const { text } = await eventually(
        () => api.measures.shown,
        (shown) => shown.text.startsWith('2022 ord'),
      );
      assert.equal(text, '2022 ord · 11 min · LIX 64 · OVIX 61');
    });
  });

  describe('The check of the folder', () => {
    it('puts among the problems what is found in files that are not open, and nothing twice', async () => {
      await vscode.workspace.fs.writeFile(remiss(), original);
      await answered('12 av 13 besvarade');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await eventually(
        () => vscode.languages.getDiagnostics(fileUri(botkyrka)).length,
        (count) => count === 0,
      );
      const found = await api.folderCheck.run();
      assert.equal(found!.files, 4);
      const own = found!.findings.find(({ uri }) => uri.endsWith(botkyrka))!;
      const count = own.diagnostics.length;
      assert.ok(count > 3);
      assert.equal(vscode.languages.getDiagnostics(fileUri(botkyrka)).length, count);
      const sum = found!.findings.reduce((total, { diagnostics }) => total + diagnostics.length, 0);
      assert.equal(
        found!.rules.reduce((total, rule) => total + rule.count, 0),
        sum,
      );

      await openAnswer(botkyrka);
      await eventually(
        () => vscode.languages.getDiagnostics(fileUri(botkyrka)).length,
        (now) => now === count,
      );
      await api.folderCheck.run();
      assert.equal(vscode.languages.getDiagnostics(fileUri(botkyrka)).length, count);
    });
  });

  /** Waits until the only draft says so. */
  async function answered(words: string): Promise<void> {
    await eventually(
      () => api.draft.drafts.map(({ answered, total }) => `${answered} av ${total} besvarade`),
      (all) => all.join() === words,
    );
  }

  function find(end: string): Node {
    const found = all(api.draft.getChildren()).find(({ id }) => id.endsWith(end));
    assert.ok(found, end);
    return found;
  }

  function labelOf(node: Node): string {
    return String(api.draft.getTreeItem(node).label);
  }
});

function all(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...all(childrenOf(node))]);
}

function ids(nodes: readonly Node[]): string[] {
  return all(nodes).map(({ id }) => id);
}
