/** Preparatory works by series and number: SOU, Ds, propositions, committee reports … with their pages. */
import type { ReportSeries } from '../../lexicon/reportSeries';
import { oldMinistryLetters, reportSeries } from '../../lexicon/reportSeries';
import { matchAt } from '../../text/sticky';
import type { Scan } from './marks';
import { readPages } from './pages';
import type { WordBefore } from './reading';
import { separatorAt, wordBefore } from './reading';
import { isReportsNumber } from './titledReports';

const seriesByWord = new Map<string, ReportSeries>(
  reportSeries.flatMap((series) => series.words.map((word) => [word, series] as const)),
);

/** Not zero, the number of a document to be: "SOU 2026:000". */
const noNumber = String.raw`(?!0+(?!\d))`;
const calendarNumber = new RegExp(String.raw`((?:19|20)\d\d) ?: ?${noNumber}(\d{1,4})(?!\d)`, 'y');
const sessionNumber = new RegExp(
  String.raw`((?:19|20)\d\d(?:\/ ?(?:\d{2}|2000))?) ?: ?([a-zåäö]{1,4})? ?${noNumber}(\d{1,4}y?)(?![\da-zåäö])`,
  'y',
);
/** "SOU 2023 nr 75" */
const wordedNumber = /((?:19|20)\d\d) nr (\d{1,4})(?!\d)/y;
/** "Ds Ju 1979:14", "DsFi 1984:20": the series of one ministry. */
const oldMemorandum = /(19[6-8]\d):(\d{1,3})(?!\d)/y;
const beforeOldMemorandum = new RegExp(`(?<!\\p{L})Ds ?(${oldMinistryLetters.join('|')}) $`, 'u');
const oldBill = /(1[89]\d\d) nr (\d{1,4})(?!\d)/y;

/** The shortest of the series' words that is no abbreviation: "direktiv". */
const shortestWord = 8;

interface SeriesNumber {
  readonly kind: ReportSeries['kind'];
  /** "2024:72", "2015/16:SoU16" */
  readonly number: string;
  readonly end: number;
}

/**
 * Reads the document whose number begins at an offset, the documents listed after it, and their pages.
 *
 *     prop. 2002/03:12, s. 51 och 62     two marks: the bill at page 51, and page 62
 *     SOU: 2024:72                       one mark, from "SOU"
 *
 * Returns where the last of them ends, or null.
 */
export function readSeries(scan: Scan, at: number, before: WordBefore): number | null {
  const old = readOldMemorandum(scan, at);
  if (old !== null) return old;
  const bracketed = scan.lower[at - 1] === '(';
  const named = bracketed ? wordBefore(scan.lower, at - 1) : withoutNr(scan.lower, before);
  // "propositionen (2008/09:150)", but only the words, for "Ds (2024:1)" is nowhere written.
  const series = bracketed && named.word.length < shortestWord ? undefined : seriesByWord.get(named.word);
  const first =
    (series && readNumber(scan, series, at, named)) ??
    (bracketed || !series ? readBareNumber(scan, at) : null) ??
    (bracketed && !series ? readTitledReport(scan, at) : null);
  if (!first) return null;
  let end = push(scan, first, series && !bracketed ? named.start : at);
  while (series) {
    const separator = separatorAt(scan.lower, end);
    if (!separator || separator.range) break;
    // A bare "1952:15" after an old bill may be anything; a session's number is a bill.
    const next = readNumber(scan, series, separator.end, before);
    if (!next || (series.year !== 'calendar' && !next.number.includes('/'))) break;
    end = push(scan, next, separator.end);
  }
  return end;
}

/** "SOU nr 2024:72" */
function withoutNr(lower: string, before: WordBefore): WordBefore {
  return before.word === 'nr' ? wordBefore(lower, before.start) : before;
}

/** A memorandum in its ministry's own series; no address is known for it, and it goes by its number. */
function readOldMemorandum(scan: Scan, at: number): number | null {
  if (scan.lower[at] !== '1' || scan.lower[at + 4] !== ':') return null;
  const match = matchAt(oldMemorandum, scan.lower, at);
  const before = match && beforeOldMemorandum.exec(scan.text.slice(Math.max(0, at - 6), at));
  if (!match || !before) return null;
  const number = `${before[1]} ${match[1]}:${match[2]}`;
  return push(scan, { kind: 'ds', number, end: at + match[0].length }, at - before[0].length);
}

