import * as l10n from '@vscode/l10n';
import { titleOf } from '../body';
import type { AnswerRule } from '../rule';

/** The ministry's dossier is not given, or is another than the remiss has. */
export const ministryDossier: AnswerRule = {
  code: 'ministry-dossier',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Departementets diarienummer saknas eller är fel',
    looks:
      'Svar där departementets diarienummer saknas eller är ett annat än det i `remiss.json`. Om numret inte står i `remiss.json` säger regeln inget.',
    source:
      'Regeringskansliets remissmissiv: ”I remissvaret anges Regeringskansliets diarienummer N2016/00206/PUB” (https://www.regeringen.se/remisser/2016/04/remiss-sou-2015105-plats-for-fler-som-bygger-mer/).',
    remiss: '{ "remiss": { "beteckning": "SOU 2024:72", "dnr": "S2024/01966" } }',
    wrong: 'Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen.',
    right:
      'Solna stads yttrande över SOU 2024:72, er beteckning S2024/01966\n\nSolna stad tillstyrker förslagen.',
    fixes: ['Skriv numret före rubriken, eller byt det felaktiga mot det rätta.'],
  },
  *check(document) {
    const { answer, inquiry, text } = document;
    const right = inquiry?.ministryDossier;
    if (!right || isNamed(text, right)) return;
    const given = answer.ministryDossier;
    const wrong =
      given === null
        ? undefined
        : answer.references.find(
            ({ kind, text: words }) => kind === 'dossier' && compact(words) === compact(given),
          );
    if (wrong) {
      yield {
        start: wrong.start,
        end: wrong.end,
        message: l10n.t("The ministry's reference number is {0}, not {1}.", right, wrong.text),
        fixes: [
          {
            title: l10n.t('Change to {0}', right),
            changes: [{ start: wrong.start, end: wrong.end, newText: right }],
          },
        ],
      };
      return;
    }
    const title = titleOf(document);
    yield {
      ...title,
      message: l10n.t("Give the ministry's reference number, {0}. The answers are filed under it.", right),
      fixes: [
        {
          title: l10n.t('Write "{0}"', `Er beteckning: ${right}`),
          changes: [{ start: title.start, end: title.start, newText: `Er beteckning: ${right}\n\n` }],
        },
      ],
    };
  },
};

function compact(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** Whether the number stands in the text, however its parts are spaced. */
function isNamed(text: string, dossier: string): boolean {
  if (text.includes(dossier)) return true;
  const tail = dossier.slice(dossier.indexOf('/'));
  for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
    if (compact(text.slice(Math.max(0, at - 12), at + tail.length)).endsWith(compact(dossier))) return true;
  }
  return false;
}
