import { reads, readsNothing } from './read';

describe('references to cases', () => {
  it('reads reported cases', () => {
    reads(
      'Se NJA 2015 s. 899, NJA 2003 s.107 och NJA 2007 not 19.',
      'case | NJA 2015 s. 899 | /dom/nja/2015s899',
      'case | NJA 2003 s.107 | /dom/nja/2003s107',
      'case | NJA 2007 not 19 | /dom/nja/2007/not/19',
    );
    reads(
      'Se HFD 2016 ref. 54 och 55.',
      'case | HFD 2016 ref. 54 | /dom/hfd/2016:54',
      'case | 55 | /dom/hfd/2016:55',
    );
    reads(
      'Se RÅ 1986 ref. 116 och RÅ 1999 not 421.',
      'case | RÅ 1986 ref. 116 | /dom/ra/1986:116',
      'case | RÅ 1999 not 421 | /dom/ra/1999/not/421',
    );
    reads(
      'Se AD 2008 nr 28, AD 2005-nr 115, RH 2007:108, MÖD 2000:48 och MIG 2011:4.',
      ...[
        'AD 2008 nr 28 | /dom/ad/2008:28',
        'AD 2005-nr 115 | /dom/ad/2005:115',
        'RH 2007:108 | /dom/rh/2007:108',
        'MÖD 2000:48 | /dom/mod/2000:48',
        'MIG 2011:4 | /dom/mig/2011:4',
      ].map((row) => `case | ${row}`),
    );
    reads(
      'Se NJA 1992 s. 58 och s. 200.',
      'case | NJA 1992 s. 58 | /dom/nja/1992s58',
      'case | s. 200 | /dom/nja/1992s200',
    );
  });
  it('reads later numbers of a list, up to the last', () => {
    reads(
      'Se HFD 2018 ref. 10, 12 och 20 samt AD 1999 nr. 29.',
      'case | HFD 2018 ref. 10 | /dom/hfd/2018:10',
      'case | 12 | /dom/hfd/2018:12',
      'case | 20 | /dom/hfd/2018:20',
      'case | AD 1999 nr. 29 | /dom/ad/1999:29',
    );
    reads('Se AD 2009 nr 4 och 15 kommuner.', 'case | AD 2009 nr 4 | /dom/ad/2009:4');
  });
  it('reads cases of the union', () => {
    reads(
      'Se mål C-329/95 och T‑201/04.',
      'case | C-329/95 | /ext/celex/61995CJ0329',
      'case | T‑201/04 | /ext/celex/62004TJ0201',
    );
    reads(
      'Se mål 286/82 och 26/83.',
      'case | 286/82 | /ext/celex/61982CJ0286',
      'case | 26/83 | /ext/celex/61983CJ0026',
    );
  });
  it('reads lists and intervals of them', () => {
    reads(
      'Se mål nr 43/75 och förenade målen 21/72–24/72.',
      'case | 43/75 | /ext/celex/61975CJ0043',
      'case | 21/72 | /ext/celex/61972CJ0021',
      'case | 24/72 | /ext/celex/61972CJ0024',
    );
    reads(
      'Se målen C-6/90 och 9/90.',
      'case | C-6/90 | /ext/celex/61990CJ0006',
      'case | 9/90 | /ext/celex/61990CJ0009',
    );
    reads('Se mål C 487/21.', 'case | C 487/21 | /ext/celex/62021CJ0487');
    readsNothing('Se vitamin C 48/21 och mål T 487/21.');
  });
  it('takes no application to Strasbourg for a case of the union', () => {
    readsNothing('Se Europadomstolens dom i målet Klass mot Tyskland (mål 5029/71).');
  });
  it('reads a court’s case by its number', () => {
    reads('Jfr HFD:s dom i mål nr 3530–23.', 'case | mål nr 3530–23 | –');
    reads(
      'Jfr målen nr T 1234-20 och 1235-20 samt mål PMT 56-21.',
      'case | målen nr T 1234-20 | –',
      'case | 1235-20 | –',
      'case | mål PMT 56-21 | –',
    );
  });
  it('is not taken in by names and years', () => {
    readsNothing('AD 2024 och HFD 2016 var viktiga år. Uppgift C-vitamin 3/95.');
  });
});

