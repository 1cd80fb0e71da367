import * as l10n from '@vscode/l10n';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

/** An answer without a date. */
export const dateMissing: AnswerRule = {
  code: 'date-missing',
  level: 'off',
  about: 'writing',
  guide: {
    title: 'Datum saknas',
    looks:
      'Svar utan datum i brevhuvudet eller vid underskriften. Ett utkast kan vänta med datum. Regeln är därför avstängd från början.',
    source:
      'Svara på remiss – hur och varför (SB PM 2021:1): huvudet har datum, diarienummer, departement och betänkandets titel.',
    wrong: 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    right: 'Solna stad\n\n2025-02-11\n\nYttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    fixes: [],
  },
  *check(document) {
    if (document.answer.date === null)
      yield { ...titleOf(document), message: l10n.t('The answer has no date.') };
  },
};
