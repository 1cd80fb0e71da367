/** The report's own sections, chapters, proposals, points, annexes and pages in running text. */
import type { ReferenceKind } from '../facts';
import type { Scan, SectionMark } from './marks';
import { readPageList } from './pages';
import type { WordBefore } from './reading';
import { isWordAt, matchAt, separatorAt } from './reading';

type Part = 'section' | 'chapter' | 'point' | 'proposal' | 'annex' | 'page';

const partWords: ReadonlyMap<string, { readonly part: Part; readonly plural?: boolean }> = new Map([
  ['avsnitt', { part: 'section', plural: true }],
  ['avsnittet', { part: 'section' }],
  ['avsnitten', { part: 'section', plural: true }],
  ['avsn', { part: 'section', plural: true }],
  ['delavsnitt', { part: 'section' }],
  ['underavsnitt', { part: 'section' }],
  ['kapitel', { part: 'chapter', plural: true }],
  ['kapitlet', { part: 'chapter' }],
  ['kapitlen', { part: 'chapter', plural: true }],
  ['kap', { part: 'chapter', plural: true }],
  ['punkt', { part: 'point' }],
  ['punkten', { part: 'point' }],
  ['punkterna', { part: 'point', plural: true }],
  ['förslag', { part: 'proposal' }],
  ['förslaget', { part: 'proposal' }],
  ['förslagen', { part: 'proposal', plural: true }],
  ['bilaga', { part: 'annex' }],
  ['bilagan', { part: 'annex' }],
  ['bilagor', { part: 'annex', plural: true }],
  ['bilagorna', { part: 'annex', plural: true }],
  ['s', { part: 'page' }],
  ['sid', { part: 'page' }],
  ['sidan', { part: 'page' }],
  ['sidor', { part: 'page' }],
  ['sidorna', { part: 'page' }],
]);

/** Dotted or plain, no part above 99: "4", "4.1.4", the stray full stop of "7.2." left out. */
const number = /[1-9]\d?(?:\.[1-9]\d?){0,4}(?![\d\p{L}])(?!\.\d)/uy;
/** "1 100", "4,5 procent", "3 §", "10 kap.", "5/7", "2024:72", "1 (3)", "14-dagars": a number, but no section's. */
const notSection =
  / ?(?:§|kap(?!\p{L})|%|\d{3}(?!\d))|[/:]\d|,\d\d?(?: (?:procent|miljon|miljard|mdkr)|%)|-\p{L}| ?\(\d{1,3}\)/uy;
/** After a plain number in a list these show that the list goes on or ends; a noun shows that it counts things. */
const goesOn =
  /$|[.,;:!?)\]”"\-–—]| (?:och|samt|eller|respektive|[i\-–—(]|av|om|som|är|har|att|ovan|nedan|föreslås?r?|anges|beskrivs|framgår|behandlas|redovisas|gäller|bör|ska|kan|finns|avseende|angående|under|för|på|till|med)(?![\p{L}\p{N}])/uy;
const partAgain =
  /(?:del|under)?avsnitt(?:et|en)? |kap(?:\.|itel|itlen|itlet) |punkt(?:en|erna)? |förslag(?:et|en)? |bilag(?:a|an|or|orna) /y;
/** The answer's own parts: "avsnitt 3 i detta yttrande". */
const ownPart =
  / (?:nedan|ovan|i (?:detta|det här|vårt|vårat|nämndens|kommunens|regionens) (?:yttrande|remiss|svar|dokument|tjänste))/y;

/**
 * Reads the numbers that begin at an offset, after a word such as "avsnitt".
 *
 *     avsnitten 2.4–2.8, 7 och 10.4–10.6     a mark for each number, the first from "avsnitten" on
 *     s. 51 och 62                           the same of pages
 *
 * Returns where the last ends, or null.
 */
