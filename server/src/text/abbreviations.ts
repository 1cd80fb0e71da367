/**
 * Abbreviations with a full stop, as far as they decide where a sentence ends. Lower case, without the last
 * full stop, inner white space left out ("t. ex." is `t.ex`). An abbreviation that can close a sentence and is
 * then followed by a capital ("m.m.", "m.fl.", "osv.") needs no entry: it behaves like any other word.
 *
 * Words and spellings: Myndigheternas skrivregler (Ds 2009:38) on abbreviations, legal citation after Gröna
 * boken (Ds 2014:1), and the dotless and half-dotted forms that answers write ("tex.", "p.g.a.", "pga.").
 */

import { isLetter } from './letters';

/** Something always follows: no sentence ends here, whatever the next word begins with. */
export const neverLast: ReadonlySet<string> = new Set([
  ...['ang', 'avs', 'betr', 'bl', 'bl.a', 'c:a', 'ca', 'd.v.s', 'dvs', 'e.g', 'enl', 'ev', 'ex', 'exkl'],
  ...['f.d', 'f.n', 'fr', 'fr.o.m', 'g.m', 'i.e', 'inkl', 'jf', 'jfr', 'jmf', 'leg', 'motsv', 'nuv', 'obs'],
  ...[
    'p.g.a',
    'pga',
    'pg.a',
    'resp',
    's.k',
    'sk',
    'st.f',
    't.ex',
    'tex',
    't.f',
    't.o.m',
    'tom',
    'urspr',
    'vs',
  ],
  ...['bet', 'dir', 'dnr', 'nr', 'prop', 'rskr', 'skr', 'sid', 'tel', 'tfn', 'tf', 'www'],
  ...['dr', 'doc', 'jur', 'kand', 'med.dr', 'prof', 'sankt', 's:t'],
]);

/** A number follows: "16 kap. 1 §", "1 st. 2 p.", "kl. 13". Before a capital the sentence does end. */
export const beforeNumber: ReadonlySet<string> = new Set([
  ...[
    'anm',
    'art',
    'avd',
    'avsn',
    'bil',
    'fig',
    'kap',
    'kl',
    'mom',
    'p',
    'pkt',
    'pp',
    's',
    'ss',
    'st',
    'tab',
  ],
  ...['uppl', 'v', 'vol', 'art.nr', 'kr', 'mån', 'f', 'ff'],
  ...['jan', 'feb', 'mars', 'apr', 'aug', 'sept', 'okt', 'nov', 'dec'],
]);

/** No abbreviation here is longer, with the spaces that may stand in it. */
export const longestAbbreviation = 8;

/** Whether the word before a full stop, of nothing but letters, is too long for an abbreviation, as most are. */
export function endsLongWord(text: string, stop: number): boolean {
  if (stop <= longestAbbreviation) return false;
  for (let at = stop - 1 - longestAbbreviation; at < stop; at++) {
    if (!isLetter(text.charCodeAt(at))) return false;
  }
  return true;
}
