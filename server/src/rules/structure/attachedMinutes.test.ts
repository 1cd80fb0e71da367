import { cases } from '../../../../test/unit/rules/examples';
import { attachedMinutes } from './attachedMinutes';

const letter =
  'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\nSolna stad tillstyrker förslaget.\n\n';
const minutes = (line: string) =>
  `${line}\n\nRemissvar SOU 2024:72 KS/2024:324\n\nBeslut\n\n1. Kommunstyrelsen antar remissvaret som sitt eget.\n\n2. Ärendet justeras omedelbart.\n\nSammanfattning\n\nSolna stad har blivit utsedd som remissinstans.\n`;

describe('attached-minutes', () => {
  cases(attachedMinutes, {
    finds: [
      letter + minutes('«§ 26»'),
      letter + minutes('«§ 114»'),
      letter + minutes('«§ 26»') + minutes('§ 27'),
      `Dnr KS/2024:324\n\n2025-02-11\n\n${letter}${minutes('«§ 7»')}`,
      `${letter}5.4 Läkare\n\nSolna stad avstyrker förslaget.\n\n${minutes('«§ 26»')}`,
      letter + minutes('«§ 26»').replaceAll('\n', '\r\n'),
    ],
    silent: [
      letter,
      `${letter}Enligt 4 kap. 6 § gäller detta.`,
      `${letter}Beslut i ärendet har fattats av kommunstyrelsen.`,
      minutes('§ 26'),
      '',
      `${letter}Expedieras till: Socialdepartementet`,
      `${letter}Ärendet behandlades av kommunstyrelsen, § 26.`,
      `${minutes('§ 26')}\n${letter}`,
      `${letter}Anna Berg\n\nOrdförande`,
      `${letter}Detta yttrande har beslutats av kommunstyrelsen. Föredragande har varit Anna Berg.`,
      `${letter}Protokollsanteckning\n\nAnna Berg (M) avstyrker förslaget.`,
    ],
  });
});
