/**
 * Statutes that answers cite, by the names and abbreviations they are cited by. Data only; `statutesLookup.ts`
 * reads it. An act's number and name can be checked at `https://lagen.nu/` followed by the number, and its text
 * and commencement in the statute book, https://svenskforfattningssamling.se; `source` says where the row's
 * names and numbers were read.
 */
import { ordinances } from './ordinances';

/** One act under a name that several acts have borne one after another. */
export interface StatuteAct {
  /** Its number in Svensk författningssamling: "2017:30". */
  readonly number: string;
  /** ISO date it came into force; given where another act bore the name before it. */
  readonly from?: string;
  /** ISO date it was repealed; given where no later act bears the name. */
  readonly until?: string;
}

export interface Statute {
  /** Definite form, lower case: "hälso- och sjukvårdslagen"; "lagen om …" for an act that has no shorter name. */
  readonly name: string;
  /** The acts that have borne the name, the latest first. */
  readonly acts: readonly [StatuteAct, ...StatuteAct[]];
  /** As written, case and all. */
  readonly abbreviations?: readonly string[];
  /**
   * True where the abbreviation alone is the statute wherever it stands. "PL", "AML" and "SO" mean other things
   * too: they are statutes beside a paragraph, or where the text has introduced them.
   */
  readonly distinct?: boolean;
  /** Other names in the definite form, and openings of a long title: "lagen om stöd och service". */
  readonly aliases?: readonly string[];
  readonly source: string;
}

/** Names, abbreviations and numbers as the legal information system lagen.nu lists them. */
const lagenNu = 'https://lagen.nu/';
/** Counted on the government's own pages: the form "name (number)" in remisser and press texts. */
const government = 'https://www.regeringen.se/remisser/';
/** Askersund's list of the acts that govern a municipality's care. */
const askersund = 'https://www.askersund.se/omsorg-stod--hjalp/lagar-inom-omsorg-stod-och-hjalp';
/** "Nästa steg för en god och nära vård", which amends the health care acts. */
const careBill = 'prop. 2025/26:19';

