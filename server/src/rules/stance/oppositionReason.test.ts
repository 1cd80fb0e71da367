import { cases } from '../../../../test/unit/rules/examples';
import { oppositionReason } from './oppositionReason';

const around = 'Solna stads yttrande över SOU 2024:72\n\n5.4 Anställa läkare\n\n{}\n';

describe('opposition-without-reason', () => {
  cases(
    oppositionReason,
    {
      finds: [
        'Solna stad «avstyrker» förslaget.',
        'Staden «avstyrker» detta förslag.',
        'Vi «avstyrker» förslaget i alla delar.',
        'Solna stad «motsätter sig» förslaget.',
        'Solna stad har läst avsnittet. Solna stad «avstyrker» förslaget.',
      ],
      silent: [
        'Solna stad avstyrker förslaget eftersom ansvaret blir otydligt.',
        'Solna stad avstyrker förslaget. Det finns en risk att ansvaret blir otydligt.',
        'Solna stad avstyrker förslaget, då det innebär två huvudmän.',
        'Solna stad avstyrker förslaget. Ansvaret bör i stället ligga på regionen.',
        'Solna stad avstyrker förslaget. Det skulle bli två huvudmän.',
        'Solna stad tillstyrker förslaget.',
        'Solna stad är tveksam till förslaget.',
        'SKR avstyrker förslaget.',
        'Solna stad avstyrker förslaget på grund av kostnaden.',
        'Solna stad avstyrker förslaget. Det strider mot kommunalt självstyre.',
        'Solna stad motsätter sig förslaget därför att ansvaret blir otydligt.',
        `Solna stad avstyrker förslaget. ${'Ansvaret är regionens enligt avtalet från det året. '.repeat(5)}`,
      ],
    },
    { around },
  );
});
