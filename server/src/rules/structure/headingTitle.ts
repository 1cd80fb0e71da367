import * as l10n from '@vscode/l10n';
import { numberedSections } from '../body';
import type { AnswerRule } from '../rule';
import { knownTitle, titleSimilarity } from './report';

/** Titles that share fewer of their words are of different sections. */
const enough = 0.4;

/** A heading whose title is not the one the report has under that number. */
export const headingTitle: AnswerRule = {
  code: 'heading-title',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Rubriken är en annan än betänkandets',
    looks:
      'Rubriker vars titel har få ord gemensamt med den titel som `remiss.json` ger samma nummer. Förkortade rubriker och andra böjningsformer är inte fel. Antingen är numret fel eller så är rubriken svarets egen.',
    source:
      'Regeringskansliets remissmissiv: ”Remissvarens disposition bör om möjligt ansluta sig till dispositionen i rapporten” (https://www.regeringen.se/remisser/2016/04/remiss-sou-2015105-plats-for-fler-som-bygger-mer/).',
    remiss:
      '{ "remiss": { "beteckning": "SOU 2024:72" }, "förslag": [{ "id": "4.6", "rubrik": "Stärkt medicinsk kompetens på ledningsnivå" }] }',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n4.6 Nationell samordning av journalsystem\n\nSolna stad tillstyrker förslaget.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n4.6 Medicinsk kompetens på ledningsnivå\n\nSolna stad tillstyrker förslaget.',
    fixes: ['Byt titeln mot betänkandets.'],
  },
  *check(document) {
    for (const section of numberedSections(document)) {
      if (section.numbers.length !== 1 || !section.title.trim() || section.inferred) continue;
      const title = knownTitle(document, section.numbers[0]!);
      if (title === null || titleSimilarity(title, section.title) >= enough) continue;
      const at = document.text.slice(section.start, section.end).lastIndexOf(section.title);
      const start = at < 0 ? section.start : section.start + at;
      yield {
        start,
        end: section.end,
        message: l10n.t('In the report, section {0} is called "{1}".', section.numbers[0]!, title),
        fixes:
          at < 0
            ? []
            : [
                {
                  title: l10n.t("Use the report's title"),
                  changes: [{ start, end: section.end, newText: title }],
                },
              ],
      };
    }
  },
};