function readNumber(scan: Scan, series: ReportSeries, at: number, before: WordBefore): SeriesNumber | null {
  const calendar = series.year === 'session' ? null : matchAt(calendarNumber, scan.lower, at);
  if (calendar)
    return { kind: series.kind, number: `${calendar[1]}:${calendar[2]}`, end: at + calendar[0].length };
  if (series.year === 'calendar') return readWorded(scan, series, at);
  const old = series.kind === 'prop' ? matchAt(oldBill, scan.lower, at) : null;
  if (old) return { kind: 'prop', number: `${old[1]}:${old[2]}`, end: at + old[0].length };
  const read = readSession(scan, at);
  if (!read || (read.letters === '') !== (series.prefix === undefined)) {
    return series.kind === 'prop' && read?.letters.length === 1 ? read : readReport(scan, series, at, before);
  }
  const kind = series.kind === 'skr' && isOfParliament(scan.lower, before.start) ? 'rskr' : series.kind;
  return { ...read, kind: read.letters.toLowerCase() === 'fpm' ? 'fpm' : kind };
}

function readWorded(scan: Scan, { kind }: ReportSeries, at: number): SeriesNumber | null {
  const match = matchAt(wordedNumber, scan.lower, at);
  return match && { kind, number: `${match[1]}:${match[2]}`, end: at + match[0].length };
}

/** The number in brackets behind a report's title. */
function readTitledReport({ text, lower }: Scan, at: number): SeriesNumber | null {
  const match = matchAt(calendarNumber, lower, at);
  const end = at + (match?.[0].length ?? 0);
  if (!match || lower[end] !== ')' || !isReportsNumber(text, lower, at - 1, end + 1)) return null;
  return { kind: 'sou', number: `${match[1]}:${match[2]}`, end };
}

/** "betänkandet 2024:72": an inquiry's report, its series left out. */
function readReport(scan: Scan, series: ReportSeries, at: number, before: WordBefore): SeriesNumber | null {
  const match = before.word.startsWith('betänkande') ? matchAt(calendarNumber, scan.lower, at) : null;
  return match && series.kind === 'bet'
    ? { kind: 'sou', number: `${match[1]}:${match[2]}`, end: at + match[0].length }
    : null;
}

/** "2015/16:SoU16" and "2025/26:FPM98" say what they are without a word before them; "RFR" is parliament's own series. */
function readBareNumber(scan: Scan, at: number): SeriesNumber | null {
  const read = scan.lower[at + 4] === '/' ? readSession(scan, at) : null;
  if (!read || read.letters.length < 2 || read.letters === 'RFR') return null;
  return { ...read, kind: read.letters.toLowerCase() === 'fpm' ? 'fpm' : 'bet' };
}

/** A session's number, with the letters of a committee as the text writes them. */
function readSession({ text, lower }: Scan, at: number): (SeriesNumber & { letters: string }) | null {
  const match = matchAt(sessionNumber, lower, at);
  if (!match) return null;
  const end = at + match[0].length;
  const letters = match[2] ?? '';
  const lettersAt = letters === '' ? end : at + match[0].lastIndexOf(letters);
  const prefix = text.slice(lettersAt, lettersAt + letters.length);
  return { kind: 'prop', number: `${match[1]!.replace(' ', '')}:${prefix}${match[3]}`, end, letters: prefix };
}

/** "riksdagens skrivelse 2016/17:141" is a rskr. */
function isOfParliament(lower: string, wordStart: number): boolean {
  return lower.startsWith('riksdagens ', wordStart - 11);
}

function push(scan: Scan, { kind, number, end }: SeriesNumber, start: number): number {
  const address = addressOf(kind, number);
  const report = designationOf(kind, number);
  const pages = readPages(scan.lower, end);
  const first = pages?.list[0];
  if (!pages || !first) {
    scan.marks.push({ is: 'fixed', kind, start, end, target: address, report });
    return end;
  }
  const target = address && `${address}#sid${first.page}`;
  scan.marks.push({ is: 'fixed', kind, start, end: first.end, target, report });
  for (const page of pages.list.slice(1)) {
    const pageTarget = address && `${address}#sid${page.page}`;
    scan.marks.push({ is: 'fixed', kind: 'page', start: page.start, end: page.end, target: pageTarget });
  }
  return pages.end;
}

/** "SOU 2024:72", "prop. 2005/06:173": what a reader calls the document. */
function designationOf(kind: ReportSeries['kind'], number: string): string {
  if (kind === 'sou') return `SOU ${number}`;
  if (kind === 'ds') return `Ds ${number}`;
  return kind === 'fpm' ? number : `${kind}. ${number}`;
}

/** The document's address at lagen.nu; memoranda on EU proposals, and old ones, have none there and go by their number. */
function addressOf(kind: ReportSeries['kind'], number: string): string {
  if (kind === 'ds' && number.includes(' ')) return designationOf(kind, number);
  return kind === 'fpm' ? number : `https://lagen.nu/${kind}/${number}`;
}

/** The address of a report by its designation: "https://lagen.nu/sou/2024:72" for "SOU 2024:72". */
export function addressOfReport(designation: string): string | null {
  const match = /^(SOU|Ds|prop\.) (\S+)$/.exec(designation);
  return match ? `https://lagen.nu/${match[1]!.toLowerCase().replace('.', '')}/${match[2]}` : null;
}
