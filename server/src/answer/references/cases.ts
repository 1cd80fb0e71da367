/** Court cases: Swedish reports ("NJA 2015 s. 899") and the EU's courts ("C-329/95"). */
import type { CaseReport } from '../../lexicon/caseReports';
import { caseReports } from '../../lexicon/caseReports';
import { matchAt } from '../../text/sticky';
import type { Scan } from './marks';
import type { WordBefore } from './reading';
import { isWordAt, separatorAt, wordBefore } from './reading';
import { goesOn } from './sectionNumbers';

const reportByWord = new Map(caseReports.map((report) => [report.name.toLowerCase(), report]));

const page = /((?:18|19|20)\d\d) ?s(?:id)?\.? ?(\d{1,4})(?!\d)/y;
const note = /((?:18|19|20)\d\d) ?not\.? ?([a-zåäö]{0,2} ?\d{1,4})(?!\d)/y;
const ref = /((?:19|20)\d\d) ?ref\.? ?(\d{1,3})(?!\d)/y;
const nr = /((?:19|20)\d\d)[ ,-]{0,2}(?:nr|nummer)[.:]? ?(\d{1,3})(?!\d)/y;
const colon = /((?:19|20)\d\d) ?: ?(\d{1,3})(?!\d)/y;
const laterPage = /s(?:id)?\.? ?(\d{1,4})(?![\d:/])/y;
const laterNumber = /(?:(?:nr|ref)\.? ?)?(\d{1,3})(?![\d:/-]|\.\d)(?! ?§)/uy;

/** Reads the reported case whose year begins at an offset, and those listed after it; returns the end, or null. */
export function readCase(scan: Scan, at: number, { word, start, gap }: WordBefore): number | null {
  const report = reportByWord.get(word);
  if (!report || gap !== ' ' || scan.text.slice(start, start + word.length) !== report.name) return null;
  const first = readReported(scan.lower, report, at);
  if (!first) return null;
  let { end, year } = first;
  push(scan, start, end, first.target);
  for (;;) {
    const separator = separatorAt(scan.lower, end);
    if (!separator || separator.range) return end;
    const next =
      readReported(scan.lower, report, separator.end) ?? readLater(scan.lower, report, year, separator.end);
    if (!next) return end;
    ({ end, year } = next);
    push(scan, separator.end, end, next.target);
  }
}

interface Reported {
  readonly year: string;
  readonly target: string;
  readonly end: number;
}

function readReported(lower: string, report: CaseReport, at: number): Reported | null {
  const base = `https://lagen.nu/dom/${report.slug}/`;
  const noted = matchAt(note, lower, at);
  if (noted && report.number !== 'nr') {
    const target = `${base}${noted[1]}/not/${noted[2]!.replace(' ', '')}`;
    return { year: noted[1]!, target, end: at + noted[0].length };
  }
  const patterns = { page: [page], ref: [ref, colon], nr: [nr, colon], colon: [colon, nr] }[report.number];
  for (const pattern of patterns) {
    const match = matchAt(pattern, lower, at);
    if (!match) continue;
    const joined = report.number === 'page' ? `${match[1]}s${match[2]}` : `${match[1]}:${match[2]}`;
    return { year: match[1]!, target: base + joined, end: at + match[0].length };
  }
  return null;
}

/** "NJA 1992 s. 58 och s. 200": a later case of the same year. */
function readLater(lower: string, report: CaseReport, year: string, at: number): Reported | null {
  const match = matchAt(report.number === 'page' ? laterPage : laterNumber, lower, at);
  if (!match || !goesOn(lower, at + match[0].length)) return null;
  const joined = report.number === 'page' ? `${year}s${match[1]}` : `${year}:${match[1]}`;
  return { year, target: `https://lagen.nu/dom/${report.slug}/${joined}`, end: at + match[0].length };
}

function push(scan: Scan, start: number, end: number, target: string | null): void {
  scan.marks.push({ is: 'fixed', kind: 'case', start, end, target });
}

