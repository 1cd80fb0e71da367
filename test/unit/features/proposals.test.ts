import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { nodeSubjectAt } from '../../../server/src/features/tree';
import { threeAnswers, workspace } from '../fixture';
import { readPlainly } from '../plainReader';
import { nodeText, treeText, treeWith } from './treeText';

const heading = (name: string, title: string) =>
  `%! ${name}.remissvar\n${name} kommun, SOU 2024:72\n\n4.2 ${title}\n`;
const says = (name: string, words: string, file = name) =>
  `%! ${file}.remissvar\n${name}, SOU 2024:72\n\n4.2 Avtal\n\nVi ${words} förslaget.\n`;
/** One for, one against, one unclear, one that says nothing of 4.2 and one that speaks of all of 4. */
const fiveAnswers =
  says('Ale kommun', 'tillstyrker') +
  says('Bjuvs kommun', 'avstyrker') +
  says('Region Skåne', 'har läst') +
  '%! dals.remissvar\nDals kommun, SOU 2024:72\n\n7.1 Kostnader\n\nVi avstår från att yttra oss.\n' +
  '%! eda.remissvar\nEda kommun, SOU 2024:72\n\n4 Kapitlet\n\nVi tillstyrker förslagen.\n';

describe('Tree of proposals', () => {
  it('has chapters, sections and respondents with counts in words', () => {
    assert.deepEqual(treeText(workspace(threeAnswers).snapshot), [
      '4 Läkarmedverkan 1/1/2 1 with comments',
      '  4.1 Befintliga strukturer 1/1/2 1 for',
      '    - Region Västerbotten supports',
      '  - Eskilstuna kommun comments',
      '5 En ordning för anställning 1/1/2 1 for',
      '  5.3 Anställa läkare 1/1/2 1 unclear',
      '    - Region Västerbotten unclear',
      '  5.4 Anställa läkare 1/1/2 1 unclear',
      '    - Region Västerbotten unclear',
      '  - Eskilstuna kommun supports',
    ]);
  });
  it('has a proposal of two sections under those that somebody answers; under both where nobody does', () => {
    const remiss = (ref: string) =>
      `%! remiss.json\n{"remiss": {"beteckning": "SOU 2024:72"}, "förslag": [{"id": "4.3", "ref": ${ref}, "rubrik": "Avtal"}]}\n`;
    const sections = (ref: string) =>
      treeText(workspace(remiss(ref) + says('Ale kommun', 'tillstyrker')).snapshot).filter((line) =>
        /^\d/.test(line),
      );
    assert.deepEqual(sections('["4.2", "4.3"]'), ['4.2 Avtal 1/1/1 1 for']);
    assert.deepEqual(
      sections('["4.3", "4.4"]').map((line) => line.slice(0, 3)),
      ['4.2', '4.3', '4.4'],
    );
  });
  it('names those who have answered and say nothing of a section, of what is above it or below it', () => {
    assert.deepEqual(treeText(workspace(fiveAnswers).snapshot), [
      '4 Kapitlet 1/1/5 1 for',
      '  4.2 Avtal 3/3/5 1 for · 1 against · 1 unclear',
      '    - Ale kommun supports',
      '    - Bjuvs kommun opposes',
      '    - Region Skåne unclear',
      '    silent 1/5',
      '      - Dals kommun 1/1',
      '  - Eda kommun supports',
      '  silent 1/5',
      '    - Dals kommun 1/1',
      '7.1 Kostnader 1/1/5 1 abstaining',
      '  - Dals kommun abstains',
      '  silent 4/5',
      '    - Ale kommun 1/1',
      '    - Bjuvs kommun 1/1',
      '    - Eda kommun 1/1',
      '    - Region Skåne 1/1',
    ]);
  });
  it('groups respondents by position, from one side to the other', () => {
    const lines = treeText(workspace(fiveAnswers).snapshot, { grouping: 'position' });
    assert.deepEqual(lines.slice(1, 10), [
      '  4.2 Avtal 3/3/5 1 for · 1 against · 1 unclear',
      '    = supports 1/3',
      '      - Ale kommun supports',
      '    = opposes 1/3',
      '      - Bjuvs kommun opposes',
      '    = unclear 1/3',
      '      - Region Skåne unclear',
      '    silent 1/5',
      '      - Dals kommun 1/1',
    ]);
  });
  it('orders numbers as numbers, and places a section under its nearest known ancestor', () => {
    const lines = treeText(
      workspace('%! a.remissvar\nA kommun, SOU 2024:72\n\n4.10 X\n\n4.2.1 Y\n\n4.2 Z\n\n10 Å\n\n7.1.1 Ä\n')
        .snapshot,
    );
    assert.deepEqual(
      lines.filter((line) => !line.includes('- ')).map((line) => line.replace(/ 1\/.*/, '')),
      ['4.2 Z', '  4.2.1 Y', '4.10 X', '7.1.1 Ä', '10 Å'],
    );
  });
  it('learns a title from most of the answers where remiss.json has none', () => {
    const source = heading('A', 'Avtal') + heading('B', 'Avtalen stärks') + heading('C', 'Avtalen stärks');
    assert.match(treeText(workspace(source).snapshot)[0]!, /^4\.2 Avtalen stärks /);
  });
  it('has ids that are the same after a change, and no two of the same', () => {
    for (const tree of ['proposals', 'respondents'] as const) {
      for (const grouping of ['respondent', 'position'] as const) {
        const ids = idsIn(fiveAnswers, { tree, grouping });
        assert.equal(new Set(ids).size, ids.length, ids.join('\n'));
        // Bjuv now gives a reason too: it stands where it stood.
        assert.deepEqual(
          ids,
          idsIn(fiveAnswers.replace('Vi avstyrker förslaget.', 'Vi avstyrker förslaget. Det är dyrt.'), {
            tree,
            grouping,
          }),
        );
      }
    }
    assert.ok(idsIn(threeAnswers, {}).includes('sou 2024:72#5.4/region västerbotten'));
  });
  it('shows an inquiry that nobody has answered', () => {
    const described = '{"remiss":{"titel":"En promemoria"},"förslag":[{"id":"4.1","rubrik":"Avtal"}]}';
    assert.deepEqual(treeText(workspace(`%! remiss.json\n${described}`).snapshot), ['4.1 Avtal 0/0/0']);
  });
  it('has a root for each inquiry where there are several', () => {
    const other = '%! b.remissvar\nB kommun, SOU 2023:5\n\n3.1 Skolan\n\nVi avstyrker förslaget.\n';
    assert.deepEqual(treeText(workspace(heading('A', 'Avtal') + other).snapshot), [
      'SOU 2023:5 (1)',
      '  3.1 Skolan 1/1/1 1 against',
      '    - B kommun opposes',
      'SOU 2024:72 (1)',
      '  4.2 Avtal 1/1/1 1 unclear',
      '    - A kommun unclear',
    ]);
  });
  it('tells apart two folders of the same name whose answers name no report', () => {
    const corpus = new Corpus({ plainText: true }, readPlainly);
    const text = 'A kommun\n\n4.2 Avtal\n';
    corpus.update(
      ['x', 'y'].map((folder) => ({ kind: 'disk', uri: `file:///${folder}/svar/a.remissvar`, text })),
    );
    const ids = treeWith(corpus.snapshot, {})
      .under(null)
      .map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });
  it('counts a respondent once, whatever it says in two files', () => {
    const { snapshot } = workspace(says('A kommun', 'tillstyrker', 'a') + says('A kommun', 'avstyrker', 'b'));
    assert.equal(treeText(snapshot)[0], '4.2 Avtal 1/1/1 1 split');
  });
  it('shows a position taken in a sentence elsewhere', () => {
    const source =
      '%! a.remissvar\nA kommun, SOU 2024:72\n\nSammanfattning\n\nKommunen avstyrker avsnitt 4.2.\n';
    assert.deepEqual(treeText(workspace(source).snapshot), ['4.2 – 1/1/1 1 against', '  - A kommun opposes']);
  });
});

