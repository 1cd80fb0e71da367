import { cases, fixes } from '../../../../test/unit/rules/examples';
import { unfilledTemplate } from './unfilledTemplate';

describe('unfilled-template', () => {
  cases(unfilledTemplate, {
    finds: [
      'Dnr: «Klicka här för att ange diarienummer»',
      'Skäl: «Klicka eller tryck här för att ange text.»',
      'Beslut: «välj ett objekt».',
      'Datum: «Välj ett datum».',
      '«[organisationens namn]» tillstyrker förslaget.',
      '«[Ange avsnittets rubrik]»',
      '«<diarienummer>» ska stå i svaret.',
      'Svaret lämnas den «ÅÅÅÅ-MM-DD» av nämnden.',
      'Svaret lämnas den «20XX-XX-XX» av nämnden.',
      'Ärendet har «dnr XX/XX» hos oss.',
      'Kommunen «XXX» tillstyrker förslaget.',
      '«Lorem ipsum» dolor sit amet.',
      'Skriv gärna mer: «skriv din text här».',
    ],
    silent: [
      'Enligt utredningen ska ”[kommunen] ansvara för vården”.',
      'I citatet är en del struken […] men meningen är densamma.',
      'I citatet är en del struken [...] men meningen är densamma.',
      'Sida [2] av källan anger motsatsen.',
      'Kommunen vill ange skälen för sin ståndpunkt.',
      'Invånare kan klicka på en länk för att se sin journal.',
      'Kapitel XX i den gamla balken gällde till 1998.',
      'Andelen är < 5 procent och > 2 procent.',
      'Vi väljer ett annat datum för ikraftträdandet.',
    ],
  });
  fixes(unfilledTemplate, [['Dnr: Klicka här för att ange diarienummer', 'Dnr: ']]);
});
