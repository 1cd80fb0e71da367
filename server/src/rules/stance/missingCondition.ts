import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../../corpus/document';
import type { AnswerRule } from '../rule';

/** What comes next when the sentence ends with the words of a limited support. */
const reservation =
  /(?<![\p{L}\p{N}])(?:men|dock|däremot|samtidigt|undantag|förutom|utom|synpunkter|förutsatt|förutsättning|villkor|emellertid|kommentar|invändning|bör|behöver|måste|saknas?|risk|oro|tveksam|avstyrk|vill|önskar|krävs|anser|framhåll|betona|påpeka|särskilt|följande)/u;

/** "tillstyrker i huvudsak", and not a word on what the reservation is. */
export const missingCondition: AnswerRule = {
  code: 'missing-reservation',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Förbehållet saknas',
    looks:
      'Ett stöd med förbehåll (”tillstyrker i huvudsak”, ”delvis”, ”med vissa synpunkter”) där varken resten av meningen eller de närmaste meningarna säger vad förbehållet är.',
    source:
      'SB PM 2003:02, s. 8: ”Formulera ställningstagandet klart.” Ett förbehåll utan innehåll kan ingen ta hänsyn till.',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker i huvudsak förslaget.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker i huvudsak förslaget. Kostnaderna behöver dock utredas.',
    fixes: [],
  },
  *check({ answer, text }) {
    for (const section of answer.sections) {
      if (!section.numbers.length) continue;
      for (const index of section.stances) {
        const stance = answer.stances[index]!;
        if (stance.position !== 'supportsMainly' || !stance.qualifiers.includes('mainly')) continue;
        if (!isOwnStance(stance)) continue;
        const rest = text.slice(stance.end, Math.min(section.bodyEnd, stance.end + 600)).toLowerCase();
        if (reservation.test(rest)) continue;
        yield {
          start: stance.start,
          end: stance.end,
          message: l10n.t(
            'The support is qualified, but the answer does not say how. State the reservation.',
          ),
        };
      }
    }
  },
};
