import * as l10n from '@vscode/l10n';
import { wordEnd, wordStart } from '../../text/letters';
import { perBlock } from '../blockRule';
import type { AnswerRule } from '../rule';

/** What templates say where something is to be filled in, lower case. Word's own controls, and what people write in theirs. */
const places = [
  // Word: "Klicka eller tryck här för att ange text", "Klicka här och skriv", "Välj ett objekt"
  '(?:klicka|tryck)(?: eller (?:klicka|tryck))? här (?:för att |och )(?:ange|skriva?|välja?|fylla?|infoga)[^.\\]\\n]{0,40}\\.?',
  'välj ett (?:objekt|datum)',
  'ange (?:text|datum|namn|diarienummer|rubrik|organisation) här',
  'skriv (?:text(?:en)?|din text|ert svar) här',
  'fyll i (?:text|namn|datum) här',
  'lorem ipsum',
];

const unfilled = new RegExp(places.join('|'), 'gu');
/** "[organisationens namn]", "<diarienummer>"; "[…]" is a cut in a quotation. */
const bracketed = /[[<]([^\][<>\n]{2,70})[\]>]/g;
/** How the words in the brackets begin where somebody is to fill them in. */
const toFillIn =
  /^(?:ange|skriv|fyll i|välj|infoga|(?:(?:organisation|myndighet|kommun)(?:ens?)?s? )?(?:namn|datum|dnr|diarienummer|titel|rubrik|text|ställningstagande|ståndpunkt|skäl|villkor|departement|nummer)|organisation|xx)(?!\p{L})/u;
/** "åååå-mm-dd", "20xx-xx-xx", "dnr xxx" */
const crosses = new RegExp(
  `${wordStart}(?:åååå-mm-dd|yyyy-mm-dd|(?:19|20)?xx(?:xx)?-xx-xx|(?:dnr|diarienummer|diarienr):? ?x{2,}(?:[/-]x{2,})?|x{3,})${wordEnd}`,
  'gu',
);

/** Every one of these patterns needs one of these. */
const openings = [' här', 'välj ett', 'lorem', 'xx', 'åååå', 'yyyy', '[', '<'];

/** A line of the template that nobody has filled in. */
export const unfilledTemplate: AnswerRule = {
  code: 'unfilled-template',
  level: 'warning',
  about: 'writing',
  guide: {
    title: 'Mallrad som inte är ifylld',
    looks:
      'Rester av en mall: ”Klicka här för att ange text”, ”Välj ett objekt”, ”[organisationens namn]”, ”<diarienummer>”, ”ÅÅÅÅ-MM-DD”, ”XXX”, ”lorem ipsum”. Gäller även brevhuvudet. Hakparenteser i citat, ”[…]” och ”[kommunen]”, räknas inte.',
    source: 'Orden finns i Words innehållskontroller och i vanliga mallar.',
    wrong: 'Dnr: Klicka här för att ange diarienummer.',
    right: 'Dnr: KS 2025/118',
    fixes: ['Ta bort mallens ord.'],
  },
  check: perBlock(
    ({ prose }) =>
      [unfilled, crosses, bracketed]
        .flatMap((pattern) => [...prose.lower.matchAll(pattern)])
        .filter(([, words]) => words === undefined || toFillIn.test(words))
        .map(({ 0: text, index }) => ({
          start: index,
          end: index + text.trimEnd().length,
          message: l10n.t(
            '"{0}" is left from the template.',
            prose.text.slice(index, index + text.trimEnd().length),
          ),
          fixes: [
            {
              title: l10n.t('Remove the template text'),
              changes: [{ start: index, end: index + text.length, newText: '' }],
            },
          ],
        })),
    { furniture: true, needs: openings },
  ),
};
