import * as l10n from '@vscode/l10n';
import { compareNumbers } from '../../text/sectionNumbers';
import { numberedSections } from '../body';
import type { AnswerRule } from '../rule';

/** A section that stands after one with a higher number. */
export const sectionOrder: AnswerRule = {
  code: 'section-order',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Avsnitten står inte i betänkandets ordning',
    looks: 'En rubrik vars nummer är lägre än den förra rubrikens. En tematisk ordning kan vara avsiktlig.',
    source:
      'Regeringskansliets remissmissiv: ”Remissvarens disposition bör om möjligt ansluta sig till dispositionen i rapporten” (https://www.regeringen.se/remisser/2016/04/remiss-sou-2015105-plats-for-fler-som-bygger-mer/).',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n5.4 Anställa läkare\n\nSolna stad tillstyrker förslaget.\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.\n\n5.4 Anställa läkare\n\nSolna stad tillstyrker förslaget.',
    fixes: [],
  },
  *check(document) {
    let before: { readonly number: string; readonly start: number; readonly end: number } | null = null;
    for (const { numbers, start, end, inferred } of numberedSections(document)) {
      if (inferred) continue;
      const number = numbers[0]!;
      if (before && compareNumbers(number, before.number) < 0) {
        yield {
          start,
          end,
          message: l10n.t(
            'Section {0} comes after section {1}. Follow the order of the report.',
            number,
            before.number,
          ),
          related: [{ start: before.start, end: before.end, message: l10n.t('Section {0}', before.number) }],
        };
      }
      before = { number, start, end };
    }
  },
};
