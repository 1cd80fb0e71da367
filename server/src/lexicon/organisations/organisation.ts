/** What sort of organisation answers, as ministries group respondents. Labels in Swedish: l10n bundle, keys `kind.*`. */
export type OrganisationKind =
  | 'kommun'
  | 'region'
  | 'lansstyrelse'
  | 'domstol'
  | 'myndighet'
  | 'universitet'
  | 'fack'
  | 'naringsliv'
  | 'civilsamhalle'
  | 'kyrka'
  | 'privatperson'
  | 'annan';

/**
 * The order in which ministries list respondents: courts and agencies, county boards, regions and municipalities,
 * unions and employers, associations and companies.
 */
export const kindOrder: readonly OrganisationKind[] = [
  'domstol',
  'myndighet',
  'universitet',
  'lansstyrelse',
  'region',
  'kommun',
  'fack',
  'naringsliv',
  'civilsamhalle',
  'kyrka',
  'annan',
  'privatperson',
];

/** One organisation that answers remisser. */
export interface Organisation {
  /** What it calls itself: "Botkyrka kommun", "Göteborgs Stad", "Sveriges Kommuner och Regioner". */
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Other names and abbreviations: "SKR", "Sveriges Kommuner och Landsting". */
  readonly aliases: readonly string[];
  /** Those of its names that it has had before, and uses in an answer of that time: "Lärarförbundet". */
  readonly former: readonly string[];
  /**
   * Those of its names that are also ordinary words ("Vision", "Företagarna"): they mean the organisation
   * in a letterhead or a title, and say nothing in running text.
   */
  readonly ambiguous: readonly string[];
  /** The place a municipality is named after: "Botkyrka". */
  readonly place?: string;
}

/**
 * Reads a table of one organisation a line:
 *
 *     Name | other name | ABBR | Ordinary? | f.d. Former name
 *
 * A name that ends in "?" is also an ordinary word, and one after "f.d." is a former name. Empty lines and lines that begin with # are for the reader.
 */
export function readTable(kind: OrganisationKind, table: string): Organisation[] {
  return tableLines(table).map((line) => {
    const names = line.split('|').map((name) => name.trim());
    const plain = names.map((name) => name.replace(/^f\.d\. |\?$/g, ''));
    return {
      name: plain[0]!,
      kind,
      aliases: plain.slice(1),
      former: plain.filter((_, index) => names[index]!.startsWith('f.d. ')),
      ambiguous: plain.filter((_, index) => names[index]!.endsWith('?')),
    };
  });
}

/** The lines of a table that hold data. */
export function tableLines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
