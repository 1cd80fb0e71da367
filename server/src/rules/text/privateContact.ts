import * as l10n from '@vscode/l10n';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

/** Where people have their private mail. */
const privateMail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|protonmail|proton|telia|bredband|spray|comhem|tele2|glocalnet|swipnet)\.(?:com|se|net|me|nu)(?![\p{L}\p{N}])/gu;
const mobile =
  /(?<![\p{N}+/:-])(?:\+46 ?\(?0?\)?|0)7[02369][ -]?\d{1,3}(?:[ -]?\d{2,3}){2,3}(?![\p{N}:/-])/gu;

/** A private address or a mobile number in the text of an answer that is to be published. */
export const privateContact: AnswerRule = {
  code: 'private-contact',
  level: 'hint',
  about: 'writing',
  guide: {
    title: 'Privat e-post eller mobilnummer',
    looks:
      'E-postadresser hos leverantörer för privatpersoner (gmail.com, hotmail.com, telia.com …) och mobilnummer, i svarets text. Brevhuvud och sidfot granskas inte: där hör handläggarens uppgifter hemma.',
    source: 'Remissvar publiceras på regeringen.se.',
    wrong: 'Frågor besvaras av kim.lund@gmail.com eller på 070-123 45 67.',
    right: 'Frågor besvaras av kommunens kontaktcenter.',
    fixes: [],
    limits: 'Ett mobilnummer kan tillhöra en funktion och inte en person.',
  },
  check: perBlock(
    ({ prose }) => [
      ...[...prose.lower.matchAll(privateMail)].map(({ 0: text, index }) => ({
        start: index,
        end: index + text.length,
        message: l10n.t(
          'This looks like a private e-mail address. Answers are published: remove it if it is.',
        ),
      })),
      ...[...prose.text.matchAll(mobile)].map(({ 0: text, index }) => ({
        start: index,
        end: index + text.length,
        message: l10n.t('This is a mobile number. Answers are published: remove it if it is private.'),
      })),
    ],
    { needs: ['@', '07', '+46'] },
  ),
};
