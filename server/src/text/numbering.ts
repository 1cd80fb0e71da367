/** Section numbers where a line or a block begins: "4.1.1 och 4.1.4 …", "Avsnitt 8.2 …", "kapitlen 3–12 och 14". */
import { isDigit, isLetter } from './letters';
import { compareNumbers } from './sectionNumbers';
import { endAt, matchAt, standsAt } from './sticky';
import { WordStarts } from './wordStarts';

/** One number, or the two ends of an interval: "4.1", "2.4–2.8". */
export interface NumberSpan {
  readonly first: string;
  readonly last?: string;
}

export interface Numbering {
  readonly spans: readonly NumberSpan[];
  /** Where the first number begins, behind a word like "Avsnitt". */
  readonly start: number;
  /** Just past the last number, a full stop or bracket that closes it not counted. */
  readonly end: number;
  /** Where the words after the numbers begin, past the stop, comma, bracket, colon or dash that closes them. */
  readonly wordsStart: number;
  /** "avsnitt", "kapitel" …, the word that says what is numbered, lower case, or "§"; '' where there is none. */
  readonly label: string;
  /** Whether a number has more than one part: "4.1" can be nothing but a section, "4" can be a point in a list. */
  readonly dotted: boolean;
  /** What stands right behind the numbers: a stop, comma, bracket or colon; '' where the words follow at once. */
  readonly closer: string;
}

/** Reports number their parts at most so deep and so high; 1974 and 13.00 are something else. */
const mostParts = 6;
const mostDigits = 2;

/** The words that say what is numbered, as headings have them. */
const labelWords = [
  ...['avsnitt', 'avsnittet', 'avsnitten', 'avsn', 'kapitel', 'kapitlet', 'kapitlen', 'kap'],
  ...['punkt', 'punkten', 'punkterna', 'förslag', 'förslaget', 'förslagen'],
  ...['bedömning', 'bedömningen', 'bedömningar', 'rubrik'],
];
const labels = new RegExp(String.raw`(?:${labelWords.join('|')})\.?[ \t\u00A0]+`, 'iy');
const labelStarts = new WordStarts(labelWords);
const joiners =
  /[ \t\u00A0]*(?:,[ \t\u00A0]*(?:(?:och|samt)[ \t\u00A0]*)?|(?:och|samt|resp\.|respektive|[&/+])[ \t\u00A0]*)/iy;
const intervals = /[ \t\u00A0]*(?:[-–—\u2212]|till(?: och med)?|t\.?o\.?m\.?)[ \t\u00A0]*/iy;
const separator = /[ \t\u00A0]*(?:[-–—:|][ \t\u00A0]*)?/y;
/** What some write for "avsnitt": "§ 5.2", "§§ 5.2–5.4". */
const sectionSign = /§{1,2}[ \t\u00A0]?/y;
/** An act, with a number or without, and nothing more: "HSL", "Socialtjänstlagen (2025:400)"; § and a number before it cite it. */
const actAlone =
  /^(?:\p{Lu}{2,5}|\p{L}{0,60}(?:lag(?:en)?|LAG(?:EN)?|balk(?:en)?|BALK(?:EN)?|förordning(?:en)?|FÖRORDNING(?:EN)?))(?: \(\d{4}:\d{1,4}\))?$/u;
