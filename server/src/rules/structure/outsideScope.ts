import * as l10n from '@vscode/l10n';
import { isInScope } from '../../answer/inquiry';
import { numberedSections } from '../body';
import type { AnswerRule } from '../rule';

/** A section that the remiss is not about. */
export const outsideScope: AnswerRule = {
  code: 'outside-scope',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Avsnittet ingår inte i remissen',
    looks:
      'Rubriker om avsnitt utanför det som `omfattning` i `remiss.json` anger, när remissen bara gäller delar av betänkandet. Det är tillåtet att svara på mer.',
    source:
      'Remissmissiv som begränsar remissen: ”avser endast avsnitten 8, 9, 10 och 11” (SOU 2025:81, https://www.regeringen.se/remisser/).',
    remiss: '{ "remiss": { "beteckning": "SOU 2024:72", "omfattning": ["4-5"] } }',
    wrong: 'Solna stads yttrande över SOU 2024:72\n\n7.2 Utbildning\n\nSolna stad tillstyrker förslaget.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n5.4 Anställa läkare\n\nSolna stad tillstyrker förslaget.',
    fixes: [],
  },
  *check(document) {
    const { inquiry } = document;
    if (!inquiry) return;
    for (const { numbers, start, end } of numberedSections(document)) {
      const outside = numbers.find((number) => !isInScope(inquiry, number));
      if (outside)
        yield {
          start,
          end,
          message: l10n.t('Section {0} is outside the scope of the consultation.', outside),
        };
    }
  },
};
