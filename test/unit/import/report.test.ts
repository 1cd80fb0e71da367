import assert from 'node:assert/strict';
import { parseRemissFile } from '../../../server/src/corpus/remissFile';
import { kindsOf } from '../../../server/src/import/report/boxes';
import { contentsOf, headingsOf } from '../../../server/src/import/report/contents';
import { changesFor, isEditable, withChanges } from '../../../server/src/import/report/remissEdit';
import type { Report } from '../../../server/src/import/report/report';

const contents = `Innehåll

Sammanfattning ........................ 13
4 Stärkt läkarmedverkan ............... 45
4.1 Läkarmedverkan bör stärkas inom ramen för befintliga
strukturer i den kommunala hälso-
och sjukvården . . . . . . . . . . . . 47
4.1.4. Genomför redan lämnade för-
slag…………………………… 52
4.2 Avtalen behöver stärkas   60
5 En ordning	71
5.4 En ordning där kommuner kan anställa .......
74
`;

describe('The table of contents of a report', () => {
  it('has sections with number, title and page, over several lines too', () => {
    assert.deepEqual(
      contentsOf(contents).entries.map(({ number, title, page }) => [number, title, page]),
      [
        ['4', 'Stärkt läkarmedverkan', 45],
        [
          '4.1',
          'Läkarmedverkan bör stärkas inom ramen för befintliga strukturer i den kommunala hälso- och sjukvården',
          47,
        ],
        ['4.1.4', 'Genomför redan lämnade förslag', 52],
        ['4.2', 'Avtalen behöver stärkas', 60],
        ['5', 'En ordning', 71],
        ['5.4', 'En ordning där kommuner kan anställa', 74],
      ],
    );
  });

  it('is none where numbers stand in the text', () => {
    const text = '4.1 Läkarmedverkan\n\nKostnaden är 12\n\n16 kap. 1 § hälso- och sjukvårdslagen\n';
    assert.deepEqual(contentsOf(text).entries, []);
  });

  it('is that of marked headings where there is no other', () => {
    assert.deepEqual(headingsOf('# Sammanfattning\n\n## 4.1 Läkare\n\nText\n\n### 4.1.1 Mer\n'), [
      { number: '4.1', title: 'Läkare', page: null },
      { number: '4.1.1', title: 'Mer', page: null },
    ]);
  });
});

describe('The boxes of a report', () => {
  const { entries, end } = contentsOf(contents);
  for (const [box, kind] of [
    ['Utredningens förslag: Kommuner får anställa läkare.', 'förslag'],
    ['Förslag: Kommuner får anställa läkare.', 'förslag'],
    ['**Utredningens bedömning:** Det behövs inte.', 'bedömning'],
    ['Kommitténs bedömning och förslag: Så är det.', 'förslag'],
    ['Rekommendation: Gör så.', 'rekommendation'],
    ['Remissinstanserna: Flera tillstyrker.', undefined],
    ['Utredningens förslag innebär att det blir så.', undefined],
  ] as const) {
    it(`say ${kind ?? 'nothing'}: ${box}`, () => {
      const text = `${contents}\n4.2 Avtalen behöver stärkas\n\n${box}\n\n5 En ordning\n\nText.\n`;
      assert.deepEqual(kindsOf(text.slice(end), entries), new Map(kind ? [['4.2', kind]] : []));
    });
  }

  it('make a section a proposal where one of several is', () => {
    const boxes = 'Bedömning: Ett.\n\nFörslag: Två.\n\nBedömning: Tre.\n';
    assert.equal(kindsOf(`4.2 Avtalen behöver stärkas\n\n${boxes}`, entries).get('4.2'), 'förslag');
  });
});

