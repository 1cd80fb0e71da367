import assert from 'node:assert/strict';
import { analyseFlow } from '../../../server/src/answer/analyse';
import { annotations } from '../../../server/src/export/annotations';
import { compilations } from '../../../server/src/export/compilation';
import { html } from '../../../server/src/export/html';
import { markdown } from '../../../server/src/export/markdown';
import { recordsOf } from '../../../server/src/export/records';
import { qdaProject } from '../../../server/src/export/refiQda/project';
import { statementRows } from '../../../server/src/export/rows';
import { lineOf } from '../decisions/lines';
import { workspace } from '../fixture';
import { showFile } from './answers';

const answers = `
%! remiss.json
{ "remiss": { "beteckning": "SOU 2024:72" }, "förslag": [{ "id": "5.4", "rubrik": "Anställa läkare" }] }
%! salem.txt
Salems kommun

Yttrande över betänkandet SOU 2024:72

Salems kommun har läst betänkandet. Kommunen tillstyrker betänkandets förslag i sin helhet.
%! skane.txt
Region Skåne

Yttrande över betänkandet SOU 2024:72

5.4 Anställa läkare

Regionen avstyrker förslaget.
%! tibro.txt
Tibro kommun

Yttrande över betänkandet SOU 2024:72

4.1 Avtalen

Kommunen tillstyrker förslaget.

5.4 Anställa läkare

Kommunen avstyrker förslaget.
%! solna.txt
Solna stad

Yttrande över betänkandet SOU 2024:72

Staden avstyrker utredningens förslag som helhet.
%! tomt.txt
Umeå tingsrätt

Yttrande över betänkandet SOU 2024:72

Tingsrätten har läst betänkandet.
`;

const decided = lineOf({
  respondent: 'Solna stad',
  section: null,
  position: 'doubtful',
  reading: 'opposes',
  by: 'Anna',
  source: 'solna.txt',
});

const snapshotOf = () => workspace(`${answers}%! remiss.decisions.jsonl\n${decided}\n`, analyseFlow).snapshot;

describe('The answer as a whole', () => {
  const snapshot = snapshotOf();
  const all = compilations(snapshot);
  const of = (name: string) => {
    const found = recordsOf(all[0]!, showFile).find((row) => row.respondent === name && row.section === null);
    assert.ok(found);
    const { position, reading, quote, line, because, decidedBy } = found;
    return { position, reading, quote, line, because, decidedBy };
  };

  it('has the words that carry its position, and their line', () => {
    assert.deepEqual(of('Salems kommun'), {
      position: 'supports',
      reading: 'supports',
      quote: 'Kommunen tillstyrker betänkandets förslag i sin helhet.',
      line: 5,
      because: 'The words here support the proposal.',
      decidedBy: null,
    });
  });

  it('has no words where the sections come to it, but the first passage and the rule', () => {
    assert.deepEqual(of('Region Skåne'), {
      position: 'opposes',
      reading: 'opposes',
      quote: null,
      line: 7,
      because: 'Nothing is said about the whole, but the sections agree.',
      decidedBy: null,
    });
  });

  it('does not say that sections agree where they do not', () => {
    const { position, quote, line, because } = of('Tibro kommun');
    assert.deepEqual(
      [position, quote, line, because],
      ['split', null, 7, 'Nothing is said about the whole, and the sections differ.'],
    );
  });

  it('has no words and says so where nothing carries a position; the line is that of the name', () => {
    assert.deepEqual(of('Umeå tingsrätt'), {
      position: 'unclear',
      reading: 'unclear',
      quote: null,
      line: 1,
      because: 'No words here carry a position.',
      decidedBy: null,
    });
  });

  it('is as a person has decided, over the words that the machine read', () => {
    assert.deepEqual(of('Solna stad'), {
      position: 'doubtful',
      reading: 'opposes',
      quote: 'Staden avstyrker utredningens förslag som helhet.',
      line: 5,
      because: null,
      decidedBy: 'Anna',
    });
  });

  it('is a row with its basis', () => {
    const row = statementRows(all, showFile).find(
      (cells) => cells[3] === 'Region Skåne' && cells[1] === 'the whole answer',
    );
    assert.deepEqual(row?.slice(6), [
      '',
      'read by machine',
      'skane.txt',
      7,
      'Nothing is said about the whole, but the sections agree.',
    ]);
  });

  it('stands before the proposals, by position, with counts', () => {
    const text = markdown(all, showFile);
    const whole = text.slice(text.indexOf('## Answers as a whole'), text.indexOf('## 5.4'));
    assert.match(whole, /^## Answers as a whole\n\n5 respondents: /);
    assert.match(whole, /### Supports \(1 of 5\)\n\n- \*\*Salems kommun\*\*: "Kommunen tillstyrker/);
    assert.match(
      whole,
      /- \*\*Region Skåne\*\*: \(Nothing is said about the whole, but the sections agree\.\)/,
    );
    const page = html(all, showFile, 'en');
    assert.ok(page.indexOf('id="i1-whole"') < page.indexOf('id="i1-5.4"'));
    assert.match(page, /href="#i1-whole"/);
  });

  it('is annotated and coded where it has words, and nowhere else', () => {
    const { first } = JSON.parse(annotations(all, snapshot, showFile)) as {
      first: { items: { body: { purpose: string; value: string }[]; target: { source: string } }[] };
    };
    const wholes = first.items.filter(({ body }) =>
      body.some(({ purpose, value }) => purpose === 'tagging' && value === 'SOU 2024:72'),
    );
    assert.deepEqual(wholes.map(({ target, body }) => [target.source, body[0]!.value]).sort(), [
      ['salem.txt', 'supports'],
      ['solna.txt', 'is doubtful'],
      ['solna.txt', 'opposes'],
    ]);
    const { qde } = qdaProject(all[0]!, snapshot, showFile, '2026-11-24T12:00:00Z');
    assert.equal(qde.match(/<PlainTextSelection [^>]*name="Answers as a whole"/g)?.length, 2);
  });
});
