import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { DocumentSymbol, Hover, Location, SemanticTokens } from 'vscode-languageserver-protocol';
import type {
  AdjacentPosition,
  Explanation,
  RespondentNode,
  TreeName,
  TreeNode,
} from '../../server/src/protocol';
import { answerIdRequest, treePathRequest, treeRequest } from '../../server/src/protocol';
import { Session, seeds, uriOf } from './session';

const file = (name: string) => {
  const full = path.join(seeds, `${name}.txt`);
  return { uri: uriOf(full), text: fs.readFileSync(full, 'utf8') };
};
const botkyrka = file('botkyrka-kommun');
const eskilstuna = file('eskilstuna-kommun');
const vasterbotten = file('region-vasterbotten');

/** The position of the first character of these words. */
function positionOf({ text }: { text: string }, words: string) {
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  assert.ok(text.includes(words), words);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

const isRespondent = (node: TreeNode): node is RespondentNode => node.type === 'respondent';

describe('The server on the three sample answers', () => {
  let session: Session;
  const at = (words: string) => ({
    textDocument: { uri: botkyrka.uri },
    position: positionOf(botkyrka, words),
  });

  before(async () => {
    session = await Session.start({ folders: [seeds] });
    await session.read();
    await session.open(botkyrka.uri, botkyrka.text);
  });
  after(() => session.stop());

  it('tells what the folder holds, and how much of it a filter shows', async () => {
    const [inquiry, ...others] = await session.overview({ read: ['sou 2024:72/eskilstuna kommun'] });
    assert.deepEqual(others, []);
    const { designation, answers, unread, sections, complete } = inquiry!;
    assert.deepEqual([designation, answers, sections, complete], ['SOU 2024:72', 3, 18, true]);
    // Botkyrka's is the writer's own.
    assert.equal(unread, 1);
    const [filtered] = await session.overview({ filter: { directions: ['against'] } });
    assert.deepEqual([filtered!.shownAnswers, filtered!.shownSections], [1, 1]);
  });

  it('shows the tree of the report’s sections in numeric order', async () => {
    assert.equal(
      (await session.sections()).map(({ number }) => number).join(' '),
      '4 4.1 4.1.1 4.1.4 4.2 4.3 4.4.3 4.6 5 5.3 5.4 6 7 7.1 7.1.1 7.2 7.2.3 7.2.6',
    );
  });

  it('shows who stands where on 5.4, with words that stand in the answers', async () => {
    const section = (await session.sections()).find(({ number }) => number === '5.4')!;
    assert.equal(section.countsText, '1 emot · 1 oklart');
    assert.deepEqual([section.shown, section.answered, section.answers], [2, 2, 3]);
    const respondents = (await session.under(section.of)).filter(isRespondent);
    assert.deepEqual(
      respondents.map(({ name, position }) => [name, position]),
      [
        ['Botkyrka kommun', 'opposes'],
        ['Region Västerbotten', 'unclear'],
      ],
    );
    const [own] = respondents;
    const squeezed = botkyrka.text.replace(/\s+/g, ' ');
    assert.ok(squeezed.includes(own!.quote!), own!.quote!);
    assert.match(own!.quote!, /^Förvaltningen motsätter sig utredningens förslag/);
    assert.deepEqual(own!.location.range.start, positionOf(botkyrka, 'Förvaltningen motsätter sig'));
  });

  it('opens several nodes at once, and only them', async () => {
    const params = { tree: 'respondents', of: [null, { inquiry: 'sou 2024:72', kind: 'region' }] };
    const [kinds, regions] = await session.connection.sendRequest<TreeNode[][]>(treeRequest, params);
    assert.deepEqual(
      kinds!.map((node) => node.type === 'kind' && [node.kindText, node.answers]),
      [
        ['Regioner', 1],
        ['Kommuner', 2],
      ],
    );
    assert.deepEqual(
      regions!.map(({ id }) => id),
      ['sou 2024:72/region västerbotten'],
    );
  });

  it('finds the way to a place in either tree', async () => {
    const to = at('Förvaltningen motsätter sig utredningens');
    const way = async (tree: TreeName) =>
      (await session.connection.sendRequest<TreeNode[]>(treePathRequest, { tree, to })).map(({ id }) => id);
    assert.deepEqual(await way('proposals'), [
      'sou 2024:72#5',
      'sou 2024:72#5.4',
      'sou 2024:72#5.4/botkyrka kommun',
    ]);
    assert.deepEqual(await way('respondents'), [
      'sou 2024:72/=kommun',
      'sou 2024:72/botkyrka kommun',
      'sou 2024:72/botkyrka kommun#5.4',
    ]);
    const nowhere = { ...to, textDocument: { uri: 'file:///finns/inte.txt' } };
    assert.deepEqual(
      await session.connection.sendRequest(treePathRequest, { tree: 'proposals', to: nowhere }),
      [],
    );
  });

  it('knows whose answer a document is', async () => {
    const id = (uri: string) => session.connection.sendRequest(answerIdRequest, { textDocument: { uri } });
    assert.equal(await id(vasterbotten.uri), 'sou 2024:72/region västerbotten');
    assert.equal(await id(uriOf(path.join(seeds, 'remiss.json'))), null);
  });

  for (const character of [1, 10]) {
    it(`hovers the others’ positions on the heading, at character ${character}`, async () => {
      const { textDocument, position } = at('5.4 En ordning');
      const hover = await session.connection.sendRequest<Hover>('textDocument/hover', {
        textDocument,
        position: { line: position.line, character },
      });
      const { value } = hover.contents as { value: string };
      assert.match(value, /\*\*Eskilstuna kommun\*\* tillstyrker \(avsnitt 5\)/);
      assert.match(value, /stödjer utredningens förslag/);
      assert.match(value, /\(file:\/\/\/.*\/eskilstuna-kommun\.txt#L\d+,\d+\)/);
      assert.match(value, /\*\*Oklart:\*\* \[Region Västerbotten\]/);
      assert.doesNotMatch(value, /Botkyrka/);
    });
  }

  it('links a quote to the line it begins on', async () => {
    const hover = await session.connection.sendRequest<Hover>('textDocument/hover', at('5.4 En ordning'));
    const { value } = hover.contents as { value: string };
    const [, line, character] = /eskilstuna-kommun\.txt#L(\d+),(\d+)/.exec(value)!;
    const words = eskilstuna.text.split('\n')[Number(line) - 1]!.slice(Number(character) - 1);
    assert.match(words, /^Vård- och omsorgsnämnden stödjer utredningens förslag/);
  });

  it('goes from a number to the section in remiss.json', async () => {
    const [location] = await session.connection.sendRequest<Location[]>(
      'textDocument/definition',
      at('5.4 En ordning'),
    );
    assert.ok(location!.uri.endsWith('/remiss.json'));
    const lines = fs.readFileSync(path.join(seeds, 'remiss.json'), 'utf8').split('\n');
    assert.match(lines[location!.range.start.line + 1]!, /"id": "5\.4"/);
  });

  it('finds every respondent’s passage on a section', async () => {
    const found = await session.connection.sendRequest<Location[]>('textDocument/references', {
      ...at('5.4 En ordning'),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      [...new Set(found.map(({ uri }) => uri))].sort(),
      [botkyrka.uri, eskilstuna.uri, vasterbotten.uri].sort(),
    );
  });

  it('walks from respondent to respondent and comes back', async () => {
    const names: string[] = [];
    let place = at('5.4 En ordning');
    let section: string | undefined;
    for (let step = 0; step < 3; step++) {
      const next = await session.connection.sendRequest<AdjacentPosition>('remissvar/adjacentPosition', {
        ...place,
        towards: 'next',
        section,
      });
      names.push(next.respondent.name);
      section = next.section;
      const { uri, range } = next.respondent.location;
      place = { textDocument: { uri }, position: range.start };
    }
    assert.deepEqual(names, ['Eskilstuna kommun', 'Region Västerbotten', 'Botkyrka kommun']);
    assert.equal(section, '5.4');
  });

  it('outlines the answer with each section’s position', async () => {
    const symbols = await session.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: botkyrka.uri },
    });
    const flat = symbols.flatMap((symbol) => [symbol, ...(symbol.children ?? [])]);
    const section = flat.find(({ name }) => name.startsWith('5.4 '))!;
    assert.equal(section.name, '5.4 En ordning där kommuner kan anställa läkare');
    assert.equal(section.detail, 'avstyrker');
    assert.ok(symbols.some(({ name }) => name === 'Sammanfattning'));
  });

  it('colours headings, references and marks, each on one line', async () => {
    const legend = session.initialized.capabilities.semanticTokensProvider!.legend;
    const { data } = await session.connection.sendRequest<SemanticTokens>(
      'textDocument/semanticTokens/full',
      { textDocument: { uri: botkyrka.uri } },
    );
    const lines = botkyrka.text.split('\n');
    const words = new Map<string, string[]>();
    let line = 0;
    let character = 0;
    for (let index = 0; index < data.length; index += 5) {
      character = data[index] ? data[index + 1]! : character + data[index + 1]!;
      line += data[index]!;
      const length = data[index + 2]!;
      assert.ok(character + length <= lines[line]!.length);
      const type = legend.tokenTypes[data[index + 3]!]!;
      words.set(type, [...(words.get(type) ?? []), lines[line]!.slice(character, character + length)]);
    }
    assert.ok(words.get('remissStance')?.includes('motsätter sig'));
    assert.ok(words.get('remissHeading')?.some((heading) => heading.includes('VULF-avtal')));
    assert.ok(words.get('remissStatute')?.some((statute) => statute.includes('16 kap. 1 §')));
    assert.ok(words.get('remissDocument')?.some((document) => document.includes('2022:41')));
  });

  it('finds the wrong act, the missing section and the silent opposition in the writer’s own answer only', async () => {
    const three = ['statute-number', 'summary-opposition', 'summary-promise'];
    const codes = async ({ uri }: { uri: string }) =>
      (await session.codes(uri)).filter((code) => three.includes(String(code))).sort();
    assert.deepEqual(await codes(botkyrka), three);
    assert.deepEqual(await codes(eskilstuna), []);
    assert.deepEqual(await codes(vasterbotten), []);
    assert.deepEqual(await session.codes(uriOf(path.join(seeds, 'remiss.json'))), []);
  });

  it('explains a position by the words that carry it', async () => {
    const found = await session.connection.sendRequest<Explanation>(
      'remissvar/explain',
      at('Trots att förslaget'),
    );
    assert.equal(found.section, '5.4');
    assert.equal(found.positionText, 'avstyrker');
    assert.ok(found.marks.some(({ quote }) => quote.includes('motsätter sig utredningens förslag')));
  });
});
