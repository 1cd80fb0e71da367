import * as l10n from '@vscode/l10n';
import type { Stance } from '../../answer/facts';
import { isOwnStance } from '../../corpus/document';
import { bodyOf, countedOn, isStated, numberedSections } from '../body';
import { formulaFixes } from '../formulas';
import type { AnswerRule } from '../rule';

/** Agreement with the report's analysis or aim, and nothing on its proposal. */
export const analysisOnly: AnswerRule = {
  code: 'agrees-with-analysis-only',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Instämmer bara i analysen',
    looks:
      'Avsnitt vars enda ståndpunkter gäller utredningens analys, problembeskrivning, syfte eller ambition. Den som delar problembilden kan ändå vara emot förslaget, och det är vanligt.',
    source:
      'SB PM 2003:02, s. 8: ”Formulera ställningstagandet klart.” I verkliga svar följs ”delar problembeskrivningen” ofta av ett ”men”.',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad instämmer i utredningens problembeskrivning.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad instämmer i utredningens problembeskrivning och tillstyrker förslaget.',
    fixes: ['Skriv en färdig formulering av ståndpunkten först i avsnittet.'],
  },
  *check(document) {
    const { answer } = document;
    for (const section of numberedSections(document)) {
      if (isStated(countedOn(document, section))) continue;
      const own = section.stances.map((index) => answer.stances[index]!);
      if (!own.every((stance) => isAnalysis(stance) || !isOwnStance(stance))) continue;
      const mark = own.find(isOwnStance);
      if (mark?.direction !== 'for') continue;
      yield {
        start: mark.start,
        end: mark.end,
        message: l10n.t('This agrees with the analysis or the aim. Give the position on the proposal too.'),
        fixes: formulaFixes(document, bodyOf(section)),
      };
    }
  },
};

function isAnalysis({ target }: Stance): boolean {
  return target.kind === 'analysis' || target.kind === 'aim';
}
