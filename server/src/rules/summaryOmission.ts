import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../corpus/document';
import { areRelated } from '../text/sectionNumbers';
import { hasSubsections, numberedSections } from './body';
import type { AnswerRule } from './rule';
import { similarityTo } from './similarity';
import { summaryOf } from './summary';
import { listOf } from './summaryPromise';

/** How much of a heading a point must cover to be about that section. */
const enough = 0.5;

function example(points: readonly string[]): string {
  return [
    'Solna stads yttrande över SOU 2024:72',
    'Sammanfattning',
    'Solna stad lämnar synpunkter på följande förslag:',
    ...points.map((point) => `• ${point}`),
    '4.2 Avtalen om läkarmedverkan behöver stärkas',
    'Solna stad tillstyrker förslaget.',
    '5.4 En ordning där kommuner kan anställa läkare',
    'Solna stad tillstyrker förslaget.',
    '7.2.3 Fler specialistsjuksköterskor i hemsjukvården',
    'Solna stad tillstyrker förslaget.',
    '7.2.6 Inför ett breddat VULF-avtal',
    'Solna stad tillstyrker förslaget.',
  ].join('\n\n');
}

/** The summary lists the sections to come, and leaves out one that takes a position. */
export const summaryOmission: AnswerRule = {
  code: 'summary-omission',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Avsnittet saknas i sammanfattningens lista',
    looks:
      'Ett avsnitt med en ståndpunkt som saknas i sammanfattningens lista, när listan annars räknar upp de avsnitt som kommer. Listan ska ha minst tre punkter och de flesta av dem ska vara rubriker längre ned.',
    source:
      'Den som sammanställer svaren utgår från listan. Dagens demokrati: sammanfattningen finns så att ingen ståndpunkt missas (https://dagensdemokrati.se/riksdag/lamna-remissvar-till-regeringen/).',
    wrong: example([
      'Stärkta avtal om läkarmedverkan',
      'En ordning där kommuner kan anställa läkare',
      'Inför ett breddat VULF-avtal',
    ]),
    right: example([
      'Stärkta avtal om läkarmedverkan',
      'En ordning där kommuner kan anställa läkare',
      'Fler specialistsjuksköterskor i hemsjukvården',
      'Inför ett breddat VULF-avtal',
    ]),
    fixes: [],
    limits: 'Regeln känner inte igen punkter som är omskrivna med helt andra ord än rubriken.',
  },
  *check(document) {
    const summary = summaryOf(document);
    const list = summary && listOf(document, summary);
    if (!summary || !list) return;
    const { answer } = document;
    const points = similarityTo(list.points.map(({ text }) => text));
    const sections = numberedSections(document);
    const isListed = sections.map(({ title }) => points.best(title).coverage >= enough);
    // A chapter in the list stands for its sections, and a section for what is said under its chapter.
    const listed = [...new Set(sections.flatMap(({ numbers }, at) => (isListed[at] ? numbers : [])))];
    const words = document.text.slice(summary.end, summary.bodyEnd);
    for (const [at, section] of sections.entries()) {
      const { numbers, stances, start, end } = section;
      if (isListed[at] || start < summary.bodyEnd || !stances.some(hasSide)) continue;
      if (numbers.some((number) => words.includes(number)) || hasSubsections(sections, at)) continue;
      if (numbers.some((number) => listed.some((other) => areRelated(number, other)))) continue;
      yield {
        start,
        end,
        message: l10n.t(
          'The summary lists the sections of the answer, but not section {0}.',
          numbers.join(', '),
        ),
        related: [
          { start: summary.start, end: summary.end, message: l10n.t('The summary, which is read first.') },
        ],
      };
    }

    function hasSide(index: number): boolean {
      const stance = answer.stances[index]!;
      return isOwnStance(stance) && stance.direction !== 'none';
    }
  },
};
