import * as assert from 'node:assert/strict';
import { dossierKey, findMinistryDossier } from '../../../server/src/answer/head/dossiers';
import { readHead } from '../../../server/src/answer/head/head';
import { readFlow } from '../../../server/src/text/flow';

describe('findMinistryDossier', () => {
  const cases: [text: string, dossier: string | null][] = [
    ['er beteckning S2024/01966.', 'S2024/01966'],
    ['(Fi2026/00577)', 'Fi2026/00577'],
    ['FI2026/00577', 'FI2026/00577'],
    ['ku2025/00202', 'ku2025/00202'],
    ['dnr LI 2025/00306', 'LI2025/00306'],
    ['KN2025/01294', 'KN2025/01294'],
    ['U2012/6626/S', 'U2012/6626/S'],
    ['M2018/02437/Me i april', 'M2018/02437/Me'],
    ['N2017 /06234/MRT', 'N2017/06234/MRT'],
    ['S2024-01966 Tibro kommun.docx', 'S2024/01966'],
    ['KS2024/00123', null],
    ['KS 2024/00123', null],
    ['V 2025/390', null],
    ['U 2024/390', null],
    ['S 2023:07', null],
    ['A2024', null],
    ['SOU 2024:72', null],
    ['', null],
  ];
  for (const [text, dossier] of cases) {
    it(`"${text}": ${dossier}`, () => assert.equal(findMinistryDossier(text), dossier));
  }
});

describe('dossierKey', () => {
  it('is one however the dossier is written', () => {
    assert.equal(dossierKey('VON/202400324'), dossierKey('VON/2024:00324'));
    assert.equal(dossierKey('KS 2024-00879'), dossierKey('KS-2024-879'));
  });
  it('tells two dossiers apart', () => {
    assert.notEqual(dossierKey('KS/2024:12'), dossierKey('KS/2024:120'));
    assert.notEqual(dossierKey('KS/2024:12'), dossierKey('SN/2024:12'));
  });
});

describe('the dossiers', () => {
  const read = (head: string, below = '') => {
    const text = `${head}\n\nYttrande över SOU 2025:98\n\nTibro kommun tillstyrker förslagen.\n${below}`;
    const { dossiers, ministryDossier } = readHead(readFlow(text));
    return [dossiers.map((dossier) => dossier.text), ministryDossier];
  };
  const cases: [head: string, own: string[], theirs: string | null][] = [
    ['Dnr: VON/202400324', ['VON/202400324'], null],
    ['Diarienummer\nKS/2018:443', ['KS/2018:443'], null],
    ['Dnr KS 2018/56', ['KS 2018/56'], null],
    ['Dnr 2014/304', ['2014/304'], null],
    ['Diarienr 3.1-4788-2026', ['3.1-4788-2026'], null],
    ['Dnr 4982-08-80', ['4982-08-80'], null],
    ['Dnr 36562/2019', ['36562/2019'], null],
    ['Vår beteckning: R-2024/0103', ['R-2024/0103'], null],
    ['Ärendenummer  NV-01234-25', ['NV-01234-25'], null],
    ['Diarienummer   Handlingsnummer\nVON/2024:198   2025:190', ['VON/2024:198'], null],
    ['Diarienummer\nErt diarienummer\nKS-2026-00194\nFi2026/00577', ['KS-2026-00194'], 'Fi2026/00577'],
    ['Ert diarienummer\nDiarienummer\nGA-2025-00075\nKS-2025-00330', ['GA-2025-00075'], null],
    ['Ert diarienummer\nDiarienummer\nGA-2025-00075\nFi2026/00577', ['GA-2025-00075'], 'Fi2026/00577'],
    ['Er beteckning A2025/00455   Vår beteckning 2025/17-4', ['2025/17-4'], 'A2025/00455'],
    ['Dnr S2025/00144', [], 'S2025/00144'],
    ['S2025/00144', [], 'S2025/00144'],
    ['Ert diarienummer\n«Diarienr»', [], null],
    ['Telefon 0300-83 40 00\n434 81 Kungsbacka\nOrg.nr 212000-1256', [], null],
    ['Sida 1 (3)', [], null],
  ];
  for (const [head, own, theirs] of cases) {
    it(head.replace(/\n/g, ' ⏎ '), () => assert.deepEqual(read(head), [own, theirs]));
  }
  it('include the other spelling that minutes use', () => {
    const minutes = '\n§ 26\n\nRemissvar SOU 2025:98 VON/2024:00324\n\nBeslut\n\nNämnden antar svaret.\n';
    assert.deepEqual(read('Dnr: VON/202400324', minutes)[0], ['VON/202400324', 'VON/2024:00324']);
  });
  it('are not taken from the body', () => {
    const below = `${'Kommunen växer. '.repeat(40)}\n\nSe även rapporten, dnr 36562/2019, och Fi2024/01905.\n`;
    assert.deepEqual(read('Kommunstyrelsen', `\n${below}`), [[], null]);
    assert.deepEqual(
      read(
        'Kommunstyrelsen',
        '\nEnligt Socialstyrelsens rapport Vård för alla, dnr 36562/2019, är behovet stort.\n',
      ),
      [[], null],
    );
  });
});

describe('the addressee', () => {
  const read = (head: string) =>
    readHead(readFlow(`${head}\n\nYttrande över SOU 2025:98\n\nBra.\n`)).addressee?.text;
  const cases: [head: string, addressee: string | undefined][] = [
    ['Till\nFinansdepartementet', 'Finansdepartementet'],
    ['Till: Finansdepartementet', 'Finansdepartementet'],
    ['Till Finansdepartementet, Skatteavdelningen', 'Finansdepartementet'],
    ['Till           Datum\nSocialdepartementet           2025-02-11', 'Socialdepartementet'],
    [
      'Till  Datum\nLandsbygds- och infrukturdepartementet  2026-01-09',
      'Landsbygds- och infrukturdepartementet',
    ],
    ['Utbildningsdepartemenet', 'Utbildningsdepartemenet'],
    ['Regeringskansliet\n103 33 Stockholm', 'Regeringskansliet'],
    ['Mottagare: Naturvårdsverket', 'Naturvårdsverket'],
    ['Till\nKommunstyrelsen', 'Kommunstyrelsen'],
    ['Datum 2025-02-11\nSocialdepartementet', 'Socialdepartementet'],
    ['Tillägg till yttrande', undefined],
    ['Kommunstyrelsen', undefined],
  ];
  for (const [head, addressee] of cases) {
    it(head.replace(/\n/g, ' ⏎ '), () => assert.equal(read(head), addressee));
  }
});
