/** The report's own sections, chapters, proposals, points, annexes and pages in running text. */
import { matchAt } from '../../text/sticky';
import type { ReferenceKind } from '../facts';
import type { Scan } from './marks';
import { readPageList } from './pages';
import type { WordBefore } from './reading';
import { readNumbers } from './sectionNumbers';

type Part = 'section' | 'chapter' | 'point' | 'proposal' | 'annex' | 'page';

const partWords: ReadonlyMap<string, { readonly part: Part; readonly plural?: boolean }> = new Map([
  ['avsnitt', { part: 'section' }],
  ['avsnittet', { part: 'section' }],
  ['avsnitten', { part: 'section', plural: true }],
  ['avsn', { part: 'section' }],
  ['delavsnitt', { part: 'section' }],
  ['underavsnitt', { part: 'section' }],
  ['kapitel', { part: 'chapter' }],
  ['kapitlet', { part: 'chapter' }],
  ['kapitlen', { part: 'chapter', plural: true }],
  ['kap', { part: 'chapter' }],
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
  ['sida', { part: 'page' }],
  ['sidan', { part: 'page' }],
  ['sidor', { part: 'page' }],
  ['sidorna', { part: 'page' }],
]);

/** The answer's own parts: "avsnitt 3 i detta yttrande". */
const ownPart =
  / (?:nedan|ovan|i (?:detta|det här|vårt|nämndens|kommunens|regionens) (?:yttrande|remiss|svar|dokument|tjänste))/y;

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
  if (!word || before.gap === ':') return null;
  // Of the words that lost their space only "avsnitt4.2" is no other word.
  if (before.gap === '' && !(word.part === 'section' && matchAt(dotted, scan.lower, at))) return null;
  if (word.part === 'page') return readReportPages(scan, at, before);
  const numbers = readNumbers(scan.lower, at, word.plural ?? false);
  const last = numbers[numbers.length - 1];
  if (!last) return null;
  const own = matchAt(ownPart, scan.lower, last.end) !== null;
  let part: Part = word.part;
  numbers.forEach(({ value, start, end, upTo, word: again }, index) => {
    if (again !== undefined) part = partWords.get(again)?.part ?? part;
    scan.marks.push({
      is: 'section',
      kind: kinds[part],
      start: index === 0 ? before.start : start,
      end,
      fragment: fragmentOf(part, value),
      ...(upTo === undefined ? {} : { upTo }),
      ...(own ? { own } : {}),
    });
  });
  return last.end;
}

/** "a. prop. s. 51": a page of what was cited before, which the words do not name. */
const citedBefore = /a\. ?(?:a\.|prop\.|bet\.|st\.) $/;

const dotted = /\d\d?\.\d/y;

/** What stands before "sida 98" where it is a page. */
const pointsAtPage = /(?:^|[ (])(?:på|av|från|till|se|jfr|i|och) $|\($/;

/** Whether another source stands right before a page: "RiR 2021:4 s. 33", "NJA 2005 s. 805 (s. 810)". */
function isOfAnother({ lower, marks }: Scan, start: number): boolean {
  const last = marks[marks.length - 1];
  const isNear = last !== undefined && start - last.end <= 3 && /^,? \(?$/.test(lower.slice(last.end, start));
  if (isNear && last.is === 'fixed' && withPages.has(last.kind)) return true;
  return numberBefore.test(lower.slice(Math.max(0, start - 14), start));
}

/** What has pages of its own; those behind a paragraph are the report's, which comments on it. */
const withPages: ReadonlySet<ReferenceKind> = new Set(['case', 'regulation', 'authority']);

/** A number like a report's, of a series that no table lists. */
const numberBefore = /(?<!\d)(?:19|20)\d\d:\d{1,4},? \(?$/;

function readReportPages(scan: Scan, at: number, before: WordBefore): number | null {
  if (scan.text[before.start] === 'S' && scan.text[before.start + 1] === ' ') return null;
  // "Sida" is an agency too, "varje sida 3 meter" no page.
  if (
    before.word === 'sida' &&
    !pointsAtPage.test(scan.text.slice(Math.max(0, before.start - 5), before.start))
  )
    return null;
  const pages = readPageList(scan.lower, at);
  if (!pages) return null;
  const elsewhere =
    citedBefore.test(scan.lower.slice(Math.max(0, before.start - 12), before.start)) ||
    isOfAnother(scan, before.start);
  pages.list.forEach(({ page, start, end }, index) => {
    const from = index === 0 ? before.start : start;
    scan.marks.push({
      is: 'section',
      kind: 'page',
      start: from,
      end,
      fragment: elsewhere ? null : `sid${page}`,
    });
  });
  return pages.end;
}

const kinds: Readonly<Record<Part, ReferenceKind>> = {
  section: 'section',
  chapter: 'section',
  point: 'section',
  proposal: 'proposal',
  annex: 'annex',
  page: 'page',
};

/** A plain number after "förslag" or "punkt" counts proposals, not chapters. */
function fragmentOf(part: Part, value: string): string | null {
  if (part === 'annex') return `bilaga${value}`;
  if (part === 'proposal' || part === 'point') return value.includes('.') ? value : null;
  return value;
}
