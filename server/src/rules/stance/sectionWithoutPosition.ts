import * as l10n from '@vscode/l10n';
import type { Section } from '../../answer/facts';
import { isRespondents } from '../../answer/within';
import type { AnswerDocument } from '../../corpus/document';
import { isOwnStance } from '../../corpus/document';
import type { Counted } from '../body';
import { bodyOf, countedOn, hasSubsections, isStated, numberedSections } from '../body';
import { formulaFixes } from '../formulas';
import { measureOf, within } from '../measures';
import type { AnswerRule } from '../rule';

/** Shorter sections are a remark and no view. */
const fewestWords = 40;

/** Sections of a report that propose nothing, by their titles. */
const noProposal =
  /konsekvens|finansiering|kostnad|ekonomiska|ikraftträd|definition|bakgrund|inledning|uppdraget|gällande rätt/u;

/** A section that has views and reasons, and nowhere says where the respondent stands. */
export const sectionWithoutPosition: AnswerRule = {
  code: 'section-without-position',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Avsnitt utan ståndpunkt',
    looks: `Avsnitt om något i betänkandet som har minst ${fewestWords} ord och minst en synpunkt (en brist, en risk, ett önskemål, en fördel), men inga ord som uttrycker en ståndpunkt. Kapitel vars avsnitt har egna rubriker granskas inte, och inte heller avsnitt som bara återger betänkandet eller avsnitt om sådant som inte är förslag (konsekvenser, ikraftträdande).`,
    source:
      'Svara på remiss – hur och varför (SB PM 2003:02, s. 8): ”Gör ställningstagandet tydligt. Ibland kan det vara svårt att avgöra om en remissinstans instämmer i eller motsätter sig ett förslag.”',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen om läkarmedverkan behöver stärkas\n\nAvtalen bör reglera tillgängligheten till läkare under hela dygnet. Det saknas en beskrivning av hur kostnaderna ska fördelas mellan region och kommun. Det finns en risk att små kommuner inte kan följa avtalen, och uppföljningen behöver förtydligas innan några krav ställs.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen om läkarmedverkan behöver stärkas\n\nSolna stad tillstyrker förslaget. Avtalen bör reglera tillgängligheten till läkare under hela dygnet. Det saknas en beskrivning av hur kostnaderna ska fördelas mellan region och kommun. Det finns en risk att små kommuner inte kan följa avtalen, och uppföljningen behöver förtydligas innan några krav ställs.',
    fixes: [
      'Skriv en färdig formulering av ståndpunkten först i avsnittet, från ”tillstyrker” till ”avstår”.',
    ],
    limits:
      'Regeln ser inte en ståndpunkt i ord som verktyget inte känner till. Egna fraser kan läggas till i `remiss.json`.',
  },
  *check(document) {
    const sections = numberedSections(document);
    for (const [index, section] of sections.entries()) {
      const counted = countedOn(document, section);
      if (isStated(counted) || (counted.position !== 'unclear' && counted.position !== 'notAddressed'))
        continue;
      if (noProposal.test(section.title.toLowerCase())) continue;
      if (!hasView(document, section, counted) || hasSubsections(sections, index)) continue;
      yield {
        start: section.start,
        end: section.end,
        message: l10n.t(
          'Section {0} has views but no position. Say whether you support the proposal, oppose it or abstain.',
          section.numbers.join(', '),
        ),
        fixes: formulaFixes(document, bodyOf(section)),
      };
    }
  },
};

function hasView(document: AnswerDocument, section: Section, { decision }: Counted): boolean {
  const { answer } = document;
  // Where there is a decision here, it takes away what was read as a position.
  if (!decision && section.stances.some((index) => isOwnStance(answer.stances[index]!))) return false;
  const reasons = within(answer.arguments, bodyOf(section));
  return (
    reasons.some(({ start }) => isRespondents(answer, start)) &&
    measureOf(document, bodyOf(section)).words >= fewestWords
  );
}
