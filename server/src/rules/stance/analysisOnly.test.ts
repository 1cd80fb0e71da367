import { cases } from '../../../../test/unit/rules/examples';
import { analysisOnly } from './analysisOnly';

const around = 'Solna stads yttrande över SOU 2024:72\n\n4.2 Avtalen\n\n{}\n';

describe('agrees-with-analysis-only', () => {
  cases(
    analysisOnly,
    {
      finds: [
        'Solna stad «instämmer» i utredningens problembeskrivning.',
        'Solna stad «delar utredningens analys» av avtalen.',
        'Solna stad «välkomnar» utredningens ambition. Avtalen är olika.',
        'Vi «delar utredningens problembild».',
      ],
      silent: [
        'Solna stad instämmer i problembeskrivningen och tillstyrker förslaget.',
        'Solna stad delar utredningens analys. Staden avstyrker förslaget.',
        'Solna stad tillstyrker förslaget.',
        'Solna stad delar utredningens bedömning.',
        'Avtalen är olika.',
        'Utredningens analys är grundlig.',
        'SKR delar utredningens analys.',
        'Solna stad ser positivt på förslaget.',
      ],
    },
    { around },
  );
});
