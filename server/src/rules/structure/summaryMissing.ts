import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../../corpus/document';
import { isGeneral, titleOf } from '../body';
import { measureOfAll } from '../measures';
import type { AnswerRule } from '../rule';

/** Shorter answers are their own summary. */
const fewest = 700;
/** How far into the answer a first position stands in for a summary. */
const opening = 0.2;

const filler = 'Staden ser att avtalen mellan regioner och kommuner är olika i landet. '.repeat(70);

/** A longer answer that neither begins with a summary nor says early where the respondent stands. */
export const summaryMissing: AnswerRule = {
  code: 'summary-missing',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Sammanfattning saknas',
    looks: `Svar med fler än ${fewest} ord som varken har en rubrik för sammanfattning eller övergripande synpunkter och som inte heller tar ställning till något i den första femtedelen.`,
    source:
      'Civos: ”Börja med en sammanfattning av era synpunkter.” Wikimedia Sverige: ”Längre remissvar bör inledas med en sammanfattning.” Dagens demokrati: så att ingen ståndpunkt missas ”i sammanställningen från alla remissvar”.',
    wrong: `Solna stads yttrande över SOU 2024:72\n\n${filler}\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.`,
    right: `Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\nSolna stad tillstyrker förslaget.\n\n4.2 Avtalen\n\n${filler}`,
    fixes: [],
  },
  *check(document) {
    const { answer, text } = document;
    const { words } = measureOfAll(document);
    if (words <= fewest || answer.sections.some(isGeneral)) return;
    const first = answer.stances.find(isOwnStance);
    if (first && first.start < opening * text.length) return;
    yield {
      ...titleOf(document),
      message: l10n.t('The answer has {0} words and no summary. Begin with a summary of the views.', words),
    };
  },
};
