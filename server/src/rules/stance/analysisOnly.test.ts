import { cases, fixes } from '../../../../test/unit/rules/examples';
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
        'Solna stad «instämmer» i beskrivningen av nuläget. Avtalen är olika.',
        'Solna stad «välkomnar» syftet med förslaget.',
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
        'Solna stad delar utredningens analys men är tveksam till förslaget.',
        'Solna stad instämmer i analysen. Staden har inget att invända mot förslaget.',
      ],
    },
    { around },
  );
  cases(
    analysisOnly,
    { silent: ['Solna stad delar utredningens analys.'] },
    { around: 'Solna stads yttrande över SOU 2024:72\n\nÖvergripande synpunkter\n\n{}\n' },
  );
  fixes(
    analysisOnly,
    [
      [
        'Vi delar utredningens problembild.',
        'Solna stad tillstyrker förslaget. Vi delar utredningens problembild.',
      ],
    ],
    { around },
  );
});
