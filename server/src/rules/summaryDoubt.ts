import * as l10n from '@vscode/l10n';
import type { Section } from '../answer/facts';
import type { AnswerDocument } from '../corpus/document';
import { areRelated } from '../text/sectionNumbers';
import { bodyOf, countedOn, numberedSections } from './body';
import { within } from './measures';
import type { AnswerRule } from './rule';
import { similarityTo } from './similarity';
import { sectionNumber } from './structure/report';
import { exampleAnswer, summaryOf } from './summary';
import { markOf, saysSo } from './summaryOpposition';

/** How much of a heading a part of the summary must cover to be about that section. */
const enough = 0.6;

const example = (summary: string) =>
  exampleAnswer(summary, [
    '4.2 Avtalen om läkarmedverkan behöver stärkas',
    'Solna stad tillstyrker förslaget.',
    '5.4 En ordning där kommuner kan anställa läkare',
    'Solna stad är tveksam till förslaget.',
  ]);

/** The answer doubts a section, and its summary says nothing of that section. */
export const summaryDoubt: AnswerRule = {
  code: 'summary-doubt',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Sammanfattningen nämner inte tveksamheten',
    looks:
      'Ett avsnitt som svaret är tveksamt till, när sammanfattningen varken nämner avsnittet eller är tveksam till något. Det räcker att sammanfattningen nämner avsnittets nummer eller det mesta av dess rubrik.',
    source:
      'Svara på remiss – hur och varför (SB PM 2003:02, s. 8): ”Den som är tveksam bör klart säga detta.” Den som läser många svar läser sammanfattningen först.',
    wrong: example('Solna stad tillstyrker förslaget i avsnitt 4.2.'),
    right: example('Solna stad tillstyrker förslaget i avsnitt 4.2 men är tveksam till det i avsnitt 5.4.'),
    fixes: [],
  },
  *check(document) {
    const summary = summaryOf(document);
    if (!summary) return;
    for (const section of numberedSections(document)) {
      if (section.start < summary.bodyEnd || countedOn(document, section).position !== 'doubtful') continue;
      if (saysSo(document, summary, section) || isMentioned(document, summary, section)) continue;
      const mark = markOf(document, section, 'doubtful') ?? section;
      yield {
        start: mark.start,
        end: mark.end,
        message: l10n.t(
          'Section {0} is doubted here, but the summary does not mention it.',
          section.numbers.join(', '),
        ),
        related: [
          { start: summary.start, end: summary.end, message: l10n.t('The summary, which is read first.') },
        ],
      };
    }
  },
};

function isMentioned(document: AnswerDocument, summary: Section, { numbers, title }: Section): boolean {
  const { answer, flow, inquiry } = document;
  const named = within(answer.references, bodyOf(summary)).some((reference) => {
    const number = sectionNumber(reference, inquiry);
    return number !== null && numbers.some((own) => areRelated(own, number));
  });
  if (named) return true;
  const parts = within(flow.blocks, bodyOf(summary)).map(({ prose }) => prose.text);
  return similarityTo(parts).best(title).coverage >= enough;
}
