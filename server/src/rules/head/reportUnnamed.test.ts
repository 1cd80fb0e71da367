import { cases, fixes } from '../../../../test/unit/rules/examples';
import { reportUnnamed } from './reportUnnamed';

const body = '\n\nSolna stad tillstyrker förslagen.';

describe('report-unnamed', () => {
  cases(
    reportUnnamed,
    {
      finds: [
        '«Remissvar från Solna stad»',
        '«Yttrande från Solna stad om läkare i hemsjukvården»',
        '«Solna stads svar på remiss»',
        'Solna stad\n\n«Remissvar»',
        'Dnr KS/2024:324\n\n«Remissyttrande från Solna stad»',
      ],
      silent: [
        'Solna stads yttrande över SOU 2024:72',
        'Solna stads yttrande över Ds 2024:32',
        'Solna stads yttrande, dnr S2024/01966',
        'Solna stads yttrande över promemorian Nya avtal',
        'Solna stads yttrande över utkast till lagrådsremiss',
        'Solna stads yttrande över Boverkets rapport om buller',
        'Solna stads remissvar\n\nVi har läst betänkandet (SOU 2024:72).',
        'Solna stads yttrande över förslag till nya föreskrifter',
        'Solna stads svar på remissen om nya avtal',
      ],
    },
    { around: `{}${body}` },
  );
  const remiss = {
    remiss: { beteckning: 'SOU 2024:72', titel: 'Stärkt medicinsk kompetens i kommunal vård' },
  };
  cases(
    reportUnnamed,
    {
      finds: ['«Remissvar från Solna stad»'],
      silent: ['Remissvar om Stärkt medicinsk kompetens i kommunal vård'],
    },
    { around: `{}${body}`, remiss },
  );
  fixes(reportUnnamed, [['Remissvar från Solna stad', 'Remissvar från Solna stad (SOU 2024:72)']], {
    around: `{}${body}`,
    remiss,
  });
});
