import assert from 'node:assert/strict';
import { answerFileName } from '../../../server/src/import/fileName';
import { guessRespondent } from '../../../server/src/import/respondent';

describe('The name of an imported answer', () => {
  for (const [respondent, name] of [
    ['Botkyrka kommun', 'botkyrka-kommun.txt'],
    ['Region Västerbotten', 'region-vasterbotten.txt'],
    ['Socialnämnden, Tibro kommun', 'socialnamnden-tibro-kommun.txt'],
    ['HSB & Riksbyggen', 'hsb-och-riksbyggen.txt'],
    ['../../etc/passwd', 'etc-passwd.txt'],
    ['con', 'svar-con.txt'],
    ['…', 'svar.txt'],
  ] as const) {
    it(`is ${name} for ${respondent}`, () => assert.equal(answerFileName(respondent), name));
  }
});

describe('The respondent of an imported answer', () => {
  const letter = 'Salems kommuns yttrande över SOU 2024:72\n\nSalems kommun tillstyrker förslaget.\n';
  const silent = 'Vi har inget att erinra.\n';

  for (const [title, text, file, name, kind, by] of [
    ['the text says', letter, 'svar.pdf', 'Salems kommun', 'kommun', 'text'],
    [
      'the text says, whatever the file is called',
      letter,
      'Region Skåne.pdf',
      'Salems kommun',
      'kommun',
      'text',
    ],
    [
      'the file is named after',
      silent,
      'region-vasterbotten.pdf',
      'Region Västerbotten',
      'region',
      'fileName',
    ],
    [
      'the file is named after, among much else',
      silent,
      '12_Remissvar Botkyrka kommun (2).pdf',
      'Botkyrka kommun',
      'kommun',
      'fileName',
    ],
    [
      'the place is named after',
      silent,
      'yttrande-kungsbacka.docx',
      'Kungsbacka kommun',
      'kommun',
      'fileName',
    ],
    [
      'no table lists',
      silent,
      'Remissvar Vänföreningen Kvarnen.pdf',
      'Vänföreningen Kvarnen',
      'civilsamhalle',
      'nothing',
    ],
    ['nothing tells of', silent, '2024-01966.pdf', '2024-01966', 'annan', 'nothing'],
  ] as const) {
    it(`is whom ${title}`, () => assert.deepEqual(guessRespondent(text, file), { name, kind, by }));
  }
});
