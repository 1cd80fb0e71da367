/** Reports of Swedish court cases, as they are cited, and how lagen.nu addresses them. */
export interface CaseReport {
  /** As written: "RÅ", "NJA". */
  readonly name: string;
  /** Its part of the address https://lagen.nu/dom/ra/1986:116. */
  readonly slug: string;
  /** What joins year and number: "NJA 2015 s. 899", "HFD 2016 ref. 54", "AD 2008 nr 28", "RH 2007:108". */
  readonly number: 'page' | 'ref' | 'nr' | 'colon';
}

/** Source: the courts' own series as listed on https://www.domstol.se and https://lagen.nu/dom/. */
export const caseReports: readonly CaseReport[] = [
  { name: 'NJA', slug: 'nja', number: 'page' },
  { name: 'HFD', slug: 'hfd', number: 'ref' },
  { name: 'RÅ', slug: 'ra', number: 'ref' },
  { name: 'AD', slug: 'ad', number: 'nr' },
  { name: 'RH', slug: 'rh', number: 'colon' },
  { name: 'MÖD', slug: 'mod', number: 'colon' },
  { name: 'MIG', slug: 'mig', number: 'colon' },
  { name: 'MD', slug: 'md', number: 'colon' },
  { name: 'PMÖD', slug: 'pmod', number: 'colon' },
];
