import * as l10n from '@vscode/l10n';
import type { AnswerRule } from '../rule';
import { knownTitle, titleSimilarity } from './report';

/** Headings that number the answer's own parts with numbers that the report has for other things. */
export const ownNumbering: AnswerRule = {
  code: 'own-numbering',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Egen numrering av rubrikerna',
    looks:
      'Rubriker numrerade 1, 2, 3 … vars titlar inte är betänkandets, om `remiss.json` anger vad betänkandets kapitel heter. Den som sammanställer svaren läser ”5” som kapitel 5.',
    source:
      'Regeringskansliets remissmissiv: ”Remissvarens disposition bör om möjligt ansluta sig till dispositionen i rapporten”.',
    remiss:
      '{ "remiss": { "beteckning": "SOU 2024:72" }, "förslag": [{ "id": "1", "rubrik": "Författningsförslag" }, { "id": "2", "rubrik": "Uppdraget och dess genomförande" }] }',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n1. Ekonomiska följder för staden\n\nSolna stad tillstyrker förslaget.\n\n2. Samverkan med länets kommuner\n\nSolna stad tillstyrker förslaget.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\nEkonomiska följder för staden\n\nSolna stad tillstyrker förslaget.\n\nSamverkan med länets kommuner\n\nSolna stad tillstyrker förslaget.',
    fixes: ['Ta bort rubrikens nummer.'],
  },
  *check(document) {
    const { text, answer } = document;
    const chapters = answer.sections
      .map((section) => ({
        section,
        number: /^\s*(\d{1,2})[.)]?\s/.exec(text.slice(section.start, section.end))?.[1],
      }))
      .filter(({ section, number }) => number && !section.title.startsWith(`${number}.`));
    const own = chapters.filter(({ section, number }) => {
      const title = knownTitle(document, number!);
      return title !== null && titleSimilarity(title, section.title) < 0.3;
    });
    if (own.length < 2 || own.length * 2 <= chapters.length) return;
    for (const { section, number } of own) {
      const head = text.slice(section.start, section.end);
      const length = /^\s*\d{1,2}[.)]?\s+/.exec(head)?.[0].length ?? 0;
      yield {
        start: section.start,
        end: section.end,
        message: l10n.t("The number is the answer's own, but reads as chapter {0} of the report.", number!),
        fixes: [
          {
            title: l10n.t('Remove the number'),
            changes: [{ start: section.start, end: section.start + length, newText: '' }],
          },
        ],
      };
    }
  },
};
