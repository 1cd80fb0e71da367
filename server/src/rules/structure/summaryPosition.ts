import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../../corpus/document';
import { bodyOf } from '../body';
import { formulaFixes } from '../formulas';
import { measureOf } from '../measures';
import type { AnswerRule } from '../rule';
import { summaryOf } from '../summary';

/** A summary that takes no position, over a body that does. */
export const summaryPosition: AnswerRule = {
  code: 'summary-without-position',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Sammanfattning utan ståndpunkt',
    looks:
      'Sammanfattningen i ett svar som tar ställning längre ned, när ingen mening i sammanfattningen gör det. En sammanfattning på färre än 20 ord, eller en som bara är en lista, granskas inte.',
    source:
      'Svara på remiss – hur och varför (SB PM 2003:02, s. 8): ”Gör ställningstagandet tydligt.” Den som läser många svar läser sammanfattningen först.',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\nSolna stad har läst betänkandet med intresse. Frågorna är viktiga för kommunerna och har länge varit föremål för diskussion i länet och i landet.\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\nSolna stad tillstyrker förslaget om avtal. Frågorna är viktiga för kommunerna och har länge varit föremål för diskussion i länet och i landet.\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.',
    fixes: ['Skriv en färdig formulering av ståndpunkten först i sammanfattningen.'],
  },
  *check(document) {
    const summary = summaryOf(document);
    if (!summary) return;
    const { answer } = document;
    const { words, sentences } = measureOf(document, bodyOf(summary));
    if (words < 20 || sentences < 2) return;
    if (summary.stances.some((index) => isOwnStance(answer.stances[index]!))) return;
    const decided = answer.stances.some(
      (stance) => isOwnStance(stance) && stance.start >= summary.bodyEnd && stance.direction !== 'none',
    );
    if (!decided) return;
    yield {
      start: summary.start,
      end: summary.end,
      message: l10n.t('The summary takes no position, but the answer does below. Say it in the summary too.'),
      fixes: formulaFixes(document, bodyOf(summary), { plural: true }),
    };
  },
};
