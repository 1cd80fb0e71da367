import { cases, fixes } from '../../../../test/unit/rules/examples';
import { abbreviationWithNumber } from './abbreviationWithNumber';

describe('abbreviation-with-number', () => {
  cases(abbreviationWithNumber, {
    finds: [
      'Kravet finns i «HSL (2017:30)» sedan länge.',
      'Kravet finns i «SoL (2001:453)» sedan länge.',
      'Kravet finns i «LSS (SFS 1993:387)» sedan länge.',
      'Kravet finns i 4 kap. 6 § «HSL (2017:30)».',
      'Både «LOU (2016:1145)» och «LOV (2008:962)» gäller.',
    ],
    silent: [
      'Kravet finns i HSL sedan länge.',
      'Kravet finns i hälso- och sjukvårdslagen (2017:30).',
      'Hälso- och sjukvårdslagen (2017:30), HSL, gäller.',
      'Lagen (1993:387) om stöd och service, LSS, gäller.',
      'Betänkandet SOU (2024:72) är långt.',
      'SKR (2024) har räknat på förslaget.',
      'Socialtjänstlagen (SoL) gäller.',
      'Enligt Socialstyrelsen (2024:7) saknas läkare.',
      'Boverket (BFS 2011:6) har regler om det.',
      'Ärendet KS 2018:443 är kommunens.',
    ],
  });
  fixes(abbreviationWithNumber, [['Kravet finns i HSL (2017:30).', 'Kravet finns i HSL.']]);
});
