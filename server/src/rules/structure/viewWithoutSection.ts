import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../../corpus/document';
import { isGeneral, numberedSections } from '../body';
import type { AnswerRule } from '../rule';

/** A position on a proposal that no heading and no number says which it is. */
export const viewWithoutSection: AnswerRule = {
  code: 'view-without-section',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Ståndpunkt utan avsnitt',
    looks:
      'Ståndpunkter om ett förslag under en rubrik som inte hör till något avsnitt, i ett svar som annars följer betänkandets nummer. Sammanfattning, övergripande synpunkter och liknande delar gäller helheten och granskas inte.',
    source:
      'Wikimedia Sverige, Riktlinje för utformning av remiss: ”För varje synpunkt ska det anges vilket avsnitt i regeringsförslaget som synpunkten gäller.”',
    wrong:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.\n\n5.4 Anställa läkare\n\nSolna stad tillstyrker förslaget.\n\nDigital vård\n\nSolna stad avstyrker förslaget om en gemensam plattform.',
    right:
      'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.\n\n5.4 Anställa läkare\n\nSolna stad tillstyrker förslaget.\n\nDigital vård\n\nSolna stad avstyrker förslaget om en gemensam plattform i avsnitt 6.2.',
    fixes: [],
    limits: 'Regeln vet inte om det som sägs hör till något avsnitt alls.',
  },
  *check(document) {
    if (numberedSections(document).length < 2) return;
    const { answer } = document;
    for (const section of answer.sections) {
      if (section.numbers.length || isGeneral(section)) continue;
      const stance = section.stances
        .map((index) => answer.stances[index]!)
        .find(
          (mark) =>
            isOwnStance(mark) &&
            mark.target.kind === 'proposal' &&
            mark.direction !== 'none' &&
            !mark.target.sections.length,
        );
      if (stance)
        yield {
          start: stance.start,
          end: stance.end,
          message: l10n.t('The position names no section. Give the number of the section it concerns.'),
        };
    }
  },
};
