/** Treaties that answers cite, with the address of the text at lagen.nu. */
export interface Treaty {
  /** Lower case, in the forms that stand in running text. */
  readonly names: readonly string[];
  readonly target: string;
  /**
   * How an article is written after `#`: as in EU acts ("8.1"), as in the Council of Europe's ("A8P1"), or
   * not at all.
   */
  readonly articles: 'eu' | 'coe' | 'none';
  /** True where the name is used of nothing else, so that it is a reference without an article. */
  readonly distinct?: boolean;
  readonly source: string;
}

export const treaties: readonly Treaty[] = [
  {
    names: [
      'feuf',
      'euf-fördraget',
      'fördraget om europeiska unionens funktionssätt',
      'fördraget om eu:s funktionssätt',
    ],
    target: 'https://lagen.nu/ext/celex/12016E/TXT',
    articles: 'eu',
    distinct: true,
    source: 'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:12016E/TXT',
  },
  {
    names: ['feu', 'eu-fördraget', 'fördraget om europeiska unionen'],
    target: 'https://lagen.nu/ext/celex/12016M/TXT',
    articles: 'eu',
    source: 'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:12016M/TXT',
  },
  {
    names: [
      'europeiska unionens stadga om de grundläggande rättigheterna',
      'eu:s stadga om de grundläggande rättigheterna',
      'stadgan om de grundläggande rättigheterna',
      'eu:s rättighetsstadga',
      'eu-stadgan',
      'rättighetsstadgan',
    ],
    target: 'https://lagen.nu/ext/celex/12012P/TXT',
    articles: 'eu',
    distinct: true,
    source: 'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:12012P/TXT',
  },
  {
    names: ['stadgan'],
    target: 'https://lagen.nu/ext/celex/12012P/TXT',
    articles: 'eu',
    source: 'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:12012P/TXT',
  },
  {
    names: [
      'europakonventionen',
      'ekmr',
      'europeiska konventionen om skydd för de mänskliga rättigheterna',
      'europeiska konventionen angående skydd för de mänskliga rättigheterna',
      'den europeiska konventionen om skydd för de mänskliga rättigheterna',
    ],
    target: 'https://lagen.nu/ext/coe/005',
    articles: 'coe',
    distinct: true,
    source: 'https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=005',
  },
  {
    names: ['lissabonfördraget'],
    target: 'https://lagen.nu/ext/celex/12007L/TXT',
    articles: 'none',
    distinct: true,
    source: 'https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:12007L/TXT',
  },
  {
    names: ['barnkonventionen', 'fn:s barnkonvention', 'fn:s konvention om barnets rättigheter'],
    target: 'https://lagen.nu/2018:1197',
    articles: 'none',
    distinct: true,
    source: 'https://lagen.nu/2018:1197',
  },
];
