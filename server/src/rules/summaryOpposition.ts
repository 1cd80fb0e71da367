import * as l10n from '@vscode/l10n';
import type { Position, Section, Stance } from '../answer/facts';
import type { AnswerDocument } from '../corpus/document';
import { isOwnStance } from '../corpus/document';
import { areRelated } from '../text/sectionNumbers';
import { countedOn } from './body';
import type { AnswerRule } from './rule';
import { summaryOf } from './summary';

/** An answer that opposes section 5.4, and this summary. */
function example(summary: string): string {
  return [
    'Botkyrka kommuns yttrande över SOU 2024:72',
    'Sammanfattning',
    summary,
    '5.4 En ordning där kommuner kan anställa läkare',
    'Botkyrka kommun avstyrker förslaget.',
  ].join('\n\n');
}

/**
 * The answer opposes a section and its summary does not say so. Whoever compiles many answers reads the
 * summary first ("Gör ställningstagandet tydligt", Svara på remiss, SB PM 2003:02 p. 8; the summary is
 * there so that no position is missed: https://dagensdemokrati.se/riksdag/lamna-remissvar-till-regeringen/).
 */
export const summaryOpposition: AnswerRule = {
  code: 'summary-opposition',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Sammanfattningen nämner inte avstyrkandet',
    looks:
      'Ett avsnitt som avstyrks, i ett svar vars sammanfattning inte går emot något, eller bara går emot andra avsnitt.',
    source:
      'Den som läser många svar läser sammanfattningen först. ”Gör ställningstagandet tydligt” (Svara på remiss – hur och varför, SB PM 2003:02 s. 8).',
    wrong: example('Botkyrka kommun tillstyrker flera av förslagen.'),
    right: example('Botkyrka kommun tillstyrker flera av förslagen men avstyrker förslaget i avsnitt 5.4.'),
    fixes: [],
    limits: 'En tvekan eller ett avstyrkande i sammanfattningen räknas även om avsnittets nummer inte anges.',
  },
  *check(document) {
    const summary = summaryOf(document);
    if (!summary) return;
    for (const section of document.answer.sections) {
      if (section.start < summary.bodyEnd || !section.numbers.length) continue;
      if (countedOn(document, section).position !== 'opposes' || saysSo(document, summary, section)) continue;
      const mark = markOf(document, section, 'opposes') ?? section;
      yield {
        start: mark.start,
        end: mark.end,
        message: l10n.t(
          'Section {0} is opposed here, but the summary does not say so.',
          section.numbers.join(', '),
        ),
        related: [
          {
            start: summary.start,
            end: summary.end,
            message: l10n.t('The summary, which is read first.'),
          },
        ],
      };
    }
  },
};

/** Whether the summary opposes something that is, or may be, this section. */
export function saysSo({ answer }: AnswerDocument, summary: Section, { numbers }: Section): boolean {
  return summary.stances.some((index) => {
    const stance = answer.stances[index]!;
    if (!isOwnStance(stance) || (stance.direction !== 'against' && stance.direction !== 'mixed'))
      return false;
    const targets = stance.target.sections;
    return !targets.length || targets.some((target) => numbers.some((number) => areRelated(target, number)));
  });
}

/** The first of the respondent's own words in a section that take a position. */
export function markOf({ answer }: AnswerDocument, section: Section, position: Position): Stance | undefined {
  return section.stances
    .map((index) => answer.stances[index]!)
    .find((stance) => isOwnStance(stance) && stance.position === position);
}
