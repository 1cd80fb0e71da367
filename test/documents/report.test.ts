/** The report that answers are about, as LibreOffice sets it with a table of contents. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { readReport } from '../../server/src/import/report/report';
import { convert, temporaryFolder } from './office';
import { bold, contents, flatOdt, heading, newPage, paragraph } from './odt';

const table = contents(
  [1, 'Sammanfattning', 2],
  [1, '1\tFörfattningsförslag', 3],
  [2, '1.1\tFörslag till lag om ändring i hälso- och sjukvårdslagen (2017:30)', 3],
  [1, '2\tÖverväganden och förslag', 4],
  [
    2,
    '2.1\tLäkarmedverkan bör stärkas inom ramen för befintliga strukturer i den kommunala hälso- och sjukvården, och avtalen följas upp',
    4,
  ],
  [3, '2.1.1\tUtgångspunkter', 4],
  [2, '2.2\tJournalerna', 5],
  [1, 'Bilaga 1\tKommittédirektiv 2024:41', 6],
);

/** The report; the numbers of its headings are in their text, or counted by the word processor. */
function report(counted: boolean): string {
  const title = (number: string, words: string) => (counted ? words : `${number} ${words}`);
  return flatOdt({
    counted,
    head: 'SOU 2025:19',
    foot: '{n}',
    body: [
      paragraph('Bättre läkarstöd i kommunal vård'),
      paragraph('Betänkande av Läkarstödsutredningen'),
      newPage(),
      table,
      newPage(),
      paragraph(bold('Utredningens förslag:'), ' Det här är sammanfattningen.'),
      newPage(),
      heading(title('1', 'Författningsförslag')),
      heading(title('1.1', 'Förslag till lag om ändring i hälso- och sjukvårdslagen (2017:30)'), 2),
      paragraph('Härigenom föreskrivs följande.'),
      newPage(),
      heading(title('2', 'Överväganden och förslag')),
      heading(
        title(
          '2.1',
          'Läkarmedverkan bör stärkas inom ramen för befintliga strukturer i den kommunala hälso- och sjukvården, och avtalen följas upp',
        ),
        2,
      ),
      paragraph(bold('Utredningens bedömning: '), 'Avtalen bör stärkas.'),
      heading(title('2.1.1', 'Utgångspunkter'), 3),
      paragraph('Utredningens förslag bygger på statistik.'),
      newPage(),
      heading(title('2.2', 'Journalerna'), 2),
      paragraph(bold('Förslag och bedömning: '), 'Journaler ska kunna delas.'),
    ],
  });
}

describe('A report that LibreOffice has set', () => {
  const folder = temporaryFolder();
  const file = (name: string) => path.join(folder, name);

  before(async () => {
    fs.writeFileSync(file('skriven.fodt'), report(false));
    fs.writeFileSync(file('räknad.fodt'), report(true));
    const sources = [file('skriven.fodt'), file('räknad.fodt')];
    await convert(sources, 'pdf');
    await convert(sources, 'docx:MS Word 2007 XML');
    await convert(sources, 'html');
  });

  for (const name of ['skriven.pdf', 'räknad.pdf', 'skriven.docx', 'räknad.docx', 'skriven.html']) {
    it(`has the sections of its table of contents, with what its boxes say: ${name}`, async () => {
      const found = await readReport({ name, bytes: fs.readFileSync(file(name)) });
      assert.ok('sections' in found, JSON.stringify(found));
      // Of a web page the headings are read, which stand on no page.
      const on = (page: number) => (name.endsWith('.html') ? null : page);
      assert.deepEqual(
        found.sections.map(({ number, kind, page, title }) => [number, kind, page, title.slice(0, 32)]),
        [
          ['1', 'kapitel', on(3), 'Författningsförslag'],
          ['1.1', 'förslag', on(3), 'Förslag till lag om ändring i hä'],
          ['2', 'kapitel', on(4), 'Överväganden och förslag'],
          ['2.1', 'bedömning', on(4), 'Läkarmedverkan bör stärkas inom '],
          ['2.1.1', null, on(4), 'Utgångspunkter'],
          ['2.2', 'förslag', on(5), 'Journalerna'],
        ],
      );
      assert.match(found.sections[3]!.title, /befintliga strukturer .* och avtalen följas upp$/);
      assert.equal(found.designation, 'SOU 2025:19');
      assert.equal(found.title, 'Bättre läkarstöd i kommunal vård');
    });
  }
});
