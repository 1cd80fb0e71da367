/** Lists of section numbers, and what tells a section's number from others. */
import { matchAt } from '../../text/sticky';
import type { Separator } from './reading';
import { separatorAt, wordEndAfter } from './reading';

export interface SectionNumber {
  readonly value: string;
  /** The part's word where one stands before this number, as in "… samt avsnitten 8 och 9"; otherwise undefined. */
  readonly word?: string;
  readonly start: number;
  readonly end: number;
  /** The number that ends the range which this one begins. */
  upTo?: string;
}

/** Dotted or plain, no part above 99: "4", "4.1.4", the stray full stop of "7.2." left out. */
const number = /[1-9]\d?(?:\.[1-9]\d?){0,4}(?![\d\p{L}])(?!\.\d)/uy;
/** "1 100", "4,5 procent", "3 §", "10 kap.", "5/7", "2024:72", "1 (3)", "14-dagars": a number, but no section's. */
const notSection =
  / ?(?:[§%]|kap(?!\p{L})|\d{3}(?!\d))|\/(?!\d\d?\.\d)\d|:\d|,\d\d?(?: (?:procent|miljon|miljard|mdkr)|%)|-\p{L}| ?\(\d{1,3}\)/uy;
/** Words after a plain number that show that it is no count; a noun would show that it is. */
const functionWords: ReadonlySet<string> = new Set([
  ...[
    'och',
    'samt',
    'eller',
    'respektive',
    'i',
    'av',
    'om',
    'som',
    'är',
    'var',
    'har',
    'hade',
    'att',
    'ovan',
  ],
  ...['nedan', 'föreslår', 'föreslås', 'framgår', 'gäller', 'bör', 'ska', 'kan', 'får', 'finns', 'saknas'],
  ...['under', 'för', 'på', 'till', 'med', 'vad', 'så', 'när', 'där', 'angående', 'avseende', 'gällande'],
  ...['rörande', 'beträffande', 'enligt', 'innehåller'],
  ...['inte', 'anges', 'avses', 'avser', 'instämmer', 'behandlar', 'behandlas', 'beskriver', 'beskrivs'],
  ...['redovisar', 'redovisas', 'visar', 'tillstyrks', 'avstyrks', 'tillstyrker', 'avstyrker', 'kommenteras'],
  ...['innebär', 'medför', 'saknar', 'syftar', 'skulle', 'måste', 'behöver', 'borde', 'omfattar', 'utgår'],
  ...['berör', 'berörs', 'ger', 'handlar', 'kommer', 'lyfts', 'lyfter', 'tar', 'välkomnas', 'vill', 'anser'],
]);
const wordUnit = /[\p{L}\d]/u;
const wordAgain =
  /((?:del|under)?avsnitt(?:et|en)?|kap(?:\.|itel|itlen|itlet)|punkt(?:en|erna)?|förslag(?:et|en)?|bilag(?:a|an|or|orna)) /y;

/**
 * Reads a list of section numbers at an offset. A plain number after the first needs a proof that it is no count
 * ("avsnitt 4 och 15 kommuner"), unless the word before the list stands in the plural.
 */
export function readNumbers(lower: string, at: number, plural: boolean): SectionNumber[] {
  const numbers: SectionNumber[] = [];
  for (let start = at; ;) {
    const word = numbers.length === 0 ? null : matchAt(wordAgain, lower, start);
    const next = start + (word?.[0].length ?? 0);
    const trusted = plural || numbers.length === 0 || word !== null;
    const value = numberAt(lower, next, trusted);
    if (value === null) return numbers;
    const end = next + value.length;
    const read: SectionNumber = { value, start, end, ...(word ? { word: word[1]!.replace('.', '') } : {}) };
    numbers.push(read);
    const separator = separatorAt(lower, end) ?? slashAt(lower, end);
    if (!separator) return numbers;
    const last = separator.range ? numberAt(lower, separator.end, true) : null;
    if (last !== null) read.upTo = last;
    start = separator.end;
  }
}

/** "4.1/4.2"; between numbers without parts a stroke makes a share or a date of them. */
function slashAt(lower: string, at: number): Separator | null {
  return lower[at] === '/' ? { end: at + 1, range: false } : null;
}

function numberAt(lower: string, at: number, trusted: boolean): string | null {
  const value = matchAt(number, lower, at)?.[0];
  if (value === undefined || matchAt(notSection, lower, at + value.length)) return null;
  return value.includes('.') || trusted || goesOn(lower, at + value.length) ? value : null;
}

/** Whether the sentence goes on after an offset as it does after a section's number, and not after a count. */
export function goesOn(lower: string, at: number): boolean {
  if (lower[at] !== ' ') return true;
  const word = lower.slice(at + 1, wordEndAfter(lower, at + 1));
  return functionWords.has(word) || !wordUnit.test(lower[at + 1] ?? '');
}
