import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readSpeakers } from '../../../server/src/answer/speakers/speakers';
import { readFlow } from '../../../server/src/text/flow';

/** Each passage as its role, its name and its first and last words. */
function read(text: string): string[] {
  const flow = readFlow(text);
  return readSpeakers(flow).map(({ role, name, start, end }) => {
    const words = text.slice(start, end).split(/\s+/);
    const ends = words.length <= 4 ? words.join(' ') : `${words.slice(0, 2).join(' ')} … ${words.at(-1)}`;
    return `${role}${name === undefined ? '' : ` (${name})`}: ${ends}`;
  });
}

const title = 'Yttrande över betänkandet Ny ordning (SOU 2025:98)\n\n';
const own = 'Hjo kommun tillstyrker förslagen i betänkandet utan invändningar.\n\n';

const cases: [what: string, text: string, passages: string[]][] = [
  ['an answer alone', title + own, ['respondent: Yttrande över … invändningar.']],
  ['nothing', '', []],
  [
    'a letterhead',
    'Kommunstyrelsen    Datum 2025-02-03\n\n' + title + own,
    ['letterhead: Kommunstyrelsen Datum 2025-02-03', 'respondent: Yttrande över … invändningar.'],
  ],
  [
    'minutes after the answer',
    `${title}${own}§ 26\n\nYttrande över SOU 2025:98\n\nBeslut\n\nKommunstyrelsen antar yttrandet.\n`,
    ['respondent: Yttrande över … invändningar.', 'decision: § 26 … yttrandet.'],
  ],
  [
    'a memorandum before the answer',
    `Tjänsteskrivelse\n\nYttrande över SOU 2025:98\n\nFörslag till beslut\n\nAnta svaret.\n\n${title}${own}`,
    ['decision: Tjänsteskrivelse Yttrande … svaret.', 'respondent: Yttrande över … invändningar.'],
  ],
  [
    'minutes alone, with their matter’s title',
    'SAMMANTRÄDESPROTOKOLL\n\nYttrande över SOU 2025:98\n\nBeslut\n\nNämnden tillstyrker förslagen.\n',
    ['decision: SAMMANTRÄDESPROTOKOLL Yttrande … förslagen.'],
  ],
  [
    'an extract from minutes whose answer begins with its respondent',
    `Protokollsutdrag\n\nBeslut\n\nNämnden antar svaret.\n\nHjo kommuns yttrande över SOU 2025:98\n\n${own}`,
    ['decision: Protokollsutdrag Beslut … svaret.', 'respondent: Hjo kommuns … invändningar.'],
  ],
  [
    'a reservation with its party',
    `${title}${own}Reservation från Vänsterpartiet\n\nVi avstyrker förslagen.\n`,
    ['respondent: Yttrande över … invändningar.', 'dissent (Vänsterpartiet): Reservation från … förslagen.'],
  ],
  [
    'a reservation whose persons stand under it',
    `${title}${own}Reservation\n\nAnna Ek (V) och Bo von Alm (MP) reserverar sig mot beslutet.\n`,
    [
      'respondent: Yttrande över … invändningar.',
      'dissent (Anna Ek (V) och Bo von Alm (MP)): Reservation Anna … beslutet.',
    ],
  ],
  [
    'a särskilt yttrande in Markdown',
    `${title}${own}## Särskilt yttrande (SD)\n\nVi hade hellre sett ett avslag.\n`,
    ['respondent: Yttrande över … invändningar.', 'dissent (SD): ## Särskilt … avslag.'],
  ],
  [
    'two dissents, one after the other',
    `${title}${own}Särskilt yttrande från Liberalerna\n\nVi vill mer.\n\nSärskilt yttrande av Ulf Dal\n\nJag vill mindre.\n`,
    [
      'respondent: Yttrande över … invändningar.',
      'dissent (Liberalerna): Särskilt yttrande … mer.',
      'dissent (Ulf Dal): Särskilt yttrande … mindre.',
    ],
  ],
  [
    'a dissent in minutes, ended by whom the decision goes to',
    `${title}${own}§ 7\n\nBeslut\n\nAntas.\n\nProtokollsanteckning\n\nBo Alm (M) vill mer.\n\nSkickas till\n\nSocialdepartementet\n`,
    [
      'respondent: Yttrande över … invändningar.',
      'decision: § 7 Beslut Antas.',
      'dissent (Bo Alm (M)): Protokollsanteckning Bo … mer.',
      'decision: Skickas till Socialdepartementet',
    ],
  ],
  [
    'a dissenting judge',
    `${title}Hovrätten tillstyrker förslagen.\n\nSkiljaktig mening\n\nHovrättsrådet Eva Lo anför: Förslaget bör avstyrkas.\n`,
    ['respondent: Yttrande över … förslagen.', 'dissent: Skiljaktig mening … avstyrkas.'],
  ],
  [
    'a member who reserves against the decision in a sentence',
    `${title}${own}Bo Alm (SD) reserverar sig mot beslutet till förmån för eget yrkande.\n\nHjo den 3 mars 2025\n`,
    [
      'respondent: Yttrande över … invändningar.',
      'dissent (Bo Alm (SD)): Bo Alm … yrkande.',
      'respondent: Hjo den … 2025',
    ],
  ],
];

