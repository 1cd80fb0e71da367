import * as assert from 'node:assert/strict';
import { readHead } from '../../../server/src/answer/head/head';
import { readFlow } from '../../../server/src/text/flow';

const head = (text: string) => readHead(readFlow(text));
const body = '\n\nHjo kommun har tagit del av förslagen och lämnar följande synpunkter.\n';

describe('the inquiry', () => {
  const cases: [text: string, inquiry: string | null][] = [
    ['Yttrande över betänkandet Ny ordning (SOU 2025:98)', 'SOU 2025:98'],
    ['Yttrande över betänkandet Ny ordning (SOU\n2025:98)', 'SOU 2025:98'],
    ['Yttrande över betänkandet Ny ordning (SOU\n\n2025:98)', 'SOU 2025:98'],
    ['Yttrande över SOU2025:98 Ny ordning', 'SOU 2025:98'],
    ['Yttrande över SOU: 2025:98', 'SOU 2025:98'],
    ['Yttrande över SOU 2025: 98', 'SOU 2025:98'],
    ['Remissvar SOU 2025:98: Ny ordning', 'SOU 2025:98'],
    ['Remissvar – En ny ordning, SOU 2025:8', 'SOU 2025:8'],
    ['Angående slutbetänkandet Ny ordning (2025:98)', 'SOU 2025:98'],
    ['Yttrande över departementspromemorian Ny ordning (Ds 2025:4)', 'Ds 2025:4'],
    ['Remiss av Ds. 2025:4', 'Ds 2025:4'],
    ['Yttrande över betänkandet Ny lag (2017:630) i tillämpning (SOU 2025:98)', 'SOU 2025:98'],
    ['Yttrande över promemorian Ny ordning', null],
    ['Yttrande över promemorian Komplettering av betänkandet Ny ordning (SOU 2025:98)', null],
    ['Yttrande över utkast till lagrådsremiss Ny ordning (med förslag ur SOU 2025:98)', null],
    ['Yttrande över Naturvårdsverkets redovisning av förslag i SOU 2022:15', null],
    ['Yttrande över förslag till ändring i lagen (2017:630)', null],
    ['Betänkandena SOU 2025:98 och SOU 2025:99', 'SOU 2025:98'],
    ['YTTRANDE ÖVER BETÄNKANDET NY ORDNING (SOU 2025:98)', 'SOU 2025:98'],
  ];
  for (const [title, inquiry] of cases) {
    it(`${title.replace(/\n+/g, '⏎')}: ${inquiry}`, () => assert.equal(head(title + body).inquiry, inquiry));
  }

  it('is read from the opening where the title has no number', () => {
    const text =
      'Yttrande\n\nTibro kommun har beretts tillfälle att yttra sig över betänkandet Ny ordning (SOU 2025:98).\n';
    assert.equal(head(text).inquiry, 'SOU 2025:98');
  });
  it('is a memorandum in the series Ds, where the opening says that it is answered', () => {
    const opening = 'Åföreningen har beretts tillfälle att yttra sig över ';
    const texts = [
      `Åföreningens remissvar på promemorian Nya avgifter\n\n${opening}departementspromemorian Nya avgifter (Ds 2025:14).\n`,
      `Remissvar på promemorian Nya avgifter\n\n${opening}Ds 2025:14 Nya avgifter.\n`,
      `Nya avgifter\n\nÅföreningen har yttrat sig över promemorian Nya avgifter (Ds 2025:14).\n`,
    ];
    for (const text of texts) assert.equal(head(text).inquiry, 'Ds 2025:14');
  });
  it('is not the memorandum that a draft came from', () => {
    const text =
      'Yttrande över utkast till lagrådsremiss Nya avgifter\n\nÅföreningen har beretts tillfälle att yttra sig över utkastet. I vårt yttrande över promemorian (Ds 2025:14) avstyrkte vi.\n';
    assert.equal(head(text).inquiry, null);
  });
  it('is not another report that the opening of an answer to a promemoria mentions', () => {
    const text =
      'Yttrande över remiss\n\nPromemorian bygger på förslag i betänkandet Ny ordning (SOU 2025:98), som kommunen avstyrkte.\n';
    assert.equal(head(text).inquiry, null);
  });
  it('is found further down where the text calls it the betänkande', () => {
    const text = `Yttrande över remiss: En ny ordning${body}${'Kommunen växer. '.repeat(90)}\n\nI betänkandet (SOU 2025:98) föreslås en lag.\n`;
    assert.equal(head(text).inquiry, 'SOU 2025:98');
  });
});

