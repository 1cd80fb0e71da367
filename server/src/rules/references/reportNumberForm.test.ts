import { cases, fixes } from '../../../../test/unit/rules/examples';
import { reportNumberForm } from './reportNumberForm';

describe('document-number-form', () => {
  cases(reportNumberForm, {
    finds: [
      'Yttrande över «SOU2024:72» från Solna stad.',
      'Yttrande över «SOU: 2024:72» från Solna stad.',
      'Yttrande över «SOU 2018: 28» från Solna stad.',
      'Yttrande över «sou 2024:72» från Solna stad.',
      'Yttrande över «Ds. 2024:32» från Solna stad.',
      'Yttrande över «DS 2024:32» från Solna stad.',
      'Enligt «prop 2025/26:19» ska lagen ändras.',
      'Enligt «prop.2025/26:19» ska lagen ändras.',
      'Uppdraget i «dir 2023:98» är snävt.',
      'Riksdagen beslutade i «bet 2015/16:SoU16» om det.',
      'Riksdagen beslutade i «rskr 2015/16:211» om det.',
    ],
    silent: [
      'Yttrande över SOU 2024:72 från Solna stad.',
      'Yttrande över Ds 2024:32 från Solna stad.',
      'Enligt prop. 2025/26:19 ska lagen ändras.',
      'Prop. 2025/26:19 ändrar lagen.',
      'Enligt Prop 2015/16:4 s 35 är kravet nytt.',
      'Uppdraget i dir. 2023:98 är snävt.',
      'Riksdagen beslutade i bet. 2015/16:SoU16 om det.',
      'Utredningen hade beteckningen S 2023:07 vid departementet.',
      'Lagen (2018:1937) om tillgänglighet gäller här.',
      'Yttrande över SOU\u00A02024:72 från Solna stad.',
    ],
  });
  fixes(reportNumberForm, [
    ['Yttrande över SOU2024:72.', 'Yttrande över SOU 2024:72.'],
    ['Enligt prop 2025/26:19 gäller detta.', 'Enligt prop. 2025/26:19 gäller detta.'],
    ['I bet 2015/16: SoU 16 står det.', 'I bet. 2015/16:SoU16 står det.'],
  ]);
});
