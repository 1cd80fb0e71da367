import * as l10n from '@vscode/l10n';
import { bodyOf, countedOn, isStated, numberedSections } from '../body';
import { isRetelling, measureOf, within } from '../measures';
import type { AnswerRule } from '../rule';

/** Fewer sentences are no retelling. */
const limits = { fewest: 3, most: 0.4 };

/** A section that tells what the report says and nothing of what the respondent thinks. */
export const retellingSection: AnswerRule = {
  code: 'retelling-section',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Referat utan synpunkt',
    looks:
      'Avsnitt med minst tre meningar där mer än fyra av tio återger vad utredningen, betänkandet eller regeringen säger (”Utredningen föreslår …”, ”I betänkandet beskrivs …”) och där det varken finns en ståndpunkt eller en synpunkt.',
    source:
      'Wikimedia Sverige, Riktlinje för utformning av remiss: ”Innehållet i förslaget bör inte återges.” SB PM 2003:02, s. 8: en redogörelse som behövs internt skrivs ”i en särskild promemoria som inte sänds in tillsammans med svaret”.',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nUtredningen föreslår nya avtal mellan regioner och kommuner. I betänkandet beskrivs hur de ser ut i dag. Utredningen bedömer att de är olika.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nUtredningen föreslår nya avtal mellan regioner och kommuner. Solna stad tillstyrker det. Avtalen är olika i dag.',
    fixes: [],
  },
  *check(document) {
    const { answer } = document;
    for (const section of numberedSections(document)) {
      if (section.stances.length || isStated(countedOn(document, section))) continue;
      const body = bodyOf(section);
      if (!isRetelling(measureOf(document, body), limits) || within(answer.arguments, body).length) continue;
      yield {
        start: section.start,
        end: section.end,
        message: l10n.t(
          'Section {0} retells the report but gives no view. Add the view, or leave the section out.',
          section.numbers.join(', '),
        ),
      };
    }
  },
};