export const statutes: readonly Statute[] = [
  // The constitution and how the state works
  { name: 'regeringsformen', acts: [{ number: '1974:152' }], abbreviations: ['RF'], source: lagenNu },
  {
    name: 'riksdagsordningen',
    acts: [{ number: '2014:801', from: '2014-09-01' }, { number: '1974:153' }],
    abbreviations: ['RO'],
    source: lagenNu,
  },
  {
    name: 'tryckfrihetsförordningen',
    acts: [{ number: '1949:105' }],
    abbreviations: ['TF'],
    source: lagenNu,
  },
  {
    name: 'yttrandefrihetsgrundlagen',
    acts: [{ number: '1991:1469' }],
    abbreviations: ['YGL'],
    distinct: true,
    source: lagenNu,
  },
  { name: 'successionsordningen', acts: [{ number: '1810:0926' }], abbreviations: ['SO'], source: lagenNu },
  {
    name: 'förvaltningslagen',
    acts: [{ number: '2017:900', from: '2018-07-01' }, { number: '1986:223' }],
    abbreviations: ['FL'],
    source: lagenNu,
  },
  {
    name: 'förvaltningsprocesslagen',
    acts: [{ number: '1971:291' }],
    abbreviations: ['FPL'],
    source: lagenNu,
  },
  {
    name: 'kommunallagen',
    acts: [{ number: '2017:725', from: '2018-01-01' }, { number: '1991:900' }],
    abbreviations: ['KL', 'KomL'],
    source: lagenNu,
  },
  {
    name: 'offentlighets- och sekretesslagen',
    acts: [{ number: '2009:400' }],
    abbreviations: ['OSL'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'sekretesslagen',
    acts: [{ number: '1980:100', until: '2009-06-30' }],
    abbreviations: ['SekrL'],
    source: government,
  },
  { name: 'arkivlagen', acts: [{ number: '1990:782' }], abbreviations: ['ArkL', 'ArkivL'], source: lagenNu },
  { name: 'språklagen', acts: [{ number: '2009:600' }], abbreviations: ['SprL'], source: lagenNu },
  { name: 'diskrimineringslagen', acts: [{ number: '2008:567' }], source: lagenNu },
  {
    name: 'lagen om tillgänglighet till digital offentlig service',
    acts: [{ number: '2018:1937' }],
    aliases: ['DOS-lagen'],
    source: government,
  },
  { name: 'dataskyddslagen', acts: [{ number: '2018:218' }], source: lagenNu },
  {
    name: 'personuppgiftslagen',
    acts: [{ number: '1998:204', until: '2018-05-25' }],
    abbreviations: ['PUL'],
    source: lagenNu,
  },
  {
    name: 'säkerhetsskyddslagen',
    acts: [{ number: '2018:585', from: '2019-04-01' }, { number: '1996:627' }],
    source: lagenNu,
  },
  {
    name: 'lagen om nationella minoriteter och minoritetsspråk',
    acts: [{ number: '2009:724' }],
    aliases: ['lagen om nationella minoriteter'],
    source: government,
  },
  {
    name: 'konsekvensutredningsförordningen',
    acts: [{ number: '2024:183', from: '2024-05-06' }, { number: '2007:1244' }],
    source: government,
  },
  { name: 'lagen om vissa kommunala befogenheter', acts: [{ number: '2009:47' }], source: government },
  { name: 'polislagen', acts: [{ number: '1984:387' }], abbreviations: ['PolisL'], source: lagenNu },
  { name: 'ordningslagen', acts: [{ number: '1993:1617' }], source: lagenNu },
  { name: 'vallagen', acts: [{ number: '2005:837' }], source: lagenNu },
  { name: 'budgetlagen', acts: [{ number: '2011:203' }], source: lagenNu },
  { name: 'skyddslagen', acts: [{ number: '2010:305' }], source: lagenNu },
  { name: 'passlagen', acts: [{ number: '1978:302' }], source: lagenNu },
  {
    name: 'lagen om svenskt medborgarskap',
    acts: [{ number: '2001:82' }],
    aliases: ['medborgarskapslagen'],
    source: lagenNu,
  },
  { name: 'lagen om trossamfund', acts: [{ number: '1998:1593' }], source: lagenNu },
  { name: 'begravningslagen', acts: [{ number: '1990:1144' }], source: lagenNu },
  { name: 'kulturmiljölagen', acts: [{ number: '1988:950' }], source: lagenNu },
  {
    name: 'lagen om kommunal bokföring och redovisning',
    acts: [{ number: '2018:597' }],
    abbreviations: ['LKBR'],
    source: lagenNu,
  },
  { name: 'lagen om den officiella statistiken', acts: [{ number: '2001:99' }], source: lagenNu },
  { name: 'lagen om totalförsvarsplikt', acts: [{ number: '1994:1809' }], source: lagenNu },
  { name: 'radio- och tv-lagen', acts: [{ number: '2010:696' }], source: lagenNu },
  { name: 'kamerabevakningslagen', acts: [{ number: '2018:1200' }], source: lagenNu },
  { name: 'folkbokföringslagen', acts: [{ number: '1991:481' }], source: lagenNu },
  { name: 'bibliotekslagen', acts: [{ number: '2013:801' }], source: lagenNu },
  { name: 'sametingslagen', acts: [{ number: '1992:1433' }], source: lagenNu },
  { name: 'rättshjälpslagen', acts: [{ number: '1996:1619' }], source: lagenNu },

  // Health care
  {
    name: 'hälso- och sjukvårdslagen',
    acts: [{ number: '2017:30', from: '2017-04-01' }, { number: '1982:763' }],
    abbreviations: ['HSL'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'hälso- och sjukvårdsförordningen',
    acts: [{ number: '2017:80' }],
    abbreviations: ['HSF'],
    source: government,
  },
  {
    name: 'patientsäkerhetslagen',
    acts: [{ number: '2010:659' }],
    abbreviations: ['PSL'],
    distinct: true,
    source: askersund,
  },
  { name: 'patientlagen', acts: [{ number: '2014:821' }], abbreviations: ['PL'], source: careBill },
  {
    name: 'patientdatalagen',
    acts: [{ number: '2008:355' }],
    abbreviations: ['PDL'],
    distinct: true,
    source: lagenNu,
  },
  { name: 'patientskadelagen', acts: [{ number: '1996:799' }], source: lagenNu },
  { name: 'tandvårdslagen', acts: [{ number: '1985:125' }], source: lagenNu },
  { name: 'smittskyddslagen', acts: [{ number: '2004:168' }], abbreviations: ['SmittskL'], source: lagenNu },
  {
    name: 'lagen om psykiatrisk tvångsvård',
    acts: [{ number: '1991:1128' }],
    abbreviations: ['LPT'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'lagen om rättspsykiatrisk vård',
    acts: [{ number: '1991:1129' }],
    abbreviations: ['LRV'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'lagen om samverkan vid utskrivning från sluten hälso- och sjukvård',
    acts: [{ number: '2017:612' }],
    aliases: ['samverkanslagen', 'lagen om samverkan vid utskrivning'],
    source: government,
  },
  {
    name: 'lagen om hälso- och sjukvård åt asylsökande',
    acts: [{ number: '2008:344' }],
    source: government,
  },
  {
    name: 'lagen om hälso- och sjukvård till vissa utlänningar',
    acts: [{ number: '2013:407' }],
    source: government,
  },
  {
    name: 'lagen om etikprövning av forskning som avser människor',
    acts: [{ number: '2003:460' }],
    aliases: ['etikprövningslagen', 'lagen om etikprövning'],
    source: government,
  },
  { name: 'läkemedelslagen', acts: [{ number: '2015:315' }], source: lagenNu },
  { name: 'lagen om handel med läkemedel', acts: [{ number: '2009:366' }], source: government },
  { name: 'lagen om receptregister', acts: [{ number: '1996:1156' }], source: government },
  { name: 'lagen om läkemedelsförmåner', acts: [{ number: '2002:160' }], source: government },
  { name: 'abortlagen', acts: [{ number: '1974:595' }], source: lagenNu },
  { name: 'strålskyddslagen', acts: [{ number: '2018:396' }], source: lagenNu },
  {
    name: 'biobankslagen',
    acts: [{ number: '2023:38', from: '2023-07-01' }, { number: '2002:297' }],
    source: lagenNu,
  },
  { name: 'transplantationslagen', acts: [{ number: '1995:831' }], source: lagenNu },
  { name: 'lagen om tobak och liknande produkter', acts: [{ number: '2018:2088' }], source: lagenNu },

  // Social services, schools and families
  {
    name: 'socialtjänstlagen',
    acts: [{ number: '2025:400', from: '2025-07-01' }, { number: '2001:453' }],
    abbreviations: ['SoL'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'lagen om stöd och service till vissa funktionshindrade',
    acts: [{ number: '1993:387' }],
    abbreviations: ['LSS'],
    distinct: true,
    aliases: ['lagen om stöd och service', 'LSS-lagen'],
    source: lagenNu,
  },
  {
    name: 'lagen med särskilda bestämmelser om vård av unga',
    acts: [{ number: '1990:52' }],
    abbreviations: ['LVU'],
    distinct: true,
    aliases: ['lagen om vård av unga'],
    source: lagenNu,
  },
  {
    name: 'lagen om vård av missbrukare i vissa fall',
    acts: [{ number: '1988:870' }],
    abbreviations: ['LVM'],
    distinct: true,
    aliases: ['lagen om vård av missbrukare'],
    source: lagenNu,
  },
  {
    name: 'socialförsäkringsbalken',
    acts: [{ number: '2010:110' }],
    abbreviations: ['SFB'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'skollagen',
    acts: [{ number: '2010:800', from: '2010-08-01' }, { number: '1985:1100' }],
    source: lagenNu,
  },
  { name: 'högskolelagen', acts: [{ number: '1992:1434' }], source: lagenNu },
  { name: 'studiestödslagen', acts: [{ number: '1999:1395' }], source: lagenNu },
  { name: 'äktenskapsbalken', acts: [{ number: '1987:230' }], abbreviations: ['ÄktB'], source: lagenNu },
  { name: 'föräldrabalken', acts: [{ number: '1949:381' }], abbreviations: ['FB'], source: lagenNu },
  { name: 'ärvdabalken', acts: [{ number: '1958:637' }], abbreviations: ['ÄB'], source: lagenNu },
  { name: 'sambolagen', acts: [{ number: '2003:376' }], source: lagenNu },
  { name: 'alkohollagen', acts: [{ number: '2010:1622' }], source: lagenNu },
  { name: 'spellagen', acts: [{ number: '2018:1138' }], source: lagenNu },
  { name: 'utlänningslagen', acts: [{ number: '2005:716' }], abbreviations: ['UtlL'], source: lagenNu },
  { name: 'namnlagen', acts: [{ number: '2016:1013' }], source: lagenNu },
  {
    name: 'lagen om färdtjänst',
    acts: [{ number: '1997:736' }],
    aliases: ['färdtjänstlagen'],
    source: lagenNu,
  },
  { name: 'lagen om riksfärdtjänst', acts: [{ number: '1997:735' }], source: lagenNu },
  {
    name: 'lagen med särskilda bestämmelser om unga lagöverträdare',
    acts: [{ number: '1964:167' }],
    abbreviations: ['LUL'],
    source: lagenNu,
  },
  {
    name: 'lagen om allmän försäkring',
    acts: [{ number: '1962:381', until: '2010-12-31' }],
    abbreviations: ['AFL'],
    source: lagenNu,
  },

  // Safety, building, environment, transport
  {
    name: 'lagen om skydd mot olyckor',
    acts: [{ number: '2003:778' }],
    abbreviations: ['LSO'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'lagen om kommuners och regioners åtgärder inför och vid extraordinära händelser',
    acts: [{ number: '2006:544' }],
    abbreviations: ['LEH'],
    aliases: [
      'lagen om kommuners och landstings åtgärder inför och vid extraordinära händelser',
      'lagen om extraordinära händelser',
    ],
    source: government,
  },
  {
    name: 'plan- och bygglagen',
    acts: [{ number: '2010:900', from: '2011-05-02' }, { number: '1987:10' }],
    abbreviations: ['PBL'],
    distinct: true,
    source: lagenNu,
  },
  { name: 'miljöbalken', acts: [{ number: '1998:808' }], abbreviations: ['MB'], source: lagenNu },
  { name: 'jordabalken', acts: [{ number: '1970:994' }], abbreviations: ['JB'], source: lagenNu },
  {
    name: 'fastighetsbildningslagen',
    acts: [{ number: '1970:988' }],
    abbreviations: ['FBL'],
    source: lagenNu,
  },
  { name: 'expropriationslagen', acts: [{ number: '1972:719' }], abbreviations: ['ExL'], source: lagenNu },
  { name: 'anläggningslagen', acts: [{ number: '1973:1149' }], source: lagenNu },
  { name: 'ledningsrättslagen', acts: [{ number: '1973:1144' }], source: lagenNu },
  { name: 'väglagen', acts: [{ number: '1971:948' }], abbreviations: ['VägL'], source: lagenNu },
  { name: 'rennäringslagen', acts: [{ number: '1971:437' }], source: lagenNu },
  { name: 'skogsvårdslagen', acts: [{ number: '1979:429' }], source: lagenNu },
  { name: 'minerallagen', acts: [{ number: '1991:45' }], source: lagenNu },
  { name: 'jaktlagen', acts: [{ number: '1987:259' }], source: lagenNu },
  { name: 'fiskelagen', acts: [{ number: '1993:787' }], source: lagenNu },
  { name: 'djurskyddslagen', acts: [{ number: '2018:1192' }], source: lagenNu },
  { name: 'ellagen', acts: [{ number: '1997:857' }], source: lagenNu },
  { name: 'fjärrvärmelagen', acts: [{ number: '2008:263' }], source: lagenNu },
  { name: 'livsmedelslagen', acts: [{ number: '2006:804' }], source: lagenNu },
  { name: 'hyresförhandlingslagen', acts: [{ number: '1978:304' }], abbreviations: ['HFL'], source: lagenNu },
  { name: 'bostadsrättslagen', acts: [{ number: '1991:614' }], abbreviations: ['BRL'], source: lagenNu },
  { name: 'körkortslagen', acts: [{ number: '1998:488' }], abbreviations: ['KörkL'], source: lagenNu },
  { name: 'körkortsförordningen', acts: [{ number: '1998:980' }], source: lagenNu },
  { name: 'fordonslagen', acts: [{ number: '2002:574' }], source: lagenNu },
  { name: 'yrkestrafiklagen', acts: [{ number: '2012:210' }], source: lagenNu },
  { name: 'luftfartslagen', acts: [{ number: '2010:500' }], source: lagenNu },
  { name: 'sjölagen', acts: [{ number: '1994:1009' }], abbreviations: ['SjöL'], source: lagenNu },
  { name: 'jordförvärvslagen', acts: [{ number: '1979:230' }], source: lagenNu },
  {
    name: 'lagen om allmänna vattentjänster',
    acts: [{ number: '2006:412' }],
    aliases: ['vattentjänstlagen'],
    source: lagenNu,
  },
  {
    name: 'lagen om kommunernas bostadsförsörjningsansvar',
    acts: [{ number: '2000:1383' }],
    source: lagenNu,
  },
  {
    name: 'lagen om brandfarliga och explosiva varor',
    acts: [{ number: '2010:1011' }],
    abbreviations: ['LBE'],
    source: lagenNu,
  },
  { name: 'elsäkerhetslagen', acts: [{ number: '2016:732' }], source: lagenNu },
  { name: 'naturgaslagen', acts: [{ number: '2005:403' }], source: lagenNu },
  {
    name: 'lagen om kollektivtrafik',
    acts: [{ number: '2010:1065' }],
    aliases: ['kollektivtrafiklagen'],
    source: lagenNu,
  },
  { name: 'taxitrafiklagen', acts: [{ number: '2012:211' }], source: lagenNu },
  { name: 'trafikskadelagen', acts: [{ number: '1975:1410' }], source: lagenNu },
  {
    name: 'fastighetsmäklarlagen',
    acts: [{ number: '2021:516', from: '2021-07-01' }, { number: '2011:666' }],
    source: lagenNu,
  },

  // Procurement and working life
  {
    name: 'lagen om offentlig upphandling',
    acts: [{ number: '2016:1145', from: '2017-01-01' }, { number: '2007:1091' }],
    abbreviations: ['LOU'],
    distinct: true,
    aliases: ['upphandlingslagen'],
    source: lagenNu,
  },
  {
    name: 'lagen om upphandling inom försörjningssektorerna',
    acts: [{ number: '2016:1146' }],
    abbreviations: ['LUF'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'lagen om upphandling av koncessioner',
    acts: [{ number: '2016:1147' }],
    abbreviations: ['LUK'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'lagen om upphandling på försvars- och säkerhetsområdet',
    acts: [{ number: '2011:1029' }],
    abbreviations: ['LUFS'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'lagen om valfrihetssystem',
    acts: [{ number: '2008:962' }],
    abbreviations: ['LOV'],
    distinct: true,
    source: government,
  },
  {
    name: 'arbetsmiljölagen',
    acts: [{ number: '1977:1160' }],
    abbreviations: ['AML'],
    source: lagenNu,
  },
  {
    name: 'lagen om anställningsskydd',
    acts: [{ number: '1982:80' }],
    abbreviations: ['LAS'],
    distinct: true,
    aliases: ['anställningsskyddslagen'],
    source: lagenNu,
  },
  {
    name: 'medbestämmandelagen',
    acts: [{ number: '1976:580' }],
    abbreviations: ['MBL'],
    distinct: true,
    aliases: ['lagen om medbestämmande i arbetslivet'],
    source: lagenNu,
  },
  {
    name: 'lagen om offentlig anställning',
    acts: [{ number: '1994:260' }],
    abbreviations: ['LOA'],
    source: lagenNu,
  },
  { name: 'semesterlagen', acts: [{ number: '1977:480' }], source: lagenNu },
  { name: 'arbetstidslagen', acts: [{ number: '1982:673' }], source: lagenNu },
  { name: 'föräldraledighetslagen', acts: [{ number: '1995:584' }], source: lagenNu },
  { name: 'förtroendemannalagen', acts: [{ number: '1974:358' }], abbreviations: ['FML'], source: lagenNu },
  { name: 'visselblåsarlagen', acts: [{ number: '2021:890' }], source: lagenNu },
  {
    name: 'lagen om utstationering av arbetstagare',
    acts: [{ number: '1999:678' }],
    aliases: ['utstationeringslagen'],
    source: lagenNu,
  },
  { name: 'lönegarantilagen', acts: [{ number: '1992:497' }], source: lagenNu },

  // Courts, crime and enforcement
  {
    name: 'brottsbalken',
    acts: [{ number: '1962:700' }],
    abbreviations: ['BrB'],
    distinct: true,
    source: lagenNu,
  },
  { name: 'rättegångsbalken', acts: [{ number: '1942:740' }], abbreviations: ['RB'], source: lagenNu },
  { name: 'utsökningsbalken', acts: [{ number: '1981:774' }], abbreviations: ['UB'], source: lagenNu },
  { name: 'handelsbalken', acts: [{ number: '1736:0123_2' }], abbreviations: ['HB'], source: lagenNu },
  { name: 'ärendelagen', acts: [{ number: '1996:242' }], source: lagenNu },
  { name: 'skattebrottslagen', acts: [{ number: '1971:69' }], abbreviations: ['SBL'], source: lagenNu },
  { name: 'rättsprövningslagen', acts: [{ number: '2006:304' }], abbreviations: ['RpL'], source: lagenNu },
  {
    name: 'lagen om rättegången i arbetstvister',
    acts: [{ number: '1974:371' }],
    abbreviations: ['LRA'],
    source: lagenNu,
  },
  { name: 'terroristbrottslagen', acts: [{ number: '2022:666' }], source: lagenNu },
  { name: 'vapenlagen', acts: [{ number: '1996:67' }], source: lagenNu },
  { name: 'brottsskadelagen', acts: [{ number: '1978:413' }], source: lagenNu },
  {
    name: 'skuldsaneringslagen',
    acts: [{ number: '2016:675', from: '2016-11-01' }, { number: '2006:548' }],
    source: lagenNu,
  },
  { name: 'konkurslagen', acts: [{ number: '1987:672' }], abbreviations: ['KonkL'], source: lagenNu },
  { name: 'förmånsrättslagen', acts: [{ number: '1970:979' }], abbreviations: ['FRL'], source: lagenNu },
  { name: 'preskriptionslagen', acts: [{ number: '1981:130' }], abbreviations: ['PreskL'], source: lagenNu },
  { name: 'bidragsbrottslagen', acts: [{ number: '2007:612' }], source: lagenNu },
  {
    name: 'lagen om skiljeförfarande',
    acts: [{ number: '1999:116' }],
    abbreviations: ['LSF'],
    source: lagenNu,
  },
  {
    name: 'delgivningslagen',
    acts: [{ number: '2010:1932', from: '2011-04-01' }, { number: '1970:428' }],
    abbreviations: ['DelgL'],
    source: lagenNu,
  },
  { name: 'fängelselagen', acts: [{ number: '2010:610' }], source: lagenNu },
  { name: 'häkteslagen', acts: [{ number: '2010:611' }], source: lagenNu },
  { name: 'brottsdatalagen', acts: [{ number: '2018:1177' }], source: lagenNu },
  { name: 'inkassolagen', acts: [{ number: '1974:182' }], source: lagenNu },
  { name: 'kreditupplysningslagen', acts: [{ number: '1973:1173' }], source: lagenNu },
  {
    name: 'lagen om företagsrekonstruktion',
    acts: [{ number: '2022:964', from: '2022-08-01' }, { number: '1996:764' }],
    aliases: ['företagsrekonstruktionslagen'],
    source: lagenNu,
  },

  // Tax, companies, contracts and the market
  { name: 'inkomstskattelagen', acts: [{ number: '1999:1229' }], abbreviations: ['IL'], source: lagenNu },
  { name: 'skatteförfarandelagen', acts: [{ number: '2011:1244' }], abbreviations: ['SFL'], source: lagenNu },
  {
    name: 'mervärdesskattelagen',
    acts: [{ number: '2023:200', from: '2023-07-01' }, { number: '1994:200' }],
    abbreviations: ['ML'],
    source: lagenNu,
  },
  { name: 'socialavgiftslagen', acts: [{ number: '2000:980' }], abbreviations: ['SAL'], source: lagenNu },
  {
    name: 'fastighetstaxeringslagen',
    acts: [{ number: '1979:1152' }],
    abbreviations: ['FTL'],
    source: lagenNu,
  },
  { name: 'tullagen', acts: [{ number: '2016:253' }], source: lagenNu },
  { name: 'aktiebolagslagen', acts: [{ number: '2005:551' }], abbreviations: ['ABL'], source: lagenNu },
  { name: 'årsredovisningslagen', acts: [{ number: '1995:1554' }], abbreviations: ['ÅRL'], source: lagenNu },
  { name: 'bokföringslagen', acts: [{ number: '1999:1078' }], abbreviations: ['BFL'], source: lagenNu },
  { name: 'revisionslagen', acts: [{ number: '1999:1079' }], source: lagenNu },
  { name: 'stiftelselagen', acts: [{ number: '1994:1220' }], source: lagenNu },
  { name: 'avtalslagen', acts: [{ number: '1915:218' }], abbreviations: ['AvtL'], source: lagenNu },
  { name: 'skuldebrevslagen', acts: [{ number: '1936:81' }], abbreviations: ['SkbrL'], source: lagenNu },
  { name: 'räntelagen', acts: [{ number: '1975:635' }], abbreviations: ['RänteL'], source: lagenNu },
  { name: 'köplagen', acts: [{ number: '1990:931' }], abbreviations: ['KöpL'], source: lagenNu },
  { name: 'konsumentköplagen', acts: [{ number: '2022:260' }], abbreviations: ['KKöpL'], source: lagenNu },
  { name: 'konsumenttjänstlagen', acts: [{ number: '1985:716' }], abbreviations: ['KTjL'], source: lagenNu },
  { name: 'konsumentkreditlagen', acts: [{ number: '2010:1846' }], abbreviations: ['KKrL'], source: lagenNu },
  { name: 'försäkringsavtalslagen', acts: [{ number: '2005:104' }], abbreviations: ['FAL'], source: lagenNu },
  { name: 'försäkringsrörelselagen', acts: [{ number: '2010:2043' }], source: lagenNu },
  { name: 'skadeståndslagen', acts: [{ number: '1972:207' }], abbreviations: ['SkL'], source: lagenNu },
  { name: 'produktansvarslagen', acts: [{ number: '1992:18' }], source: lagenNu },
  { name: 'marknadsföringslagen', acts: [{ number: '2008:486' }], abbreviations: ['MFL'], source: lagenNu },
  { name: 'konkurrenslagen', acts: [{ number: '2008:579' }], source: lagenNu },
  { name: 'penningtvättslagen', acts: [{ number: '2017:630' }], source: lagenNu },
  { name: 'upphovsrättslagen', acts: [{ number: '1960:729' }], abbreviations: ['URL'], source: lagenNu },
  {
    name: 'patentlagen',
    acts: [{ number: '2024:945', from: '2025-01-01' }, { number: '1967:837' }],
    source: lagenNu,
  },
  { name: 'varumärkeslagen', acts: [{ number: '2010:1877' }], abbreviations: ['VML'], source: lagenNu },
  {
    name: 'företagshemlighetslagen',
    acts: [{ number: '2018:558' }],
    abbreviations: ['FHL'],
    source: lagenNu,
  },
  {
    name: 'lagen om elektronisk kommunikation',
    acts: [{ number: '2022:482' }],
    abbreviations: ['LEK'],
    distinct: true,
    source: lagenNu,
  },
  {
    name: 'lagen om handelsbolag och enkla bolag',
    acts: [{ number: '1980:1102' }],
    abbreviations: ['HBL'],
    aliases: ['handelsbolagslagen'],
    source: lagenNu,
  },
  {
    name: 'lagen om ekonomiska föreningar',
    acts: [{ number: '2018:672', from: '2018-07-01' }, { number: '1987:667' }],
    abbreviations: ['EFL'],
    source: lagenNu,
  },
  {
    name: 'lagen om bank- och finansieringsrörelse',
    acts: [{ number: '2004:297' }],
    abbreviations: ['LBF'],
    source: lagenNu,
  },
  { name: 'lagen om värdepappersmarknaden', acts: [{ number: '2007:528' }], source: lagenNu },
  { name: 'lagen om betaltjänster', acts: [{ number: '2010:751' }], source: lagenNu },
  {
    name: 'lagen om avtalsvillkor i konsumentförhållanden',
    acts: [{ number: '1994:1512' }],
    abbreviations: ['AVLK'],
    aliases: ['avtalsvillkorslagen'],
    source: lagenNu,
  },
  {
    name: 'lagen om distansavtal och avtal utanför affärslokaler',
    acts: [{ number: '2005:59' }],
    aliases: ['distansavtalslagen'],
    source: lagenNu,
  },
  { name: 'prisinformationslagen', acts: [{ number: '2004:347' }], source: lagenNu },
  { name: 'paketreselagen', acts: [{ number: '2018:1217' }], source: lagenNu },
  {
    name: 'lagen om godtrosförvärv av lösöre',
    acts: [{ number: '1986:796' }],
    abbreviations: ['GFL'],
    aliases: ['godtrosförvärvslagen'],
    source: lagenNu,
  },
  { name: 'kommissionslagen', acts: [{ number: '2009:865' }], source: lagenNu },

  ...ordinances,
];

/** Words that end as the names of acts do and name none. Attested in answers and in the propositions. */
export const notStatutes: ReadonlySet<string> = new Set([
  ...['anslagen', 'avslagen', 'bolagen', 'dagordningen', 'delbolagen', 'fastighetsbolagen', 'förlagen'],
  ...['förslagen', 'författningsförslagen', 'lagförslagen', 'ändringsförslagen', 'huvudförslagen'],
  ...['förhandlingsordningen', 'arbetsordningen', 'grundlagen', 'klockslagen', 'inslagen', 'ordningen'],
  ...['samordningen', 'omslagen', 'slagen', 'underlagen', 'beslutsunderlagen', 'varuslagen', 'uppslagen'],
  ...['utslagen', 'tillslagen', 'genomslagen', 'bergslagen', 'elbolagen', 'föreslagen', 'överslagen'],
  ...['ersättningsformen', 'vårdformen', 'skolformen', 'driftsformen', 'boendeformen', 'bidragen'],
]);
