import { cases } from '../../../../test/unit/rules/examples';
import { afterDeadline } from './afterDeadline';

const remiss = { remiss: { beteckning: 'SOU 2024:72', sistaSvarsdag: '2025-02-14' } };
const around = 'Solna stad\n\n{}\n\nYttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.';

describe('after-deadline', () => {
  cases(
    afterDeadline,
    {
      finds: [
        '«2025-02-15»',
        '«2025-02-20»',
        'Datum: «2026-01-01»',
        'Solna «2025-02-15»',
        'Dnr KS/2025:324\n\n«2025-03-01»',
        ['Er beteckning S2024/01966\n\n«2025-02-17»', {}],
      ],
      silent: [
        '2025-02-14',
        '2025-02-13',
        '2024-12-01',
        'Datum: 2025-01-20',
        'Dnr KS/2025:324',
        'Solna 2025-02-14',
        '2025-02-11\n\nKommunstyrelsen sammanträder 2025-03-01.',
      ],
    },
    { around, remiss },
  );
  cases(afterDeadline, { silent: ['2025-02-20'] }, { around });
  cases(
    afterDeadline,
    { silent: ['2025-02-20'] },
    { around, remiss: { remiss: { beteckning: 'SOU 2024:72' } } },
  );
});
