import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import swedish from '../../../l10n/bundle.l10n.sv.json';
import { describe as detailsOf } from './describe';
import { linesOf } from './model';
import { shapeOf } from './shapes';
import { smallMatrix } from './testMatrix';
import {
  answeredText,
  columnName,
  extentText,
  isWanted,
  positionAt,
  restText,
  sidesText,
  spokenCell,
  spokenColumn,
} from './words';

const [whole, section, other] = smallMatrix.columns;
const [nacka, skane, salem] = smallMatrix.rows;

describe('The words of the matrix', () => {
  before(() => l10n.config({ contents: swedish }));
  after(() => l10n.config({ contents: {} }));

  it('name the sections, and the answer as a whole', () => {
    assert.equal(columnName(whole!), 'Hela svaret');
    assert.equal(columnName(section!), '4.1 Avtal');
    assert.equal(columnName(other!), '5.4');
  });
  it('count among all who have answered', () => {
    assert.equal(sidesText(smallMatrix, section!), '1 för · 1 emot');
    assert.equal(sidesText(smallMatrix, whole!), '2 för · 0 emot · 1 delat');
    assert.equal(answeredText(smallMatrix, section!), '3 av 4 svarar');
    assert.equal(restText(smallMatrix, section!), '1 säger inget · 1 oklart');
    assert.equal(restText(smallMatrix, other!), '3 säger inget · 0 oklara');
    assert.equal(extentText(smallMatrix), '4 av 4 remissinstanser · 2 av 3 avsnitt');
  });
  it('say a cell by its position first, and who says it of what', () => {
    const spoken = (row: typeof nacka, column: number) => spokenCell(smallMatrix, row!, column);
    assert.equal(spoken(skane, 2), 'tillstyrker i huvudsak, Region Skåne, 5.4');
    assert.equal(spoken(nacka, 2), 'säger inget, Nacka kommun, 5.4');
    assert.equal(spoken(nacka, 0), 'tillstyrker, Nacka kommun, Hela svaret');
    assert.equal(spoken(skane, 1), 'avgjort av Anna: avstyrker (läst som oklart), Region Skåne, 4.1');
  });
  it('say of a column how many hold each position', () => {
    assert.equal(
      spokenColumn(smallMatrix, section!),
      '4.1 Avtal, 3 av 4 svarar, 1 tillstyrker, 1 avstyrker, 1 oklart, 1 säger inget',
    );
  });
  it('bend what is an adjective when more than one holds it', () => {
    assert.equal(
      spokenColumn(smallMatrix, { ...section!, counts: [2, 0, 2, 1, 3], answered: 4 }),
      '4.1 Avtal, 4 av 4 svarar, 2 tillstyrker, 2 delade, 1 avstyrker, 3 oklara',
    );
  });
  it('say the same of what the filter does not ask for', () => {
    assert.equal(positionAt(smallMatrix, salem!, 1)?.position, 'unclear');
    assert.deepEqual([isWanted(salem!, 0), isWanted(salem!, 1), isWanted(salem!, 2)], [true, false, true]);
  });
  it('go with a shape that no other position has', () => {
    const shapes = smallMatrix.positions.map(({ position }) => shapeOf(position));
    assert.equal(new Set(shapes).size, shapes.length);
  });
});

