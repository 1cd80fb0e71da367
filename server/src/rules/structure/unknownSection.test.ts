import assert from 'node:assert/strict';
import { cases, check, fixes } from '../../../../test/unit/rules/examples';
import { unknownSection } from './unknownSection';

const sections = [
  { id: '4', rubrik: 'Stärkt läkarmedverkan' },
  { id: '4.1', rubrik: 'Läkarmedverkan bör stärkas inom ramen för befintliga strukturer' },
  { id: '4.2', rubrik: 'Avtalen om läkarmedverkan behöver stärkas' },
  { id: '4.6', rubrik: 'Stärkt medicinsk kompetens på ledningsnivå' },
  { id: '7.2.3', rubrik: 'Fler specialistsjuksköterskor' },
];
const report = (complete: boolean) => ({
  remiss: { beteckning: 'SOU 2024:72', ...(complete && { fullständig: true }) },
  förslag: sections,
});
const around = 'Solna stads yttrande över SOU 2024:72\n\n{}\n\nSolna stad tillstyrker förslaget.';

describe('unknown-section', () => {
  describe('where the list is the whole report', () => {
    cases(
      unknownSection,
      {
        finds: [
          '«4.7» Samordning av journaler',
          '«4.7» Stärkt medicinsk kompetens på ledningsnivå',
          '«7.2.4» Inför ett breddat avtal',
          '«8» Konsekvenser av förslagen',
          '4.2 Avtalen om läkarmedverkan behöver stärkas\n\nVi hänvisar till avsnitt «4.9» om kostnader.',
        ],
        silent: [
          '4.2 Avtalen om läkarmedverkan behöver stärkas',
          '4.2 Avtal',
          '7 Nya möjligheter',
          '7.2 Utbildning',
          'Vi hänvisar till avsnitt 4.2 om kostnader.',
          'Vi hänvisar till avsnitt 4.9 i SOU 2022:41 om kostnader.',
          'Riktvärdet är 1 100 invånare och 4,7 procent.',
        ],
      },
      { around, remiss: report(true) },
    );
    fixes(unknownSection, [['7.2.4 Inför ett breddat avtal', '7.2.3 Inför ett breddat avtal']], {
      around,
      remiss: report(true),
    });
    it('offers the section that has the title, else the nearest', () => {
      const titles = (heading: string) =>
        check(unknownSection, around.replace('{}', heading), { remiss: report(true) }).flatMap(
          ({ fixes }) => fixes?.map(({ title }) => title) ?? [],
        );
      assert.deepEqual(titles('4.7 Stärkt medicinsk kompetens på ledningsnivå'), ['Change to 4.6']);
      assert.deepEqual(titles('4.7 Samordning av journaler'), [
        'Change to 4.6',
        'Change to 4.2',
        'Change to 4.1',
      ]);
    });
  });

  describe('where sections may be missing from the list', () => {
    cases(
      unknownSection,
      {
        finds: ['«4.7» Stärkt medicinsk kompetens på ledningsnivå'],
        silent: [
          '4.7 Samordning av journaler',
          '4.7 Medicinsk kompetens i skolan',
          '8 Konsekvenser av förslagen',
          '4.1.2 Jourläkare dygnet runt',
          'Vi hänvisar till avsnitt 4.9 om kostnader.',
          '4.6 Stärkt medicinsk kompetens på ledningsnivå\n\nText.\n\n4.7 Stärkt medicinsk kompetens på ledningsnivå',
        ],
      },
      { around, remiss: report(false) },
    );
  });

  describe('without a list', () => {
    cases(
      unknownSection,
      { silent: ['4.7 Stärkt medicinsk kompetens på ledningsnivå', '99.1 Vad som helst'] },
      { around },
    );
  });
});
