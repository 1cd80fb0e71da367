import * as l10n from '@vscode/l10n';
import type { AnswerRule } from '../rule';
import { markdownHeadings } from './markdown';

/** A heading more than one level below the one before it. */
export const headingLevels: AnswerRule = {
  code: 'heading-levels',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Överhoppad rubriknivå',
    looks:
      'Rubriker i Markdown som hoppar över en nivå, från `#` till `###`. Skärmläsare går efter nivåerna. I text utan Markdown syns inga nivåer och regeln säger inget.',
    source:
      'Remissvar ska lämnas i ett format som följer tillgänglighetskraven enligt lagen (2018:1937) (https://www.regeringen.se/remisser/2023/12/remiss-promemoria-forslag-om-nya-energipolitiska-mal/). WCAG 2.1, 1.3.1.',
    wrong: '# Solna stads yttrande över SOU 2024:72\n\n### 4.2 Avtalen\n\nSolna stad tillstyrker förslaget.',
    right: '# Solna stads yttrande över SOU 2024:72\n\n## 4.2 Avtalen\n\nSolna stad tillstyrker förslaget.',
    fixes: ['Sätt rubriken en nivå under den förra.'],
  },
  *check(document) {
    let before = 0;
    for (const { level, start, end } of markdownHeadings(document)) {
      if (before && level > before + 1) {
        const marks = { start, end: start + level };
        yield {
          start,
          end,
          message: l10n.t(
            'This heading is on level {0}, but the one above it is on level {1}. Do not skip a level.',
            level,
            before,
          ),
          fixes: [
            {
              title: l10n.t('Change to level {0}', before + 1),
              changes: [{ ...marks, newText: '#'.repeat(before + 1) }],
            },
          ],
        };
      }
      before = level;
    }
  },
};
