import assert from 'node:assert/strict';
import type { ImportRecord } from '../../../server/src/import/importFile';
import { parseImportFile, withRecords } from '../../../server/src/import/importFile';
import { confirmedBefore, importedBefore, planTargets } from '../../../server/src/import/plan';

const salem: ImportRecord = {
  file: 'salems-kommun.txt',
  source: 'Remissvar Salem.pdf',
  sha256: 'ab12',
  at: '2025-01-20T10:00:00.000Z',
  format: 'pdf',
  pages: 3,
  respondent: 'Salems kommun',
  kind: 'kommun',
  confirmed: true,
  notes: [
    { code: 'pagesWithoutText', pages: [2, 3] },
    { code: 'trackedChanges', inserted: 1, deleted: 0 },
  ],
};
const tibro: ImportRecord = {
  ...salem,
  file: 'tibro-kommun.txt',
  sha256: 'cd34',
  pages: null,
  confirmed: false,
  notes: [],
};

describe('What was imported', () => {
  it('is read as it was written', () => {
    const text = withRecords('', [tibro, salem]);
    assert.deepEqual([...parseImportFile(text).values()], [salem, tibro]);
  });

  it('is a sorted line an answer, others kept, the same replaced', () => {
    const text = withRecords('{"annat":1}\n' + withRecords('', [salem]), [
      tibro,
      { ...salem, sha256: 'ef56' },
    ]);
    const lines = text.trimEnd().split('\n');
    assert.deepEqual(lines, [...lines].sort());
    assert.equal(lines.length, 3);
    assert.equal(parseImportFile(text).get(salem.file)?.sha256, 'ef56');
  });

  it('keeps who answers as a person has confirmed it, whatever is guessed anew', () => {
    const guess = { ...salem, sha256: 'ef56', respondent: 'Salem', kind: 'annan', confirmed: false } as const;
    const kept = parseImportFile(withRecords(withRecords('', [salem]), [guess])).get(salem.file);
    assert.deepEqual(kept, { ...salem, sha256: 'ef56' });
    const again = { ...guess, confirmed: true };
    assert.deepEqual(parseImportFile(withRecords(withRecords('', [salem]), [again])).get(salem.file), again);
  });

  it('keeps what was guessed where a person has mended it', () => {
    const mended = { ...tibro, guessed: 'Tibro' };
    assert.deepEqual([...parseImportFile(withRecords('', [mended])).values()], [mended]);
    const stands = { ...tibro, guessed: tibro.respondent };
    assert.deepEqual([...parseImportFile(withRecords('', [stands])).values()], [tibro]);
  });

  it('is known by its bytes as long as the answer is there', () => {
    const records = parseImportFile(withRecords('', [salem]));
    assert.equal(importedBefore('ab12', { files: [salem.file], records })?.file, salem.file);
    assert.equal(importedBefore('ab12', { files: [], records }), null);
    assert.equal(importedBefore('cd34', { files: [salem.file], records }), null);
  });
});

describe('Who answers in a later version of a file', () => {
  const guess = { name: 'Salem', kind: 'annan', by: 'text' } as const;
  const said = { name: 'Salems kommun', kind: 'kommun', by: 'person' };
  const ask = (records: readonly ImportRecord[], isUnder: boolean, guessed: string = guess.name) =>
    confirmedBefore(
      { source: salem.source, isUnder },
      { ...guess, name: guessed },
      parseImportFile(withRecords('', records)),
    );

  it('is whom a person has confirmed before, name and kind', () => {
    assert.deepEqual(ask([salem], true), said);
    assert.deepEqual(ask([{ ...salem, guessed: 'Salem' }], true), said);
    assert.equal(ask([{ ...salem, source: 'annat.pdf' }], true), null);
  });

  it('is nobody where no person has confirmed', () => {
    assert.equal(ask([{ ...salem, confirmed: false }], true), null);
  });

  it('is told by the guess where other files may have the same name', () => {
    assert.equal(ask([salem], false), null);
    const mended = { ...salem, guessed: 'Salem' };
    assert.deepEqual(ask([mended], false), said);
    assert.equal(ask([mended], false, 'Nacka kommun'), null);
    const other = { ...tibro, confirmed: true, at: '2026-01-01T00:00:00.000Z', guessed: 'Tibro' };
    assert.deepEqual(ask([mended, other], false), said);
  });

  it('is the latest where the file has been that of several', () => {
    const later = { ...tibro, confirmed: true, respondent: 'Tibro kommun', at: '2026-01-01T00:00:00.000Z' };
    assert.equal(ask([salem, later], true)?.name, 'Tibro kommun');
  });
});

describe('The files of imported answers', () => {
  const plan = (texts: [source: string, respondent: string][], files: string[], asNew = false) =>
    planTargets(
      texts.map(([source, respondent]) => ({ source, respondent })),
      { files, records: parseImportFile(withRecords('', [salem])) },
      asNew,
    ).map(({ file, exists }) => `${file}${exists ? ' exists' : ''}`);

  it('are named by the respondents, each its own', () => {
    assert.deepEqual(
      plan(
        [
          ['a.pdf', 'Tibro kommun'],
          ['b.pdf', 'Tibro kommun'],
        ],
        [],
      ),
      ['tibro-kommun.txt', 'tibro-kommun-2.txt'],
    );
  });

  it('are told where they exist, whatever the capitals', () => {
    assert.deepEqual(plan([['a.pdf', 'Tibro kommun']], ['Tibro-Kommun.TXT']), ['tibro-kommun.txt exists']);
    assert.deepEqual(plan([['a.pdf', 'Tibro kommun']], ['tibro-kommun.txt'], true), ['tibro-kommun-2.txt']);
  });

  it('are those of an earlier import of the same file', () => {
    assert.deepEqual(plan([['Remissvar Salem.pdf', 'Salems kommun']], [salem.file]), [
      `${salem.file} exists`,
    ]);
  });
});
