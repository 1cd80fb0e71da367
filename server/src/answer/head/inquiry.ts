import { firstMatch } from '../../text/sticky';
import type { Letter } from './letter';

const series = /(SOU|Sou|sou|Ds|DS)\.?\s?:?\s?((?:19|20)\d{2})\s?:\s?(\d{1,3})(?!\d|:\d)/gu;
const bareNumber = /\((?:19|20)\d{2}:\d{1,3}\)/g;
const statuteBefore = /(?:lag|lagen|förordning|förordningen|balken|direktiv|formen) $/;

/** Documents that are sent out for comment and have no number in a series of reports (a Ds is one that has). */
const unnumbered =
  /promemori|lagrådsremiss|redovisning|rapport|hemställan|framställ|föreskrift|allmänna råd|regeringsuppdrag|skrivelse|vägledning/;
const report = /betänkande|utredning|kommitté|delegation|kommission/;

/** A number that the text calls the report: "betänkandet Ny ordning (SOU 2025:98)". */
const calledReport = /betänkandet?[^.:;]{0,160}?(SOU\s?\d{4}:\d{1,3})(?!\d)/i;
/** A number in the series of the ministries' memoranda, as what is answered: "yttra sig över promemorian Nya avgifter (Ds 2025:14)". */
const answeredMemorandum =
  /(?:yttra[tr]? sig över|yttrande över|synpunkter på|svar på|remiss(?:en)? av) [^.;]{0,200}?(?<![\p{L}\d])ds\.? ?((?:19|20)\d{2}: ?\d{1,3})(?![\d:])/u;
/** How far into the letter its report is looked for. */
const farthest = 20_000;

/**
 * The report that the answer is about: "SOU 2024:72" or "Ds 2024:32"; null where what was sent out has no such
 * number. The title decides, then the opening; a report named elsewhere counts only where it is called the
 * betänkande, for a promemoria may speak of many reports.
 */
export function readInquiry({ title, opening }: Letter, text: string): string | null {
  const lowerTitle = title.toLowerCase();
  const kind = titleKind(lowerTitle);
  const inTitle = numbersIn(title);
  if (kind !== 'unnumbered' && inTitle.length > 0) return inTitle[0]!;
  const lowerOpening = opening.toLowerCase();
  if (kind === 'unnumbered')
    return inTitle.find((number) => number.startsWith('Ds ')) ?? memorandumIn(lowerTitle, lowerOpening);
  const bare = kind === 'report' ? numberWithoutSeries(title) : undefined;
  if (bare !== undefined) return bare;
  const inOpening = numbersIn(opening);
  if (inOpening.length > 0 && !speaksOfPromemoria(lowerOpening)) return inOpening[0]!;
  if (speaksOfPromemoria(lowerOpening)) return memorandumIn(lowerTitle, lowerOpening);
  const called = calledReport.exec(text.slice(0, farthest))?.[1];
  return called === undefined ? null : (numbersIn(called)[0] ?? null);
}

/**
 * The number of the memorandum that the opening says it answers, where the title gives none; a draft that is answered
 * may speak of the memorandum it came from.
 */
function memorandumIn(lowerTitle: string, lowerOpening: string): string | null {
  if (/lagrådsremiss|utkast|proposition/.test(lowerTitle)) return null;
  const number = answeredMemorandum.exec(lowerOpening)?.[1];
  return number === undefined ? null : `Ds ${number.replace(' ', '')}`;
}

/** What the title says was sent out, by the first word that names a kind of document. */
function titleKind(lower: string): 'report' | 'unnumbered' | 'unknown' {
  const other = lower.search(unnumbered);
  const own = lower.search(report);
  if (other < 0) return own < 0 ? 'unknown' : 'report';
  return own >= 0 && own < other ? 'report' : 'unnumbered';
}

function speaksOfPromemoria(lower: string): boolean {
  const other = lower.search(/promemoria|lagrådsremiss/);
  const own = lower.search(/betänkande|sou/);
  return other >= 0 && (own < 0 || other < own);
}

/** A report's number whose series the title leaves out, "betänkandet Ny ordning (2025:98)"; a statute's number is none. */
function numberWithoutSeries(title: string): string | undefined {
  for (const match of title.matchAll(bareNumber)) {
    if (!statuteBefore.test(title.slice(0, match.index).toLowerCase())) return `SOU ${match[0].slice(1, -1)}`;
  }
  return undefined;
}

/** The numbers in the series SOU and Ds, well written: "SOU2024:72" and "SOU: 2024:72" give "SOU 2024:72". */
function numbersIn(text: string): string[] {
  const numbers: string[] = [];
  for (let match = firstMatch(series, text); match !== null; match = series.exec(text)) {
    const { 1: name, 2: year, 3: number, index } = match;
    if (/[\p{L}\p{N}]/u.test(text.charAt(index - 1))) continue;
    numbers.push(`${name!.startsWith('D') ? 'Ds' : 'SOU'} ${year}:${number}`);
  }
  return numbers;
}
