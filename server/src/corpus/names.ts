/** The key by which two spellings of one respondent meet: "Botkyrka  Kommun" and "Botkyrka kommun". */
export function respondentKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * A text by which names sort as Swedish has it, å, ä and ö after z, with plain comparison: lists of a
 * thousand names are put in order at every request.
 */
export function sortKey(name: string): string {
  return respondentKey(name)
    .replaceAll('å', '{')
    .replaceAll('ä', '|')
    .replaceAll('ö', '}')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Plain order of texts, by code unit. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The key by which two spellings of one report meet: "sou  2024:72" and "SOU 2024:72". */
export function inquiryKey(designation: string): string {
  return designation.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * The name that ministries ask for in a remiss: the dossier without slashes, then the organisation, "N2015-06680-PUB
 * X-stads kommun" (Regeringskansliets remissmissiv, https://www.regeringen.se/remisser/2015/11/).
 */
export function askedName(dossier: string, respondent: string): string {
  return `${dossier.replaceAll('/', '-')} ${respondent}`;
}
