import * as l10n from '@vscode/l10n';
import { titleOf } from '../body';
import { measureOfAll } from '../measures';
import type { AnswerRule } from '../rule';

/** Longer answers are long for those who read a hundred of them: about six pages. */
const most = 2500;

/** An answer of many words. */
export const longAnswer: AnswerRule = {
  code: 'long-answer',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Långt svar',
    looks: `Svar med fler än ${most} ord, rubriker och sidhuvuden oräknade. Stora betänkanden kan behöva det.`,
    source: 'SB PM 2003:02, s. 8: ”Skriv kort.”',
    wrong: `Solna stads yttrande över SOU 2024:72\n\n${'Staden tillstyrker förslaget om avtal. '.repeat(520)}`,
    right: 'Solna stads yttrande över SOU 2024:72\n\nStaden tillstyrker förslaget om avtal.',
    fixes: [],
  },
  *check(document) {
    const { words } = measureOfAll(document);
    if (words > most)
      yield {
        ...titleOf(document),
        message: l10n.t('The answer has {0} words. Write briefly.', words),
      };
  },
};
