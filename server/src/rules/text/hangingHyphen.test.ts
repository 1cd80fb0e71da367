import { cases, fixes } from '../../../../test/unit/rules/examples';
import { hangingHyphen } from './hangingHyphen';

describe('hanging-hyphen', () => {
  cases(hangingHyphen, {
    finds: [
      'Kommunal «hälso-och» sjukvård behöver stärkas.',
      '«Vård -och» omsorgsnämnden tillstyrker förslaget.',
      '«Vård-och» omsorgsnämnden tillstyrker förslaget.',
      'Det gäller både «region-eller» kommunägda lokaler.',
      'Lagen om «stöd-samt» serviceinsatser berörs.',
      'Ansvaret för «barn-och» elevhälsan är delat.',
      '«Hälso-och» sjukvård, «barn-och» ungdomsvård.',
      'Enligt «plan -och» bygglagen krävs lov.',
    ],
    silent: [
      'Kommunal hälso- och sjukvård behöver stärkas.',
      'Region- eller kommunägda lokaler.',
      'Vård-, skol- och omsorgsnämnderna är överens.',
      'Utredningen - och det är viktigt - föreslår ingen ändring.',
      'Utredningen – och det är viktigt – föreslår ingen ändring.',
      'Metoden är av typen drag-och-släpp.',
      'Ett antingen-eller är ingen lösning.',
      'E-ochrafärgen finns inte.',
      '- och sedan en punkt till',
    ],
  });
  fixes(hangingHyphen, [
    ['Kommunal hälso-och sjukvård.', 'Kommunal hälso- och sjukvård.'],
    ['Vård -och omsorgsnämnden svarar.', 'Vård- och omsorgsnämnden svarar.'],
  ]);
});
