import { reads, readsNothing } from './read';

const gdpr = '/ext/celex/32016R0679';

describe('references to the law of the union and to treaties', () => {
  it('reads acts by number', () => {
    reads('Enligt direktiv 95/46/EG gäller det.', 'eu | direktiv 95/46/EG | /ext/celex/31995L0046');
    reads(
      'Enligt Europaparlamentets och rådets förordning (EU) 2016/679 av den 27 april 2016 gäller det.',
      `eu | Europaparlamentets och rådets förordning (EU) 2016/679 av den 27 april 2016 | ${gdpr}`,
    );
    reads(
      'Enligt förordning (EU) nr 575/2013 gäller det.',
      'eu | förordning (EU) nr 575/2013 | /ext/celex/32013R0575',
    );
    reads(
      'Enligt rådets förordning (EEG) nr 1408/71 gäller det.',
      'eu | rådets förordning (EEG) nr 1408/71 | /ext/celex/31971R1408',
    );
    reads(
      'Enligt rådets rambeslut 2002/584/RIF gäller det.',
      'eu | rådets rambeslut 2002/584/RIF | /ext/celex/32002F0584',
    );
    reads(
      'Enligt kommissionens delegerade förordning (EU) 2015/2446 gäller det.',
      'eu | kommissionens delegerade förordning (EU) 2015/2446 | /ext/celex/32015R2446',
    );
    reads(
      'Se direktiven 2014/24/EU och 2014/25/EU.',
      'eu | direktiven 2014/24/EU | /ext/celex/32014L0024',
      'eu | 2014/25/EU | /ext/celex/32014L0025',
    );
    reads(
      'Se 32016R0679 och 395L0046.',
      `eu | 32016R0679 | ${gdpr}`,
      'eu | 395L0046 | /ext/celex/31995L0046',
    );
  });
  it('reads acts by name', () => {
    reads(
      'GDPR, dataskyddsförordningen och EU:s dataskyddsförordning är en sak.',
      `eu | GDPR | ${gdpr}`,
      `eu | dataskyddsförordningen | ${gdpr}`,
      `eu | EU:s dataskyddsförordning | ${gdpr}`,
    );
    reads(
      'Det följer av NIS 2-direktivet och eIDAS-förordningen.',
      'eu | NIS 2-direktivet | /ext/celex/32022L2555',
      'eu | eIDAS-förordningen | /ext/celex/32014R0910',
    );
  });
  it('reads articles', () => {
    reads(
      'Se artikel 25.6 i direktiv 95/46/EG.',
      'eu | artikel 25.6 i direktiv 95/46/EG | /ext/celex/31995L0046#25.6',
    );
    reads(
      'Se artikel 9.2 b i dataskyddsförordningen.',
      `eu | artikel 9.2 b i dataskyddsförordningen | ${gdpr}#9.2.b`,
    );
    reads(
      'Se artikel 6.1 första stycket led c i GDPR.',
      `eu | artikel 6.1 första stycket led c i GDPR | ${gdpr}#6.1.c`,
    );
    reads(
      'Se artiklarna 5.1 c och e samt 6 i GDPR.',
      `eu | artiklarna 5.1 c | ${gdpr}#5.1.c`,
      `eu | e | ${gdpr}#5.1.e`,
      `eu | 6 i GDPR | ${gdpr}#6`,
    );
    reads('Se artiklarna 12–15 i GDPR.', `eu | artiklarna 12 | ${gdpr}#12`, `eu | 15 i GDPR | ${gdpr}#15`);
  });
  it('takes the letter i for the preposition', () => {
    reads('Se artikel 9 i GDPR.', `eu | artikel 9 i GDPR | ${gdpr}#9`);
    reads('Se artikel 9.2 i) i GDPR.', `eu | artikel 9.2 i) i GDPR | ${gdpr}#9.2.i`);
  });
  it('reads recitals only with their act', () => {
    reads('Se skäl 108 i GDPR.', `eu | skäl 108 | ${gdpr}#recital-108`, `eu | GDPR | ${gdpr}`);
    readsNothing('Av dessa skäl 12 kommuner har svarat. Det saknas skäl 4 gånger.');
  });
  it('gives an article alone to the act named just before', () => {
    reads(
      'GDPR gäller. Enligt artikel 6.1 e) krävs stöd i lag.',
      `eu | GDPR | ${gdpr}`,
      `eu | artikel 6.1 e) | ${gdpr}#6.1.e`,
    );
    reads(
      'GDPR gäller. Se artikel 5.1 c i förordningen.',
      `eu | GDPR | ${gdpr}`,
      `eu | artikel 5.1 c i förordningen | ${gdpr}#5.1.c`,
    );
    reads('Se artikel 45 i konventionen.', 'treaty | artikel 45 i konventionen | –');
    reads(
      'GDPR gäller. Se artikel 1 i första tilläggsprotokollet.',
      `eu | GDPR | ${gdpr}`,
      'eu | artikel 1 | –',
    );
  });
  it('learns a short name', () => {
    reads(
      'Enligt direktiv 2010/13/EU om samordning av bestämmelser (AV-direktivet) gäller det. Se artikel 5 i AV-direktivet.',
      'eu | direktiv 2010/13/EU | /ext/celex/32010L0013',
      'eu | artikel 5 i AV-direktivet | /ext/celex/32010L0013#5',
    );
  });
  it('counts a name in the act’s own introduction or in another’s title as no reference', () => {
    reads(
      'Enligt förordning (EU) 2016/679, här kallad EU:s dataskyddsförordning, gäller det.',
      `eu | förordning (EU) 2016/679 | ${gdpr}`,
    );
    reads(
      'Se lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning.',
      'statute | lagen (2018:218) | /2018:218',
    );
  });
  it('reads treaties', () => {
    reads(
      'Se artikel 267 FEUF och artikel 4.2 i EU-fördraget.',
      'treaty | artikel 267 FEUF | /ext/celex/12016E/TXT#267',
      'treaty | artikel 4.2 i EU-fördraget | /ext/celex/12016M/TXT#4.2',
    );
    reads(
      'Se artikel 6.1 i Europakonventionen och artikel 8 EKMR.',
      'treaty | artikel 6.1 i Europakonventionen | /ext/coe/005#A6P1',
      'treaty | artikel 8 EKMR | /ext/coe/005#A8',
    );
    reads(
      'Se artikel 5.1 d i Europakonventionen.',
      'treaty | artikel 5.1 d i Europakonventionen | /ext/coe/005#A5P1Ld',
    );
    reads(
      'Barnkonventionen är lag. Se artikel 3 i barnkonventionen.',
      'treaty | Barnkonventionen | /2018:1197',
      'treaty | artikel 3 i barnkonventionen | /2018:1197',
    );
    reads('Se artikel 47 i stadgan.', 'treaty | artikel 47 i stadgan | /ext/celex/12012P/TXT#47');
  });
  it('is not taken in by other directives and numbers', () => {
    readsNothing('Direktivet till utredaren och förordningen är tydliga. Kvoten 5/7 och läsåret 2024/25.');
    readsNothing('Beslut 2024/123 fattades. Föreningens stadgan ändrades.');
  });
});
