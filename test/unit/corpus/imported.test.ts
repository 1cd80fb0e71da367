/** Who answers, where import has told it: in `remiss.import.jsonl`, beside the answers. */
import assert from 'node:assert/strict';
import { analyseFlow } from '../../../server/src/answer/analyse';
import type { FileEvent } from '../../../server/src/corpus/corpus';
import { Corpus } from '../../../server/src/corpus/corpus';
import { answerName } from '../../../server/src/export/names';
import { workspace } from '../fixture';

const line = (fields: object) => JSON.stringify({ fil: 'svar.txt', sha256: 'ab12', ...fields });
const said = 'Remissvar SOU 2024:72\n\n5.4 Anställa läkare\n\nVi avstyrker förslaget.\n';
const named = `Salems kommun\n\nYttrande över SOU 2024:72\n\n5.4 Anställa läkare\n\nKommunen avstyrker förslaget.\n`;

/** Who answers in `svar.txt`, with its text and the lines beside it. */
function respondent(text: string, ...lines: string[]) {
  const { snapshot, uriOf } = workspace(
    `%! svar.txt\n${text}%! remiss.import.jsonl\n${lines.join('\n')}\n`,
    analyseFlow,
  );
  const { name, kind, isNamed } = snapshot.document(uriOf('svar.txt'))!.respondent;
  return { name, kind, isNamed };
}

describe('Who answers in an imported file', () => {
  it('is who a person has confirmed, whatever the text says', () => {
    const mended = line({ remissinstans: 'Salems förskoleförening', typ: 'civilsamhalle', bekräftat: true });
    const expected = { name: 'Salems förskoleförening', kind: 'civilsamhalle', isNamed: true };
    assert.deepEqual(respondent(named, mended), expected);
    assert.deepEqual(respondent(said, mended), expected);
  });

  it('is who the text says, where import only guessed, and the guess where it does not say', () => {
    const guess = line({ remissinstans: 'Tibro kommun', typ: 'kommun' });
    assert.deepEqual(respondent(named, guess), { name: 'Salems kommun', kind: 'kommun', isNamed: true });
    assert.deepEqual(respondent(said, guess), { name: 'Tibro kommun', kind: 'kommun', isNamed: true });
    assert.deepEqual(respondent(said), { name: 'svar.txt', kind: null, isNamed: false });
  });

  it('stays as it is read where a line is damaged, names nobody, or names a kind that there is not', () => {
    const salem = { name: 'Salems kommun', kind: 'kommun', isNamed: true };
    const lines = [
      '{"fil":',
      '[]',
      line({ remissinstans: ' ', typ: 'region', bekräftat: true }),
      line({ fil: 'annan.txt', remissinstans: 'Region Skåne', typ: 'region', bekräftat: true }),
    ];
    assert.deepEqual(respondent(named, ...lines), salem);
    const odd = line({ remissinstans: 'Salem', typ: 'kommuner', bekräftat: true });
    assert.deepEqual(respondent(named, odd), { ...salem, name: 'Salem' });
  });

  it('meets their other files, changes with the file, and leaves the facts as they are', () => {
    const corpus = new Corpus({ plainText: true });
    const uri = 'file:///r/svar.txt';
    const lines = (...text: string[]): FileEvent => ({
      kind: 'disk',
      uri: 'file:///r/remiss.import.jsonl',
      text: text.join('\n'),
    });
    corpus.update([
      { kind: 'disk', uri, text: said },
      { kind: 'disk', uri: 'file:///r/salem.txt', text: named },
    ]);
    const facts = corpus.snapshot.document(uri)!.answer;
    const respondents = () => [...corpus.snapshot.inquiries.get('sou 2024:72')!.respondents.keys()];
    assert.deepEqual(respondents().sort(), [uri, 'salems kommun']);
    corpus.update([lines(line({ remissinstans: 'Salems kommun', typ: 'kommun', bekräftat: true }))]);
    assert.deepEqual(respondents(), ['salems kommun']);
    assert.equal(corpus.snapshot.document(uri)!.answer, facts);
    const { snapshot } = corpus;
    corpus.update([lines(line({ remissinstans: 'Salems kommun', typ: 'kommun', bekräftat: true }), '')]);
    assert.equal(corpus.snapshot.inquiries, snapshot.inquiries);
    corpus.update([lines()]);
    assert.deepEqual(respondents().sort(), [uri, 'salems kommun']);
  });

  it('names what is made of the answer', () => {
    const { snapshot, uriOf } = workspace(
      `%! remiss.json\n{ "remiss": { "beteckning": "SOU 2024:72", "dnr": "S2024/01966" } }\n%! svar.txt\n${said}` +
        `%! remiss.import.jsonl\n${line({ remissinstans: 'Tibro kommun', typ: 'kommun', bekräftat: true })}\n`,
      analyseFlow,
    );
    assert.equal(answerName(snapshot.document(uriOf('svar.txt'))!), 'S2024-01966 Tibro kommun.docx');
  });
});