const caseNumber = /(\d{1,4})\/(\d\d)(?!\d)/y;
/** Letters of the court before the number, and of the judgment in its CELEX number, as lagen.nu writes them. */
const courts: Readonly<Record<string, string>> = { c: 'CJ', t: 'TJ', f: 'CW' };
const caseWords: ReadonlySet<string> = new Set(['mål', 'målet', 'målen', 'case', 'cases', 'domen', 'dom']);

/** Reads a case of the EU's courts: "C-329/95", and before 1989 "mål 6/64"; returns its end, or null. */
export function readEuCase(scan: Scan, at: number, before: WordBefore): number | null {
  const match = matchAt(caseNumber, scan.lower, at);
  if (!match) return null;
  const hyphen = /[-\u2010-\u2013]/.test(scan.lower[at - 1] ?? '');
  const letter = hyphen ? scan.lower[at - 2]! : '';
  const lettered =
    (hyphen && letter in courts && !isWordAt(scan.lower, at - 3)) || isSpacedEuCase(scan.lower, before);
  const { word, gap } = before.word === 'nr' ? wordBefore(scan.lower, before.start) : before;
  if (!lettered && !(gap === ' ' && caseWords.has(word))) return null;
  const end = at + match[0].length;
  // Only the Court of Justice existed before there were letters, and no year brought it a thousand cases:
  // longer numbers are applications to the court in Strasbourg.
  if (!lettered && (Number(match[2]) > 89 || match[1]!.length > 3)) return null;
  const judgment = (hyphen && lettered ? courts[letter] : undefined) ?? 'CJ';
  push(scan, lettered ? at - 2 : at, end, euAddress(match, judgment));
  return readLaterEuCases(scan, end, judgment);
}

/** "mål C 487/21": the other letters are those of Swedish courts too. */
function isSpacedEuCase(lower: string, { word, start, gap }: WordBefore): boolean {
  return word === 'c' && gap === ' ' && caseWords.has(wordBefore(lower, start).word);
}

const laterEuCase = /(?:(?:,| och| and| samt) | ?[-\u2013] ?)(?=\d)/y;

/** "mål 286/82 och 26/83", "C-6/90 och 9/90" */
function readLaterEuCases(scan: Scan, end: number, judgment: string): number {
  for (;;) {
    const joint = matchAt(laterEuCase, scan.lower, end);
    const match = joint && matchAt(caseNumber, scan.lower, end + joint[0].length);
    if (!joint || !match) return end;
    const start = end + joint[0].length;
    end = start + match[0].length;
    push(scan, start, end, euAddress(match, judgment));
  }
}

function euAddress([, number, year]: RegExpExecArray, judgment: string): string {
  const century = Number(year) > 52 ? '19' : '20';
  return `https://lagen.nu/ext/celex/6${century}${year}${judgment}${number!.padStart(4, '0')}`;
}

const nationalNumber = /\d{1,5}[-\u2013]\d{2}(?!\d)/y;
/** The letters that a court gives a kind of case, as in "mål T 1234-22", "målen nr PMT 1-20". */
const nationalBefore = /må(?:l|let|len) (?:nr |nummer )?(?:(?:öä|pm[täöb]|f[tk]|u[mb]|[töbpmfkä])[ -])?$/;
const nationalAgain = /(?:nr )?(?:(?:öä|pm[täöb]|f[tk]|u[mb]|[töbpmfkä])[ -])?(?=\d)/y;

/** Reads a Swedish court's case by its number: "mål nr 3530-23", "mål T 1234-22". No address is known for it. */
export function readNationalCase(scan: Scan, at: number): number | null {
  const match = matchAt(nationalNumber, scan.lower, at);
  const before = match && nationalBefore.exec(scan.lower.slice(Math.max(0, at - 20), at));
  if (!match || !before) return null;
  let end = at + match[0].length;
  push(scan, at - before[0].length, end, null);
  for (;;) {
    const start = separatorAt(scan.lower, end)?.end;
    const again = start === undefined ? null : matchAt(nationalAgain, scan.lower, start);
    const number = again && matchAt(nationalNumber, scan.lower, start! + again[0].length);
    if (!again || !number) return end;
    end = start! + again[0].length + number[0].length;
    push(scan, start!, end, null);
  }
}
