import { cases } from '../../../../test/unit/rules/examples';
import { longAnswer } from './longAnswer';

const title = 'Solna stads yttrande över SOU 2024:72';
const found = (text: string) => `«${title}»\n\n${text}`;
const fine = (text: string) => `${title}\n\n${text}`;

describe('long-answer', () => {
  cases(longAnswer, {
    finds: [
      'ord '.repeat(2600),
      'Vi tillstyrker. '.repeat(1300),
      `${'ord '.repeat(1300)}\n\n4.2 Avtalen\n\n${'ord '.repeat(1300)}`,
      '- Vi tillstyrker förslaget.\n\n'.repeat(900),
      'Kostnaden är 4,5 procent. '.repeat(700),
      'ord\n'.repeat(2600),
    ].map(found),
    silent: [
      ...[
        'ord '.repeat(2400),
        'ord',
        '',
        '– '.repeat(3000),
        'o'.repeat(3000),
        '\n'.repeat(3000),
        'Vi tillstyrker. '.repeat(1200),
        'ord-ord-ord '.repeat(1000),
        '4.2 Avtalen om läkarmedverkan\n\nJa.\n\n'.repeat(600),
      ].map(fine),
      '',
    ],
  });
});
