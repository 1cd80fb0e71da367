import { cases } from '../../../../test/unit/rules/examples';
import { afterDeadline } from './afterDeadline';

const remiss = { remiss: { beteckning: 'SOU 2024:72', sistaSvarsdag: '2025-02-14' } };
const around = 'Solna stad\n\n{}\n\nYttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.';

describe('after-deadline', () => {
  cases(
    afterDeadline,
    {
      finds: ['«2025-02-15»', '«2025-02-20»', 'Datum: «2026-01-01»'],
      silent: ['2025-02-14', '2025-02-13', '2024-12-01', 'Datum: 2025-01-20', 'Dnr KS/2025:324'],
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
