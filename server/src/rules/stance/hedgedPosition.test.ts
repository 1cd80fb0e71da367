import { cases } from '../../../../test/unit/rules/examples';
import { hedgedPosition } from './hedgedPosition';

const around = 'Solna stads yttrande över SOU 2024:72\n\n{}\n';

describe('hedged-position', () => {
  cases(
    hedgedPosition,
    {
      finds: [
        'Solna stad «tillstyrker» förslaget, som möjligen i viss mån torde bli dyrt.',
        'På sikt «tillstyrker» staden förslaget, som kan komma att eventuellt bli dyrt.',
        'Solna stad «avstyrker» förslaget, som sannolikt skulle kunna bli dyrt på sikt.',
        'Solna stad «är möjligen i någon mån tveksam till» förslaget, som kanske blir dyrt.',
        'Förslaget är bra. Solna stad «tillstyrker» därför det som eventuellt i viss utsträckning kan komma att bli lag.',
      ],
      silent: [
        'Solna stad tillstyrker förslaget, som torde bli dyrt.',
        'Solna stad tillstyrker förslaget, som möjligen torde bli dyrt.',
        'Förslaget torde möjligen i viss mån bli dyrt. Solna stad tillstyrker det.',
        'Förslaget torde möjligen i viss mån bli dyrt.',
        'Solna stad tillstyrker förslaget. Det kan komma att bli dyrt. Det torde det. Kanske.',
        'SKR tillstyrker förslaget, som möjligen i viss mån torde bli dyrt.',
        'Solna stad tillstyrker förslaget.',
        'Solna stad avstyrker förslaget, som skulle kunna bli dyrt.',
        'Solna stad avstyrker förslaget. Möjligen blir det dyrt. Eventuellt blir det sent. Troligen blir det fel.',
        '5.4 Möjligen eventuellt kanske\n\nSolna stad tillstyrker förslaget.',
        'Utredningen bedömer att förslaget möjligen i viss mån torde bli dyrt.',
      ],
    },
    { around },
  );
});
