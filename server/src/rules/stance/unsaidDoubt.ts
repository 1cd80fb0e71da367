import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../../corpus/document';
import { bodyOf, countedOn, isStated, numberedSections } from '../body';
import { formulaFixes } from '../formulas';
import { within } from '../measures';
import type { AnswerRule } from '../rule';

/** This many worries and lacks, and no praise, are doubt. */
const fewest = 3;

/** A section of worries and lacks that does not say that it doubts. */
export const unsaidDoubt: AnswerRule = {
  code: 'unsaid-doubt',
  level: 'information',
  about: 'writing',
  guide: {
    title: 'Outtalad tveksamhet',
    looks: `Avsnitt utan ståndpunkt med minst ${fewest} farhågor och brister och inga fördelar. Läsaren ska inte behöva gissa om remissinstansen är tveksam eller avstyrker.`,
    source:
      'Svara på remiss – hur och varför (SB PM 2003:02, s. 8): ”Den som är tveksam bör klart säga detta.”',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nDet finns en risk att avtalen blir dyrare. Det saknas en analys av kostnaderna. Det finns en risk att små kommuner inte får några avtal alls.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad är tveksam till förslaget. Det finns en risk att avtalen blir dyrare. Det saknas en analys av kostnaderna. Det finns en risk att små kommuner inte får några avtal alls.',
    fixes: ['Skriv ”är tveksam till förslaget” eller ”avstyrker förslaget” först i avsnittet.'],
  },
  *check(document) {
    const { answer } = document;
    for (const section of numberedSections(document)) {
      const counted = countedOn(document, section);
      if (counted.position !== 'unclear' || isStated(counted)) continue;
      if (!counted.decision && section.stances.some((index) => isOwnStance(answer.stances[index]!))) continue;
      const reasons = within(answer.arguments, bodyOf(section));
      const against = reasons.filter(({ kind }) => kind === 'concern' || kind === 'lack');
      if (against.length < fewest || reasons.some(({ kind }) => kind === 'merit')) continue;
      const first = against[0]!;
      yield {
        start: first.start,
        end: first.end,
        message: l10n.t(
          'Section {0} raises only doubts. Say whether you are doubtful or oppose the proposal.',
          section.numbers.join(', '),
        ),
        fixes: formulaFixes(document, bodyOf(section), { positions: ['doubtful', 'opposes'] }),
      };
    }
  },
};
