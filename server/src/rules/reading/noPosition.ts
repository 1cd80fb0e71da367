import * as l10n from '@vscode/l10n';
import { isOwnStance } from '../../corpus/document';
import { isDecided, titleOf } from '../body';
import { measureOfAll } from '../measures';
import type { AnswerRule } from '../rule';

/** An answer in which no position was found: a person must read it. */
export const noPosition: AnswerRule = {
  code: 'no-position',
  level: 'information',
  about: 'reading',
  guide: {
    title: 'Ingen ståndpunkt hittad',
    looks:
      'Svar på minst 40 ord där inga ord som bär en ståndpunkt har hittats, varken om helheten eller om något avsnitt. Svaret räknas som oklart tills någon har läst det: när en person har avgjort vad svaret eller något avsnitt säger markeras det inte längre.',
    source: 'Ett oklart svar är ett svar: det ska läsas av en människa och inte räknas bort.',
    wrong: `Solna stads yttrande över SOU 2024:72\n\n${'Frågan om läkare i hemsjukvården har länge varit aktuell i länet. '.repeat(6)}`,
    right: `Solna stads yttrande över SOU 2024:72\n\nSolna stad tillstyrker förslagen. ${'Frågan om läkare i hemsjukvården har länge varit aktuell i länet. '.repeat(6)}`,
    fixes: [],
  },
  *check(document) {
    const { answer } = document;
    if (answer.stances.some(isOwnStance) || answer.position !== 'unclear') return;
    if (isDecided(document) || measureOfAll(document).words < 40) return;
    yield {
      ...titleOf(document),
      message: l10n.t('No position was found in this answer. Read it to see what it says.'),
    };
  },
};
