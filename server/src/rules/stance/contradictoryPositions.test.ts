import { cases } from '../../../../test/unit/rules/examples';
import { contradictoryPositions } from './contradictoryPositions';

const around = 'Solna stads yttrande över SOU 2024:72\n\n{}';
const answer = (summary: string, section: string) =>
  `Sammanfattning\n\n${summary}\n\n5.4 En ordning där kommuner kan anställa läkare\n\n${section}\n`;

describe('contradictory-positions', () => {
  cases(
    contradictoryPositions,
    {
      finds: [
        answer('Staden tillstyrker förslaget i avsnitt 5.4.', 'Staden «avstyrker» förslaget.'),
        answer('Staden avstyrker förslaget i avsnitt 5.4.', 'Staden «tillstyrker» förslaget.'),
        answer(
          'Vi har läst.',
          'Staden tillstyrker förslaget. Efter övervägande «avstyrker» staden förslaget.',
        ).replace('«avstyrker» staden förslaget', '«avstyrker» förslaget'),
        answer(
          'Vi har läst.',
          'Staden tillstyrker utredningens förslag. Vi «avstyrker» utredningens förslag.',
        ),
        answer('Vi har läst.', 'Staden tillstyrker förslaget.\n\nStaden «avstyrker» förslaget.'),
      ],
      silent: [
        answer('Staden avstyrker förslaget i avsnitt 5.4.', 'Staden avstyrker förslaget.'),
        answer('Staden tillstyrker förslaget i avsnitt 4.2.', 'Staden avstyrker förslaget.'),
        answer(
          'Vi har läst.',
          'Staden tillstyrker förslaget om avtal men avstyrker förslaget om anställning.',
        ),
        answer('Staden tillstyrker i huvudsak förslagen.', 'Staden avstyrker förslaget.'),
        answer('Vi har läst.', 'Staden tillstyrker förslaget. SKR avstyrker förslaget.'),
        answer(
          'Vi har läst.',
          'Staden tillstyrkte förslaget i förra remissen. Nu avstyrker staden förslaget.',
        ),
        answer(
          'Vi har läst.',
          'Staden tillstyrker förslaget.\n\nProtokollsanteckning\n\nVi avstyrker förslaget.',
        ),
        answer('Vi har läst.', 'Staden instämmer i analysen. Staden avstyrker förslaget.'),
        answer('Staden tillstyrker flera av förslagen.', 'Staden avstyrker förslaget.'),
        answer('Vi har läst.', 'Staden tillstyrker förslaget men är tveksam till kostnaden.'),
      ],
    },
    { around },
  );
});
