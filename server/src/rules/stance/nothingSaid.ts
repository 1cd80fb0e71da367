import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../../corpus/document';
import { isDecided, titleOf } from '../body';
import { formulaFixes } from '../formulas';
import { measureOfAll } from '../measures';
import type { AnswerRule } from '../rule';

/** A longer answer says something, if only in reasons. */
const most = 120;

/** A short answer that does not even say that there is nothing to say. */
export const nothingSaid: AnswerRule = {
  code: 'nothing-said',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Kort svar utan besked',
    looks: `Svar på 5 till ${most} ord som inte ger besked: de varken tillstyrker, avstyrker eller avstår, och de säger inte heller att synpunkter saknas.`,
    source:
      'Regeringskansliets remissmissiv: ”Om myndigheten inte har några synpunkter, räcker det att svaret ger besked om detta.”',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\nSolna stad har tagit emot betänkandet och tackar för det.',
    right: 'Solna stads yttrande över SOU 2024:72\n\nSolna stad har inga synpunkter på förslagen.',
    fixes: [
      'Skriv ”har inga synpunkter på förslagen”, eller en färdig formulering av ståndpunkten, först i svarets text.',
    ],
  },
  *check(document) {
    const { answer } = document;
    const { words } = measureOfAll(document);
    if (words < 5 || words > most || answer.stances.some(isOwnStance)) return;
    if (isDecided(document)) return;
    const title = titleOf(document);
    yield {
      ...title,
      message: l10n.t('The answer does not say where you stand. If you have no views, say so.'),
      fixes: formulaFixes(
        document,
        { start: title.end, end: document.text.length },
        { plural: true, noViews: true },
      ),
    };
  },
};
