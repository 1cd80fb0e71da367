/** The series that the state publishes its preparatory works in, as they are cited. */
export interface ReportSeries {
  readonly kind: 'sou' | 'ds' | 'prop' | 'bet' | 'rskr' | 'skr' | 'dir' | 'fpm';
  /** What stands before the number, lower case, without full stop. */
  readonly words: readonly string[];
  /** How the year is written: "2024" or the parliamentary session "2025/26"; bills were once numbered by year. */
  readonly year: 'calendar' | 'session' | 'either';
  /** What the number begins with: a committee's letters in "bet. 2015/16:SoU16". */
  readonly prefix?: 'committee' | 'fpm';
}

/**
 * Forms: Gröna boken (Ds 2014:1) and Myndigheternas skrivregler (Ds 2009:38); spellings without the full stop
 * or the space are common in answers.
 */
export const reportSeries: readonly ReportSeries[] = [
  { kind: 'sou', words: ['sou'], year: 'calendar' },
  { kind: 'ds', words: ['ds'], year: 'calendar' },
  { kind: 'prop', words: ['prop', 'proposition', 'propositionen', 'propositionerna'], year: 'either' },
  { kind: 'bet', words: ['bet', 'betänkande', 'betänkandet'], year: 'session', prefix: 'committee' },
  { kind: 'rskr', words: ['rskr'], year: 'session' },
  { kind: 'skr', words: ['skr', 'skrivelse', 'skrivelsen'], year: 'session' },
  {
    kind: 'dir',
    words: ['dir', 'direktiv', 'direktiven', 'kommittédirektiv', 'kommittédirektiven', 'tilläggsdirektiv'],
    year: 'calendar',
  },
  { kind: 'fpm', words: ['fpm', 'faktapromemoria', 'faktapm'], year: 'session', prefix: 'fpm' },
];
