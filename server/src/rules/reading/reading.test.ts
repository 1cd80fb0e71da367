import { cases } from '../../../../test/unit/rules/examples';
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
        '4.2 Avtal f«Ã¶»r lÃ¤kare',
        '- F«Ã¶»r lÃ¤kare',
      ],
      silent: [
        'Staden tillstyrker förslaget om läkare.',
        'Tecknet Ã¶ är ett ö som lästs fel.',
        'Sällskapet São Paulo yttrar sig inte.',
        'À la carte, Ærø och Ångström.',
        'Emoji 🙂 och 漢字 är text.',
        'Ett enda \uFFFD.',
        '',
        'Två rader.\n\nEtt \uFFFD här.\n\nEtt \uFFFD där.',
        '£, § och © är tecken som alla andra.',
      ],
    },
    { around: `${title}\n\n{}\n\nVi har inga synpunkter.` },
  );
});

describe('no-position', () => {
  const filler = 'Frågan om läkare i hemsjukvården har länge varit aktuell i länet. '.repeat(6);
  const found = (text: string) => `«${title}»\n\n${text}`;
  const fine = (text: string) => `${title}\n\n${text}`;
  cases(noPosition, {
    finds: [
      filler,
      `4.2 Avtalen\n\n${filler}\n\n5.4 Läkare\n\n${filler}`,
      `${filler} SKR avstyrker förslaget.`,
      `${filler} Det finns en risk att avtalen blir dyrare.`,
      `${filler}\n\nProtokollsanteckning\n\nAnna Berg (M) avstyrker förslaget.`,
    ].map(found),
    silent: [
      `${filler} Solna stad tillstyrker förslaget.`,
      `${filler} Solna stad avstyrker förslaget.`,
      `${filler} Solna stad avstår från att yttra sig.`,
      `${filler} Solna stad har inga synpunkter.`,
      `${filler}\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.`,
      'Tack för remissen.',
      '',
      `${filler} Solna stad är tveksam till förslaget.`,
      `${filler} Staden ser positivt på förslaget.`,
      `${filler} Vi lämnar remissen utan erinran.`,
    ].map(fine),
  });
});
