import * as l10n from '@vscode/l10n';
import { actByNumber } from '../../lexicon/statutesLookup';
import { isRespondents } from '../../answer/within';
import type { AnswerRule } from '../rule';

/** The constitution and the codes are named without numbers. */
const neverNumbered =
  /balken|regeringsformen|riksdagsordningen|successionsordningen|tryckfrihetsförordningen|yttrandefrihetsgrundlagen/u;
/** How a name ends that a number can follow: "socialtjänstlagen", "socialtjänstlagens"; not an abbreviation or a long title. */
const endings = ['lagen', 'lagens', 'förordningen', 'förordningens'];

/** An act named without its number, the first time it is named. */
export const actWithoutNumber: AnswerRule = {
  code: 'act-without-number',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Författning utan SFS-nummer',
    looks:
      'Första gången en lag eller förordning nämns vid namn, om numret saknas: ”socialtjänstlagen” i stället för ”socialtjänstlagen (2001:453)”. Grundlagar och balkar nämns utan nummer, och senare omnämnanden behöver inget.',
    source:
      'Språkkonsulterna, Laghänvisningar som hjälper (https://sprakkonsulterna.se/laghanvisningar-som-hjalper/).',
    wrong:
      'Solna stad\n\n2025-01-20\n\nYttrande över SOU 2024:72\n\nAnsvaret följer av hälso- och sjukvårdslagen.',
    right:
      'Solna stad\n\n2025-01-20\n\nYttrande över SOU 2024:72\n\nAnsvaret följer av hälso- och sjukvårdslagen (2017:30).',
    fixes: ['Skriv numret efter namnet.'],
    limits:
      'Regeln gäller bara författningar som verktyget känner till. Numret är det som gällde på svarets datum.',
  },
  *check({ answer }) {
    const seen = new Set<string>();
    /** Targets of acts that are seen or not known: most references are to one that has been looked at. */
    const settled = new Set<string>();
    for (const { kind, text: words, target, start, end } of answer.references) {
      if (kind !== 'statute' || !target || settled.has(target)) continue;
      const number = /\d{4}:\d+/.exec(target)?.[0];
      const act = number ? actByNumber(number) : undefined;
      if (!number || !act || seen.has(act.statute.name)) {
        settled.add(target);
        continue;
      }
      const isNumbered = /\d{4}:\d/.test(words);
      const name = words.toLowerCase();
      if (!isNumbered && !endings.some((ending) => name.endsWith(ending))) continue;
      if (!isRespondents(answer, start)) continue;
      if (isNumbered) seen.add(act.statute.name);
      if (isNumbered || neverNumbered.test(act.statute.name)) continue;
      seen.add(act.statute.name);
      yield {
        start: start + Math.max(0, name.lastIndexOf(act.statute.name)),
        end,
        message: l10n.t('Give the number the first time the act is named: "({0})".', number),
        fixes: [
          {
            title: l10n.t('Write "({0})" after the name', number),
            changes: [{ start: end, end, newText: ` (${number})` }],
          },
        ],
      };
    }
  },
};
