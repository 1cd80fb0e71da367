import { cases } from '../../../test/unit/rules/examples';
import { summaryUnexplained } from './summaryUnexplained';

const view = 'Staden tillstyrker förslaget.';
const answer = (summary: string, ...sections: string[]) =>
  `Solna stads yttrande över SOU 2024:72\n\nSammanfattning\n\n${summary}\n\n${(sections.length
    ? sections
    : [`4.2 Avtalen\n\n${view}`, `5.4 Anställa läkare\n\n${view}`]
  ).join('\n\n')}\n`;

describe('summary-unexplained', () => {
  cases(summaryUnexplained, {
    finds: [
      answer('Staden «avstyrker» förslaget i avsnitt 6.1.'),
      answer('Staden «är tveksam till» förslaget i avsnitt 6.1.'),
      answer('Staden «motsätter sig» förslaget i avsnitt 7.2.3.'),
      answer('Staden tillstyrker avsnitt 4.2 men «avstyrker» avsnitt 6.1.'),
      answer('Staden «avstyrker» förslagen i avsnitt 5.4 och avsnitt 6.1.'),
      answer('Staden «avstyrker» avsnitt 6.1. Staden «är tveksam till» avsnitt 7.2.'),
    ],
    silent: [
      answer('Staden avstyrker förslaget i avsnitt 5.4.'),
      answer('Staden avstyrker förslaget i avsnitt 5.'),
      answer('Staden avstyrker förslaget i avsnitt 5.4.1.'),
      answer('Staden tillstyrker förslaget i avsnitt 6.1.'),
      answer('Staden lämnar synpunkter på avsnitt 6.1.'),
      answer('Staden avstyrker flera av förslagen.'),
      answer('SKR avstyrker förslaget i avsnitt 6.1.'),
      answer('Staden avstyrker avsnitt 6.1.', `4.2 Avtalen\n\n${view}`),
      answer('Staden avstyrker avsnitt 6.1.', view),
      answer(
        'Staden avstyrker avsnitt 6.1.',
        `4.2 Avtalen\n\n${view}`,
        `5.4 Läkare\n\n${view} Förslaget i avsnitt 6.1 är däremot för dyrt.`,
      ),
      answer('Staden avstyrker avsnitt 6.1.').replace('Sammanfattning', 'Inledning'),
    ],
  });
});
