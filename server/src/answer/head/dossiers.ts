import { ministries } from '../../lexicon/ministries';
import { wordEnd, wordStart } from '../../text/letters';
import type { Quote } from '../facts';

/** "Fi" in either case: the registers themselves write "JU2026/01595" and "Ju2026/01595". */
const anyCase = (prefix: string) =>
  Array.from(prefix, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`).join('');
const prefixes = [...new Set(ministries.map(({ prefix }) => prefix))]
  .sort((a, b) => b.length - a.length)
  .map(anyCase)
  .join('|');
const unit = String.raw`(?:/[\p{Lu}][\p{L}\d-]{0,12})?`;

/**
 * A ministry's dossier: prefix, year, five digits (before 2010 fewer), until 2021 with the unit after them:
 * "U2012/6626/S". After a space five digits, because others too number by a letter ("U 2024/390").
 */
const ministryDossier = new RegExp(
  `${wordStart}(?<![/:-])(${prefixes})(?:((?:19|20)\\d{2}) ?[/-] ?(\\d{3,6}${unit})| ((?:19|20)\\d{2}) ?/ ?(\\d{5}${unit}))${wordEnd}(?!/\\d)`,
  'u',
);

/** What every one of them has; the pattern above looks behind at every letter. */
const mayBeDossier = /(?:19|20)\d{2} ?[/-]/;

/** The first dossier of a ministry in the text, as "S2024/01966": prefix as written, no spaces. */
export function findMinistryDossier(text: string): string | null {
  if (!mayBeDossier.test(text)) return null;
  const match = ministryDossier.exec(text);
  return match === null ? null : `${match[1]}${match[2] ?? match[4]}/${match[3] ?? match[5]}`;
}

/**
 * One dossier however it is written: "VON/202400324" and "VON/2024:00324" are both "von 2024 324".
 */
export function dossierKey(number: string): string {
  const parts = number.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return parts
    .flatMap((part) => (/^(?:19|20)\d{5,}$/.test(part) ? [part.slice(0, 4), part.slice(4)] : [part]))
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join(' ');
}

/** A dossier can be told from other numbers by its year, unless a label stands right before it. */
export function looksLikeDossier(token: string): boolean {
  const digits = token.replace(/\D/g, '').length;
  return (
    digits >= 5 && /(?<!\d)(?:19|20)\d{2}/.test(token) && /[\p{L}/:.-]/u.test(token) && !/^0|^\+/.test(token)
  );
}

/**
 * The other spellings of the respondent's own dossiers in the text, the first of each: "VON/2024:00324" where
 * the letterhead has "VON/202400324". Only dossiers that begin with letters can be looked for.
 */
export function otherSpellings(text: string, dossiers: readonly Quote[]): Quote[] {
  const found: Quote[] = [];
  const seen = new Set(dossiers.map((dossier) => dossier.text));
  for (const dossier of dossiers) {
    const prefix = /^\p{Lu}{2,8}(?=[ /:.-]?\d)/u.exec(dossier.text)?.[0];
    if (prefix === undefined) continue;
    const key = dossierKey(dossier.text);
    for (let at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + prefix.length)) {
      const token = /^\p{Lu}{2,8}[ /:.-]?(?:19|20)\d{2}[/:.-]?\d{1,6}(?!\d)/u.exec(
        text.slice(at, at + 24),
      )?.[0];
      if (token === undefined || seen.has(token) || dossierKey(token) !== key) continue;
      if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) continue;
      seen.add(token);
      found.push({ text: token, start: at, end: at + token.length });
    }
  }
  return found;
}
