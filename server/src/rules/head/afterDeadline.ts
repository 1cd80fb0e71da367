import * as l10n from '@vscode/l10n';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

/** An answer dated after the last day. */
export const afterDeadline: AnswerRule = {
  code: 'after-deadline',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Daterat efter sista svarsdagen',
    looks:
      'Svarets datum, när det är senare än `sistaSvarsdag` i `remiss.json`. Datumet kan vara beslutets och inte den dag då svaret skickas.',
    source: 'Remissmissiven: ”Remissvaren ska ha kommit in till departementet senast den …”',
    remiss: '{ "remiss": { "beteckning": "SOU 2024:72", "sistaSvarsdag": "2025-02-14" } }',
    wrong: 'Solna stad\n\n2025-02-20\n\nYttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    right: 'Solna stad\n\n2025-02-11\n\nYttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    fixes: [],
  },
  *check(document) {
    const { answer, inquiry, text } = document;
    const last = inquiry?.lastDay;
    if (!last || !answer.date || answer.date <= last) return;
    const at = text.indexOf(answer.date);
    const range = at < 0 ? titleOf(document) : { start: at, end: at + answer.date.length };
    yield {
      ...range,
      message: l10n.t('The answer is dated {0}, but the last day to answer was {1}.', answer.date, last),
    };
  },
};
