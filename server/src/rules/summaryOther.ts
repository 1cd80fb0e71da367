import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../corpus/document';
import { countedOn, numberedSections } from './body';
import type { AnswerRule } from './rule';
import { contradictions } from './stance/contradictoryPositions';
import { exampleAnswer, summaryOf } from './summary';

const example = (summary: string) =>
  exampleAnswer(summary, [
    '5.4 En ordning där kommuner kan anställa läkare',
    'Solna stad är tveksam till förslaget. Ansvaret blir otydligt.',
  ]);

/** The summary takes one side on a section, and the section itself the other. */
export const summaryOther: AnswerRule = {
  code: 'summary-other-position',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Sammanfattningen säger något annat än avsnittet',
    looks:
      'Ett avsnitt som sammanfattningen nämner med nummer och tar ställning till, när avsnittet självt tar ställning åt andra hållet: stöd på det ena stället, tveksamhet eller avstyrkande på det andra. Det gäller åt båda hållen. Stöd med villkor är fortfarande stöd.',
    source:
      'Svara på remiss – hur och varför (SB PM 2003:02, s. 8): ”Gör ställningstagandet tydligt.” Den som läser många svar läser sammanfattningen först.',
    wrong: example('Solna stad tillstyrker förslaget i avsnitt 5.4.'),
    right: example('Solna stad är tveksam till förslaget i avsnitt 5.4.'),
    fixes: [],
    limits:
      'Regeln ser inte motsägelser om delar av ett förslag. ”Tillstyrker” och ”avstyrker” utan förbehåll markeras av `contradictory-positions`.',
  },
  *check(document) {
    const summary = summaryOf(document);
    if (!summary) return;
    const { answer } = document;
    const said = summary.stances
      .map((index) => answer.stances[index]!)
      .filter((stance) => isOwnStance(stance) && stance.target.sections.length);
    if (!said.length) return;
    const contradicted = new Set(Array.from(contradictions(document), ({ number }) => number));
    for (const section of numberedSections(document)) {
      if (section.start < summary.bodyEnd) continue;
      const { direction } = countedOn(document, section);
      const other = direction === 'for' ? 'against' : direction === 'against' ? 'for' : null;
      if (other === null || section.numbers.some((number) => contradicted.has(number))) continue;
      const about = said.filter(({ target }) =>
        target.sections.some((number) => section.numbers.includes(number)),
      );
      // A summary that says both has said it.
      const [mark] = about;
      if (!mark || about.some(({ direction }) => direction !== other)) continue;
      yield {
        start: mark.start,
        end: mark.end,
        message:
          other === 'for'
            ? l10n.t(
                'The summary supports section {0}, but the section itself is against it.',
                section.numbers.join(', '),
              )
            : l10n.t(
                'The summary is against section {0}, but the section itself supports it.',
                section.numbers.join(', '),
              ),
        related: [
          { start: section.start, end: section.end, message: l10n.t('The section that says otherwise.') },
        ],
      };
    }
  },
};
