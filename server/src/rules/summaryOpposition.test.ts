import { cases } from '../../../test/unit/rules/examples';
import { summaryOpposition } from './summaryOpposition';

/** What stands in the summary of an answer, and under 5.4. */
const answer = (summary: string, section: string) =>
  `Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\n${summary}\n\n5.4 En ordning där kommuner kan anställa läkare\n\n${section}\n`;

describe('summary-opposition', () => {
  cases(summaryOpposition, {
    finds: [
      answer('Staden tillstyrker flera av förslagen.', 'Staden «avstyrker» förslaget.'),
      answer(
        'Staden lämnar synpunkter på en ordning där kommuner kan anställa läkare.',
        'Staden «avstyrker» den.',
      ),
      answer('Staden avstyrker förslaget i avsnitt 4.2.', 'Staden «avstyrker» förslaget.'),
      answer('SKR avstyrker förslaget.', 'Staden «avstyrker» förslaget.'),
      answer('Staden har läst betänkandet.', 'Staden «motsätter sig» förslaget.'),
      `${answer('Staden har läst.', 'Staden «avstyrker» förslaget.')}\n7.2 Ledarskap\n\nStaden «avstyrker» förslaget.\n`,
    ],
    silent: [
      answer('Staden avstyrker rätten att anställa läkare.', 'Staden avstyrker den.'),
      answer('Staden avstyrker avsnitt 5.4.', 'Staden avstyrker förslaget.'),
      answer('Staden avstyrker avsnitt 5.', 'Staden avstyrker förslaget.'),
      answer('Staden är tveksam till avsnitt 5.4.', 'Staden avstyrker förslaget.'),
      answer('Staden har läst betänkandet.', 'Staden tillstyrker förslaget.'),
      answer('Staden har läst betänkandet.', 'Staden är tveksam.'),
      answer(
        'Staden har läst betänkandet.',
        'Staden tillstyrker förslaget om avtal men avstyrker förslaget om avgifter.',
      ),
      answer('Staden har läst.', 'Avtalen är olika.\n\nReservation\n\nAnna Berg (M) avstyrker förslaget.'),
      answer('', 'Staden avstyrker förslaget.').replace('Sammanfattning', 'Inledning'),
      answer('Staden har läst.', 'SKR avstyrker förslaget.'),
      answer('Staden har läst.', 'Staden avstyrkte förslaget år 2022.'),
    ],
  });
});
