import * as l10n from '@vscode/l10n';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

const candidate = /(?<![\p{L}\p{N}:/-])(?:(?:18|19|20)\d{6}[-+–]?|\d{6}[-+–])\d{4}(?![\p{L}\p{N}:/]|-\d)/gu;

/** A personal identity number: a date, three digits and a check digit. */
export const personalNumber: AnswerRule = {
  code: 'personal-number',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Personnummer',
    looks:
      'Personnummer och samordningsnummer, med eller utan århundrade, överallt i filen: tio eller tolv siffror som börjar med ett möjligt datum och har rätt kontrollsiffra. Organisationsnummer och telefonnummer räknas inte.',
    source:
      'Remissvar publiceras på regeringen.se. Kontrollsiffran beräknas enligt 18 § folkbokföringslagen (1991:481).',
    wrong: 'Ärendet gäller Test Testsson, 811218-9876.',
    right: 'Ärendet gäller en äldre patient i kommunal vård.',
    fixes: ['Ta bort numret.'],
  },
  check: perBlock(
    ({ prose }) =>
      [...prose.text.matchAll(candidate)]
        .filter(([text]) => isPersonalNumber(text))
        .map(({ 0: text, index }) => ({
          start: index,
          end: index + text.length,
          message: l10n.t('This is a personal identity number. Answers are published: remove it.'),
          fixes: [
            {
              title: l10n.t('Remove the number'),
              changes: [{ start: index, end: index + text.length, newText: '' }],
            },
          ],
        })),
    { furniture: true },
  ),
};

/** Whether ten digits, or twelve with the century, are a date (days above 60 are coordination numbers) and a right check digit. */
function isPersonalNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').slice(-10);
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hasCheckDigit(digits);
}

/** The Luhn algorithm: every other digit doubled, digits of products added, the sum divisible by ten. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const product = Number(digits[at]) * (at % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}
