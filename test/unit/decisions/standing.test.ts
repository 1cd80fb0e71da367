import assert from 'node:assert/strict';
import { Corpus } from '../../../server/src/corpus/corpus';
import { standingsAround, standingsOn } from '../../../server/src/corpus/standing';
import { matrices } from '../../../server/src/features/matrix';
import { workspace } from '../fixture';
import { readPlainly } from '../plainReader';
import type { Said } from './lines';
import { lineOf } from './lines';

const answer = `
%! a.remissvar
Botkyrka kommun, SOU 2024:72

Sammanfattning

Kommunen tillstyrker avsnitt 5.4.

5.3, 5.4 Anställa läkare

Kommunen avstyrker förslaget.

7 Annat

Kommunen framhåller vikten av samverkan. Kommunen avstyrker det.
`;
const botkyrka = { respondent: 'Botkyrka kommun' };

function snapshotWith(...decisions: Said[]) {
  const lines = decisions.map((said, at) => lineOf({ id: `urn:uuid:${at}`, ...said }));
  return workspace(`${answer}%! remiss.decisions.jsonl\n${lines.join('\n')}\n`).snapshot;
}

/** "position (reading) kind: the words that prove it" for the one respondent on a section. */
function on(number: string, ...decisions: Said[]): string {
  const snapshot = snapshotWith(...decisions);
  const index = snapshot.inquiries.get('sou 2024:72')!;
  const standings = standingsOn(snapshot, index, number);
  assert.ok(standings.length <= 1);
  return standings
    .map(({ position, reading, decision, lead }) => {
      return `${position} (${reading}) ${decision?.kind ?? '–'}: ${lead.passage.quote ?? '–'}`;
    })
    .join();
}

