import { cases, fixes } from '../../../../test/unit/rules/examples';
import { pageForm } from './pageForm';

describe('reference-form', () => {
  cases(pageForm, {
    finds: [
      'Resonemanget på «sid» 45 är oklart.',
      'Resonemanget på «sid.» 45 är oklart.',
      'Resonemanget (betänkandet «s» 45) är oklart.',
      'Förslaget i «avs.» 4.1 är oklart.',
      'Förslaget i «avsn.» 4.1 är oklart.',
      'Förslagen i avsnitt 4.1«-»4.3 är oklara.',
      'Förslagen i kapitel 4«-»7 är oklara.',
    ],
    silent: [
      'Resonemanget på s. 45 är oklart.',
      'Resonemanget på sidan 45 är oklart.',
      'Förslaget i avsnitt 4.1 är oklart.',
      'Förslagen i avsnitt 4.1–4.3 är oklara.',
      'Mellan 2024-11-07 och 2025-02-11 pågick remissen.',
      'Kl. 8-17 är växeln öppen.',
      'EU:s 27 medlemsstater berörs.',
      'Vi ser en sida av saken.',
      'Beslutet gäller åren 2024-2026.',
    ],
  });
  fixes(pageForm, [
    ['Se sid 45 och avs. 4.1.', 'Se s. 45 och avsnitt 4.1.'],
    ['Förslagen i avsnitt 4.1-4.3 är oklara.', 'Förslagen i avsnitt 4.1–4.3 är oklara.'],
  ]);
});
