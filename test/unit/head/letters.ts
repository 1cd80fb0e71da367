/** Letters by respondents of every kind, invented after the forms that real answers have, and what their heads say. */
export interface ModelLetter {
  readonly what: string;
  readonly text: string;
  readonly respondent: string | null;
  readonly kind: string | null;
  readonly inquiry: string | null;
  readonly ministryDossier: string | null;
  readonly dossiers: readonly string[];
  readonly date: string | null;
  readonly addressee: string | null;
}

export const letters: readonly ModelLetter[] = [
  {
    what: 'a committee that answers for its municipality, in columns',
    text: `
Socialnämnden                        Datum             Diarienummer

Anna Berg                            2025-03-04        SN/2024:112

0141-22 50 00

Socialdepartementet

Tibro kommuns yttrande över betänkandet För barnens bästa? (SOU 2024:99)

Tibro kommun har getts tillfälle att yttra sig över rubricerat betänkande, er beteckning S2024/02311.
Kommunen lämnar följande yttrande.
`,
    respondent: 'Tibro kommun',
    kind: 'kommun',
    inquiry: 'SOU 2024:99',
    ministryDossier: 'S2024/02311',
    dossiers: ['SN/2024:112'],
    date: '2025-03-04',
    addressee: 'Socialdepartementet',
  },
  {
    what: 'a committee that answers its own board',
    text: `YTTRANDE
Byggnadsnämnden
Till                                   Datum
Kommunstyrelsen                        2025-09-01

Diarienummer
Ert diarienummer
BN-2025-00311
KS-2025-00420

Yttrande över Landsbygds- och infrastrukturdepartementets remiss: Nya regler om
mark (SOU 2025:46)

Byggnadsnämnden är positiv till förslagen.

Skövde kommun
`,
    respondent: 'Byggnadsnämnden, Skövde kommun',
    kind: 'kommun',
    inquiry: 'SOU 2025:46',
    ministryDossier: null,
    dossiers: ['BN-2025-00311'],
    date: '2025-09-01',
    addressee: 'Kommunstyrelsen',
  },
  {
    what: 'a city through its board',
    text: `Göteborgs Stad
Kommunstyrelsen

Handling 2025 nr 88

Till Justitiedepartementet

Yttrande angående remiss från Justitiedepartementet av betänkandet Ökad insyn
(SOU 2025:31)

Göteborgs Stad tillstyrker förslagen i huvudsak. Staden vill dock framhålla följande.

Göteborg den 21 maj 2025
`,
    respondent: 'Göteborgs Stad',
    kind: 'kommun',
    inquiry: 'SOU 2025:31',
    ministryDossier: null,
    dossiers: [],
    date: '2025-05-21',
    addressee: 'Justitiedepartementet',
  },
  {
    what: 'a region',
    text: `Region Kronoberg                          YTTRANDE
                                          2025-01-29
                                          Dnr 24RGK2210

Socialdepartementet
s.remissvar@regeringskansliet.se

Remissvar – En förändrad abortlag (SOU 2024:77), S2024/01811

Region Kronoberg tackar för möjligheten att svara på remissen.
`,
    respondent: 'Region Kronoberg',
    kind: 'region',
    inquiry: 'SOU 2024:77',
    ministryDossier: 'S2024/01811',
    dossiers: ['24RGK2210'],
    date: '2025-01-29',
    addressee: 'Socialdepartementet',
  },
  {
    what: 'a county administrative board',
    text: `Länsstyrelsen                 Yttrande                                   1 (3)
Gävleborg
                              Datum                 Diarienummer
                              2025-04-14            1622-2025

                              Ert datum             Er beteckning
                              2025-01-20            KN2025/00112

Klimat- och näringslivsdepartementet

Remiss av promemorian Snabbare tillstånd

Länsstyrelsen i Gävleborgs län har tagit del av promemorian och lämnar följande synpunkter.
I betänkandet Miljö på väg (SOU 2022:15) lämnades andra förslag.
`,
    respondent: 'Länsstyrelsen i Gävleborgs län',
    kind: 'lansstyrelse',
    inquiry: null,
    ministryDossier: 'KN2025/00112',
    dossiers: ['1622-2025'],
    date: '2025-04-14',
    addressee: 'Klimat- och näringslivsdepartementet',
  },
  {
    what: 'a court of appeal',
    text: `HOVRÄTTEN ÖVER SKÅNE OCH BLEKINGE            YTTRANDE            Dnr
                                             2025-02-28          HSB 2024/1102

Justitiedepartementet
103 33 Stockholm

Betänkandet En ny myndighetsstruktur (SOU 2024:84)
(Ju2024/02480)

Hovrätten har, utifrån de intressen domstolen har att bevaka, inget att erinra mot förslagen.

Detta yttrande har beslutats av hovrättspresidenten. Föredragande har varit hovrättsassessorn.
`,
    respondent: 'Hovrätten över Skåne och Blekinge',
    kind: 'domstol',
    inquiry: 'SOU 2024:84',
    ministryDossier: 'Ju2024/02480',
    dossiers: ['HSB 2024/1102'],
    date: '2025-02-28',
    addressee: 'Justitiedepartementet',
  },
  {
    what: 'a district court',
    text: `                                    REMISSYTTRANDE
SÖDERTÖRNS TINGSRÄTT                2025-06-02              Diarienr TSR 2025/210
Lagmannen

                                    Ert diarienr Ju2025/00701

Justitiedepartementet
Straffrättsenheten

Ds 2025:4 Skärpta regler om vapen

Södertörns tingsrätt, som har anmodats att yttra sig över departementspromemorian, anför följande.
`,
    respondent: 'Södertörns tingsrätt',
    kind: 'domstol',
    inquiry: 'Ds 2025:4',
    ministryDossier: 'Ju2025/00701',
    dossiers: ['TSR 2025/210'],
    date: '2025-06-02',
    addressee: 'Justitiedepartementet',
  },
  {
    what: 'an agency with labels in running order',
    text: `Specialpedagogiska skolmyndigheten

Datum: 2024-10-03
Vår referens: ALL 2024/877
Er referens: U2024/01320

Utbildningsdepartementet

Yttrande över betänkandet Bättre förutsättningar för trygghet och studiero i skolan (SOU 2024:39)

Specialpedagogiska skolmyndigheten (SPSM) har getts möjlighet att yttra sig.
SPSM tillstyrker förslaget i 5.2.
`,
    respondent: 'Specialpedagogiska skolmyndigheten',
    kind: 'myndighet',
    inquiry: 'SOU 2024:39',
    ministryDossier: 'U2024/01320',
    dossiers: ['ALL 2024/877'],
    date: '2024-10-03',
    addressee: 'Utbildningsdepartementet',
  },
  {
    what: 'an ombudsman whose dossier is nothing but numbers',
    text: `JUSTITIEKANSLERN                                  Datum                Dnr
                                                  den 7 mars 2024      2023/7712
                                                  Ert datum            Ert dnr
                                                  2023-12-04           Fö2023/01840
Försvarsdepartementet
103 33 Stockholm

Yttrande över betänkandet Ny kamerabevakningslag (SOU 2023:75)

Justitiekanslern lämnar utan erinran förslagen.
`,
    respondent: 'Justitiekanslern',
    kind: 'myndighet',
    inquiry: 'SOU 2023:75',
    ministryDossier: 'Fö2023/01840',
    dossiers: ['2023/7712'],
    date: '2024-03-07',
    addressee: 'Försvarsdepartementet',
  },
  {
    what: 'a faculty of a university',
    text: `LUNDS UNIVERSITET
Juridiska fakulteten

2025-05-12
Dnr V 2025/390

Finansdepartementet

Remissvar avseende betänkandet Skatt på riktigt (SOU 2025:12), Fi2025/00333

Juridiska fakultetsnämnden vid Lunds universitet har beretts tillfälle att avge yttrande över
rubricerade betänkande.
`,
    respondent: 'Lunds universitet',
    kind: 'universitet',
    inquiry: 'SOU 2025:12',
    ministryDossier: 'Fi2025/00333',
    dossiers: ['V 2025/390'],
    date: '2025-05-12',
    addressee: 'Finansdepartementet',
  },
  {
    what: 'a confederation of unions',
    text: `Stockholm 2025-02-17

TCO
Anna Ek

Till Arbetsmarknadsdepartementet
a.remissvar@regeringskansliet.se

TCO:s yttrande över Arbetslivskriminalitet – en ny lag (SOU2024:55)

A2024/00901

Sammanfattning
TCO tillstyrker förslagen i kapitel 4.
`,
    respondent: 'Tjänstemännens Centralorganisation',
    kind: 'fack',
    inquiry: 'SOU 2024:55',
    ministryDossier: 'A2024/00901',
    dossiers: [],
    date: '2025-02-17',
    addressee: 'Arbetsmarknadsdepartementet',
  },
  {
    what: 'a union with a greeting and a signature',
    text: `Socialdepartementet
Diarienummer S2025/00144

Remiss av SOU 2025:20

Vårdförbundet har fått rubricerad remiss för yttrande. Vi tillstyrker förslagen.

Med vänlig hälsning

Vårdförbundet

Sineva Ek
Förbundsordförande
`,
    respondent: 'Vårdförbundet',
    kind: 'fack',
    inquiry: 'SOU 2025:20',
    ministryDossier: 'S2025/00144',
    dossiers: [],
    date: null,
    addressee: 'Socialdepartementet',
  },
  {
    what: 'a trade association that no table lists',
    text: `Kvarnbranschens Företagarförening
2024-11-29

Klimat- och näringslivsdepartementet

Synpunkter på betänkandet Korn och skatt (SOU 2024:61)

Kvarnbranschens Företagarförening tackar för möjligheten att inkomma med synpunkter. Vi avstyrker förslaget.

För Kvarnbranschens Företagarförening

Nils Ax
`,
    respondent: 'Kvarnbranschens Företagarförening',
    kind: 'naringsliv',
    inquiry: 'SOU 2024:61',
    ministryDossier: null,
    dossiers: [],
    date: '2024-11-29',
    addressee: 'Klimat- och näringslivsdepartementet',
  },
  {
    what: 'a company',
    text: `Till Finansdepartementet, dnr Fi2025/01444

Yttrande över Ändrade regler om punktskatt, promemoria

Norrskens Bryggeri AB lämnar härmed sina synpunkter på promemorian.

Övertorneå 2025-08-14

Norrskens Bryggeri AB
Ida Lampinen, vd
`,
    respondent: 'Norrskens Bryggeri AB',
    kind: 'naringsliv',
    inquiry: null,
    ministryDossier: 'Fi2025/01444',
    dossiers: [],
    date: '2025-08-14',
    addressee: 'Finansdepartementet',
  },
  {
    what: 'an association that the title names',
    text: `Yttrande från Föreningen Lekande Lätt över betänkandet Rätt till fritid (SOU 2025:17)

Kulturdepartementet
Ku2025/00202

Sammanfattning

Föreningen Lekande Lätt välkomnar utredningens ambition.
`,
    respondent: 'Föreningen Lekande Lätt',
    kind: 'civilsamhalle',
    inquiry: 'SOU 2025:17',
    ministryDossier: 'Ku2025/00202',
    dossiers: [],
    date: null,
    addressee: null,
  },
  {
    what: 'the bar association',
    text: `Till Justitiedepartementet

                                             Stockholm den 30 januari 2025

R-2024/2011

Ju2024/02110

Sveriges advokatsamfund har genom remiss den 4 november 2024 beretts tillfälle att avge yttrande över
betänkandet Tydligare ansvar (SOU 2024:71).

Advokatsamfundet avstyrker förslaget.

SVERIGES ADVOKATSAMFUND
`,
    respondent: 'Sveriges advokatsamfund',
    kind: 'civilsamhalle',
    inquiry: 'SOU 2024:71',
    ministryDossier: 'Ju2024/02110',
    dossiers: ['R-2024/2011'],
    date: '2025-01-30',
    addressee: 'Justitiedepartementet',
  },
  {
    what: 'a church',
    text: `SVENSKA KYRKAN
Kyrkokansliet i Uppsala

Datum 2025-03-19        Dnr KS 2025-0091

Remissvar på SOU 2024:91 Begravningar för alla

Svenska kyrkan, genom kyrkostyrelsen, avger härmed följande yttrande.
`,
    respondent: 'Svenska kyrkan',
    kind: 'kyrka',
    inquiry: 'SOU 2024:91',
    ministryDossier: null,
    dossiers: ['KS 2025-0091'],
    date: '2025-03-19',
    addressee: null,
  },
  {
    what: 'a private person',
    text: `Synpunkter på remiss SOU 2024:72

Jag vill lämna några synpunkter på utredningen. Jag har arbetat som läkare i trettio år.

Förslaget i 5.4 är bra.

Med vänliga hälsningar
Karin Lindqvist
`,
    respondent: 'Karin Lindqvist',
    kind: 'privatperson',
    inquiry: 'SOU 2024:72',
    ministryDossier: null,
    dossiers: [],
    date: null,
    addressee: null,
  },
  {
    what: 'local authorities’ own association',
    text: `                                       YTTRANDE
2025-06-13                              Vårt dnr: SKR2025/00311     Ert dnr: LI2025/00306

Landsbygds- och infrastrukturdepartementet

Avgift för områdessamverkan (SOU 2025:5)

Sveriges Kommuner och Regioner (SKR) har getts tillfälle att yttra sig över betänkandet.
SKR tillstyrker inte förslaget.

Sveriges Kommuner och Regioner
`,
    respondent: 'Sveriges Kommuner och Regioner',
    kind: 'annan',
    inquiry: 'SOU 2025:5',
    ministryDossier: 'LI2025/00306',
    dossiers: ['SKR2025/00311'],
    date: '2025-06-13',
    addressee: 'Landsbygds- och infrastrukturdepartementet',
  },
  {
    what: 'an answer whose memorandum comes first',
    text: `Tjänsteskrivelse
Datum 2025-01-07
Dnr KS 2024/700

Yttrande över SOU 2024:70

Förslag till beslut
Kommunstyrelsen antar förslaget till yttrande som sitt eget.

Ärendet
Regeringen har remitterat betänkandet.

YTTRANDE

Kommunstyrelsen                     Datum 2025-02-03
                                    Dnr KS 2024/700

Finansdepartementet
Fi2024/02020

Yttrande över betänkandet Pengar i rätt tid (SOU 2024:70)

Hjo kommun instämmer i förslagen.
`,
    respondent: 'Hjo kommun',
    kind: 'kommun',
    inquiry: 'SOU 2024:70',
    ministryDossier: 'Fi2024/02020',
    dossiers: ['KS 2024/700'],
    date: '2025-02-03',
    addressee: 'Finansdepartementet',
  },
  {
    what: 'an administrative court whose title is the report’s alone',
    text: `Förvaltningsrätten i Luleå
Yttrande 2025-03-01
Dnr 0012/25
Ert dnr Fi2025/00100

Finansdepartementet

Promemorian Nya avgifter

Förvaltningsrätten har inga synpunkter på förslaget.

Anna Ek
Lagman
`,
    respondent: 'Förvaltningsrätten i Luleå',
    kind: 'domstol',
    inquiry: null,
    ministryDossier: 'Fi2025/00100',
    dossiers: ['0012/25'],
    date: '2025-03-01',
    addressee: 'Finansdepartementet',
  },
  {
    what: 'a company that its title calls by a shorter name',
    text: `Norrby Telefon AB
961 00 Norrby

Finansdepartementet
fi.remissvar@regeringskansliet.se

Fi2025/00911

Norrby Telefons svar på remiss av SOU 2025:33

Norrby Telefon AB ("Norrby") har tagit del av betänkandet.
`,
    respondent: 'Norrby Telefon AB',
    kind: 'naringsliv',
    inquiry: 'SOU 2025:33',
    ministryDossier: 'Fi2025/00911',
    dossiers: [],
    date: null,
    addressee: 'Finansdepartementet',
  },
  {
    what: 'a board of a faculty, which is no municipal committee',
    text: `Uppsala universitet
Juridiska fakultetsnämnden

YTTRANDE
Dnr JURFAK 2025/17
2025-05-05

Remiss: En ny lag (SOU 2025:3) (Ju2025/00123)

Juridiska fakultetsnämnden har anmodats yttra sig över betänkandet.
`,
    respondent: 'Uppsala universitet',
    kind: 'universitet',
    inquiry: 'SOU 2025:3',
    ministryDossier: 'Ju2025/00123',
    dossiers: ['JURFAK 2025/17'],
    date: '2025-05-05',
    addressee: null,
  },
  {
    what: 'a municipality without a letterhead that retells what an agency thinks',
    text: `Yttrande över Justitiedepartementets remiss: Trygga resor (SOU 2025:77)

Sammanfattning

Kommunen är positiv till förslagen. Migrationsverket bedömer att tiden räcker. Migrationsverket föreslår en
plan. Migrationsverket anser att den är bra. Migrationsverket ser risker.

Hjo kommun
`,
    respondent: 'Hjo kommun',
    kind: 'kommun',
    inquiry: 'SOU 2025:77',
    ministryDossier: null,
    dossiers: [],
    date: null,
    addressee: null,
  },
  {
    what: 'a municipality that answers a region',
    text: `YTTRANDE
Kommunstyrelsen
Till                                 Datum
Region Halland                       2025-02-03

Diarienummer
Ert diarienummer
KS-2025-00194
RS250077
Yttrande över Region Hallands remiss: Regional plan

Hylte kommun är positiv. Region Halland föreslår mycket. Region Halland anser att planen räcker.

Hylte kommun
`,
    respondent: 'Hylte kommun',
    kind: 'kommun',
    inquiry: null,
    ministryDossier: null,
    dossiers: ['KS-2025-00194'],
    date: '2025-02-03',
    addressee: 'Region Halland',
  },
  {
    what: 'Markdown by a writer',
    text: `# Yttrande över betänkandet *Fler händer* (SOU 2026:3)

Umeå universitet · 2026-02-11 · Dnr FS 1.5-1-26 · Utbildningsdepartementets beteckning U2026/00017

## Sammanfattning

Umeå universitet tillstyrker förslagen.
`,
    respondent: 'Umeå universitet',
    kind: 'universitet',
    inquiry: 'SOU 2026:3',
    ministryDossier: 'U2026/00017',
    dossiers: ['FS 1.5-1-26'],
    date: '2026-02-11',
    addressee: null,
  },
  {
    what: 'a draft with nothing but words',
    text: 'Förslaget är bra men borde ha utretts bättre.\n',
    respondent: null,
    kind: null,
    inquiry: null,
    ministryDossier: null,
    dossiers: [],
    date: null,
    addressee: null,
  },
];