describe('Tree of respondents', () => {
  it('has kinds, respondents and sections', () => {
    const read = ['sou 2024:72/bjuvs kommun'];
    const lines = treeText(workspace(fiveAnswers).snapshot, { tree: 'respondents', read });
    assert.deepEqual(lines, [
      'Regions 1/1, 1 unread',
      '  - Region Skåne 1/1',
      '    4.2 Avtal unclear',
      'Municipalities 4/4, 3 unread',
      '  - Ale kommun 1/1',
      '    4.2 Avtal supports',
      '  - Bjuvs kommun 1/1 read',
      '    4.2 Avtal opposes',
      '  - Dals kommun 1/1',
      '    7.1 Kostnader abstains',
      '  - Eda kommun 1/1',
      '    4 Kapitlet supports',
    ]);
  });
  it('has read what one has written oneself', () => {
    const own = '%! remiss.json\n{"remiss":{"beteckning":"SOU 2024:72"},"egenOrganisation":"Ale kommun"}\n';
    const lines = treeText(workspace(own + heading('Ale', 'Avtal')).snapshot, { tree: 'respondents' });
    assert.deepEqual(lines.slice(0, 2), ['Municipalities 1/1, 0 unread', '  - Ale kommun 1/1 read']);
  });
});

describe('Filtered trees', () => {
  const { snapshot } = workspace(fiveAnswers);

  it('show the sections that hold what is wanted and those above them, with their denominators', () => {
    assert.deepEqual(treeText(snapshot, { filter: { directions: ['against'] } }), [
      '4 Kapitlet 0/1/5',
      '  4.2 Avtal 1/3/5 1 against',
      '    - Bjuvs kommun opposes',
    ]);
    assert.deepEqual(treeText(snapshot, { tree: 'respondents', filter: { directions: ['against'] } }), [
      'Municipalities 1/4, 1 unread',
      '  - Bjuvs kommun 1/1',
      '    4.2 Avtal opposes',
    ]);
  });
  it('show by kind who speaks and who is silent', () => {
    assert.deepEqual(treeText(snapshot, { filter: { kinds: ['region'] } }), [
      '4 Kapitlet 0/1/5',
      '  4.2 Avtal 1/3/5 1 unclear',
      '    - Region Skåne unclear',
    ]);
    assert.deepEqual(treeText(snapshot, { tree: 'respondents', filter: { kinds: ['region'] } }), [
      'Regions 1/1, 1 unread',
      '  - Region Skåne 1/1',
      '    4.2 Avtal unclear',
    ]);
  });
  it('show what is contested', () => {
    assert.deepEqual(
      treeText(snapshot, { filter: { contested: true } }).filter((line) => /^ *\d/.test(line)),
      ['4 Kapitlet 0/1/5', '  4.2 Avtal 3/3/5 1 for · 1 against · 1 unclear'],
    );
    const lines = treeText(snapshot, { tree: 'respondents', filter: { contested: true } });
    assert.deepEqual(
      lines.filter((line) => line.includes('- ')),
      ['  - Region Skåne 1/1', '  - Ale kommun 1/1', '  - Bjuvs kommun 1/1'],
    );
  });
  it('show the silent where those are wanted who have not addressed a section', () => {
    assert.deepEqual(treeText(snapshot, { filter: { positions: ['notAddressed'], kinds: ['region'] } }), [
      '7.1 Kostnader 0/1/5',
      '  silent 1/5',
      '    - Region Skåne 0/1',
    ]);
  });
  it('let a position be added on the section for those who are silent on it, not on the whole', () => {
    const inquiry = [...snapshot.inquiries.keys()][0]!;
    const silent = treeWith(snapshot, {}).under({ inquiry, section: '7.1', silent: true });
    assert.ok(silent.length > 0);
    for (const { of } of silent) assert.equal(of.section, '7.1');
  });
  it('find by name, by quote and by title', () => {
    const names = (text: string) =>
      treeText(snapshot, { tree: 'respondents', filter: { text } }).filter((line) => line.includes('- '));
    assert.deepEqual(names('skåne'), ['  - Region Skåne 1/1']);
    assert.deepEqual(names('avstår'), ['  - Dals kommun 1/1']);
    assert.deepEqual(names('avtal bjuv'), ['  - Bjuvs kommun 1/1']);
    assert.deepEqual(names('inget sådant'), []);
    const described =
      '%! remiss.json\n{"remiss":{"beteckning":"SOU 2024:72"},"förslag":[{"id":"9","rubrik":"Ekonomi"}]}\n';
    assert.deepEqual(
      treeText(workspace(described + heading('A', 'Avtal')).snapshot, { filter: { text: 'ekonomi' } }),
      ['9 Ekonomi 0/0/1', '  silent 1/1', '    - A kommun 0/1'],
    );
  });
  it('leave out what has been read', () => {
    const read = ['sou 2024:72/region skåne'];
    const filter = { unread: true };
    assert.equal(
      treeText(snapshot, { tree: 'respondents', filter, read })[0],
      'Municipalities 4/4, 4 unread',
    );
    assert.ok(treeText(snapshot, { filter, read }).every((line) => !line.includes('Skåne')));
  });
  it('find an answer without sections by what it says of the whole', () => {
    const source = '%! a.remissvar\nA kommun, SOU 2024:72\n\nVi avstår från att yttra oss.\n';
    const filter = { positions: ['abstains' as const] };
    assert.deepEqual(treeText(workspace(source).snapshot, { tree: 'respondents', filter }), [
      'Municipalities 1/1, 1 unread',
      '  - A kommun 0/0',
    ]);
  });
  it('show nothing of an inquiry that holds nothing wanted', () => {
    const other = '%! b.remissvar\nB kommun, SOU 2023:5\n\n3.1 Skolan\n\nVi avstyrker förslaget.\n';
    const filter = { directions: ['against' as const] };
    for (const tree of ['proposals', 'respondents'] as const) {
      const lines = treeText(workspace(heading('A', 'Avtal') + other).snapshot, { tree, filter });
      assert.equal(lines[0], 'SOU 2023:5 (1)');
      assert.ok(!lines.some((line) => line.includes('SOU 2024:72')), lines.join('\n'));
    }
  });
});