describe('The sections of a report in remiss.json', () => {
  const report: Report = {
    designation: 'SOU 2024:72',
    title: 'Stärkt medicinsk kompetens',
    sections: [
      { number: '4', title: 'Läkarmedverkan', kind: 'kapitel', page: 45 },
      { number: '4.1', title: 'Strukturer', kind: 'bedömning', page: 47 },
      { number: '4.10', title: 'Ansvar', kind: null, page: 60 },
      { number: '5.4', title: 'Anställa läkare', kind: 'förslag', page: 71 },
    ],
  };
  const file = `{
  // Vår remiss.
  "remiss": { "beteckning": "SOU 2024:72" },
  "förslag": [
    { "id": "4.1", "rubrik": "Mina ord", "typ": "förslag" }, // kolla typen
    { "id": "5.4", "ref": ["5.3", "5.4"], "rubrik": "Läkare", "typ": "förslag", "kapitel": "5", "sida": 70 },
    { "id": "6" }
  ]
}
`;

  it('are added and completed, and nothing that stands there is changed', () => {
    const { changes, unchanged } = changesFor(file, report);
    assert.deepEqual(
      changes.map(({ section, what, keys }) => [section.number, what, keys]),
      [
        ['4', 'added', ['id', 'typ', 'rubrik', 'sida']],
        ['4.1', 'completed', ['kapitel', 'sida']],
        ['4.10', 'added', ['id', 'rubrik', 'kapitel', 'sida']],
      ],
    );
    assert.equal(unchanged, 1);
    const edited = withChanges(file, report, changes);
    assert.ok(edited.includes('// Vår remiss.') && edited.includes('// kolla typen'));
    const { inquiry, faults } = parseRemissFile(edited);
    assert.deepEqual(faults, []);
    assert.deepEqual(
      inquiry.sections.map(({ number, title, kind }) => [number, title, kind]),
      [
        ['4', 'Läkarmedverkan', 'chapter'],
        ['4.1', 'Mina ord', 'proposal'],
        ['4.10', 'Ansvar', 'proposal'],
        ['5.3', 'Läkare', 'proposal'],
        ['5.4', 'Läkare', 'proposal'],
        ['6', '', 'chapter'],
      ],
    );
    assert.ok(
      edited.indexOf('"4"') < edited.indexOf('"4.1"') && edited.indexOf('"4.10"') < edited.indexOf('"5.4"'),
    );
    assert.deepEqual(changesFor(edited, report).changes, []);
  });

  it('are offered where they stand in a box, with their chapters; all where there are no boxes', () => {
    const section = (number: string, kind: Report['sections'][number]['kind']) => ({
      ...{ number, title: `Rubrik ${number}`, page: null, kind },
    });
    const offered = (sections: Report['sections'], text = '') =>
      changesFor(text, { designation: null, title: null, sections }).changes.flatMap((change) =>
        change.isOffered ? [change.section.number] : [],
      );
    const chapters = [section('1', 'kapitel'), section('4', 'kapitel')];
    const bare = [...chapters, section('1.1', null), section('4.1', null), section('4.2', null)];
    assert.deepEqual(offered(bare), ['1', '4', '1.1', '4.1', '4.2']);
    const boxed = [...chapters, section('1.1', null), section('4.1', 'förslag'), section('4.2', null)];
    assert.deepEqual(offered(boxed), ['4', '4.1']);
    const assessed = [...chapters, section('4.1', null), section('4.2', 'bedömning')];
    assert.deepEqual(offered(assessed), ['4', '4.2']);
    // What stands in the file already, a person has chosen before.
    const text = '{ "förslag": [{ "id": "4.2" }] }';
    assert.deepEqual(offered(boxed, text), ['4', '4.1', '4.2']);
  });

  it('make a file where there is none', () => {
    const { changes } = changesFor('', report);
    const made = withChanges('', report, changes);
    assert.equal(parseRemissFile(made).inquiry.designation, 'SOU 2024:72');
    assert.equal(parseRemissFile(made).inquiry.sections.length, 4);
    assert.deepEqual(parseRemissFile(made).faults, []);
  });

  it('are those that a person chose', () => {
    const { changes } = changesFor('', report);
    const made = withChanges('', report, changes.slice(1, 2));
    assert.deepEqual(
      parseRemissFile(made).inquiry.sections.map(({ number }) => number),
      ['4.1'],
    );
  });

  it('are not written to a file that is damaged', () => {
    assert.ok(isEditable('') && isEditable(file));
    assert.ok(!isEditable('{ "remiss": ') && !isEditable('[]') && !isEditable('{"förslag": "4.1"}'));
  });
});
