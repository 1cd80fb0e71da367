/** Headings that begin with "Ang." or "Angående" and the report's chapters or sections. */
import * as assert from 'node:assert/strict';
import { analyse } from '../../../server/src/answer/analyse';
import { readHeadings } from '../../../server/src/answer/sections/headings';
import { readFlow } from '../../../server/src/text/flow';

const above = 'Kommunen har läst betänkandet och delar bilden av hur vården ser ut i dag.';
const below = 'Kommunen tillstyrker förslaget och vill att det genomförs utan dröjsmål.';
const around = (heading: string) => `${above}\n\n${heading}\n${below}\n`;

/** What a line between two paragraphs is read as, as "4.1+4.2 Title"; '' where it is no heading. */
function one(line: string): string {
  const text = around(line);
  const headings = readHeadings(readFlow(text), undefined);
  assert.ok(headings.length < 2);
  for (const { start, end } of headings) assert.equal(text.slice(start, end), line);
  return headings.map(({ numbers, title }) => `${numbers.join('+')} ${title}`.trim()).join();
}

describe('Headings that begin with “Ang.”', () => {
  const headings: readonly (readonly [string, string])[] = [
    ['Ang. 7 Förslagets konsekvenser', '7 Förslagets konsekvenser'],
    ['Ang 7 Förslagets konsekvenser', '7 Förslagets konsekvenser'],
    ['Angående 7 Förslagets konsekvenser', '7 Förslagets konsekvenser'],
    ['ANG. 7 FÖRSLAGETS KONSEKVENSER', '7 FÖRSLAGETS KONSEKVENSER'],
    ['Ang: 7 Förslagets konsekvenser', '7 Förslagets konsekvenser'],
    ['Ang. 7. Förslagets konsekvenser', '7 Förslagets konsekvenser'],
    ['Ang. 7: Förslagets konsekvenser', '7 Förslagets konsekvenser'],
    ['Ang. 7 – Förslagets konsekvenser', '7 Förslagets konsekvenser'],
    ['Ang. 12 ”Läkare i kommuner”', '12 ”Läkare i kommuner”'],
    ['Ang. 7', '7 Ang. 7'],
    ['Ang. 7:', '7 Ang. 7'],
    ['Angående 7 och 8', '7+8 Angående 7 och 8'],
    ['Ang. 7 och 8:', '7+8 Ang. 7 och 8'],
    ['Ang. 7, 8 och 9 Konsekvenser', '7+8+9 Konsekvenser'],
    ['Ang. 7–9 Konsekvenser', '7+8+9 Konsekvenser'],
    ['Ang 4.2 Avtalen', '4.2 Avtalen'],
    ['Ang 4.2:', '4.2 Ang 4.2'],
    ['Ang. 4.2, 4.3 och 4.5:', '4.2+4.3+4.5 Ang. 4.2, 4.3 och 4.5'],
    ['Ang. 7 och 8.2 Avgifter', '7+8.2 Avgifter'],
    ['Angående 4.1–4.3 Läkarmedverkan', '4.1+4.2+4.3 Läkarmedverkan'],
    ['Ang. 5.2 Miljonprogrammen', '5.2 Miljonprogrammen'],
    ['Ang. 7 Månadsavgifter', '7 Månadsavgifter'],
    ['Ang. 7 Åldersgränser', '7 Åldersgränser'],
    ['Ang. 7 EU-rättens krav', '7 EU-rättens krav'],
    ['## Ang. 7 Konsekvenser', '7 Konsekvenser'],
    ['**Ang. 7 Konsekvenser**', '7 Konsekvenser'],
  ];
  for (const [line, expected] of headings) it(line, () => assert.equal(one(line), expected));
});

describe('What “Ang.” stands before that is no section', () => {
  // Headings they may be all the same, of no section.
  const none = [
    'Ang. 7 kommuner i länet',
    'Ang. 12 § förvaltningslagen',
    'Ang. 8 a § skollagen',
    'ANG. 8 A § SKOLLAGEN',
    'Ang. 2 kap. 3 § regeringsformen',
    'ANG. 2 KAP. 3 § REGERINGSFORMEN',
    'Ang. 7, 8 och 9 §§ socialtjänstlagen',
    'Angående 7 och 8 a §§ socialtjänstlagen',
    'Ang. 1 juli 2026',
    'ANG. 1 JULI 2026',
    'Ang. 4,5 procent',
    'Ang. 4.5 procent',
    'Ang. 5 Procent av kostnaden',
    'Ang. 65-årsgränsen',
    'Ang. 18 års ålder',
    'Ang. 2025 Budgetpropositionen',
    'Ang. 112 Alarmering',
    'Ang. 1 100 Invånare',
    'Ang. 5 G-nätet',
    'Ang. 26 § Kommunstyrelsens protokoll',
    'Angivet 7 Konsekvenser',
    'Ang. förslaget',
    'Angående kostnaderna',
  ];
  for (const line of none) it(line, () => assert.equal(/^\d/.test(one(line)) && one(line), false, one(line)));

  const sentences = [
    'Angående 7 anser kommunen att kostnaderna är för lågt räknade.',
    'Ang. 7 delar kommunen bedömningen.',
    'Angående 4.2 ser kommunen positivt på förslaget.',
    'Ang. 7.',
  ];
  for (const line of sentences) it(line, () => assert.equal(one(line), ''));
});

describe('The numbers behind “Ang.”', () => {
  const sectionsOf = (text: string) => analyse(text).sections.map(({ numbers }) => numbers.join('+'));

  it('are the report’s though they count from 1', () => {
    const letter = ['Ang. 1 Syftet', 'Ang. 2 Definitionerna', 'Ang. 3 Avgifterna'].map(around).join('\n');
    assert.deepEqual(sectionsOf(letter), ['1', '2', '3']);
    const dotted = ['Till 1.1 Lagen', 'Till 1.2 Förordningen'].map(around).join('\n');
    assert.deepEqual(sectionsOf(dotted), ['1.1', '1.2']);
  });

  it('stay the report’s among points of the respondent’s own', () => {
    const letter = ['1. Sammanfattning', '2. Synpunkter', 'Ang. 7 Konsekvenser', '3. Övrigt']
      .map(around)
      .join('\n');
    assert.deepEqual(sectionsOf(letter), ['', '', '7', '']);
  });

  it('have the position that is taken below them', () => {
    const { sections } = analyse(around('Ang. 7 Förslagets konsekvenser'));
    assert.deepEqual(
      sections.map(({ numbers, position }) => [numbers, position]),
      [[['7'], 'supports']],
    );
  });

  it('are references with their exact place, and none in a sentence that they only begin', () => {
    const referred = (line: string) => {
      const text = `Yttrande över SOU 2024:72\n\n${around(line)}`;
      return analyse(text).references.flatMap(({ kind, start, end, target }) =>
        kind === 'section' ? [`${text.slice(start, end)} ${target} ${start - text.indexOf(line)}`] : [],
      );
    };
    assert.deepEqual(referred('Ang. 7 Förslagets konsekvenser'), ['7 SOU 2024:72#7 5']);
    assert.deepEqual(referred('Angående 7 och 8.2'), ['7 SOU 2024:72#7 9', '8.2 SOU 2024:72#8.2 15']);
    assert.deepEqual(referred('Ang 4.2 Avtalen'), ['4.2 SOU 2024:72#4.2 4']);
    assert.deepEqual(referred('Angående 7 anser kommunen att kostnaderna är för låga.'), []);
    assert.deepEqual(referred('Ang. 7 kommuner i länet'), []);
  });
});
