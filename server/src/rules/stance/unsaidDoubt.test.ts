import { cases } from '../../../../test/unit/rules/examples';
import { unsaidDoubt } from './unsaidDoubt';

const around = 'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\n{}\n';

describe('unsaid-doubt', () => {
  cases(
    unsaidDoubt,
    {
      finds: [
        '«Det finns en risk att avtalen blir dyrare.» Det saknas en analys av kostnaderna. Det finns en risk att små kommuner inte får avtal.',
        '«Det saknas en analys.» Det saknas ett underlag. Det finns en risk att kostnaderna ökar.',
      ],
      silent: [
        'Solna stad är tveksam. Det finns en risk att avtalen blir dyrare. Det saknas en analys. Det finns en risk för små kommuner.',
        'Solna stad tillstyrker förslaget. Det finns en risk att det blir dyrt. Det saknas en analys. Det finns en risk till.',
        'Det finns en risk att avtalen blir dyrare. Det saknas en analys av kostnaderna.',
        'Det finns en risk att avtalen blir dyrare.',
        'Avtalen tecknas av regionen. Kommunen är part. De gäller i tre år.',
        'Solna stad avstyrker förslaget. Det finns en risk. Det saknas en analys. Det finns en risk till.',
      ],
    },
    { around },
  );
});
