import * as l10n from '@vscode/l10n';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

/** An answer that does not say to whom it goes. */
export const addresseeMissing: AnswerRule = {
  code: 'addressee-missing',
  level: 'off',
  about: 'writing',
  guide: {
    title: 'Mottagare saknas',
    looks:
      'Svar som inte nämner departementet, varken i brevhuvudet eller i en sändlista sist. Svar som bara skickas med e-post behöver inte göra det. Regeln är därför avstängd från början.',
    source:
      'Svara på remiss – hur och varför (SB PM 2021:1): huvudet har datum, diarienummer, departement och betänkandets titel.',
    wrong: 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    right:
      'Socialdepartementet\n\nSolna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    fixes: ['Skriv departementets namn överst, om det står i `remiss.json`.'],
    remiss: '{ "remiss": { "beteckning": "SOU 2024:72", "departement": "Socialdepartementet" } }',
  },
  *check(document) {
    const { answer, inquiry, text } = document;
    const ministry = inquiry?.ministry;
    if (answer.addressee || text.includes(ministry ?? 'departementet')) return;
    const title = titleOf(document);
    yield {
      ...title,
      message: l10n.t('The answer does not name the ministry it is addressed to.'),
      fixes: ministry
        ? [
            {
              title: l10n.t('Write "{0}"', ministry),
              changes: [{ start: title.start, end: title.start, newText: `${ministry}\n\n` }],
            },
          ]
        : [],
    };
  },
};
