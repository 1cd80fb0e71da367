import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import swedish from '../../../l10n/bundle.l10n.sv.json';
import {
  type AnswerNode,
  filterChoices,
  type InquiryNode,
  type KindNode,
  type PositionNode,
  type RespondentNode,
  type SectionNode,
  type SilentNode,
  type StatementNode,
} from '../../../server/src/protocol';
import { labelOf } from './labels';

const inquiryKey = 'sou 2024:72';
const location = {
  uri: 'file:///botkyrka.txt',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
};
const statement = {
  of: { inquiry: inquiryKey, section: '5.4', respondent: 'botkyrka kommun' },
  leaf: true,
  number: '5.4',
  position: 'opposes',
  positionText: 'avstyrker',
  decisionText: null,
  quote: 'motsätter sig utredningens förslag',
  location,
} as const;
const respondent: RespondentNode = {
  ...statement,
  type: 'respondent',
  id: 'sou 2024:72#5.4/botkyrka kommun',
  name: 'Botkyrka kommun',
  kind: 'kommun',
};
const title = 'En ordning där kommuner kan anställa läkare';
const section: SectionNode = {
  type: 'section',
  id: 'sou 2024:72#5.4',
  of: { inquiry: inquiryKey, section: '5.4' },
  leaf: false,
  number: '5.4',
  title,
  countsText: '1 för · 1 emot',
  shown: 2,
  answered: 2,
  answers: 3,
  divided: false,
  location: null,
};
const inquiry: InquiryNode = {
  type: 'inquiry',
  id: inquiryKey,
  of: { inquiry: inquiryKey },
  leaf: false,
  designation: 'SOU 2024:72',
  title: null,
  answers: 3,
  location: null,
};
const answer: AnswerNode = {
  type: 'answer',
  id: 'sou 2024:72/botkyrka kommun',
  of: { inquiry: inquiryKey, respondent: 'botkyrka kommun' },
  leaf: false,
  name: 'Botkyrka kommun',
  kind: 'kommun',
  position: 'opposes',
  positionText: 'avstyrker',
  decisionText: null,
  shown: 12,
  sections: 12,
  read: false,
  location,
};

