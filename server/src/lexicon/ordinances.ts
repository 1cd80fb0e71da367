/**
 * The government's ordinances that answers cite by name; the acts of parliament are in `statutes.ts`. A row's
 * number and name stand at its address, `https://lagen.nu/` followed by the number.
 */
import type { Statute } from './statutes';

const named: readonly (readonly [name: string, number: string])[] = [
  // How the state works
  ['myndighetsförordningen', '2007:515'],
  ['kommittéförordningen', '1998:1474'],
  ['anslagsförordningen', '2011:223'],
  ['avgiftsförordningen', '1992:191'],
  ['anställningsförordningen', '1994:373'],
  ['arkivförordningen', '1991:446'],
  ['offentlighets- och sekretessförordningen', '2009:641'],
  ['säkerhetsskyddsförordningen', '2021:955'],
  ['upphandlingsförordningen', '2016:1162'],
  ['utsökningsförordningen', '1981:981'],
  ['utlänningsförordningen', '2006:97'],

  // Care, schools and working life
  ['patientsäkerhetsförordningen', '2010:1369'],
  ['patientdataförordningen', '2008:360'],
  ['smittskyddsförordningen', '2004:255'],
  ['läkemedelsförordningen', '2015:458'],
  ['tandvårdsförordningen', '1998:1338'],
  ['alkoholförordningen', '2010:1636'],
  ['skolförordningen', '2011:185'],
  ['gymnasieförordningen', '2010:2039'],
  ['högskoleförordningen', '1993:100'],
  ['studiestödsförordningen', '2000:655'],
  ['arbetsmiljöförordningen', '1977:1166'],

  // Building, environment, transport
  ['plan- och byggförordningen', '2011:338'],
  ['miljöprövningsförordningen', '2013:251'],
  ['miljötillsynsförordningen', '2011:13'],
  ['miljöbedömningsförordningen', '2017:966'],
  ['industriutsläppsförordningen', '2013:250'],
  ['luftkvalitetsförordningen', '2010:477'],
  ['artskyddsförordningen', '2007:845'],
  ['skogsvårdsförordningen', '1993:1096'],
  ['jaktförordningen', '1987:905'],
  ['vapenförordningen', '1996:70'],
  ['livsmedelsförordningen', '2006:813'],
  ['djurskyddsförordningen', '2019:66'],
  ['trafikförordningen', '1998:1276'],
  ['fordonsförordningen', '2009:211'],
  ['vägförordningen', '2012:707'],
];

export const ordinances: readonly Statute[] = [
  ...named.map(([name, number]): Statute => ({
    name,
    acts: [{ number }],
    source: `https://lagen.nu/${number}`,
  })),
  {
    name: 'avfallsförordningen',
    acts: [{ number: '2020:614', from: '2020-08-01' }, { number: '2011:927' }],
    source: 'https://lagen.nu/2020:614',
  },
];
