import { cases, fixes } from '../../../../test/unit/rules/examples';
import { severalNames } from './severalNames';

const around = 'Solna stads yttrande över SOU 2024:72\n\n{}\n';

describe('several-names', () => {
  cases(
    severalNames,
    {
      finds: [
        'Nämnden tillstyrker förslaget om avtal. Nämnden avstyrker avgiften. «Förvaltningen» tillstyrker tillsynen.',
        'Socialnämnden tillstyrker avtalen. Socialnämnden avstyrker avgiften. «Kommunen» avstyrker tillsynen.',
        'Förvaltningen tillstyrker avtalen. Förvaltningen avstyrker avgiften. «Vård- och omsorgsnämnden» avstyrker resten.',
        'Nämnden tillstyrker avtalen. Därför avstyrker nämnden avgiften. Vidare tillstyrker «förvaltningen» tillsynen.',
        'Regionen tillstyrker avtalen. Regionen avstyrker avgiften. «Styrelsen» avstyrker tillsynen.',
      ],
      silent: [
        'Nämnden tillstyrker förslaget om avtal. Nämnden avstyrker förslaget om avgifter.',
        'Socialnämnden tillstyrker avtalen. Nämnden avstyrker avgiften.',
        'Vård- och omsorgsförvaltningen tillstyrker avtalen. Förvaltningen avstyrker avgiften.',
        'Vi tillstyrker avtalen. Nämnden avstyrker avgiften.',
        'Nämnden tillstyrker avtalen. Förvaltningen har berett ärendet.',
        'Länsstyrelsen avstyrker avtalen. Länsstyrelsen tillstyrker avgiften.',
        'Nämnden tillstyrker förslaget att kommunen får anställa läkare.',
        'Nämnden ansvarar för vården. Kommunen ansvarar för skolan.',
        'Nämnden tillstyrker avtalen.\n\nProtokollsanteckning\n\nFörvaltningen avstyrker avgiften.',
        'Ingen tar ställning här.',
      ],
    },
    { around },
  );
  fixes(
    severalNames,
    [
      [
        'Nämnden tillstyrker avtalen. Nämnden avstyrker avgiften. Vidare tillstyrker förvaltningen tillsynen.',
        'Nämnden tillstyrker avtalen. Nämnden avstyrker avgiften. Vidare tillstyrker nämnden tillsynen.',
      ],
    ],
    { around },
  );
});