/** No act's name and number are longer. */
const longestAct = 80;
/** "Avsnitt 4.2, Avtalen" */
const commaBeforeTitle = /,[ \t\u00A0]+["”“«]?\p{Lu}/uy;
const titleStart = /["”“«]?\p{Lu}/uy;

/** Words that make the number before them a quantity, a date, a paragraph or a page. */
const quantities =
  /%|§|procent|miljon|miljard|(?:MSEK|SEK|EUR|[KMGTk]Wh?)(?!\p{L})|m(?:ilj|n)?kr|tkr|kr(?!\p{L})|kronor|år(?!\p{L})|mån|veck|dag(?:ar)?(?!\p{L})|timm|minut|meter|km(?!\p{L})|kap(?!\p{L})|st(?!\p{L})|av \d|gånger|jan|feb|mars|april|maj(?!\p{L})|juni|juli|aug|sept|okt|nov(?:ember|\.)|dec(?:ember|\.)/uy;

/**
 * The section numbers that the words at `at..end` of `text` begin with, or null. A number that is a quantity
 * ("4.5 procent", "1 100 invånare"), a year, a date, a paragraph of an act ("26 §", "2 kap.") or a time ("13.00")
 * is none; nor is "§ 26", but "§ 5.2 Titel" is, because no paragraph has such a number. Whether a single "4." is the
 * report's chapter or a point in a list only its surroundings tell.
 */
export function readNumbering(text: string, at: number, end: number): Numbering | null {
  const code = text.charCodeAt(at);
  let label = '';
  let start = at;
  if (isLetter(code)) {
    const word = labelStarts.mayStandAt(text, at) ? matchAt(labels, text, at)?.[0] : undefined;
    if (!word) return null;
    label = word.replace(/[.\s]/g, '').toLowerCase();
    start = at + word.length;
  } else if (code === 0xa7) {
    label = '§';
    start = endAt(sectionSign, text, at);
  } else if (text[at] === '(' || text[at] === '[') start = at + 1;
  else if (!isDigit(code)) return null;
  if (start >= end) return null;
  const spans: NumberSpan[] = [];
  let cursor = start;
  let dotted = false;
  for (;;) {
    const number = numberAt(text, cursor, end);
    if (!number) break;
    let span: NumberSpan = { first: number.text };
    cursor = number.end;
    const lastStart = endAt(intervals, text, cursor);
    const last = lastStart < 0 ? null : numberAt(text, lastStart, end);
    if (last && compareNumbers(number.text, last.text) < 0) {
      span = { first: number.text, last: last.text };
      cursor = last.end;
    }
    dotted ||= number.text.includes('.');
    spans.push(span);
    const next = endAt(joiners, text, cursor);
    // "4.1/4.2" names two sections, "5/2" a day.
    if (next < 0 || (text[cursor] === '/' && !dotted) || !numberAt(text, next, end)) break;
    cursor = next;
  }
  if (spans.length === 0) return null;
  const numbering = finish(text, end, { spans, start, end: cursor, label, dotted });
  return label === '§' && numbering && !isHeadedSection(text, end, numbering) ? null : numbering;
}

/**
 * Whether numbers behind § are those of a report's sections and not of an act's or bylaw's paragraphs: each has parts,
 * and what follows is a title and not the rest of a reference.
 */
function isHeadedSection(text: string, end: number, { spans, wordsStart }: Numbering): boolean {
  if (!spans.every(({ first }) => first.includes('.'))) return false;
  if (wordsStart >= end) return true;
  return (
    standsAt(titleStart, text, wordsStart) &&
    !actAlone.test(text.slice(wordsStart, Math.min(end, wordsStart + longestAct)))
  );
}

function finish(
  text: string,
  end: number,
  read: Pick<Numbering, 'spans' | 'start' | 'end' | 'label' | 'dotted'>,
): Numbering | null {
  let after = read.end;
  if (text[after] === '\\') after++;
  // Without a word before it, "4.2, Kommunen …" is more likely a line inside a sentence.
  const isComma = read.label !== '' && standsAt(commaBeforeTitle, text, after);
  const closer = after < end && ('.:)]'.includes(text[after]!) || isComma) ? text[after]! : '';
  after = closer ? after + 1 : read.end;
  const past = endAt(separator, text, after);
  const gap = past - after;
  const wordsStart = Math.min(end, past);
  if (wordsStart < end) {
    const next = text.charCodeAt(wordsStart);
    if (isDigit(next) && !closer) return null;
    if (gap === 0 && !closer && !(read.dotted && isLetter(next))) return null;
    if (gap === 0 && closer && isDigit(next)) return null;
    if (!read.label && standsAt(quantities, text, wordsStart)) return null;
    if (text[wordsStart] === '§' || text[wordsStart] === ',') return null;
  }
  const { spans, start, label, dotted } = read;
  return { spans, start, end: read.end, wordsStart, label, dotted, closer };
}

/** "4.1.4" at an offset; "4\.1" of converted Markdown is "4.1". Null for years, times, decimals and digits glued on. */
function numberAt(text: string, at: number, end: number): { text: string; end: number } | null {
  let cursor = at;
  let parts = '';
  for (let count = 0; count < mostParts; count++) {
    let stop = cursor;
    while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
    const digits = stop - cursor;
    if (digits === 0 || digits > mostDigits || text[cursor] === '0') return null;
    parts += text.slice(cursor, stop);
    const dot = text[stop] === '\\' && text[stop + 1] === '.' ? stop + 1 : stop;
    if (text[dot] !== '.' || !isDigit(text.charCodeAt(dot + 1)) || dot + 1 >= end) {
      return text[stop] === ',' && isDigit(text.charCodeAt(stop + 1)) ? null : { text: parts, end: stop };
    }
    parts += '.';
    cursor = dot + 1;
  }
  return null;
}
