import assert from 'node:assert/strict';
import path from 'node:path';
import type { Matrix, MatrixCell, MatrixCellParams, MatrixParams } from '../../server/src/protocol';
import { matrixCellRequest, matrixRequest } from '../../server/src/protocol';
import { folderWith, Session, uriOf } from './session';

const remiss = JSON.stringify({
  remiss: { beteckning: 'SOU 2024:72', titel: 'Läkare' },
  förslag: [
    { id: '4.1', rubrik: 'Avtalen' },
    { id: '5.4', rubrik: 'Anställa läkare' },
    { id: '6.1', rubrik: 'Ikraftträdande' },
  ],
});
const salem =
  'Salems kommuns yttrande över betänkandet SOU 2024:72\n\n4.1 Avtalen\n\nKommunen tillstyrker i huvudsak förslaget.\n';
const skane =
  'Region Skånes yttrande över betänkandet SOU 2024:72\n\n5.4 Anställa läkare\n\nRegionen avstyrker förslaget.\n';

describe('The matrix over the protocol', () => {
  let session: Session;
  let folder: string;
  const matrix = (params: MatrixParams = {}) =>
    session.connection.sendRequest<Matrix | null>(matrixRequest, params);
  const cell = (params: MatrixCellParams) =>
    session.connection.sendRequest<MatrixCell | null>(matrixCellRequest, params);

  before(async () => {
    folder = folderWith({ 'remiss.json': remiss, 'salem.txt': salem, 'skane.txt': skane });
    session = await Session.start({ folders: [folder] });
    await session.read();
  });
  after(() => session.stop());

  it('is a letter a cell, with what the letters mean in words', async () => {
    const found = await matrix();
    assert.ok(found);
    assert.equal(found.complete, true);
    assert.deepEqual(found.inquiries, [
      { id: 'sou 2024:72', designation: 'SOU 2024:72', title: 'Läkare', answers: 2 },
    ]);
    const meaning = new Map(found.positions.map(({ letter, text }) => [letter, text]));
    assert.deepEqual(
      found.columns.map(({ section, title, answered }) => [section, title, answered]),
      [
        [null, null, 2],
        ['4.1', 'Avtalen', 1],
        ['5.4', 'Anställa läkare', 1],
        ['6.1', 'Ikraftträdande', 0],
      ],
    );
    assert.deepEqual(
      found.rows.map(({ id, name, kindText, cells }) => [
        id,
        name,
        kindText,
        ...[...cells].slice(1).map((letter) => meaning.get(letter) ?? letter),
      ]),
      [
        ['region skåne', 'Region Skåne', 'Regioner', '-', 'avstyrker', '-'],
        ['salems kommun', 'Salems kommun', 'Kommuner', 'tillstyrker i huvudsak', '-', '-'],
      ],
    );
    const opposing = found.positions.findIndex(({ position }) => position === 'opposes');
    assert.deepEqual(
      found.columns.slice(1).map(({ counts }) => counts[opposing]),
      [0, 1, 0],
    );
  });

  it('shows what a filter asks for, and counts among all', async () => {
    const found = await matrix({ filter: { directions: ['against'] } });
    assert.deepEqual(
      found?.rows.map(({ id }) => id),
      ['region skåne'],
    );
    assert.deepEqual(
      found?.columns.map(({ section }) => section),
      [null, '5.4'],
    );
    assert.deepEqual([found?.respondents, found?.allColumns], [2, 4]);
  });

  it('gives the words behind a cell, and where they stand', async () => {
    const inquiry = 'sou 2024:72';
    const found = await cell({ inquiry, respondent: 'region skåne', section: '5.4' });
    assert.equal(found?.quote, 'Regionen avstyrker förslaget.');
    assert.equal(found.location.uri, uriOf(path.join(folder, 'skane.txt')));
    assert.deepEqual(found.location.range.start, { line: 4, character: 0 });
    const silent = await cell({ inquiry, respondent: 'region skåne', section: '4.1' });
    assert.equal(silent?.quote, null);
    assert.equal(await cell({ inquiry, respondent: 'ingen', section: '4.1' }), null);
    assert.equal(await cell({ inquiry: 'ingen', respondent: 'region skåne', section: '4.1' }), null);
  });

  it('is of the inquiry that most have answered, unless another is asked for', async () => {
    const other = folderWith({
      'a.txt': 'Nacka kommuns yttrande över betänkandet SOU 2025:1\n\n4.1 Ett\n\nVi tillstyrker.\n',
      'b.txt': 'Salems kommuns yttrande över betänkandet SOU 2025:1\n\n4.1 Ett\n\nVi tillstyrker.\n',
      'c.txt': 'Salems kommuns yttrande över betänkandet SOU 2023:9\n\n4.1 Ett\n\nVi tillstyrker.\n',
    });
    const both = await Session.start({ folders: [other] });
    await both.read();
    const ask = (params: MatrixParams) => both.connection.sendRequest<Matrix | null>(matrixRequest, params);
    assert.equal((await ask({}))?.inquiry, 'sou 2025:1');
    assert.equal((await ask({ inquiry: 'sou 2023:9' }))?.inquiry, 'sou 2023:9');
    assert.equal((await ask({ inquiry: 'sou 1999:1' }))?.inquiry, 'sou 2025:1');
    await both.stop();
  });

  it('is none where nobody has answered', async () => {
    const empty = await Session.start({ folders: [folderWith({ 'remiss.json': remiss })] });
    await empty.read();
    assert.equal(await empty.connection.sendRequest<Matrix | null>(matrixRequest, {}), null);
    await empty.stop();
  });
});