describe('Path in a tree', () => {
  const { snapshot, uri, offset } = workspace(fiveAnswers.replace('Vi avstyrker', 'Vi| avstyrker'));
  const at = nodeSubjectAt(snapshot, uri, offset)!;
  const path = (options: Parameters<typeof treeWith>[1]) =>
    treeWith(snapshot, options).pathTo(at).map(nodeText);

  it('leads to the respondent on the section', () => {
    const section = '4.2 Avtal 3/3/5 1 for · 1 against · 1 unclear';
    assert.deepEqual(path({}), ['4 Kapitlet 1/1/5 1 for', section, '- Bjuvs kommun opposes']);
    assert.deepEqual(path({ grouping: 'position' }).slice(1), [
      section,
      '= opposes 1/3',
      '- Bjuvs kommun opposes',
    ]);
    assert.deepEqual(path({ tree: 'respondents' }), [
      'Municipalities 4/4, 4 unread',
      '- Bjuvs kommun 1/1',
      '4.2 Avtal opposes',
    ]);
  });
  it('has the nodes that the tree has', () => {
    for (const tree of ['proposals', 'respondents'] as const) {
      for (const grouping of ['respondent', 'position'] as const) {
        const made = treeWith(snapshot, { tree, grouping });
        let above = null;
        for (const node of made.pathTo(at)) {
          assert.deepEqual(
            made.under(above).find(({ id }) => id === node.id),
            node,
          );
          above = node.of;
        }
        assert.ok(above);
      }
    }
  });
  it('leads nowhere that the filter hides', () => {
    assert.deepEqual(path({ filter: { kinds: ['region'] } }).at(-1), '4.2 Avtal 1/3/5 1 unclear');
    assert.deepEqual(path({ filter: { text: 'kostnader' } }), []);
    assert.deepEqual(path({ tree: 'respondents', filter: { kinds: ['region'] } }), []);
  });
  it('leads to the respondent where the place is in no section', () => {
    const top = nodeSubjectAt(snapshot, uri, 0)!;
    assert.deepEqual(treeWith(snapshot, {}).pathTo(top), []);
    assert.deepEqual(
      treeWith(snapshot, { tree: 'respondents' }).pathTo(top).map(nodeText).at(-1),
      '- Bjuvs kommun 1/1',
    );
  });
  it('leads from remiss.json to the section', () => {
    const { snapshot, uri, offset } = workspace(threeAnswers.replace('"id": "4.1"', '"id": "4|.1"'));
    const of = nodeSubjectAt(snapshot, uri, offset)!;
    assert.deepEqual(
      treeWith(snapshot, {}).pathTo(of).map(nodeText).at(-1),
      '4.1 Befintliga strukturer 1/1/2 1 for',
    );
  });
});
/** The ids of everything in a tree. */
function idsIn(source: string, options: Parameters<typeof treeWith>[1]): string[] {
  const tree = treeWith(workspace(source).snapshot, options);
  const walk = (of: Parameters<typeof tree.under>[0]): string[] =>
    tree.under(of).flatMap(({ id, of, leaf }) => [id, ...(leaf ? [] : walk(of))]);
  return walk(null);
}
