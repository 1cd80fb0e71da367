import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../corpus/document';
import { areRelated } from '../text/sectionNumbers';
import { numberedSections } from './body';
import type { AnswerRule } from './rule';
import { sectionNumber } from './structure/report';
import { exampleAnswer, summaryOf } from './summary';

/** With fewer sections of their own the answer is not arranged by sections. */
const fewestSections = 2;

const example = (summary: string) =>
  exampleAnswer(summary, [
    '4.2 Avtalen om läkarmedverkan behöver stärkas',
    'Solna stad tillstyrker förslaget.',
    '5.4 En ordning där kommuner kan anställa läkare',
    'Solna stad avstyrker förslaget. Ansvaret blir otydligt.',
  ]);

/** The summary opposes or doubts a section that the answer says nothing more of. */
export const summaryUnexplained: AnswerRule = {
  code: 'summary-unexplained',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Sammanfattningen går emot ett avsnitt som svaret inte tar upp',
    looks:
      'Ett avsnitt som sammanfattningen avstyrker eller är tveksam till, med nummer, när svaret därefter varken har en rubrik för avsnittet eller nämner det. Stöd i sammanfattningen behöver ingen motivering. Svar med färre än två rubriker som hör till betänkandets avsnitt granskas inte.',
    source:
      'Valfrihetsfakta, Så skriver du en remiss (http://www.valfrihetsfakta.se/utredningar/s%C3%A5-skriver-du-en-remiss): ange fakta och konsekvenser.',
    wrong: example('Solna stad avstyrker förslagen i avsnitt 5.4 och avsnitt 6.1.'),
    right: example('Solna stad avstyrker förslaget i avsnitt 5.4.'),
    fixes: [],
  },
  *check(document) {
    const summary = summaryOf(document);
    if (!summary) return;
    const { answer, inquiry } = document;
    const body = numberedSections(document).filter(({ start }) => start >= summary.bodyEnd);
    if (body.length < fewestSections) return;
    const against = summary.stances
      .map((index) => answer.stances[index]!)
      .filter((stance) => isOwnStance(stance) && stance.direction === 'against');
    if (!against.some(({ target }) => target.sections.length)) return;
    const dealtWith = [
      ...body.flatMap(({ numbers }) => numbers),
      ...answer.references
        .filter(({ start }) => start >= summary.bodyEnd)
        .map((reference) => sectionNumber(reference, inquiry)),
    ];
    for (const { start, end, target } of against) {
      const number = target.sections.find(
        (wanted) => !dealtWith.some((other) => other !== null && areRelated(wanted, other)),
      );
      if (number === undefined) continue;
      yield {
        start,
        end,
        message: l10n.t('The summary is against section {0}, but the answer does not say why.', number),
      };
    }
  },
};
