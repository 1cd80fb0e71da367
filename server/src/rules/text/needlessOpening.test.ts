import { cases } from '../../../../test/unit/rules/examples';
import { needlessOpening } from './needlessOpening';

describe('needless-opening', () => {
  cases(needlessOpening, {
    finds: [
      'Solna stad «har fått tillfälle att yttra sig» över betänkandet.',
      'Vi «har fått möjlighet att yttra oss» över betänkandet.',
      'Länsstyrelsen «har getts tillfälle att lämna synpunkter» på promemorian.',
      'Förbundet «har beretts möjlighet att lämna yttrande» över förslaget.',
      'Nämnden «har fått möjlighet att svara på» remissen.',
      'Solna stad «har blivit utsedd som remissinstans» för betänkandet.',
      'Kommunen «har blivit utsedda till remissinstans» för betänkandet.',
      'Nämnden «har beretts tillfälle att inkomma med» synpunkter.',
    ],
    silent: [
      'Solna stad tillstyrker förslaget.',
      'Kommunerna har fått möjlighet att anställa läkare.',
      'Patienten bör ges tillfälle att yttra sig innan beslutet fattas.',
      'Staden är remissinstans i frågor om buller.',
      'Utredningen har inte gett parterna möjlighet att yttra sig.',
      'Regionen har haft möjlighet till insyn.',
      'Vi har tidigare yttrat oss över betänkandet.',
      'Flera myndigheter har blivit utsedda att samverka.',
    ],
  });
});
