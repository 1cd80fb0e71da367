import assert from 'node:assert/strict';
import { cases, check } from '../../../test/unit/rules/examples';
import { summaryOther } from './summaryOther';

const answer = (summary: string, section: string) =>
  `Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\n${summary}\n\n5.4 En ordning där kommuner kan anställa läkare\n\n${section}\n`;

describe('summary-other-position', () => {
  cases(summaryOther, {
    finds: [
      answer('Staden «tillstyrker» förslaget i avsnitt 5.4.', 'Staden är tveksam till förslaget.'),
      answer('Staden «är tveksam till» förslaget i avsnitt 5.4.', 'Staden tillstyrker förslaget.'),
      answer('Staden «avstyrker» förslaget i avsnitt 5.4.', 'Staden tillstyrker i huvudsak förslaget.'),
      answer('Staden har «inget att invända» mot förslaget i avsnitt 5.4.', 'Staden avstyrker förslaget.'),
      answer('Staden «tillstyrker» avsnitt 5.4.', 'Staden avstyrker rätten att anställa läkare.'),
      answer(
        'Staden «tillstyrker» förslaget i avsnitt 5.4 under förutsättning att staten betalar.',
        'Staden avstyrker förslaget.',
      ),
    ],
    silent: [
      answer('Staden tillstyrker förslaget i avsnitt 5.4.', 'Staden tillstyrker förslaget.'),
      answer('Staden tillstyrker förslaget i avsnitt 5.4.', 'Staden tillstyrker i huvudsak förslaget.'),
      answer('Staden avstyrker förslaget i avsnitt 5.4.', 'Staden är tveksam till förslaget.'),
      answer('Staden avstyrker förslaget i avsnitt 5.4.', 'Avtalen är olika.'),
      answer('Staden tillstyrker förslaget i avsnitt 4.2.', 'Staden är tveksam till förslaget.'),
      answer('Staden tillstyrker förslagen.', 'Staden är tveksam till förslaget.'),
      answer(
        'Staden tillstyrker avsnitt 5.4. Staden är tveksam till finansieringen i avsnitt 5.4.',
        'Staden är tveksam till förslaget.',
      ),
      // Said by contradictory-positions.
      answer('Staden tillstyrker förslaget i avsnitt 5.4.', 'Staden avstyrker förslaget.'),
      answer('SKR tillstyrker förslaget i avsnitt 5.4.', 'Staden är tveksam till förslaget.'),
      answer(
        'Staden tillstyrker förslaget i avsnitt 5.4.',
        'Staden tillstyrker förslaget om avtal men avstyrker förslaget om avgifter.',
      ),
      answer('Staden tillstyrker förslaget i avsnitt 5.4.', 'Staden är tveksam.').replace(
        'Sammanfattning',
        'Bakgrund',
      ),
      answer('Staden lämnar synpunkter på avsnitt 5.4.', 'Staden avstyrker förslaget.'),
    ],
  });
  it('says which side each of them takes', () => {
    const messages = (summary: string, section: string) =>
      check(summaryOther, answer(summary, section)).map(({ message }) => message);
    assert.deepEqual(messages('Staden tillstyrker avsnitt 5.4.', 'Staden är tveksam till förslaget.'), [
      'The summary supports section 5.4, but the section itself is against it.',
    ]);
    assert.deepEqual(messages('Staden är tveksam till avsnitt 5.4.', 'Staden tillstyrker förslaget.'), [
      'The summary is against section 5.4, but the section itself supports it.',
    ]);
  });
});