describe('the date', () => {
  const at = (top: string, bottom = '') => head(`${top}\n\nYttrande över SOU 2025:98${body}${bottom}`).date;
  const cases: [what: string, date: string | null, expected: string | null][] = [
    ['ISO under its label', at('Datum\n2025-02-11'), '2025-02-11'],
    ['ISO beside its label', at('Datum: 2025-02-11'), '2025-02-11'],
    ['in words', at('Stockholm den 11 februari 2025'), '2025-02-11'],
    ['in words without "den"', at('Stockholm, 1 mars 2025'), '2025-03-01'],
    ['with a short month', at('Datum 3 okt. 2025'), '2025-10-03'],
    ['with dots', at('2025.02.11'), '2025-02-11'],
    ['with the day first', at('Hjo 11/2 2025'), '2025-02-11'],
    ['with the day first and dots', at('Datum: 11.2.2025'), '2025-02-11'],
    ['with an ordinal', at('Hjo den 11:e februari 2025'), '2025-02-11'],
    ['in English', at('Stockholm 1 March 2025'), '2025-03-01'],
    ['beside that of the remiss', at('Ert datum 2024-11-20\nVårt datum 2025-02-11'), '2025-02-11'],
    ['in columns with that of the remiss', at('Ert datum   Datum\n2024-11-20   2025-02-11'), '2025-02-11'],
    ['and not that of the meeting', at('Sammanträdesdatum 2025-01-30\n\n2025-02-11'), '2025-02-11'],
    ['that of the decision, where there is no other', at('Beslutsdatum: 2025-02-11'), '2025-02-11'],
    ['under a title without one', head(`Remissvar från Åföreningen\n2025-02-11\n${body}`).date, '2025-02-11'],
    ['under the letter', at('', '\nGöteborg den 3 mars 2025\n'), '2025-03-03'],
    ['under the letter, in ISO', at('', '\nUmeå 2025-03-03\n'), '2025-03-03'],
    [
      'of the electronic signature',
      at('', '\nDetta dokument är digitalt signerat 2025-03-03 14:02\n'),
      '2025-03-03',
    ],
    ['above rather than below', at('Datum 2025-02-11', '\nUmeå den 1 januari 2025\n'), '2025-02-11'],
    [
      'not in a sentence',
      at('', '\nRegeringen beslutade den 22 juni 2023 att tillsätta en utredare.\n'),
      null,
    ],
    ['not a day no month has', at('2025-02-30'), null],
    ['not in a number', at('Dnr KS 2025-02-11-3'), null],
    ['not in a number with dots', at('Dnr 1.1.2025-411'), null],
    ['none', at('Kommunstyrelsen'), null],
  ];
  for (const [what, date, expected] of cases) it(what, () => assert.equal(date, expected));
});

describe('an answer pasted into minutes', () => {
  const minutes = `SAMMANTRÄDESPROTOKOLL
Kommunstyrelsen
Sammanträdesdatum 2025-03-24

§ 61 Dnr KS2024.0511

Remiss av betänkandet Ny ordning (SOU 2025:98)

Beslut
Kommunstyrelsen antar yttrandet till Finansdepartementet, dnr Fi2025/00311.

Yttrande
`;
  it('has its report, dossier and date in the minutes', () => {
    const { inquiry, ministryDossier, date } = head(`${minutes}Hjo kommun tillstyrker förslagen.\n`);
    assert.deepEqual([inquiry, ministryDossier, date], ['SOU 2025:98', 'Fi2025/00311', '2025-03-24']);
  });
  it('says them better itself', () => {
    const letter = 'över betänkandet Ny lag (SOU 2025:99)\nDatum 2025-03-28   Dnr Fi2025/00312\n\n';
    const { inquiry, ministryDossier, date } = head(
      `${minutes.trimEnd()} ${letter}Hjo kommun tillstyrker.\n`,
    );
    assert.deepEqual([inquiry, ministryDossier, date], ['SOU 2025:99', 'Fi2025/00312', '2025-03-28']);
  });
  it('is found below their title page', () => {
    const page = `${minutes.replace('SAMMANTRÄDESPROTOKOLL\n', 'HJO KOMMUN\n')}`;
    const { inquiry, ministryDossier } = head(`${page}\nHjo kommun tillstyrker förslagen.\n`);
    assert.deepEqual([inquiry, ministryDossier], ['SOU 2025:98', 'Fi2025/00311']);
  });
});
