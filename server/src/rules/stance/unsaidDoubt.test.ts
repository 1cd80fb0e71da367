import { cases, fixes } from '../../../../test/unit/rules/examples';
import { unsaidDoubt } from './unsaidDoubt';

const around = 'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\n{}\n';

describe('unsaid-doubt', () => {
  cases(
    unsaidDoubt,
    {
      finds: [
        '«Det finns en risk att avtalen blir dyrare.» Det saknas en analys av kostnaderna. Det finns en risk att små kommuner inte får avtal.',
        '«Det saknas en analys.» Det saknas ett underlag. Det finns en risk att kostnaderna ökar.',
        'Avtalen är från 2019. «Det finns en risk för högre kostnader.» Det saknas en analys. Det saknas ett underlag.',
        '«Det saknas en analys.»\n\nDet saknas ett underlag.\n\nDet finns en risk att kostnaderna ökar.',
        'SKR avstyrker förslaget. «Det saknas en analys.» Det saknas ett underlag. Det finns en risk att kostnaderna ökar.',
      ],
      silent: [
        'Solna stad är tveksam. Det finns en risk att avtalen blir dyrare. Det saknas en analys. Det finns en risk för små kommuner.',
        'Solna stad tillstyrker förslaget. Det finns en risk att det blir dyrt. Det saknas en analys. Det finns en risk till.',
        'Det finns en risk att avtalen blir dyrare. Det saknas en analys av kostnaderna.',
        'Det finns en risk att avtalen blir dyrare.',
        'Avtalen tecknas av regionen. Kommunen är part. De gäller i tre år.',
        'Det är positivt att avtalen ses över. Det saknas en analys. Det saknas ett underlag. Det finns en risk.',
        'Solna stad har inget att invända. Det finns en risk. Det saknas en analys. Det saknas ett underlag.',
        'Staden avstår från att ta ställning. Det finns en risk. Det saknas en analys. Det saknas ett underlag.',
        'Solna stad avstyrker förslaget. Det finns en risk. Det saknas en analys. Det finns en risk till.',
      ],
    },
    { around },
  );
  cases(
    unsaidDoubt,
    { silent: ['Det saknas en analys. Det saknas ett underlag. Det finns en risk att kostnaderna ökar.'] },
    { around: 'Solna stads yttrande över SOU 2024:72\n\nÖvergripande synpunkter\n\n{}\n' },
  );
  const doubts = 'Det saknas en analys. Det saknas ett underlag. Det finns en risk att kostnaderna ökar.';
  fixes(unsaidDoubt, [[doubts, `Solna stad är tveksam till förslaget. ${doubts}`]], { around });
  fixes(unsaidDoubt, [[doubts, `Solna stad avstyrker förslaget. ${doubts}`]], { around, index: 1 });
});