export function readSections(scan: Scan, at: number, before: WordBefore): number | null {
  const word = partWords.get(before.word);
  if (!word || before.gap === ':' || before.gap === '') return null;
  if (word.part === 'page') return readReportPages(scan, at, before);
  // "kap. 5" is a chapter, "16 kap. 1 §" a statute's, which is read from its own number.
  const numbers = readNumbers(scan.lower, at, word.plural ?? false);
  const first = numbers[0];
  if (!first) return null;
  const end = numbers[numbers.length - 1]!.end;
  const own = matchAt(ownPart, scan.lower, end) !== null;
  numbers.forEach(({ value, start, end, upTo }, index) => {
    scan.marks.push({
      is: 'section',
      kind: kindOf(word.part),
      start: index === 0 ? before.start : start,
      end,
      fragment: fragmentOf(word.part, value),
      ...(upTo === undefined ? {} : { upTo }),
      ...(own ? { own } : {}),
    });
  });
  return end;
}

function readReportPages(scan: Scan, at: number, before: WordBefore): number | null {
  if (scan.text[before.start] === 'S' && scan.text[before.start + 1] === ' ') return null;
  const pages = readPageList(scan.lower, at);
  if (!pages) return null;
  pages.list.forEach(({ page, start, end }, index) => {
    const from = index === 0 ? before.start : start;
    scan.marks.push({ is: 'section', kind: 'page', start: from, end, fragment: `sid${page}` });
  });
  return pages.end;
}

interface SectionNumber {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  upTo?: string;
}

/** A list of section numbers; `plain`: numbers without a full stop need nothing to prove them in it. */
function readNumbers(lower: string, at: number, plain: boolean): SectionNumber[] {
  const numbers: SectionNumber[] = [];
  let next = at;
  for (;;) {
    const match = matchAt(number, lower, next);
    if (!match || !isSection(lower, next, match[0], plain || numbers.length === 0)) break;
    const read: SectionNumber = { value: match[0], start: next, end: next + match[0].length };
    numbers.push(read);
    const separator = separatorAt(lower, read.end);
    if (!separator) break;
    next = separator.end + (matchAt(partAgain, lower, separator.end)?.[0].length ?? 0);
    if (!separator.range) continue;
    const last = matchAt(number, lower, next);
    if (last && isSection(lower, next, last[0], true)) read.upTo = last[0];
  }
  return numbers;
}

function isSection(lower: string, at: number, value: string, trusted: boolean): boolean {
  const end = at + value.length;
  if (matchAt(notSection, lower, end)) return false;
  return value.includes('.') || trusted || matchAt(goesOn, lower, end) !== null;
}

function kindOf(part: Part): ReferenceKind {
  return part === 'proposal' || part === 'annex' ? part : 'section';
}

/** A plain number after "förslag" or "punkt" counts proposals, not chapters. */
function fragmentOf(part: Part, value: string): string | null {
  if (part === 'annex') return `bilaga${value}`;
  if (part === 'proposal' || part === 'point') return value.includes('.') ? value : null;
  return value;
}

const dotted = /[1-9]\d?(?:\.[1-9]\d?){1,4}(?![\d\p{L}])(?!\.\d)/uy;
/** Units and things counted, which make "4.5" a decimal. */
const counted =
  / ?(?:[%§\d]|kap(?!\p{L})|procent|miljon|miljard|mnkr|mdkr|tkr|kr(?!\p{L})|kronor|gånger|timm|dag|vecko|månad|år|meter|m2|km|ton|poäng)/uy;
const notBefore: ReadonlySet<string> = new Set([
  ...['version', 'v', 'kl', 'klockan', 'wcag', 'den', 'iso', 'nr', 'tel', 'telefon', 'dnr', 'diarienummer'],
  ...['cirka', 'ca', 'drygt', 'nästan', 'över', 'minst', 'högst', 'excel', 'windows', 'gpt', 'grundkurs'],
]);
const pointers: ReadonlySet<string> = new Set(['under', 'se', 'jfr', 'jämför', 'rubriken', 'rubrik']);
const prepositions: ReadonlySet<string> = new Set([
  ...[
    'i',
    'till',
    'enligt',
    'om',
    'avseende',
    'angående',
    'kring',
    'gällande',
    'ad',
    'och',
    'samt',
    'av',
    'från',
  ],
]);