describe('A decision', () => {
  it('is not there: the machine’s reading counts', () => {
    assert.equal(on('5.4'), 'split (split) –: Kommunen avstyrker förslaget.');
  });

  it('with a quote counts for the section, and shows the quote', () => {
    assert.equal(
      on('5.4', { ...botkyrka, position: 'supports', exact: 'Kommunen tillstyrker avsnitt 5.4.' }),
      'supports (split) changed: Kommunen tillstyrker avsnitt 5.4.',
    );
  });

  it('without a quote counts for the section', () => {
    assert.equal(on('5.3', { ...botkyrka, section: '5.3' }).replace(/:.*/, ''), 'doubtful (opposes) changed');
  });

  it('leaves the other section of a shared heading alone', () => {
    assert.match(on('5.3', { ...botkyrka, section: '5.4' }), /^opposes \(opposes\) –/);
  });

  it('that rejects a quote leaves what other words say', () => {
    assert.equal(
      on('5.4', { ...botkyrka, position: null, exact: 'Kommunen tillstyrker avsnitt 5.4.' }),
      'opposes (split) rejected: Kommunen avstyrker förslaget.',
    );
  });

  it('that rejects the only words leaves comments where there are some, else nothing that is clear', () => {
    assert.match(on('7', { ...botkyrka, section: '7', position: null }), /^comments \(opposes\) rejected/);
    assert.match(
      on('7', { ...botkyrka, section: '7', position: null, exact: 'avstyrker det.' }),
      /^comments \(opposes\) rejected/,
    );
    assert.match(on('5.4', { ...botkyrka, position: null }), /^unclear \(split\) rejected/);
    assert.match(
      on('7', { ...botkyrka, section: '7', position: null, reading: 'comments' }),
      /^unclear \(opposes\) rejected/,
    );
  });

  it('adds a position where nothing was found, with its words', () => {
    assert.equal(
      on('9.1', { ...botkyrka, section: '9.1', kind: 'added', exact: 'vikten av samverkan' }),
      'doubtful (notAddressed) added: vikten av samverkan',
    );
    assert.equal(
      on('9.1', { ...botkyrka, section: '9.1', kind: 'added' }),
      'doubtful (notAddressed) added: –',
    );
  });

  it('whose words or section are gone counts for nothing', () => {
    assert.match(on('5.4', { ...botkyrka, exact: 'Kommunen är tveksam.' }), /^split \(split\) –/);
    assert.equal(on('9', { ...botkyrka, section: '9' }), '');
  });

  it('is the latest where there are two', () => {
    const two = (first: string, second: string) =>
      on('5.4', { ...botkyrka, at: first }, { ...botkyrka, position: 'supports', at: second });
    assert.match(two('2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z'), /^supports/);
    assert.match(two('2026-11-24T11:00:00Z', '2026-11-24T10:00:00Z'), /^doubtful/);
  });

  it('about another respondent is about no other', () => {
    assert.match(on('5.4', { respondent: 'Salems kommun' }), /^split \(split\) –/);
  });

  it('quoting a file counts although its respondent is read otherwise now', () => {
    assert.match(
      on('5.4', { respondent: 'Botkyrka', exact: 'Kommunen avstyrker förslaget.' }),
      /^doubtful \(split\) changed/,
    );
  });

  it('counts where several sections are asked for', () => {
    const snapshot = snapshotWith({
      ...botkyrka,
      section: '5.4',
      position: 'supports',
      exact: 'Kommunen avstyrker förslaget.',
    });
    const [standing] = standingsAround(snapshot, snapshot.inquiries.get('sou 2024:72')!, ['5.3', '5.4']);
    assert.equal(standing!.position, 'split');
    assert.equal(standing!.decision?.section, '5.4');
  });

  it('about the whole answer counts for the whole', () => {
    const overall = (...said: Said[]) => matrices(snapshotWith(...said))[0]!.rows[0]!.overall.position;
    assert.equal(overall(), 'split');
    assert.equal(overall({ ...botkyrka, section: null, position: 'supportsMainly' }), 'supportsMainly');
    assert.equal(overall({ ...botkyrka, section: null, position: null }), 'unclear');
  });

  it('is in the file beside the answers and no other', () => {
    const corpus = new Corpus({ plainText: true }, readPlainly);
    const { text } = workspace(answer).snapshot.file('file:///remiss/a.remissvar')!;
    corpus.update([
      { kind: 'disk', uri: 'file:///a/a.remissvar', text },
      { kind: 'disk', uri: 'file:///b/remiss.decisions.jsonl', text: lineOf(botkyrka) },
    ]);
    const count = () => corpus.snapshot.document('file:///a/a.remissvar')!.decisions.length;
    assert.equal(count(), 0);
    corpus.update([{ kind: 'disk', uri: 'file:///a/remiss.decisions.jsonl', text: lineOf(botkyrka) }]);
    assert.equal(count(), 1);
    corpus.update([{ kind: 'disk', uri: 'file:///a/remiss.decisions.jsonl', text: null }]);
    assert.equal(count(), 0);
  });

  it('changes only the answers that it is about', () => {
    const corpus = new Corpus({ plainText: true }, readPlainly);
    const { text } = workspace(answer).snapshot.file('file:///remiss/a.remissvar')!;
    corpus.update([
      { kind: 'disk', uri: 'file:///a/a.remissvar', text },
      { kind: 'disk', uri: 'file:///a/b.remissvar', text: text.replace('Botkyrka', 'Salems') },
      { kind: 'disk', uri: 'file:///a/remiss.decisions.jsonl', text: lineOf(botkyrka) },
    ]);
    const documents = () => ['a', 'b'].map((name) => corpus.snapshot.document(`file:///a/${name}.remissvar`));
    const before = documents();
    const other = lineOf({ id: 'urn:uuid:2', respondent: 'Salems kommun' });
    corpus.update([
      { kind: 'disk', uri: 'file:///a/remiss.decisions.jsonl', text: `${lineOf(botkyrka)}\n${other}\n` },
    ]);
    const after = documents();
    assert.equal(after[0], before[0]);
    assert.notEqual(after[1], before[1]);
    assert.equal(after[1]!.decisions.length, 1);
  });
});
