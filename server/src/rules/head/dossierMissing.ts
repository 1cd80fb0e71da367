import * as l10n from '@vscode/l10n';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

/** An answer without a reference number of the respondent's own. */
export const dossierMissing: AnswerRule = {
  code: 'dossier-missing',
  level: 'off',
  about: 'writing',
  guide: {
    title: 'Eget diarienummer saknas',
    looks:
      'Svar utan eget diarienummer (”Dnr KS 2025/118”). Departementets diarienummer räknas inte. Många föreningar och företag har inget diarium. Regeln är därför avstängd från början.',
    source:
      'Svara på remiss – hur och varför (SB PM 2021:1): huvudet har datum, diarienummer, departement och betänkandets titel.',
    wrong: 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    right: 'Dnr KS 2025/118\n\nSolna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    fixes: [],
  },
  *check(document) {
    if (document.answer.dossiers.length) return;
    yield { ...titleOf(document), message: l10n.t('The answer has no reference number of its own.') };
  },
};
