import { cases, fixes } from '../../../../test/unit/rules/examples';
import { euActForm } from './euActForm';

describe('eu-act-form', () => {
  cases(euActForm, {
    finds: [
      'Enligt förordning «(EU) nr 2016/679» gäller detta.',
      'Enligt förordning «(EU) nr. 2019/881» gäller detta.',
      'Enligt direktiv «2016/680/EU» gäller detta.',
      'Enligt direktiv «2019/882/EU» om tillgänglighet gäller detta.',
      'Enligt förordning «(EU) nr 2024/1689» om AI gäller detta.',
      'Beslut «(Gusp) nr 2015/1333» upphävdes.',
    ],
    silent: [
      'Enligt förordning (EU) 2016/679 gäller detta.',
      'Enligt förordning (EU) nr 575/2013 gäller detta.',
      'Enligt förordning (EG) nr 1907/2006 gäller detta.',
      'Enligt direktiv 95/46/EG gäller detta.',
      'Enligt direktiv 2011/24/EU gäller detta.',
      'Enligt direktiv 2014/24/EU gäller detta.',
      'Enligt direktiv (EU) 2016/680 gäller detta.',
      'EU:s dataskyddsförordning gäller.',
      'Åren 2016/17 gällde andra regler i EU.',
    ],
  });
  fixes(euActForm, [
    ['Enligt förordning (EU) nr 2016/679 gäller detta.', 'Enligt förordning (EU) 2016/679 gäller detta.'],
    ['Enligt direktiv 2016/680/EU gäller detta.', 'Enligt direktiv (EU) 2016/680 gäller detta.'],
  ]);
});