describe('readSpeakers tells', () => {
  for (const [what, text, passages] of cases) it(what, () => assert.deepEqual(read(text), passages));
});

describe('readSpeakers takes for the respondent’s own', () => {
  const kept: [what: string, text: string][] = [
    [
      'the särskilda yttranden of the inquiry’s experts',
      'Särskilda yttranden\n\nKommunen delar experternas syn.',
    ],
    [
      'a särskilt yttrande in a sentence',
      'Särskilt yttrande har lämnats av experten Ek.\n\nKommunen delar det.',
    ],
    ['a reservation that is a proviso', 'Reservation\n\nKommunen gör förbehåll för kostnaderna.'],
    [
      'a paragraph of a draft',
      '§ 4\n\nKommunen anser att paragrafen bör förtydligas.\n\n§ 5\n\nIngen synpunkt.',
    ],
    ['a heading about its own decision', 'Beslut\n\nDetta yttrande har beslutats av generaldirektören.'],
    ['a heading about protocols', 'Protokoll\n\nKommunen välkomnar gemensamma protokoll för data.'],
    ['a broken line that begins with the word', 'Kommunen lämnar en\nreservation för kostnaderna.'],
    [
      'a heading on reservations in general',
      'Reservation mot kostnaderna\n\nKommunen befarar (se ovan) dyrtid.',
    ],
  ];
  for (const [what, text] of kept) {
    it(what, () => {
      const flow = readFlow(`${title}${own}${text}\n`);
      assert.deepEqual(
        readSpeakers(flow).map((speaker) => speaker.role),
        ['respondent'],
      );
    });
  }
});

describe('readSpeakers on the sample', () => {
  const seeds = new URL('../../../seeds/sou-2024-72/', import.meta.url);
  const seed = (name: string) => readFileSync(new URL(name, seeds), 'utf8');

  it('Botkyrka: letterhead, answer, minutes, note, minutes', () => {
    assert.deepEqual(read(seed('botkyrka-kommun.txt')), [
      'letterhead: REMISSVAR Vård-och … 2025-01-20',
      'respondent: Vård- och … genomförande.',
      'decision: § 26 … sjukvård',
      'dissent (Kia Hjelte (M), Leena-Karie Zetterlund Nilsson (KD), Gül Alci (M), Nellie Eriksson (M), ' +
        'Anna Marmlind (TUP), Max Lundberg (TUP), Jose Caro Matamoros (TUP), Mariam Danho (KD)): ' +
        'Protokollsanteckning Vård- … hänseende.',
      'decision: Expedieras till: Socialdepartementet',
    ]);
  });
  it('Eskilstuna: letterhead, answer', () => {
    assert.deepEqual(read(seed('eskilstuna-kommun.txt')), [
      'letterhead: Vård- och … Socialdepartementet',
      'respondent: Eskilstuna kommuns … KOMMUN',
    ]);
  });
  it('Region Västerbotten: the answer alone', () => {
    assert.deepEqual(read(seed('region-vasterbotten.txt')), ['respondent: Yttrande över … sig.']);
  });
});