describe('The details of the matrix', () => {
  before(() => l10n.config({ contents: swedish }));
  after(() => l10n.config({ contents: {} }));
  const location = {
    uri: 'file:///a.txt',
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  };
  const lines = linesOf(smallMatrix, { sort: { by: 'name', descending: false }, grouped: true });
  const rowOf = (name: string) => lines.find((line) => line.type === 'row' && line.row.name === name);

  it('are the words behind a cell, once they are there', () => {
    const place = { line: 2, column: 2 };
    const waiting = detailsOf(smallMatrix, rowOf('Nacka kommun'), place, undefined);
    assert.deepEqual(waiting, {
      title: 'Nacka kommun',
      position: { shape: 'supports', text: 'tillstyrker', isDecided: false },
      about: '4.1 Avtal',
      options: [
        { option: 'confirm', text: 'Bekräfta: tillstyrker' },
        { option: 'state', text: 'Ändra ståndpunkt …' },
        { option: 'reject', text: 'Förkasta: tillstyrker' },
      ],
      canOpen: true,
    });
    const cell = {
      standingText: 'tillstyrker',
      decision: null,
      quote: 'Vi tillstyrker.',
      because: null,
      location,
    };
    assert.equal(detailsOf(smallMatrix, rowOf('Nacka kommun'), place, cell)?.quote, 'Vi tillstyrker.');
  });
  it('set apart what a person has decided and what the machine reads, with when and why', () => {
    const text = 'avgjort av Anna: avstyrker (läst som oklart)';
    const decision = { by: 'Anna', at: '2026-11-24T10:00:00Z', why: 'Orden är klara.' };
    const details = detailsOf(
      smallMatrix,
      rowOf('Region Skåne'),
      { line: 3, column: 2 },
      {
        ...{ standingText: text, decision, quote: null, because: null, location },
      },
    );
    assert.deepEqual(details?.position, { shape: 'opposes', text, isDecided: true });
    assert.equal(details.decided, '2026-11-24 · Orden är klara.');
    // What the machine reads is what can be confirmed.
    assert.deepEqual(
      details.options?.map((each) => each.text),
      ['Bekräfta: oklart', 'Ändra ståndpunkt …', 'Ta tillbaka avgörandet'],
    );
  });
  it('let a position be added where nothing is said', () => {
    const details = detailsOf(smallMatrix, rowOf('Nacka kommun'), { line: 2, column: 3 }, null);
    assert.deepEqual(details?.options, [{ option: 'state', text: 'Lägg till ståndpunkt …' }]);
  });
  it('are of the answer as a whole at the head of a line', () => {
    const details = detailsOf(smallMatrix, rowOf('Nacka kommun'), { line: 2, column: 0 }, null);
    assert.equal(details?.about, 'Hela svaret');
    assert.equal(details.quote, null);
    const because = 'Helheten nämns inte, men avsnitten är överens.';
    const cell = { standingText: 'tillstyrker', decision: null, quote: null, because, location };
    const read = detailsOf(smallMatrix, rowOf('Nacka kommun'), { line: 2, column: 0 }, cell);
    assert.equal(read?.about, `Hela svaret · ${because}`);
  });
  it('name those who are silent or unclear at the head of a column', () => {
    assert.deepEqual(detailsOf(smallMatrix, undefined, { line: 0, column: 2 }, undefined), {
      title: '4.1 Avtal',
      about: '3 av 4 svarar · 1 tillstyrker · 1 avstyrker · 1 oklart · 1 säger inget',
      lists: [
        { head: 'Oklart', text: 'Salems kommun' },
        { head: 'Säger inget', text: 'Öckerö kommun' },
      ],
      canOpen: false,
    });
    assert.equal(detailsOf(smallMatrix, undefined, { line: 0, column: 0 }, undefined), null);
  });
  it('say at the heads how often machine and person agree, once that is said', () => {
    const agreement = 'Samma ståndpunkt: 9 av 10 avgjorda. Samma sida: 9. Motsatt sida: 1.';
    const withAgreement = {
      ...smallMatrix,
      columns: smallMatrix.columns.map((one) => ({ ...one, agreement })),
      rows: smallMatrix.rows.map((one) => ({ ...one, agreement })),
    };
    const [row] = linesOf(withAgreement, { sort: { by: 'name', descending: false }, grouped: false });
    const lists = (line: typeof row | undefined, column: number) =>
      detailsOf(withAgreement, line, { line: line ? 1 : 0, column }, null)?.lists;
    const said = { head: 'Läsning och avgörande', text: agreement };
    assert.deepEqual(lists(row, 0), [said]);
    assert.deepEqual(lists(undefined, 2)?.at(-1), said);
    // A cell is one of those that are counted, and says nothing of the count.
    assert.equal(lists(row, 1), undefined);
  });
  it('count a kind among all', () => {
    const details = detailsOf(smallMatrix, lines[0], { line: 1, column: 1 }, undefined);
    assert.deepEqual(details, { title: 'Kommuner', about: '3 av 4 remissinstanser', canOpen: false });
  });
});
