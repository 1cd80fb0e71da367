import * as l10n from '@vscode/l10n';
import { titleOf } from '../body';
import { isRetelling, measureOfAll } from '../measures';
import type { AnswerRule } from '../rule';

/** Shorter answers are too short to tell. */
const limits = { fewest: 12, most: 0.35 };

/** An answer a good part of which tells what the report says. */
export const retelling: AnswerRule = {
  code: 'retelling',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Mycket referat av betänkandet',
    looks: `Svar med minst ${limits.fewest} meningar där mer än 35 procent återger vad utredningen, betänkandet eller regeringen säger.`,
    source:
      'SB PM 2003:02, s. 8, och förordningen (1977:951, upphävd 1988): ”Innehållet i de remitterade handlingarna återges endast när det behövs för sammanhanget.”',
    wrong: `Solna stads yttrande över SOU 2024:72\n\n${'Utredningen föreslår nya avtal. I betänkandet beskrivs hur de ser ut. Staden har läst. '.repeat(5)}`,
    right: `Solna stads yttrande över SOU 2024:72\n\n${'Staden tillstyrker nya avtal. Avtalen ser olika ut. Utredningen föreslår samma avtal. '.repeat(5)}`,
    fixes: [],
  },
  *check(document) {
    const measured = measureOfAll(document);
    if (!isRetelling(measured, limits)) return;
    const { sentences, retold } = measured;
    const share = Math.round((100 * retold) / sentences);
    yield {
      ...titleOf(document),
      message: l10n.t(
        '{0} % of the sentences retell the report. Keep to what is needed to understand the views.',
        share,
      ),
    };
  },
};
