import { cases, fixes } from '../../../../test/unit/rules/examples';
import { ownDossier } from './ownDossier';

const around = '{}\n\nSolna stad tillstyrker förslaget i avsnitt 4.2.';

describe('dossier-spellings', () => {
  cases(
    ownDossier,
    {
      finds: [
        'Solna stad\n\nDnr: KS/202400324\n\nYttrande över SOU 2024:72, Dnr: «KS/2024:00324»',
        'Solna stad\n\nDnr: KS 2024/324\n\nYttrande över SOU 2024:72, Dnr: «KS/2024:324»',
        'Solna stad\n\nDnr: KS/2024:324\n\nYttrande över SOU 2024:72, Dnr: «KS/2024:00324»',
        'Solna stad\n\nDnr: KS-2024-324\n\nYttrande över SOU 2024:72, Dnr: «KS 2024/324»',
        'Solna stad\n\nDiarienummer: KS/2024:324\n\nYttrande över SOU 2024:72, Dnr: «KS 2024/324»',
        'Solna stad\n\nDnr: KS/2024:324\n\nYttrande över SOU 2024:72\n\nDnr: «KS/2024:0324»',
      ],
      silent: [
        'Solna stad\n\nDnr: KS/2024:00324\n\nYttrande över SOU 2024:72, Dnr: KS/2024:00324',
        'Solna stad\n\nDnr: KS 2024/324\n\nYttrande över SOU 2024:72, Dnr: KS  2024/324',
        'Solna stad\n\nDnr: KS/2023:324\n\nYttrande över SOU 2024:72, Dnr: KS/2024:324',
        'Solna stad\n\nDnr: KS/2024:324\n\nYttrande över SOU 2024:72. Protokollet § 324 justerades.',
        'Solna stad\n\nDnr: KS/2024:00324\n\nYttrande över SOU 2024:72, Dnr: KS/2024:00325',
        'Solna stad\n\nDnr: KS/2024:00324\n\nYttrande över SOU 2024:72, Dnr: VON/2024:00324',
        'Solna stad\n\nDnr: KS/2024:00324\n\nYttrande över SOU 2024:72, er beteckning S2024/01966',
        'Solna stad\n\nDnr: KS/2024:00324\n\nYttrande över SOU 2024:72',
        'Solna stad\n\nYttrande över SOU 2024:72',
        'Solna stad\n\nDiarienummer KS/2024:324 Handlingsnummer 2025:190\n\nYttrande över SOU 2024:72',
      ],
    },
    { around },
  );
  fixes(
    ownDossier,
    [
      [
        'Solna stad\n\nDnr: KS/2024:324\n\nYttrande över SOU 2024:72, Dnr: KS/2024:00324',
        'Solna stad\n\nDnr: KS/2024:324\n\nYttrande över SOU 2024:72, Dnr: KS/2024:324',
      ],
    ],
    { around },
  );
});
