import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import swedish from '../../../l10n/bundle.l10n.sv.json';
import type {
  ContradictionNode,
  DraftChapterNode,
  DraftNode,
  DraftSectionNode,
} from '../../../server/src/protocol';
import { labelOf, toMend } from './labels';
import { childrenOf, indexById, rootsOf, sectionAt } from './nodes';

const uri = 'file:///svar.txt';
const at = (start: number, end = start) => ({
  uri,
  range: { start: { line: start, character: 0 }, end: { line: end, character: 0 } },
});
const contradiction: ContradictionNode = {
  ...{ type: 'contradiction', id: `${uri}!1`, draft: uri },
  message: 'Avsnitt 5.4 avstyrks här.',
  location: at(8),
};
const section: DraftSectionNode = {
  ...{ type: 'section', id: `${uri}#5.3+5.4`, draft: uri, numbers: ['5.3', '5.4'] },
  title: 'Anställa läkare',
  state: 'answered',
  position: 'opposes',
  positionText: 'avstyrker',
  under: null,
  quote: 'Kommunen avstyrker.',
  location: at(8),
  whole: at(6, 10),
  contradictions: [],
};
const left: DraftSectionNode = {
  ...section,
  ...{ id: `${uri}#5.5`, numbers: ['5.5'], title: null, quote: null, location: null, whole: null },
  ...{ state: 'left', position: 'notAddressed', positionText: 'tas inte upp' },
};
const chapter: DraftChapterNode = {
  ...{ type: 'chapter', id: `${uri}#5`, number: '5', title: 'En ordning', total: 2, answered: 1 },
  sections: [section, left],
};
const draft: DraftNode = {
  ...{ type: 'draft', id: uri, uri, name: 'svar.txt', designation: 'SOU 2024:72' },
  ...{ total: 2, answered: 1, unclear: 0, left: 1 },
  contradictions: [],
  parts: [chapter],
};

describe('Labels of the draft', () => {
  before(() => l10n.config({ contents: swedish }));

  it('say a section by its position in words, then its title', () => {
    assert.deepEqual(labelOf(section), {
      label: '5.3, 5.4 · avstyrker',
      description: 'Anställa läkare',
      spoken: '5.3, 5.4 Anställa läkare, avstyrker, ”Kommunen avstyrker.”',
      icon: { shape: 'circle-slash', color: 'charts.red' },
    });
  });

  it('say what is left, what is answered under another number, and what is contradicted', () => {
    assert.equal(labelOf(left).label, '5.5 · kvar');
    assert.equal(labelOf(left).spoken, '5.5, kvar');
    assert.equal(labelOf({ ...section, under: '5' }).label, '5.3, 5.4 · avstyrker (under 5)');
    const contradicted = labelOf({ ...section, contradictions: [contradiction] });
    assert.equal(contradicted.label, '5.3, 5.4 · avstyrker, motsägs');
    assert.notDeepEqual(contradicted.icon, labelOf(section).icon);
  });

  it('count what is answered, with how many there are', () => {
    assert.equal(labelOf(draft).spoken, 'SOU 2024:72, svar.txt, 1 av 2 besvarade');
    assert.equal(labelOf(chapter).label, '5 · 1 av 2 besvarade');
    assert.equal(labelOf(chapter).spoken, '5 En ordning, 1 av 2 besvarade');
  });

  it('count on the badge what there is to mend, and nothing that is merely left', () => {
    assert.equal(toMend([draft]), undefined);
    assert.deepEqual(toMend([{ ...draft, unclear: 2, contradictions: [contradiction] }]), {
      value: 3,
      tooltip: 'I ditt utkast: utan ståndpunkt 2, motsägelser 1',
    });
  });
});

describe('Nodes of the draft', () => {
  it('begin with what contradicts itself, where anything does', () => {
    assert.deepEqual(rootsOf([draft]), [chapter]);
    const [first, second] = rootsOf([{ ...draft, contradictions: [contradiction] }]);
    assert.equal(first!.type, 'contradictions');
    assert.deepEqual(childrenOf(first!), [contradiction]);
    assert.equal(second, chapter);
  });

  it('stand under their draft where there are several', () => {
    const other = { ...draft, id: 'file:///b.txt', parts: [] };
    assert.deepEqual(rootsOf([draft, other]), [draft, other]);
    assert.deepEqual(rootsOf([]), []);
  });

  it('know what they stand under', () => {
    assert.deepEqual(
      [...indexById(rootsOf([draft]))].map(([id, { parent }]) => [id, parent?.id]),
      [
        [chapter.id, undefined],
        [section.id, chapter.id],
        [left.id, chapter.id],
      ],
    );
  });

  it('are found by a line of their heading and what stands under it, the innermost first', () => {
    const inner = { ...left, whole: at(8, 10) };
    const nested = { ...draft, parts: [{ ...chapter, sections: [section, inner] }] };
    assert.equal(sectionAt([nested], uri, 7), section);
    assert.equal(sectionAt([nested], uri, 9), inner);
    assert.equal(sectionAt([nested], uri, 11), undefined);
    assert.equal(sectionAt([nested], 'file:///b.txt', 7), undefined);
  });
});
