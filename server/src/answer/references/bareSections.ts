/** Section numbers without a word before them, in running text and where a block begins. */
import { isDigit, isSmall, UnitSet } from '../../text/letters';
import { matchAt } from '../../text/sticky';
import type { Scan, SectionMark } from './marks';
import type { WordBefore } from './reading';
import { isWordAt, separatorAt, wordBefore } from './reading';
import { goesOn, readNumbers } from './sectionNumbers';

const dotted = /[1-9]\d?(?:\.[1-9]\d?){1,4}(?![\d\p{L}])(?!\.\d)/uy;
/** Units and things counted, which make "4.5" a decimal. */
const counted =
  / ?(?:[%§\d]|kap(?!\p{L})|procent|miljon|miljard|mnkr|mdkr|mkr|tkr|[kmgt]wh?(?!\p{L})|kr(?!\p{L})|kronor|gånger|timm|dag|vecko|månad|år|meter|m2|km|ton|poäng|av \d)/uy;
/** Marks that make the digits after them the rest of another number. */
const notBefore = new UnitSet('-–/:.,');
const wordsNotBefore: ReadonlySet<string> = new Set([
  ...['version', 'v', 'kl', 'klockan', 'wcag', 'den', 'iso', 'nr', 'tel', 'telefon', 'dnr', 'diarienummer'],
  ...['cirka', 'ca', 'drygt', 'nästan', 'över', 'minst', 'högst', 'excel', 'windows', 'gpt', 'grundkurs'],
  ...['versionen', 'versionerna', 'release', 'utgåva', 'ip', 'ip-adress', 'ip-adressen', 'betyg', 'betyget'],
  ...['tabell', 'tabellen', 'tabellerna', 'figur', 'figuren', 'figurerna', 'diagram', 'diagrammet'],
  ...['diagrammen', 'bild', 'karta', 'ruta', 'faktaruta', 'nivå', 'faktor'],
  ...['mål', 'målet', 'målen', 'delmål', 'delmålet', 'delmålen'],
  ...['fråga', 'frågan', 'frågorna', 'enkätfråga', 'msek'],
]);
const pointers: ReadonlySet<string> = new Set(['under', 'se', 'jfr', 'jämför', 'rubriken', 'rubrik']);
const prepositions: ReadonlySet<string> = new Set([
  ...['i', 'till', 'enligt', 'om', 'avseende', 'angående', 'kring', 'gällande', 'ad', 'av', 'från'],
  ...['och', 'samt'],
]);

/**
 * Reads dotted numbers that stand without a word, where they can only be sections: "(12.1)", "under 18.3",
 * "i 13.3.3". A number with one full stop that neither parentheses nor a preposition prove is left in doubt.
 */
export function readBareSections(scan: Scan, at: number, before: WordBefore): number | null {
  const { lower } = scan;
  if (lower[at + 1] !== '.' && lower[at + 2] !== '.') return null;
  const match = matchAt(dotted, lower, at);
  if (!match || isWordAt(lower, at - 1) || notBefore.has(lower.charCodeAt(at - 1))) return null;
  const numbers = readNumbers(lower, at, false).filter(({ value }) => value.includes('.'));
  const last = numbers[numbers.length - 1];
  // "tabellerna 4.1 och 4.2": the later numbers are no sections either.
  if (wordsNotBefore.has(before.word)) return last?.end ?? null;
  if (!last || matchAt(counted, lower, last.end) || isDate(match[0])) return null;
  const isDeep = numbers.some(({ value }) => depth(value) > 2);
  if (!isDeep && isAmount(lower, at, before)) return last.end;
  const certain = isDeep || isProven(lower, at, before, last.end);
  // "1.5 tjänster": in doubt, what a noun follows is a count.
  if (!certain && isSmall(scan.text.charCodeAt(last.end + 1)) && !goesOn(lower, last.end)) return last.end;
  for (const { value, start, end, upTo } of numbers) {
    scan.marks.push({
      is: 'section',
      kind: 'section',
      start,
      end,
      fragment: value,
      ...(upTo === undefined ? {} : { upTo }),
      ...(certain ? {} : { doubt: true }),
    });
  }
  return last.end;
}

function isProven(lower: string, at: number, { word, start }: WordBefore, end: number): boolean {
  if (pointers.has(word)) return true;
  if (lower[at - 1] === '(' && lower[end] === ')') return true;
  // "kl. 8.00–17.00 och 9.15–11.45": what the list begins with was no section.
  const goesOnWith = (word === 'och' || word === 'samt') && isDigit(lower.charCodeAt(start - 2));
  return prepositions.has(word) && !goesOnWith && goesOn(lower, end);
}

/** Whether a number is how much something is: "från 2.1 till 3.4", "ökade till 3.4 under året". */
function isAmount(lower: string, at: number, { word, start }: WordBefore): boolean {
  if (word === 'från') return matchAt(upTo, lower, at) !== null;
  return word === 'till' && amounts.has(wordBefore(lower, start).word);
}

const upTo = /[\d.]+ till /y;
const amounts: ReadonlySet<string> = new Set([
  ...['öka', 'ökar', 'ökade', 'ökat', 'minska', 'minskar', 'minskade', 'minskat', 'stiger', 'steg', 'stigit'],
  ...['sjunker', 'sjönk', 'sjunkit', 'uppgår', 'uppgick', 'uppgått', 'höjs', 'höjdes', 'höjts', 'sänks'],
  ...['sänktes', 'sänkts', 'beräknas', 'beräknats', 'uppskattas', 'uppskattats', 'växer', 'växte', 'vuxit'],
]);

function depth(value: string): number {
  return value.split('.').length;
}

/** "11.2.25" */
function isDate(value: string): boolean {
  if (value.indexOf('.') === value.lastIndexOf('.')) return false;
  const [day, month, year, more] = value.split('.').map(Number);
  return more === undefined && year !== undefined && year > 19 && day! <= 31 && month! <= 12;
}

/** A title, a dash or a separator follows the number; "4 § …" and "5,3 procent" open no heading. */
const openingNumber =
  /[1-9]\d?(?:\.[1-9]\d?){0,4}(?=\.? ?(?:[-–—:] ?)?(?:[\p{L}”"(]|$)|, ?[1-9]|[-–] ?[1-9])(?! ?(?:kap|st|mom)(?!\p{L}))/uy;
/** Markdown's marks of a heading and of bold, § before a number with parts, and what a letter's headings say before the number. */
const headingMark = /#{0,6} ?\*{0,2}(?:ang(?:\.|ående)?:? |§{1,2} ?(?=\d\d?\.\d))?/y;
/** No heading names more sections. */
const longestHeading = 12;

const openers = '123456789#* a§';

/** The numbers that open a block, which are sections if the block turns out to be a heading of the report's. */
export function readOpening(lower: string): SectionMark[] {
  const numbers: SectionMark[] = [];
  if (!openers.includes(lower.charAt(0))) return numbers;
  let at = matchAt(headingMark, lower, 0)![0].length;
  while (numbers.length < longestHeading) {
    const match = matchAt(openingNumber, lower, at);
    if (!match) break;
    const end = at + match[0].length;
    numbers.push({
      is: 'section',
      kind: 'section',
      start: at,
      end,
      fragment: match[0],
      opening: true,
      doubt: true,
    });
    const separator = separatorAt(lower, end);
    if (!separator) break;
    at = separator.end;
  }
  return numbers;
}