describe('Labels of the tree of proposals', () => {
  before(() => l10n.config({ contents: swedish }));

  it('say a section by number, counts of how many, and title, so that a narrow view shows the counts', () => {
    const { label, description, spoken, icon } = labelOf(section);
    assert.equal(label, '5.4 · 2 av 3: 1 för · 1 emot');
    assert.equal(description, title);
    assert.equal(spoken, `5.4 ${title}, 2 av 3 svar: 1 för, 1 emot`);
    assert.equal(icon, undefined);
  });

  it('say how much of a section a filter shows', () => {
    const { label, spoken } = labelOf({ ...section, shown: 1, countsText: '1 emot' });
    assert.equal(label, '5.4 · 1 av 2 visas: 1 emot');
    assert.equal(spoken, `5.4 ${title}, 1 av 2 visas: 1 emot`);
    assert.equal(labelOf({ ...section, shown: 0, countsText: '' }).label, '5.4 · 0 av 2 visas');
  });

  it('say a section that nobody answers, or that has no title, by what there is', () => {
    const unanswered = { ...section, countsText: '', shown: 0, answered: 0 };
    assert.equal(labelOf(unanswered).label, '5.4 · 0 av 3');
    assert.equal(labelOf(unanswered).spoken, `5.4 ${title}, 0 av 3 svar`);
    assert.equal(labelOf({ ...section, title: null }).spoken, '5.4, 2 av 3 svar: 1 för, 1 emot');
    // A chapter is no proposal, and before there are answers there is nothing to count.
    assert.equal(labelOf({ ...unanswered, number: '5', divided: true }).label, '5');
    assert.equal(labelOf({ ...unanswered, answers: 0 }).spoken, `5.4 ${title}`);
  });

  it('say a respondent with position and quote, in words before shape and colour', () => {
    const { label, description, spoken, icon } = labelOf(respondent);
    assert.equal(label, 'Botkyrka kommun');
    assert.equal(description, 'avstyrker · ”motsätter sig utredningens förslag”');
    assert.equal(spoken, 'Botkyrka kommun, avstyrker: ”motsätter sig utredningens förslag”');
    assert.deepEqual(icon, { shape: 'circle-slash', color: 'charts.red' });
  });

  it('say a respondent without a quote by the position alone', () => {
    assert.equal(labelOf({ ...respondent, quote: null }).spoken, 'Botkyrka kommun, avstyrker');
  });

  it('say what a person has decided in the place of what is read', () => {
    const { description, spoken } = labelOf({
      ...respondent,
      decisionText: 'avgjort av Anna: tveksam (läst som avstyrker)',
    });
    assert.match(description, /^avgjort av Anna: tveksam \(läst som avstyrker\) · ”motsätter/);
    assert.match(spoken, /^Botkyrka kommun, avgjort av Anna: tveksam \(läst som avstyrker\): ”/);
  });

  it('count those who take a position, and those who say nothing', () => {
    const of = section.of;
    const taking: PositionNode = {
      ...{ type: 'position', id: 'p', of, leaf: false, position: 'opposes', positionText: 'avstyrker' },
      shown: 2,
      answered: 9,
    };
    assert.equal(labelOf(taking).spoken, 'avstyrker, 2 av 9 svar');
    assert.equal(labelOf(taking).icon?.shape, 'circle-slash');
    const silent: SilentNode = { type: 'silent', id: 's', of, leaf: false, shown: 7, answers: 26 };
    assert.equal(labelOf(silent).spoken, '7 av 26 säger inget om avsnittet');
    const ofChapter = { ...silent, of: { ...of, section: '5' } };
    assert.equal(labelOf(ofChapter).label, '7 av 26 säger inget om kapitlet');
  });

  it('count the answers of an inquiry', () => {
    assert.equal(labelOf(inquiry).spoken, 'SOU 2024:72, 3 svar');
    assert.equal(
      labelOf({ ...inquiry, title: 'Stärkt kompetens', answers: 1 }).spoken,
      'SOU 2024:72 Stärkt kompetens, 1 svar',
    );
  });

  it('tell no two positions apart by colour alone', () => {
    const positions = [...filterChoices.positions, 'unclear' as const];
    const shapes = positions.map((position) => labelOf({ ...respondent, position }).icon?.shape);
    assert.equal(new Set(shapes).size, positions.length);
    assert.equal(positions.length, 11);
  });
});

describe('Labels of the tree of respondents', () => {
  before(() => l10n.config({ contents: swedish }));

  it('count the answers of a kind, those left to read among them', () => {
    const kind: KindNode = {
      ...{ type: 'kind', id: 'k', of: { inquiry: inquiryKey }, leaf: false, kind: 'kommun' },
      kindText: 'Kommuner',
      shown: 12,
      answers: 12,
      unread: 3,
    };
    assert.equal(labelOf(kind).spoken, 'Kommuner, 12 svar, 3 olästa');
    assert.equal(labelOf({ ...kind, unread: 1 }).spoken, 'Kommuner, 12 svar, 1 oläst');
    assert.equal(labelOf({ ...kind, shown: 4, unread: 0 }).spoken, 'Kommuner, 4 av 12 visas');
  });

  it('say whether an answer is read, where it stands and how much it holds, in words and by shape', () => {
    const { label, description, spoken, icon } = labelOf(answer);
    assert.equal(label, 'Botkyrka kommun');
    assert.equal(description, 'oläst · avstyrker · 12 avsnitt');
    assert.equal(spoken, 'Botkyrka kommun, oläst, Svaret som helhet: avstyrker, 12 avsnitt');
    const read = labelOf({ ...answer, read: true, shown: 1, sections: 1 });
    assert.equal(read.description, 'avstyrker · 1 avsnitt');
    assert.notEqual(read.icon?.shape, icon?.shape);
    assert.equal(labelOf({ ...answer, shown: 2 }).description, 'oläst · avstyrker · 2 av 12 avsnitt visas');
  });

  it('say a section with position and quote, or else its title', () => {
    const node: StatementNode = { ...statement, type: 'statement', id: 't', title };
    const { label, description, spoken } = labelOf(node);
    assert.equal(label, '5.4 · avstyrker');
    assert.equal(description, '”motsätter sig utredningens förslag”');
    assert.equal(spoken, `5.4 ${title}, avstyrker: ”motsätter sig utredningens förslag”`);
    assert.equal(labelOf({ ...node, quote: null }).description, title);
  });
});
