import { cases, fixes } from '../../../../test/unit/rules/examples';
import { headingTitle } from './headingTitle';

const remiss = {
  remiss: { beteckning: 'SOU 2024:72' },
  förslag: [
    { id: '4.2', rubrik: 'Avtalen om läkarmedverkan behöver stärkas' },
    { id: '4.6', rubrik: 'Stärkt medicinsk kompetens på ledningsnivå' },
    { id: '5.4', rubrik: 'En ordning där kommuner kan anställa läkare' },
    { id: '7.2.3' },
  ],
};
const around = 'Solna stads yttrande över SOU 2024:72\n\n{}\n\nSolna stad tillstyrker förslaget.';

describe('heading-title', () => {
  cases(
    headingTitle,
    {
      finds: [
        '4.6 «Nationell samordning av journalsystem»',
        '4.2 «Fler specialistsjuksköterskor i skolan»',
        '5.4 «Ledarskapsutbildning för chefer»',
        '4.6. «Samverkan med lärosäten»',
        '4.2 «Inför ett breddat VULF-avtal»\n\nText.\n\n4.6 «Digitala lösningar»',
        '5.4 «Stärkt medicinsk kompetens på ledningsnivå»',
      ],
      silent: [
        '4.6 Stärkt medicinsk kompetens på ledningsnivå',
        '4.6 Medicinsk kompetens på ledningsnivå',
        '4.6 Stärkt medicinsk kompetens',
        '4.2 Avtal om läkarmedverkan behöver stärkas',
        '4.2 Stärkta avtal om läkarmedverkan',
        '5.4 Kommuner kan anställa läkare',
        '7.2.3 Vad som helst kan stå här',
        '4.1 Ett avsnitt som listan inte har',
        'Nationell samordning av journalsystem',
      ],
    },
    { around, remiss },
  );
  fixes(
    headingTitle,
    [['4.6 Nationell samordning av journalsystem', '4.6 Stärkt medicinsk kompetens på ledningsnivå']],
    { around, remiss },
  );
});
