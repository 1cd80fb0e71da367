import assert from 'node:assert/strict';
import { compilations } from '../../../server/src/export/compilation';
import { recordsOf } from '../../../server/src/export/records';
import { countRows, matrixRows, statementRows } from '../../../server/src/export/rows';
import { countsText, deciderText, silentText } from '../../../server/src/export/words';
import { decided, showFile, twoInquiries } from './answers';

describe('A compilation', () => {
  const [compilation] = compilations(decided());

  it('has the proposals of the report, and no chapter that nobody speaks of', () => {
    assert.deepEqual(
      compilation!.proposals.map(({ number, kind, answered, silent }) => [number, kind, answered, silent]),
      [
        ['4.1', 'assessment', 1, ['Svea hovrätt', 'Region Skåne']],
        ['5.4', 'proposal', 2, ['Region Skåne']],
      ],
    );
  });
  it('groups by position in the order of ministries, a person’s decision first of all', () => {
    const groups = compilation!.proposals[1]!.groups.map(({ position, statements }) => [
      position,
      statements.map(({ respondent, line }) => `${respondent}:${line}`),
    ]);
    assert.deepEqual(groups, [
      ['doubtful', ['Svea hovrätt:7']],
      ['opposes', ['Botkyrka kommun:11']],
    ]);
  });
  it('says its counts with their denominator, and who is silent', () => {
    const proposal = compilation!.proposals[1]!;
    assert.equal(countsText(proposal, compilation!), '2 of 3 respondents address the section: 2 against.');
    assert.equal(silentText(proposal), 'Say nothing of it (1): Region Skåne.');
  });
  it('tells the person who decided from the machine that read', () => {
    const [court, municipality] = compilation!.proposals[1]!.groups.flatMap(({ statements }) => statements);
    assert.equal(deciderText(court!), 'decided by Anna Å, read as: supports (Se stycke 2)');
    assert.equal(deciderText(municipality!), 'read by machine');
  });
  it('is one for each inquiry', () => {
    assert.deepEqual(
      compilations(twoInquiries()).map(({ designation, respondents }) => [designation, respondents.length]),
      [
        ['SOU 2024:72', 1],
        ['SOU 2025:1', 1],
      ],
    );
  });
});

describe('Rows', () => {
  const all = compilations(decided());

  it('hold every position with quote, who decided, file and line', () => {
    const [head, ...rows] = statementRows(all, showFile);
    const cells = (row: readonly unknown[]) => Object.fromEntries(row.map((cell, at) => [head![at], cell]));
    const court = rows
      .map(cells)
      .find((row) => row['Respondent'] === 'Svea hovrätt' && row['Section'] === '5.4');
    assert.deepEqual(court, {
      Inquiry: 'SOU 2024:72',
      Section: '5.4',
      Title: 'Anställa läkare',
      Respondent: 'Svea hovrätt',
      Type: 'domstol',
      Position: 'is doubtful',
      Quote: 'Kommunen tillstyrker förslaget.',
      'Who decided': 'decided by Anna Å, read as: supports (Se stycke 2)',
      File: 'domstol.txt',
      Line: 7,
      'Basis of the reading': '',
    });
    assert.equal(rows.length, 3 + 3);
  });
  it('count each position beside the number who answered', () => {
    assert.deepEqual(countRows(all), [
      [
        'Inquiry',
        'Section',
        'Title',
        'Respondents',
        'Address the section',
        'Say nothing of it',
        'supports',
        'is doubtful',
        'opposes',
      ],
      ['SOU 2024:72', '4.1', 'Avtalen', 3, 1, 2, 1, 0, 0],
      ['SOU 2024:72', '5.4', 'Anställa läkare', 3, 2, 1, 0, 1, 1],
    ]);
  });
  it('draw the matrix with a dash where nothing is said', () => {
    assert.deepEqual(matrixRows(all[0]!).slice(0, 2), [
      ['Respondent', 'the whole answer', '4.1', '5.4'],
      ['Botkyrka kommun', 'is split', 'supports', 'opposes'],
    ]);
  });
  it('are records too, with the machine’s reading under the person’s decision', () => {
    const court = recordsOf(all[0]!, showFile).find(
      ({ respondent, section }) => respondent === 'Svea hovrätt' && section !== null,
    );
    assert.deepEqual([court?.position, court?.reading, court?.decidedBy], ['doubtful', 'supports', 'Anna Å']);
  });
});
