import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isInquiry, isSection, type ProposalNode } from '../../../client/src/proposals/nodes';
import type { RespondentNode, SectionNode } from '../../../server/src/protocol';
import type { RemissvarApi } from '../../../client/src/run';
import { botkyrka, extension, fileUri, inOneLine, wholeTree } from './support';

describe('Tree of proposals', () => {
  let api: RemissvarApi;
  let roots: ProposalNode[];

  before(async () => {
    api = await extension();
    roots = await wholeTree(api);
  });

  it('has the chapters of the inquiry, in numeric order', () => {
    assert.deepEqual(
      roots.map((node) => (isSection(node) ? node.number : node.id)),
      ['4', '5', '6', '7'],
    );
    const [inquiry] = api.proposals.inquiries;
    assert.equal(inquiry?.designation, 'SOU 2024:72');
    assert.equal(inquiry?.answers, 3);
  });

  it('has the sections in their chapter, with number, title and counts in words', async () => {
    const section = await find('5.4');
    const item = api.proposals.getTreeItem(section);
    const title = 'En ordning där kommuner kan anställa läkare';
    assert.equal(item.label, '5.4 · 1 emot · 1 oklart');
    assert.equal(item.description, title);
    assert.equal(item.accessibilityInformation?.label, `5.4 ${title}, 1 emot · 1 oklart`);
    assert.equal(item.id, 'SOU 2024:72#5.4');
  });

  it('has the respondents of a section, with position and quote', async () => {
    const { respondents } = await find('5.4');
    assert.deepEqual(respondents.map(({ name }) => name).sort(), ['Botkyrka kommun', 'Region Västerbotten']);
    const node = respondents.find(({ name }) => name === 'Botkyrka kommun')!;
    assert.equal(node.positionText, 'avstyrker');
    const item = api.proposals.getTreeItem(node);
    assert.match(String(item.description), /^avstyrker · ”.*motsätter sig utredningens förslag/u);
    assert.match(item.accessibilityInformation?.label ?? '', /^Botkyrka kommun, avstyrker: ”/u);
    assert.ok(item.iconPath instanceof vscode.ThemeIcon && item.iconPath.color);
  });

  it('goes to the quote', async () => {
    const { respondents } = await find('5.4');
    const node = respondents.find(({ name }) => name === 'Botkyrka kommun')!;
    const { command } = api.proposals.getTreeItem(node);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), fileUri(botkyrka).toString());
    const selected = inOneLine(editor.document.getText(editor.selection));
    assert.ok(selected.includes('motsätter sig'), selected);
    assert.ok(
      node.quote?.includes(selected) || selected.includes(node.quote!),
      `${selected} / ${node.quote}`,
    );
  });

  it('quotes every respondent word for word', async () => {
    for (const { quote, location } of respondentsUnder(roots)) {
      if (quote === null) continue;
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(location.uri));
      assert.ok(unbroken(document.getText()).includes(unbroken(quote)), quote);
    }
  });

  it('keeps its ids, and knows what stands above, after it was read again', async () => {
    const before = await find('5.4');
    await api.proposals.getChildren();
    const after = await find('5.4');
    assert.deepEqual(ids([after]), ids([before]));
    const [respondent] = after.respondents;
    assert.equal(api.proposals.getParent(respondent!)?.id, after.id);
    assert.equal(api.proposals.getParent(after)?.id, 'SOU 2024:72#5');
  });

  async function find(number: string): Promise<SectionNode> {
    const walk = async (nodes: ProposalNode[]): Promise<SectionNode | undefined> => {
      for (const node of nodes) {
        if (isSection(node) && node.number === number) return node;
        const found = await walk(await api.proposals.getChildren(node));
        if (found) return found;
      }
      return undefined;
    };
    const found = await walk(await api.proposals.getChildren());
    assert.ok(found, `No section ${number}`);
    return found;
  }
});

function respondentsUnder(nodes: readonly ProposalNode[]): RespondentNode[] {
  return nodes.flatMap((node) => {
    if (isInquiry(node)) return respondentsUnder(node.sections);
    return isSection(node) ? [...node.respondents, ...respondentsUnder(node.sections)] : [node];
  });
}

function ids(nodes: readonly ProposalNode[]): string[] {
  return nodes.flatMap((node) => [
    node.id,
    ...(isSection(node) ? ids([...node.sections, ...node.respondents]) : []),
  ]);
}

/** A text without white space and the hyphens at the ends of its lines: a quote shows neither. */
function unbroken(text: string): string {
  return text.replace(/-?\s+|…/gu, '').replaceAll('-', '');
}
