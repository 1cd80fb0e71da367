import { cases } from '../../../../test/unit/rules/examples';
import { outsideScope } from './outsideScope';

const around = 'Solna stads yttrande över SOU 2024:72\n\n{}\n\nSolna stad tillstyrker förslaget.';
const remiss = { remiss: { beteckning: 'SOU 2024:72', omfattning: ['4-5', '7.2', '9.1–9.3'] } };

describe('outside-scope', () => {
  cases(
    outsideScope,
    {
      finds: [
        '«3.1 Bakgrund till avtalen»',
        '«6.2 Plattformen»',
        '«7.1 Läkare»',
        '«8.1 Konsekvenser för kommunerna»',
        '«9.4 Ikraftträdande»',
        '«10 Bilagor»',
      ],
      silent: [
        '4.2 Avtalen',
        '5.4 Anställa läkare',
        '4 Läkarmedverkan',
        '7.2 Ledarskap',
        '7.2.3 Sjuksköterskor',
        '9.2 Kostnader',
        '9.3.1 Kommuner',
        '7 Utbildning',
        'Övrigt',
      ],
    },
    { around, remiss },
  );
  cases(
    outsideScope,
    { silent: ['8 Konsekvenser'] },
    { around, remiss: { remiss: { beteckning: 'SOU 2024:72' } } },
  );
  cases(outsideScope, { silent: ['8 Konsekvenser'] }, { around });
});
