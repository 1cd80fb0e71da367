import assert from 'node:assert/strict';
import { analyseFlow } from '../../../../server/src/answer/analyse';
import { addSection, unanswered } from '../../../../server/src/features/drafting/addSection';
import { workspace } from '../../fixture';

const remiss = `
%! remiss.json
{
  "remiss": { "beteckning": "SOU 2024:72" },
  "egenOrganisation": "Solna stad",
  "förslag": [
    { "id": "4.1", "typ": "bedömning", "rubrik": "Strukturer" },
    { "id": "4.2", "rubrik": "Avtalen" },
    { "id": "4.10", "rubrik": "Sanktioner" },
    { "id": "5.4", "ref": ["5.3", "5.4"], "rubrik": "Anställa läkare" }
  ]
}
`;
const head = 'Solna stads yttrande över SOU 2024:72';

function draftOf(body: string, name = 'svar.txt') {
  const { snapshot, uriOf } = workspace(`${remiss}%! ${name}\n${head}\n\n${body}`, analyseFlow);
  return { snapshot, document: snapshot.document(uriOf(name))! };
}

/** The draft with the part in it, the head left out. */
function added(body: string, number: string, name?: string): string {
  const { snapshot, document } = draftOf(body, name);
  const { at, text } = addSection(snapshot, document, number)!;
  const after = document.text.slice(0, at) + text + document.text.slice(at);
  assert.ok(after.startsWith(`${head}\n\n`));
  return after.slice(head.length + 2);
}

const section = (heading: string, body = 'Solna stad tillstyrker förslaget.') => `${heading}\n\n${body}`;
const fresh = 'Solna stad [ståndpunkt]. [skriv skälen].';
const end = 'Övriga förslag\n\nSolna stad har inga synpunkter på övriga förslag.\n';

describe('Adding a section', () => {
  it('puts it behind the one before it, as the report orders them', () => {
    const body = [section('4.1 Strukturer'), section('5.3, 5.4 Anställa läkare'), end].join('\n\n');
    for (const number of ['4.2', '4.10']) {
      const title = number === '4.2' ? 'Avtalen' : 'Sanktioner';
      assert.equal(
        added(body, number),
        [
          section('4.1 Strukturer'),
          section(`${number} ${title}`, fresh),
          section('5.3, 5.4 Anställa läkare'),
          end,
        ].join('\n\n'),
      );
    }
    assert.equal(
      added([section('4.2 Avtalen'), section('5.4 Anställa läkare'), end].join('\n\n'), '4.10'),
      [section('4.2 Avtalen'), section('4.10 Sanktioner', fresh), section('5.4 Anställa läkare'), end].join(
        '\n\n',
      ),
    );
  });

  it('puts it before the first where none comes before it', () => {
    assert.equal(
      added([section('4.2 Avtalen'), end].join('\n\n'), '4.1'),
      [section('4.1 Strukturer', fresh), section('4.2 Avtalen'), end].join('\n\n'),
    );
  });

  it('puts it last, before what ends the answer', () => {
    assert.equal(
      added([section('4.2 Avtalen'), end].join('\n\n'), '5.4'),
      [section('4.2 Avtalen'), section('5.3, 5.4 Anställa läkare', fresh), end].join('\n\n'),
    );
  });

  it('puts the first one between the summary and what ends the answer', () => {
    const summary = 'Sammanfattning\n\nSolna stad är positiv.';
    assert.equal(
      added([summary, end].join('\n\n'), '4.2'),
      [summary, section('4.2 Avtalen', fresh), end].join('\n\n'),
    );
    assert.equal(added(`${summary}\n`, '4.2'), `${summary}\n\n${section('4.2 Avtalen', fresh)}\n`);
  });

  it('follows the order of the report in a draft that does not', () => {
    assert.equal(
      added([section('5.4 Anställa läkare'), section('4.1 Strukturer'), end].join('\n\n'), '4.2'),
      [section('5.4 Anställa läkare'), section('4.1 Strukturer'), section('4.2 Avtalen', fresh), end].join(
        '\n\n',
      ),
    );
  });

  it("takes the form of Markdown's headings", () => {
    assert.equal(
      added([section('## 4.1 Strukturer'), section('## 5.4 Anställa läkare')].join('\n\n'), '4.2', 'svar.md'),
      [
        section('## 4.1 Strukturer'),
        section('## 4.2 Avtalen', fresh),
        section('## 5.4 Anställa läkare'),
      ].join('\n\n') + '',
    );
  });

  it('stands before minutes', () => {
    const minutes =
      '§ 26\n\nRemissvar SOU 2024:72 KS/2024:324\n\nBeslut\n\n1. Kommunstyrelsen antar remissvaret som sitt eget.\n';
    const body = `${section('4.1 Strukturer')}\n\n${minutes}`;
    assert.equal(
      added(body, '4.2'),
      [section('4.1 Strukturer'), section('4.2 Avtalen', fresh), minutes].join('\n\n'),
    );
  });

  it('offers what is left, and adds nothing that is there', () => {
    const { snapshot, document } = draftOf([section('4.1 Strukturer'), end].join('\n\n'));
    assert.deepEqual(
      unanswered(snapshot, document).map(({ numbers }) => numbers.join()),
      ['4.2', '4.10', '5.3,5.4'],
    );
    assert.equal(addSection(snapshot, document, '4.1'), null);
    assert.equal(addSection(snapshot, document, '9.9'), null);
  });

  it('has the position as a choice in the snippet', () => {
    const { snapshot, document } = draftOf([section('4.2 Avtalen'), end].join('\n\n'));
    const { snippet } = addSection(snapshot, document, '4.1')!;
    assert.match(snippet, /^4\.1 Strukturer\n\nSolna stad \$\{1\|\[ståndpunkt\],instämmer i bedömningen,/);
  });
});
