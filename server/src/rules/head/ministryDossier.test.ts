import { cases, fixes } from '../../../../test/unit/rules/examples';
import { ministryDossier } from './ministryDossier';

const remiss = { remiss: { beteckning: 'SOU 2024:72', dnr: 'S2024/01966' } };
const around = '{}\n\nSolna stad tillstyrker förslagen.';

describe('ministry-dossier', () => {
  cases(
    ministryDossier,
    {
      finds: [
        '«Solna stads yttrande över SOU 2024:72»',
        'Solna stads yttrande över SOU 2024:72, er beteckning «S2024/01699»',
        'Solna stads yttrande över SOU 2024:72, er beteckning «Fi2024/01966»',
        'Dnr KS/2024:324\n\n«Solna stads yttrande över SOU 2024:72»',
        'Dnr KS/2024:01966\n\n«Solna stads yttrande över SOU 2024:72»',
      ],
      silent: [
        'Solna stads yttrande över SOU 2024:72, er beteckning S2024/01966',
        'Solna stads yttrande över SOU 2024:72, er beteckning s2024/01966',
        'Solna stads yttrande över SOU 2024:72, er beteckning S 2024/01966',
        'Ert dnr: S2024/01966\n\nSolna stads yttrande över SOU 2024:72',
        'Solna stads yttrande över SOU 2024:72 (S2024/01966)',
        'Solna stads yttrande över SOU 2024:72 (dnr S2024/01966)',
        'Solna stads yttrande över SOU 2024:72\n\nRegeringskansliets diarienummer S2024/01966',
        'Solna stads yttrande över SOU 2024:72\n\nTill Socialdepartementet, S2024/01966',
      ],
    },
    { around, remiss },
  );
  cases(ministryDossier, { silent: ['Solna stads yttrande över SOU 2024:72'] }, { around });
  cases(
    ministryDossier,
    { silent: ['Solna stads yttrande över SOU 2024:72'] },
    { around, remiss: { remiss: { beteckning: 'SOU 2024:72' } } },
  );
  fixes(
    ministryDossier,
    [
      [
        'Solna stads yttrande över SOU 2024:72',
        'Er beteckning: S2024/01966\n\nSolna stads yttrande över SOU 2024:72',
      ],
      [
        'Yttrande över SOU 2024:72, er beteckning S2024/01699',
        'Yttrande över SOU 2024:72, er beteckning S2024/01966',
      ],
    ],
    { around, remiss },
  );
});
