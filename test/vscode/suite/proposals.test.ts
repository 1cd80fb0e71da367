import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { RespondentNode, TreeNode } from '../../../server/src/protocol';
import type { RemissvarApi } from '../../../client/src/run';
import { botkyrka, extension, fileUri, inOneLine, nodeIn, under, wholeTree } from './support';

const section = 'sou 2024:72#5.4';

describe('Tree of proposals', () => {
  let api: RemissvarApi;
  let roots: TreeNode[];

  before(async () => {
    api = await extension();
    roots = await wholeTree(api);
  });

  it('has the chapters of the inquiry, in numeric order', () => {
    assert.deepEqual(
      roots.map((node) => (node.type === 'section' ? node.number : node.id)),
      ['4', '5', '6', '7'],
    );
    const [inquiry] = api.trees.overview.inquiries;
    assert.equal(inquiry?.designation, 'SOU 2024:72');
    assert.equal(inquiry?.answers, 3);
  });

  it('has the sections in their chapter, with number, title and counts of how many', async () => {
    const item = itemOf(await nodeIn(api.trees.proposals, section));
    const title = 'En ordning där kommuner kan anställa läkare';
    assert.equal(item.label, '5.4 · 2 av 3: 1 emot · 1 oklart');
    assert.equal(item.description, title);
    assert.equal(item.accessibilityInformation?.label, `5.4 ${title}, 2 av 3 svar: 1 emot, 1 oklart`);
    assert.equal(item.id, section);
  });

  it('has the respondents of a section, with position and quote', async () => {
    const respondents = await respondentsOn(section);
    assert.deepEqual(
      respondents.map(({ name }) => name),
      ['Botkyrka kommun', 'Region Västerbotten'],
    );
    const [own] = respondents;
    assert.equal(own!.positionText, 'avstyrker');
    const item = itemOf(own!);
    assert.match(String(item.description), /^avstyrker · ”.*motsätter sig utredningens förslag/u);
    assert.match(item.accessibilityInformation?.label ?? '', /^Botkyrka kommun, avstyrker: ”/u);
    assert.ok(item.iconPath instanceof vscode.ThemeIcon && item.iconPath.color);
  });

  it('makes a tooltip when it is looked at, for a text would be read aloud in place of the label', async () => {
    const [own] = await respondentsOn(section);
    const item = itemOf(own!);
    assert.equal(item.tooltip, undefined);
    const { tooltip } = api.trees.proposals.tree.resolveTreeItem(item, own!);
    assert.ok(tooltip instanceof vscode.MarkdownString);
    assert.match(tooltip.value, /Botkyrka/u);
    // At a space of that kind no line breaks: it breaks in the midst of a word instead.
    assert.doesNotMatch(tooltip.value, /&nbsp;|\u00a0/u);
  });

  it('names those who say nothing of a chapter', async () => {
    const silent = await nodeIn(api.trees.proposals, 'sou 2024:72#6/-');
    const names = (await under(api.trees.proposals, silent)).map(
      (node) => node.type === 'answer' && node.name,
    );
    assert.equal(itemOf(silent).label, `${names.length} av 3 säger inget om kapitlet`);
    assert.ok(names.includes('Botkyrka kommun'), names.join(', '));
  });

  it('goes to the quote', async () => {
    const [node] = await respondentsOn(section);
    const { command } = itemOf(node!);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), fileUri(botkyrka).toString());
    const selected = inOneLine(editor.document.getText(editor.selection));
    assert.ok(selected.includes('motsätter sig'), selected);
    assert.ok(
      node!.quote?.includes(selected) || selected.includes(node!.quote!),
      `${selected} / ${node!.quote}`,
    );
  });

  it('quotes every respondent word for word', async () => {
    const quotes = await quotesUnder();
    assert.ok(quotes.length > 10);
    for (const { quote, location } of quotes) {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(location.uri));
      assert.ok(unbroken(document.getText()).includes(unbroken(quote)), quote);
    }
  });

  it('keeps its ids and nodes, and knows what stands above, after it was read again', async () => {
    const { tree } = api.trees.proposals;
    const before = await respondentsOn(section);
    await tree.refresh();
    const after = await respondentsOn(section);
    assert.deepEqual(
      after.map(({ id }) => id),
      before.map(({ id }) => id),
    );
    assert.equal(after[0], before[0]);
    assert.equal(tree.getParent(after[0]!)?.id, section);
    assert.equal(tree.getParent(tree.find(section)!)?.id, 'sou 2024:72#5');
  });

  function itemOf(node: TreeNode): vscode.TreeItem {
    return api.trees.proposals.tree.getTreeItem(node);
  }

  async function respondentsOn(id: string): Promise<RespondentNode[]> {
    const nodes = await under(api.trees.proposals, await nodeIn(api.trees.proposals, id));
    return nodes.filter((node) => node.type === 'respondent');
  }

  async function quotesUnder(
    node?: TreeNode,
  ): Promise<{ quote: string; location: RespondentNode['location'] }[]> {
    const nodes = await under(api.trees.proposals, node);
    const lists = await Promise.all(
      nodes.map((each) => {
        if (each.type === 'respondent' && each.quote !== null) {
          return [{ quote: each.quote, location: each.location }];
        }
        return each.leaf ? [] : quotesUnder(each);
      }),
    );
    return lists.flat();
  }
});

/** A text without white space and the hyphens at the ends of its lines: a quote shows neither. */
function unbroken(text: string): string {
  return text.replace(/-?\s+|…/gu, '').replaceAll('-', '');
}
