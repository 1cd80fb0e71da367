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
  { kind: 'sou', words: ['sou', 'sou-betänkande', 'sou-betänkandet'], year: 'calendar' },
  { kind: 'ds', words: ['ds'], year: 'calendar' },
  { kind: 'prop', words: ['prop', 'proposition', 'propositionen', 'propositionerna'], year: 'either' },
  { kind: 'bet', words: ['bet', 'betänkande', 'betänkandet'], year: 'session', prefix: 'committee' },
  { kind: 'rskr', words: ['rskr', 'riksdagsskrivelse', 'riksdagsskrivelsen'], year: 'session' },
  { kind: 'skr', words: ['skr', 'skrivelse', 'skrivelsen'], year: 'session' },
  {
    kind: 'dir',
    words: [
      ...['dir', 'direktiv', 'direktivet', 'direktiven', 'kommittédirektiv', 'kommittédirektivet'],
      ...['kommittédirektiven', 'tilläggsdirektiv', 'tilläggsdirektivet', 'tilläggsdirektiven'],
    ],
    year: 'calendar',
  },
  { kind: 'fpm', words: ['fpm', 'faktapromemoria', 'faktapm'], year: 'session', prefix: 'fpm' },
];

/**
 * The letters of the ministries that numbered memoranda of their own until the series became one in 1987: "Ds Ju 1979:14".
 * Common wording; the letters are those that the ministries of the time gave their committees too ("Ju 1977:08").
 */
export const oldMinistryLetters = 'A B Bo C E Fi Fö H I Jo Ju K Kn M ME N S SB U UD'.split(' ');
