import assert from 'node:assert/strict';
import { compilations } from '../../../server/src/export/compilation';
import { recordsOf } from '../../../server/src/export/records';
import { countRows, matrixRows, statementRows } from '../../../server/src/export/rows';
import { countsText, deciderText, silentText, wholeCountsText } from '../../../server/src/export/words';
import { decided, overall, showFile, twoInquiries } from './answers';

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

describe('The whole of an answer', () => {
  const [compilation] = compilations(overall());
  const records = recordsOf(compilation!, showFile).filter(({ section }) => section === null);
  const of = (name: string) => {
    const { position, quote, line, rule, decidedBy } = records.find(({ respondent }) => respondent === name)!;
    return { position, quote, line, rule, decidedBy };
  };
  const byMachine = { decidedBy: null };

  it('has the words that are said of it, and the rule that read them', () => {
    assert.deepEqual(of('Salems kommun'), {
      ...byMachine,
      ...{ position: 'supports', quote: 'Kommunen tillstyrker förslagen.', line: 5, rule: 'supports' },
    });
  });
  it('has no quote where it is derived from the sections, but the rule and the first passage', () => {
    assert.deepEqual(of('Nacka kommun'), {
      ...byMachine,
      ...{ position: 'opposes', quote: null, line: 7, rule: 'sectionsAgree' },
    });
    assert.deepEqual(of('Tibro kommun'), {
      ...byMachine,
      ...{ position: 'split', quote: null, line: 7, rule: 'sectionsDiffer' },
    });
  });
  it('has neither where nothing takes a position', () => {
    assert.deepEqual(of('Region Skåne'), {
      ...byMachine,
      ...{ position: 'unclear', quote: null, line: 1, rule: 'noMark' },
    });
  });
  it('has the words that a person has pointed at, and who did', () => {
    assert.deepEqual(of('Svea hovrätt'), {
      ...{ position: 'doubtful', quote: 'Det är för dyrt.', line: 7, rule: 'supports', decidedBy: 'Anna' },
    });
    // Without words of the person's those that the machine has read stand.
    assert.deepEqual(of('Göta hovrätt'), {
      ...{ position: 'opposes', quote: null, line: 7, rule: 'sectionsAgree', decidedBy: 'Anna' },
    });
  });
  it('points at its words in the file', () => {
    const snapshot = overall();
    for (const { file, quote, start, end } of records) {
      const { text } = snapshot.document(`file:///remiss/${file}`)!;
      if (quote !== null) assert.equal(text.slice(start, end), quote);
    }
  });
  it('is counted among all, and grouped in the order of ministries', () => {
    assert.deepEqual(
      compilation!.whole.map(({ position, statements }) => [position, statements.length]),
      [
        ['supports', 1],
        ['doubtful', 1],
        ['opposes', 2],
        ['split', 1],
        ['unclear', 1],
      ],
    );
    assert.equal(
      wholeCountsText(compilation!),
      'The answers as a whole (6): 1 for · 3 against · 1 split · 1 unclear.',
    );
  });
  it('is a row of its own in CSV, with all of it', () => {
    const rows = statementRows([compilation!], showFile).filter((row) => row[1] === 'the whole answer');
    assert.equal(rows.length, 6);
    assert.deepEqual(rows.find((row) => row[3] === 'Salems kommun')!.slice(5), [
      'supports',
      'Kommunen tillstyrker förslagen.',
      'read by machine',
      'salem.txt',
      5,
      'The words here support the proposal.',
    ]);
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
      'How the whole is read': '',
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
