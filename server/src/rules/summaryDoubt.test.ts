import { cases } from '../../../test/unit/rules/examples';
import { summaryDoubt } from './summaryDoubt';

const answer = (summary: string, section: string) =>
  `Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\n${summary}\n\n5.4 En ordning där kommuner kan anställa läkare\n\n${section}\n`;

describe('summary-doubt', () => {
  cases(summaryDoubt, {
    finds: [
      answer('Staden tillstyrker flera av förslagen.', 'Staden «är tveksam till» förslaget.'),
      answer('Staden tillstyrker förslaget i avsnitt 4.2.', 'Staden «är tveksam till» förslaget.'),
      answer('Staden är tveksam till förslaget i avsnitt 4.2.', 'Staden «är tveksam till» förslaget.'),
      answer('Frågorna är viktiga för kommunerna i länet.', 'Vi «ser med oro på» förslaget.'),
      answer('Kommunerna behöver läkare.', 'Staden «ställer sig tveksam till» förslaget.'),
      `${answer('Staden har läst.', 'Staden «är tveksam till» förslaget.')}\n7.2 Ledarskap\n\nStaden «är tveksam till» förslaget.\n`,
    ],
    silent: [
      answer('Staden är tveksam till förslaget.', 'Staden är tveksam till förslaget.'),
      answer('Staden är tveksam till avsnitt 5.4.', 'Staden är tveksam till förslaget.'),
      answer('Staden lämnar synpunkter på avsnitt 5.4.', 'Staden är tveksam till förslaget.'),
      answer('Staden avstyrker förslaget i avsnitt 5.', 'Staden är tveksam till förslaget.'),
      answer(
        'Staden ser svårigheter med en ordning där kommuner kan anställa läkare.',
        'Staden är tveksam till förslaget.',
      ),
      answer('• Avtalen\n\n• Att kommuner kan anställa läkare', 'Staden är tveksam till förslaget.'),
      answer('Staden har läst.', 'Staden tillstyrker förslaget.'),
      answer('Staden har läst.', 'Staden avstyrker förslaget.'),
      answer('Staden har läst.', 'SKR är tveksam till förslaget.'),
      answer('Staden har läst.', 'Staden är tveksam till förslaget.').replace('Sammanfattning', 'Inledning'),
      answer('Staden har läst.', 'Avtalen är olika.'),
      answer('Staden har läst.', 'Staden är tveksam.').replace('5.4 En', 'En'),
    ],
  });
});
