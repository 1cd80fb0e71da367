/**
 * The ministries, which send reports out for comment and register the answers, with the letters that begin
 * their dossier numbers ("S2024/01966"). Source: the government offices' own registers as published on
 * https://www.regeringen.se/remisser/ and, for former ministries, in the remisser of their time.
 */
export interface Ministry {
  readonly name: string;
  /** The letters that begin its dossiers, as the ministry writes them. */
  readonly prefix: string;
}

export const ministries: readonly Ministry[] = [
  { name: 'Arbetsmarknadsdepartementet', prefix: 'A' },
  { name: 'Finansdepartementet', prefix: 'Fi' },
  { name: 'Försvarsdepartementet', prefix: 'Fö' },
  { name: 'Infrastrukturdepartementet', prefix: 'I' },
  { name: 'Justitiedepartementet', prefix: 'Ju' },
  { name: 'Klimat- och näringslivsdepartementet', prefix: 'KN' },
  { name: 'Kulturdepartementet', prefix: 'Ku' },
  { name: 'Landsbygds- och infrastrukturdepartementet', prefix: 'LI' },
  { name: 'Landsbygdsdepartementet', prefix: 'L' },
  { name: 'Miljödepartementet', prefix: 'M' },
  { name: 'Miljö- och energidepartementet', prefix: 'M' },
  { name: 'Näringsdepartementet', prefix: 'N' },
  { name: 'Integrations- och jämställdhetsdepartementet', prefix: 'IJ' },
  { name: 'Socialdepartementet', prefix: 'S' },
  { name: 'Statsrådsberedningen', prefix: 'SB' },
  { name: 'Utbildningsdepartementet', prefix: 'U' },
  { name: 'Utrikesdepartementet', prefix: 'UD' },
  { name: 'Utrikesdepartementet', prefix: 'UF' },
];
