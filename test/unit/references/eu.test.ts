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
  it('knows the year in a number from either end', () => {
    reads(
      'Se direktiv 2009/28/EG och direktiv (EU) 2018/2001.',
      'eu | direktiv 2009/28/EG | /ext/celex/32009L0028',
      'eu | direktiv (EU) 2018/2001 | /ext/celex/32018L2001',
    );
    reads(
      'Se förordning (EG) nr 1987/2006 och förordning (EU) 2019/2033.',
      'eu | förordning (EG) nr 1987/2006 | /ext/celex/32006R1987',
      'eu | förordning (EU) 2019/2033 | /ext/celex/32019R2033',
    );
    reads(
      'Se förordning 2016/679 och rådets beslut (Gusp) 2015/1333.',
      `eu | förordning 2016/679 | ${gdpr}`,
      'eu | rådets beslut (Gusp) 2015/1333 | /ext/celex/32015D1333',
    );
    reads(
      'Se artikel 8 i EG-direktiv 95/46.',
      'eu | artikel 8 i EG-direktiv 95/46 | /ext/celex/31995L0046#8',
    );
    reads(
      'Se beslut 88/591/EKSG, EEG, Euratom och förordning (EEG, Euratom, EKSG) nr 259/68.',
      'eu | beslut 88/591/EKSG, EEG, Euratom | /ext/celex/31988D0591',
      'eu | förordning (EEG, Euratom, EKSG) nr 259/68 | /ext/celex/31968R0259',
    );
  });
  it('reads acts of Euratom, and with the union before their kind', () => {
    reads(
      'Se rådets direktiv 2013/59/Euratom och EU-direktivet 2019/882.',
      'eu | rådets direktiv 2013/59/Euratom | /ext/celex/32013L0059',
      'eu | EU-direktivet 2019/882 | /ext/celex/32019L0882',
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
  it('reads the parts of an article however they are written', () => {
    for (const part of [
      '6.1 första stycket f',
      '6 punkt 1 led f',
      '6(1)(f)',
      '6 (1)(f)',
      '6.1 (f)',
      '6.1f',
      '6 § 1 f',
    ]) {
      reads(`Se artikel ${part} i GDPR.`, `eu | artikel ${part} i GDPR | ${gdpr}#6.1.f`);
    }
    reads('Se artikel 83.4–6 i GDPR.', `eu | artikel 83.4 | ${gdpr}#83.4`, `eu | 6 i GDPR | ${gdpr}#83.6`);
  });
  it('reads the act before its articles', () => {
    reads('Se GDPR artikel 6.1.', `eu | GDPR artikel 6.1 | ${gdpr}#6.1`);
    reads(
      'Se Europakonventionens artikel 8 och FEUF, artikel 101 och 102.',
      'treaty | Europakonventionens artikel 8 | /ext/coe/005#A8',
      'treaty | FEUF, artikel 101 | /ext/celex/12016E/TXT#101',
      'treaty | 102 | /ext/celex/12016E/TXT#102',
    );
    reads(
      'GDPR, artikel 8 i Europakonventionen och annat.',
      `eu | GDPR | ${gdpr}`,
      'treaty | artikel 8 i Europakonventionen | /ext/coe/005#A8',
    );
  });
  it('takes the letter i for the preposition', () => {
    reads('Se artikel 9 i GDPR.', `eu | artikel 9 i GDPR | ${gdpr}#9`);
    reads('Se artikel 9.2 i) i GDPR.', `eu | artikel 9.2 i) i GDPR | ${gdpr}#9.2.i`);
  });
  it('reads recitals only with their act', () => {
    reads('Se skäl 108 i GDPR.', `eu | skäl 108 | ${gdpr}#recital-108`, `eu | GDPR | ${gdpr}`);
    readsNothing('Av dessa skäl 12 kommuner har svarat. Det saknas skäl 4 gånger.');
  });
  it('takes what has its own word for no part of the article before', () => {
    reads('Se artikel 6.2–4 i GDPR.', `eu | artikel 6.2 | ${gdpr}#6.2`, `eu | 4 i GDPR | ${gdpr}#6.4`);
    reads(
      'Se artikel 6.2–artikel 9 i GDPR.',
      `eu | artikel 6.2 | ${gdpr}#6.2`,
      `eu | artikel 9 i GDPR | ${gdpr}#9`,
    );
  });
  it('takes nothing of a recital for a part of an article', () => {
    reads(
      'Se skäl 4.1–artikel 7 i GDPR.',
      `eu | skäl 4.1 | ${gdpr}#recital-4`,
      `eu | artikel 7 i GDPR | ${gdpr}#7`,
    );
  });
  it('reads recitals among articles, in the preamble and of the act named last', () => {
    reads(
      'Se artikel 4.1 och skäl 26 i GDPR.',
      `eu | artikel 4.1 | ${gdpr}#4.1`,
      `eu | skäl 26 | ${gdpr}#recital-26`,
      `eu | GDPR | ${gdpr}`,
    );
    reads('Se skäl 35 i ingressen till GDPR.', `eu | skäl 35 | ${gdpr}#recital-35`, `eu | GDPR | ${gdpr}`);
    reads(
      'GDPR gäller. Se skäl 4 i förordningen.',
      `eu | GDPR | ${gdpr}`,
      `eu | skäl 4 | ${gdpr}#recital-4`,
      `eu | förordningen | ${gdpr}`,
    );
    reads(
      'GDPR gäller. Enligt artikel 6 och skäl 5 personer har fel.',
      `eu | GDPR | ${gdpr}`,
      `eu | artikel 6 | ${gdpr}#6`,
    );
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
      'Se artikel 9 i FN:s konvention om rättigheter för personer med funktionsnedsättning.',
      'treaty | artikel 9 i FN:s konvention | –',
    );
    reads('Se artikel 9 i Århuskonventionen.', 'treaty | artikel 9 i Århuskonventionen | –');
    reads('Lissabonfördraget ändrade detta.', 'treaty | Lissabonfördraget | /ext/celex/12007L/TXT');
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
  it('learns a short name of several words', () => {
    reads(
      'Direktiv 2003/109/EG (varaktigt bosatta-direktivet) gäller. Se artikel 4 i direktivet.',
      'eu | Direktiv 2003/109/EG | /ext/celex/32003L0109',
      'eu | artikel 4 i direktivet | /ext/celex/32003L0109#4',
    );
    reads(
      'Enligt direktiv 2014/65/EU (MiFID II-direktivet) gäller det. Se artikel 4.1 i MiFID II-direktivet.',
      'eu | direktiv 2014/65/EU | /ext/celex/32014L0065',
      'eu | artikel 4.1 i MiFID II-direktivet | /ext/celex/32014L0065#4.1',
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
