import assert from 'node:assert/strict';
import { cases, check } from '../../../../test/unit/rules/examples';
import { noPosition } from './noPosition';
import { unreadableText } from './unreadableText';

const title = 'Solna stads yttrande över SOU 2024:72';

describe('unreadable-text', () => {
  cases(
    unreadableText,
    {
      finds: [
        'Staden tillstyrker f«Ã¶»rslaget om lÃ¤kare.',
        'Kommunen st«Ã¶»der fÃ¶rslaget och ser pÃ¥ det.',
        'Staden tillstyrker f«\uFFFD»rslaget om l\uFFFDkare.',
        'F«Ã¶»r lÃ¤kare.\n\nOch f«Ã¶»r vÃ¥rden.',
      ],
      silent: [
        'Staden tillstyrker förslaget om läkare.',
        'Tecknet Ã¶ är ett ö som lästs fel.',
        'Sällskapet São Paulo yttrar sig inte.',
        'À la carte, Ærø och Ångström.',
        'Emoji 🙂 och 漢字 är text.',
        'Ett enda \uFFFD.',
        '',
      ],
    },
    { around: `${title}\n\n{}\n\nVi har inga synpunkter.` },
  );
});

describe('no-position', () => {
  const filler = 'Frågan om läkare i hemsjukvården har länge varit aktuell i länet. '.repeat(6);
  const found = (text: string) => check(noPosition, `${title}\n\n${text}`).length;
  for (const [name, text, expected] of [
    ['an answer that takes none', filler, 1],
    ['one whose sections take none', `4.2 Avtalen\n\n${filler}\n\n5.4 Läkare\n\n${filler}`, 1],
    ['one that quotes another', `${filler} SKR avstyrker förslaget.`, 1],
    ['support', `${filler} Solna stad tillstyrker förslaget.`, 0],
    ['opposition', `${filler} Solna stad avstyrker förslaget.`, 0],
    ['abstention', `${filler} Solna stad avstår från att yttra sig.`, 0],
    ['no comments', `${filler} Solna stad har inga synpunkter.`, 0],
    ['a position in a section', `${filler}\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.`, 0],
    ['a few words', 'Tack för remissen.', 0],
    ['nothing', '', 0],
  ] as const) {
    it(`${expected ? 'finds' : 'says nothing of'} ${name}`, () => assert.equal(found(text), expected));
  }
});
