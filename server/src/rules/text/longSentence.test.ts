import { cases } from '../../../../test/unit/rules/examples';
import { longSentence } from './longSentence';

const words = (count: number) => Array.from({ length: count }, (_, at) => `ord${at}`).join(' ');

describe('long-sentence', () => {
  cases(longSentence, {
    finds: [
      `«Vi ${words(45)}.»`,
      `Kort mening. «Vi ${words(60)}.» Kort mening.`,
      `«Vi ${words(45)}?»`,
      `«Vi ${words(20)}, t.ex. ${words(30)}.»`,
      `«Vi ${words(20)} i 4 kap. 6 § ${words(24)}.»`,
      `«Vi ${words(50)}.» «De ${words(50)}.»`,
    ],
    silent: [
      `Vi ${words(44)}.`,
      `Vi ${words(30)}. De ${words(30)}.`,
      `Vi ${words(30)}? De ${words(30)}!`,
      'Vi tillstyrker förslaget.',
      `Vi ${words(25)}.\n\nDe ${words(25)}.`,
      `- Vi ${words(25)}\n\n- De ${words(25)}`,
      '',
      '– – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – – –',
      `Vi ${words(40)} – – – – – – – – –.`,
    ],
  });
});
