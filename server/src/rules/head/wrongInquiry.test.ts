import { cases, fixes } from '../../../../test/unit/rules/examples';
import { wrongInquiry } from './wrongInquiry';

const remiss = { remiss: { beteckning: 'SOU 2024:72' } };
const body = '\n\nSolna stad tillstyrker förslaget i avsnitt 4.2.';

describe('wrong-inquiry', () => {
  cases(
    wrongInquiry,
    {
      finds: [
        'Solna stads yttrande över betänkandet Vägen framåt («SOU 2024:71»)',
        'Remissvar: «SOU 2023:72» Stärkt medicinsk kompetens',
        'Yttrande över «Ds 2024:72» från Solna stad',
        'Solna stads yttrande över betänkandet «SOU 2024:27» om kompetens',
        'Remissyttrande från Solna stad över «SOU 2025:72»',
        'Svar på remiss av betänkandet «SOU 2022:41», Solna stad',
      ],
      silent: [
        'Solna stads yttrande över betänkandet Vägen framåt (SOU 2024:72)',
        'Solna stads yttrande över betänkandet Vägen framåt (SOU\n2024:72)',
        'Yttrande över SOU 2024:71 och SOU 2024:72 från Solna stad',
        'Solna stads yttrande över betänkandet Vägen framåt',
        'Solna stads yttrande över SOU 2024:72, som bygger på SOU 2022:41',
        'Yttrande över promemorian Nya avtal, dnr S2024/01966',
        'Solna stads yttrande över betänkandet SOU2024:72',
        'Remissvar över SOU 2022:41 och det senare betänkandet (SOU 2024:72)',
      ],
    },
    { around: `{}${body}`, remiss },
  );
  cases(wrongInquiry, { silent: ['Solna stads yttrande över SOU 2024:71'] }, { around: `{}${body}` });
  fixes(wrongInquiry, [['Solna stads yttrande över SOU 2024:71', 'Solna stads yttrande över SOU 2024:72']], {
    around: `{}${body}`,
    remiss,
  });
});
