import * as l10n from '@vscode/l10n';
import type { AnswerDocument } from '../../corpus/document';
import { isOwnStance } from '../../corpus/document';
import type { Range } from '../../text/range';
import { bodyOf, countedOn, numberedSections } from '../body';
import { measureOf, within } from '../measures';
import type { AnswerRule } from '../rule';

/** A section of more words than this has room for a reason, however it is put. */
const enough = 30;
const because =
  /(?<![\p{L}\p{N}])(?:eftersom|därför att|då det|på grund av|p\.g\.a|med hänsyn till|risk|leder till|skulle|innebär|medför|orsak|skäl|i stället|istället|för att|annars|kostnad|strider|dyr|svårt|inte behövs|saknas?)/u;

/** An opposition of a few words without a reason or another way. */
export const oppositionReason: AnswerRule = {
  code: 'opposition-without-reason',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Avstyrkande utan motivering',
    looks: `Avsnitt på högst ${enough} ord som avstyrker ett förslag utan att säga varför eller vad som vore bättre.`,
    source:
      'Valfrihetsfakta, Så skriver du en remiss (http://www.valfrihetsfakta.se/utredningar/s%C3%A5-skriver-du-en-remiss): ange fakta och konsekvenser.',
    wrong: 'Solna stads yttrande över SOU 2024:72\n\n5.4 Anställa läkare\n\nSolna stad avstyrker förslaget.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n5.4 Anställa läkare\n\nSolna stad avstyrker förslaget eftersom ansvaret blir otydligt.',
    fixes: [],
  },
  *check(document) {
    const { answer } = document;
    for (const section of numberedSections(document)) {
      if (countedOn(document, section).position !== 'opposes' || hasReason(document, bodyOf(section)))
        continue;
      const mark = section.stances
        .map((index) => answer.stances[index]!)
        .find((stance) => isOwnStance(stance) && stance.position === 'opposes');
      if (!mark) continue;
      yield {
        start: mark.start,
        end: mark.end,
        message: l10n.t('Say why the proposal is opposed, or what would be better.'),
      };
    }
  },
};

function hasReason(document: AnswerDocument, body: Range): boolean {
  return (
    measureOf(document, body).words > enough ||
    within(document.answer.arguments, body).length > 0 ||
    because.test(document.text.slice(body.start, body.end).toLowerCase())
  );
}
