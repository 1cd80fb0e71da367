import type { AnswerRule } from '../../../server/src/rules/rule';
import { noPosition } from '../../../server/src/rules/reading/noPosition';
import { analysisOnly } from '../../../server/src/rules/stance/analysisOnly';
import { contradictoryPositions } from '../../../server/src/rules/stance/contradictoryPositions';
import { nothingSaid } from '../../../server/src/rules/stance/nothingSaid';
import { oppositionReason } from '../../../server/src/rules/stance/oppositionReason';
import { sectionWithoutPosition } from '../../../server/src/rules/stance/sectionWithoutPosition';
import { unsaidDoubt } from '../../../server/src/rules/stance/unsaidDoubt';
import { retellingSection } from '../../../server/src/rules/structure/retellingSection';
import { summaryDoubt } from '../../../server/src/rules/summaryDoubt';
import { summaryOpposition } from '../../../server/src/rules/summaryOpposition';
import { summaryOther } from '../../../server/src/rules/summaryOther';
import type { Said } from '../decisions/lines';
import { lineOf } from '../decisions/lines';
import { cases } from './examples';

const decided = (said: Partial<Said> = {}) =>
  lineOf({ respondent: 'Solna stad', source: 'utkast.remissvar', position: 'supports', ...said });
const whole = (said: Partial<Said> = {}) => decided({ section: null, ...said });

/** A rule, an answer in which it finds something, and decisions that settle it and that do not. */
function settles(
  rule: AnswerRule,
  answer: string,
  { settled, open = [] }: { readonly settled: readonly string[]; readonly open?: readonly string[] },
): void {
  describe(rule.code, () => {
    cases(rule, {
      finds: [answer, ...open.map((decisions) => [answer, { decisions }] as const)],
      silent: settled.map((decisions) => [answer.replace(/[«»]/g, ''), { decisions }] as const),
    });
  });
}

const opening = 'Solna stads yttrande över SOU 2024:72';
const filler = 'Frågan om läkare i hemsjukvården har länge varit aktuell i länet. '.repeat(6);
const views =
  'Avtalen bör reglera tillgängligheten till läkare under hela dygnet. Det saknas en beskrivning av hur kostnaderna ska fördelas mellan region och kommun. Det finns en risk att små kommuner inte kan följa avtalen, och uppföljningen behöver förtydligas innan några krav ställs.';
const doubts =
  'Det finns en risk att avtalen blir dyrare. Det saknas en analys av kostnaderna. Det finns en risk att små kommuner inte får några avtal alls.';

/** What a person has decided settles what a rule would else remark on; a decision about something else does not. */
describe('Rules, where a person has decided', () => {
  settles(noPosition, `«${opening}»\n\n5.4 Anställa läkare\n\n${filler}`, {
    settled: [
      whole(),
      whole({ position: 'unclear', kind: 'confirmed' }),
      decided(),
      decided({ kind: 'rejected', position: null }),
      decided({ section: '7.2', kind: 'added' }),
    ],
    open: [decided({ respondent: 'Nacka kommun', source: 'nacka.remissvar' })],
  });
  settles(nothingSaid, `«${opening}»\n\nSolna stad har tagit emot betänkandet och tackar för det.`, {
    settled: [whole({ position: 'abstains' }), decided({ kind: 'added' })],
  });
  settles(sectionWithoutPosition, `${opening}\n\n«5.4 Anställa läkare»\n\n${views}`, {
    settled: [decided(), decided({ position: 'comments' })],
    open: [decided({ section: '4.2', kind: 'added' }), whole(), decided({ position: null })],
  });
  settles(unsaidDoubt, `${opening}\n\n5.4 Anställa läkare\n\n${doubts.replace(/^[^.]*\./, '«$&»')}`, {
    settled: [decided({ position: 'doubtful' })],
    open: [decided({ position: null })],
  });
  settles(
    analysisOnly,
    `${opening}\n\n5.4 Anställa läkare\n\nSolna stad «instämmer» i utredningens problembeskrivning.`,
    { settled: [decided()], open: [decided({ section: '4.2', kind: 'added' })] },
  );
  settles(
    retellingSection,
    `${opening}\n\n«5.4 Anställa läkare»\n\nUtredningen föreslår nya avtal mellan regioner och kommuner. I betänkandet beskrivs hur de ser ut i dag. Utredningen bedömer att de är olika.`,
    { settled: [decided({ position: 'noObjection' })], open: [whole()] },
  );
  settles(
    contradictoryPositions,
    `${opening}\n\nSammanfattning\n\nSolna stad tillstyrker förslaget i avsnitt 5.4.\n\n5.4 Anställa läkare\n\nSolna stad «avstyrker» förslaget. Ansvaret kvarstår.`,
    { settled: [decided({ position: 'opposes' })], open: [decided({ section: '4.2', kind: 'added' })] },
  );
  settles(oppositionReason, `${opening}\n\n5.4 Anställa läkare\n\nSolna stad «avstyrker» förslaget.`, {
    settled: [decided({ position: 'comments' })],
    open: [decided({ position: 'opposes', kind: 'confirmed' })],
  });
  const summed = (summary: string, section: string) =>
    `${opening}\n\nSammanfattning\n\n${summary}\n\n5.4 Anställa läkare\n\n${section}`;
  settles(
    summaryOpposition,
    summed('Solna stad tillstyrker flera av förslagen.', 'Solna stad «avstyrker» förslaget.'),
    {
      settled: [decided({ position: 'comments' })],
      open: [decided({ position: 'opposes', kind: 'confirmed' })],
    },
  );
  settles(
    summaryDoubt,
    summed('Solna stad tillstyrker förslaget om avtal.', 'Solna stad «är tveksam till» förslaget.'),
    { settled: [decided({ position: 'comments' })] },
  );
  settles(
    summaryOther,
    summed('Solna stad «tillstyrker» förslaget i avsnitt 5.4.', 'Solna stad är tveksam till förslaget.'),
    { settled: [decided({ position: 'noObjection' })] },
  );

  describe('a position that only a person has found', () => {
    const decisions = decided({ position: 'opposes' });
    cases(summaryOpposition, {
      finds: [
        [
          summed('Solna stad tillstyrker flera av förslagen.', 'Förslaget håller inte.').replace(
            '5.4 Anställa läkare',
            '«5.4 Anställa läkare»',
          ),
          { decisions },
        ],
      ],
    });
  });
});
