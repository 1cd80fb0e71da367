import * as l10n from '@vscode/l10n';
import { actByNumber } from '../../lexicon/statutesLookup';
import { isRespondents } from '../../answer/within';
import type { AnswerRule } from '../rule';

/** Words that say that an act is cited as history. */
const asHistory =
  /tidigare|dåvarande|upphävd|upphört|upphörde|då gällande|äldre|i dess lydelse|lydelse före|numera|ersatt|ersätt|före detta|den gamla|föregångare|till och med|fram till/u;

/** An act cited by a number that was repealed before the answer was dated. */
export const repealedAct: AnswerRule = {
  code: 'repealed-act',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Upphävd författning',
    looks:
      'Lagar och förordningar som nämns med ett nummer som var upphävt på svarets datum (eller på sista svarsdagen, om svaret inte är daterat): ”socialtjänstlagen (2001:453)” i ett svar från hösten 2025. Ord som ”tidigare”, ”dåvarande”, ”upphävda” och ”i dess lydelse” i närheten visar att författningen nämns som historik.',
    source:
      'Författningarnas ikraftträdande enligt Svensk författningssamling (https://svenskforfattningssamling.se).',
    wrong:
      'Solna stad\n\n2025-10-01\n\nYttrande över SOU 2025:80\n\nAnsvaret följer av socialtjänstlagen (2001:453).',
    right:
      'Solna stad\n\n2025-10-01\n\nYttrande över SOU 2025:80\n\nAnsvaret följer av socialtjänstlagen (2025:400).',
    fixes: ['Byt numret mot den gällande författningens.'],
    limits:
      'Regeln gäller bara författningar som verktyget vet har upphävts. Paragrafernas nummer kan ha ändrats i den nya.',
  },
  *check({ answer, inquiry, text }) {
    const date = answer.date ?? inquiry?.lastDay ?? null;
    if (!date) return;
    for (const { kind, text: words, start, end, named } of answer.references) {
      if (kind !== 'statute' || named || !isRespondents(answer, start)) continue;
      const number = /\d{4}:\d+/.exec(words);
      const act = number ? actByNumber(number[0]) : undefined;
      if (!number || !act?.until || act.until > date) continue;
      const around = text.slice(Math.max(0, start - 80), end + 60).toLowerCase();
      if (asHistory.test(around)) continue;
      const current = act.statute.acts[0];
      const range = { start: start + number.index, end: start + number.index + number[0].length };
      const isCurrent = current.number !== act.number && (!current.from || current.from <= date);
      yield {
        ...range,
        message: isCurrent
          ? l10n.t('{0} was repealed on {1}. Now in force: {2}.', act.number, act.until, current.number)
          : l10n.t('{0} was repealed on {1}.', act.number, act.until),
        fixes: isCurrent
          ? [
              {
                title: l10n.t('Change to {0}', current.number),
                changes: [{ ...range, newText: current.number }],
              },
            ]
          : [],
      };
    }
  },
};