/**
 * Reads dotted numbers that stand without a word, where they can only be sections: "(12.1)", "under 18.3",
 * "i 13.3.3". A number with one full stop that neither parentheses nor a preposition prove is left in doubt.
 */
export function readBareSections(scan: Scan, at: number, before: WordBefore): number | null {
  const { lower } = scan;
  const match = matchAt(dotted, lower, at);
  if (!match || isWordAt(lower, at - 1) || /[-–/:.,]/.test(lower[at - 1] ?? '')) return null;
  if (notBefore.has(before.word)) return null;
  const numbers = readNumbers(lower, at, false).filter(({ value }) => value.includes('.'));
  const last = numbers[numbers.length - 1];
  if (!last || matchAt(counted, lower, last.end) || isDate(match[0])) return null;
  const certain = isProven(lower, at, before.word, last.end) || numbers.some(({ value }) => depth(value) > 2);
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

function isProven(lower: string, at: number, word: string, end: number): boolean {
  if (pointers.has(word)) return true;
  if (lower[at - 1] === '(' && lower[end] === ')') return true;
  return prepositions.has(word) && matchAt(goesOn, lower, end) !== null;
}

function depth(value: string): number {
  return value.split('.').length;
}

/** "11.2.25" */
function isDate(value: string): boolean {
  const [day, month, year, more] = value.split('.').map(Number);
  return more === undefined && year !== undefined && year > 19 && day! <= 31 && month! <= 12;
}

/** A title, a dash or a separator follows the number; "4 § …" and "5,3 procent" open no heading. */
const openingNumber =
  /[1-9]\d?(?:\.[1-9]\d?){0,4}(?=\.? ?(?:[-–—:] ?)?(?:[\p{L}”"(]|$)|, ?[1-9]|[-–] ?[1-9])(?! ?(?:kap|st|mom)(?!\p{L}))/uy;
/** Markdown's marks of a heading and of bold. */
const headingMark = /#{0,6} ?\*{0,2}/y;
/** No heading names more sections. */
const longestHeading = 12;

/** The numbers that open a block, which are sections if the block turns out to be a heading of the report's. */
export function readOpening(lower: string): SectionMark[] {
  const numbers: SectionMark[] = [];
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

/** What may stand between a section and the report it belongs to, in either order. */
const sectionThenReport =
  /^,? (?:i|av|ur|från|till) (?:(?:\p{L}+s )?(?:slut|del)?(?:betänkande|utredning|promemori|proposition|rapport|lagrådsremiss|departementspromemori)\p{L}*(?: [”"“\p{Lu}–][^.;:?!]{0,140})? ?)?\(?(?:se |jfr )?$/u;
const reportThenSection = /^[,;:]? ?\(?(?:se |jfr |i )?$/;

/** Gives sections the report that stands beside them: "SOU 2022:41, avsnitt 7.2.3", "avsnitt 7 i SOU 2022:41". */
export function joinReports(scan: Scan): void {
  const { marks, text } = scan;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.is !== 'fixed' || mark.report === undefined) continue;
    let after = index + 1;
    let end = mark.end;
    for (; after < marks.length; after++) {
      const next = marks[after]!;
      const gap = text.slice(end, next.start);
      if (next.is === 'fixed' && next.kind === 'page' && gap.length < 8) end = next.end;
      else if (next.is === 'section' && !next.doubt && isJoined(gap, after > index + 1)) {
        next.report = mark.report;
        end = next.end;
      } else break;
    }
    for (let before = index - 1, start = mark.start; before >= 0; before--) {
      const previous = marks[before]!;
      if (previous.is !== 'section' || previous.report !== undefined) break;
      const gap = text.slice(previous.end, Math.min(start, previous.end + 220));
      const joined = start === mark.start ? sectionThenReport.test(gap) : isJoined(gap, true);
      if (!joined) break;
      previous.report = mark.report;
      start = previous.start;
    }
  }
}

function isJoined(gap: string, inList: boolean): boolean {
  return reportThenSection.test(gap) || (inList && /^(?:,? (?:och|samt|eller) |, ?| ?[-–—] ?)$/.test(gap));
}