describe('references to decisions', () => {
  it('reads the ombudsman', () => {
    reads(
      'Se JO 2013/14 s. 392, dnr 2914-2011 och 5176-2013.',
      'authority | JO 2013/14 s. 392, dnr 2914-2011 | /avg/jo/2914-2011',
      'authority | 5176-2013 | /avg/jo/5176-2013',
    );
    reads('Se JO 2012/13 s. 106.', 'authority | JO 2012/13 s. 106 | –');
    reads('Se JO:s beslut den 30 november 2012, dnr 3577-2011.', 'authority | 3577-2011 | /avg/jo/3577-2011');
  });
  it('reads it by its case', () => {
    reads(
      'Se Justitieombudsmannens beslut i ärende dnr 8765-2020.',
      'authority | 8765-2020 | /avg/jo/8765-2020',
    );
    reads('Se JO:s beslut i ärende 3171-2018.', 'authority | 3171-2018 | /avg/jo/3171-2018');
    reads('Se JO:s beslut den 25 juni 2007 (3940-2006).', 'authority | 3940-2006 | /avg/jo/3940-2006');
    reads('Se ARN:s ärende 2011-4567.', 'authority | 2011-4567 | /avg/arn/2011-4567');
    reads('Se JK:s beslut, dnr 7233-16-4.4.', 'authority | 7233-16-4.4 | /avg/jk/7233-16-4.4');
    readsNothing('Se vårt ärende om 2011-4567 och (3940-2006).');
  });
  it('reads the chancellor and the board', () => {
    reads('Se JK:s beslut 2004-11-09 med dnr 753-03-42.', 'authority | 753-03-42 | /avg/jk/753-03-42');
    reads('Se ARN 1998-3712.', 'authority | 1998-3712 | /avg/arn/1998-3712');
  });
});

describe('references to regulations', () => {
  it('reads them by series', () => {
    reads(
      'Se HSLF-FS 2017:40 och Socialstyrelsens föreskrifter (SOSFS 2011:9).',
      'regulation | HSLF-FS 2017:40 | HSLF-FS 2017:40',
      'regulation | SOSFS 2011:9 | SOSFS 2011:9',
    );
    reads(
      'Se AFS 2001:1 och 2023:2 samt BFS 1996:55.',
      'regulation | AFS 2001:1 | AFS 2001:1',
      'regulation | 2023:2 | AFS 2023:2',
      'regulation | BFS 1996:55 | BFS 1996:55',
    );
  });
  it('reads those of a county', () => {
    reads(
      'Se länsstyrelsens föreskrifter 23 FS 2019:4 och 01FS 2020:7.',
      'regulation | 23 FS 2019:4 | 23FS 2019:4',
      'regulation | 01FS 2020:7 | 01FS 2020:7',
    );
  });
  it('takes no series for an act', () => {
    reads('Se 5 § NFS 2016:8.', 'statute | 5 § | –', 'regulation | NFS 2016:8 | NFS 2016:8');
  });
  it('reads the audit office’s reports', () => {
    reads('Se Riksrevisionens rapport RiR 2022:3.', 'authority | RiR 2022:3 | RiR 2022:3');
  });
});

describe('references to dossiers', () => {
  it('reads the ministry’s', () => {
    reads('Remissen har beteckning S2024/01966.', 'dossier | S2024/01966 | S2024/01966');
    reads(
      'Se Ju2026/1595 och U2012/6626/S.',
      'dossier | Ju2026/1595 | Ju2026/01595',
      'dossier | U2012/6626/S | U2012/06626/S',
    );
  });
  it('reads the respondent’s own by shape', () => {
    reads(
      'Ärendet har VON/2024:00324 och VON/202400324.',
      'dossier | VON/2024:00324 | VON/2024:00324',
      'dossier | VON/202400324 | VON/202400324',
    );
  });
  it('reads it with hyphens', () => {
    reads('Ärendet har KS-2026-00194.', 'dossier | KS-2026-00194 | KS-2026-00194');
    readsNothing('Kursen ABC-2024-1 är ny.');
  });
  it('reads others by their label', () => {
    reads(
      'Dnr KS 2018/56, dnr 2014/304 och dnr: 3.1-4788-2026.',
      'dossier | KS 2018/56 | KS 2018/56',
      'dossier | 2014/304 | 2014/304',
      'dossier | 3.1-4788-2026 | 3.1-4788-2026',
    );
  });
  it('reads one that its label is said to be', () => {
    reads(
      'Vårt diarienummer är KS 2024/567 och ert dnr är 2024-04567.',
      'dossier | KS 2024/567 | KS 2024/567',
      'dossier | 2024-04567 | 2024-04567',
    );
    readsNothing('Dagen för beslut i vårt ärende är 2024-05-02, och svaret är 2024-05-03.');
  });
  it('is not taken in by committees and codes', () => {
    readsNothing('Utredningen (S 2023:07) och läsåret 2024/25. Kvoten 10/2024 och postnummer 631 86.');
  });
});
