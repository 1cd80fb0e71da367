import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import type { InquiryNode, RespondentNode, SectionNode } from '../../../server/src/protocol';
import swedish from '../../../l10n/bundle.l10n.sv.json';
import { labelOf } from './labels';
import { indexById, rootsOf } from './nodes';

const botkyrka: RespondentNode = {
  id: 'SOU 2024:72#5.4/botkyrka kommun',
  name: 'Botkyrka kommun',
  kind: 'kommun',
  position: 'opposes',
  positionText: 'avstyrker',
  quote: 'motsätter sig utredningens förslag',
  location: {
    uri: 'file:///botkyrka.txt',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  },
};
const section: SectionNode = {
  id: 'SOU 2024:72#5.4',
  number: '5.4',
  title: 'En ordning där kommuner kan anställa läkare',
  counts: { for: 1, against: 1, mixed: 0, none: 0 },
  countsText: '1 för · 1 emot',
  location: null,
  sections: [],
  respondents: [botkyrka],
};
const chapter: SectionNode = {
  ...section,
  id: 'SOU 2024:72#5',
  number: '5',
  title: null,
  sections: [section],
  respondents: [],
};
const inquiry: InquiryNode = {
  id: 'SOU 2024:72',
  designation: 'SOU 2024:72',
  title: null,
  location: null,
  answers: 3,
  complete: true,
  sections: [chapter],
};

describe('Labels of the tree', () => {
  before(() => l10n.config({ contents: swedish }));

  it('say a section by number, counts and title, so that a narrow view shows the counts', () => {
    const { label, description, spoken, icon } = labelOf(section);
    assert.equal(label, '5.4 · 1 för · 1 emot');
    assert.equal(description, 'En ordning där kommuner kan anställa läkare');
    assert.equal(spoken, '5.4 En ordning där kommuner kan anställa läkare, 1 för · 1 emot');
    assert.equal(icon, undefined);
  });

  it('say a section without a title, or without answers, by what there is', () => {
    assert.equal(labelOf(chapter).label, '5 · 1 för · 1 emot');
    assert.equal(labelOf(chapter).spoken, '5, 1 för · 1 emot');
    assert.equal(labelOf({ ...section, countsText: '' }).label, '5.4');
  });

  it('say a respondent with position and quote, in words before shape and colour', () => {
    const { label, description, spoken, icon } = labelOf(botkyrka);
    assert.equal(label, 'Botkyrka kommun');
    assert.equal(description, 'avstyrker · ”motsätter sig utredningens förslag”');
    assert.equal(spoken, 'Botkyrka kommun, avstyrker: ”motsätter sig utredningens förslag”');
    assert.deepEqual(icon, { shape: 'circle-slash', color: 'charts.red' });
  });

  it('say a respondent without a quote by the position alone', () => {
    assert.equal(labelOf({ ...botkyrka, quote: null }).spoken, 'Botkyrka kommun, avstyrker');
  });

  it('count the answers of an inquiry', () => {
    assert.equal(labelOf(inquiry).spoken, 'SOU 2024:72, 3 svar');
    assert.equal(
      labelOf({ ...inquiry, title: 'Stärkt kompetens', answers: 1 }).spoken,
      'SOU 2024:72 Stärkt kompetens, 1 svar',
    );
  });

  it('tell no two positions apart by colour alone', () => {
    const positions = [
      'supports',
      'supportsMainly',
      'supportsConditionally',
      'noObjection',
      'comments',
      'doubtful',
      'opposes',
      'abstains',
      'split',
      'unclear',
      'notAddressed',
    ] as const;
    const shapes = positions.map((position) => labelOf({ ...botkyrka, position }).icon?.shape);
    assert.equal(new Set(shapes).size, positions.length);
  });
});

describe('Nodes of the tree', () => {
  it('begin with the sections where there is one inquiry', () => {
    assert.deepEqual(rootsOf([inquiry]), [chapter]);
    const other = { ...inquiry, id: 'SOU 2025:1' };
    assert.deepEqual(rootsOf([inquiry, other]), [inquiry, other]);
  });

  it('know what they stand under', () => {
    const placed = indexById([chapter]);
    assert.deepEqual(
      [...placed].map(([id, { parent }]) => [id, parent?.id]),
      [
        ['SOU 2024:72#5', undefined],
        ['SOU 2024:72#5.4', 'SOU 2024:72#5'],
        ['SOU 2024:72#5.4/botkyrka kommun', 'SOU 2024:72#5.4'],
      ],
    );
  });
});
