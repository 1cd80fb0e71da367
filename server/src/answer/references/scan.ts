/** One pass over a block's prose: stops only where a reference may be, and lets the kinds read there in turn. */
import { isDigit, isLetter, UnitSet } from '../../text/letters';
import type { Prose } from '../../text/prose';
import { abbreviationEnd } from './acts';
import { readDecision } from './authorities';
import { readBareSections, readOpening } from './bareSections';
import { readCase, readEuCase, readNationalCase } from './cases';
import { readDossier } from './dossiers';
import {
  readArticles,
  readCelex,
  readCommissionDocument,
  readEuAbbreviation,
  readEuName,
  readEuNumber,
} from './eu';
import type { Mark, Scan } from './marks';
import type { WordBefore } from './reading';
import { digitsEnd, isJoint, isWordAt, wordBefore, wordEndAfter } from './reading';
import { readRegulation } from './regulations';
import { joinReports } from './reports';
import { readSections } from './sections';
import { readSeries } from './series';
import {
  readAbbreviation,
  readActAround,
  readChapterOf,
  readLoneNumber,
  readPlaces,
  readShortPlacesOf,
} from './statutes';

/** What a character may be the sign of, by the one before it; most are the sign of nothing. */
const enum Sign {
  None,
  Digit,
  Paragraph,
  /** A capital that begins a word. */
  Capital,
  /** The last letter of a name part: the name of an act or a treaty may stand here. */
  Name,
}

/** Beginnings of the words that end the names of acts and treaties, as far as the letter that is their sign. */
const nameParts = ['lag', 'ordning', 'fördrag', 'stadg', 'kung', 'balk', 'direk', 'konv', 'sform', 'reglem'];
const partsByLetter = new Map<number, readonly string[]>();
for (const part of nameParts) {
  const last = part.charCodeAt(part.length - 1);
  partsByLetter.set(last, [...(partsByLetter.get(last) ?? []), part]);
}

/**
 * What a unit is to the signs: a digit, a capital, "§", one of the last two letters of a name part, another letter,
 * or none of these. So few that the signs of any two of them are one small table, which stays near the processor.
 */
const digitClass = 1;
const paragraphClass = 2;
const capitalClass = 3;
const letterClass = 4;
const classBits = 5;
const classes = new Uint8Array(0x100);
for (let unit = 0; unit < classes.length; unit++) {
  if (isDigit(unit)) classes[unit] = digitClass;
  else if (isLetter(unit)) classes[unit] = letterClass;
}
for (const capital of 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ') classes[capital.charCodeAt(0)] = capitalClass;
classes['§'.charCodeAt(0)] = paragraphClass;
const nameLetters = [...new Set(nameParts.flatMap((part) => [...part.slice(-2)]))];
for (const [index, letter] of nameLetters.entries()) {
  classes[letter.charCodeAt(0)] = letterClass + 1 + index;
}

/** Signs by the classes of two units, the one before and the one itself. They dismiss nearly all of a text. */
const signs = new Uint8Array(1 << (2 * classBits));
for (let before = 0; before < 1 << classBits; before++) {
  signs[(before << classBits) | digitClass] = Sign.Digit;
  signs[(before << classBits) | paragraphClass] = Sign.Paragraph;
  if (before === 0 || before === paragraphClass) signs[(before << classBits) | capitalClass] = Sign.Capital;
}
for (const part of nameParts) {
  const [before, last] = [...part.slice(-2)].map((letter) => classes[letter.charCodeAt(0)]!);
  signs[(before! << classBits) | last!] = Sign.Name;
}

/** The marks in one block's prose, ascending, none inside another. */
export function scanProse({ text, lower }: Prose): Mark[] {
  const scan: Scan = { text, lower, marks: [] };
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = unit < classes.length ? classes[unit]! : 0;
    const sign = signs[(before << classBits) | kind]!;
    before = kind;
    if (sign === Sign.None) continue;
    at = readAt(sign, scan, at, unit) - 1;
    const last = text.charCodeAt(at);
    before = last < classes.length ? classes[last]! : 0;
  }
  return settled(scan);
}

/** Reads what may stand at a sign; returns where to go on. */
function readAt(sign: Sign, scan: Scan, at: number, unit: number): number {
  if (sign === Sign.Digit) return readAtDigit(scan, at);
  if (sign === Sign.Capital) return readAtCapital(scan, at);
  if (sign === Sign.Name) return readAtName(scan, at, unit);
  return readPlaces(scan, at) ?? at + 1;
}

function readAtDigit(scan: Scan, at: number): number {
  const before = wordBefore(scan.lower, at);
  const end =
    readSeries(scan, at, before) ??
    readChapterOf(scan, at, before) ??
    readSections(scan, at, before) ??
    readArticles(scan, at, before) ??
    readDecision(scan, at, before) ??
    readCase(scan, at, before) ??
    readRegulation(scan, at, before) ??
    readDossier(scan, at, before) ??
    readByShape(scan, at, before) ??
    readBareSections(scan, at, before);
  return end ?? tokenEnd(scan.lower, at);
}

/** Reads what the characters after the digits give away. */
function readByShape(scan: Scan, at: number, before: WordBefore): number | null {
  const end = digitsEnd(scan.lower, at);
  const next = scan.lower[end];
  if (next === '/') return readEuCase(scan, at, before) ?? readEuNumber(scan, at);
  if (next === ':') return readLoneNumber(scan, at) ?? readShortPlacesOf(scan, at, before);
  if (next === '-' || next === '\u2013') {
    const national = readNationalCase(scan, at);
    if (national !== null) return national;
  }
  if (isPlaceNear(scan, at) && !isDateOrNumberTail(scan.lower, at)) {
    if (isPointOfStycke(scan, at, before)) return null;
    const places = readPlaces(scan, at);
    if (places !== null) return places;
  }
  return isLetter(scan.lower.charCodeAt(end)) ? readCelex(scan, at) : null;
}

/** A list of places is shorter than this, its last sign included. */
const longestPlaces = 200;

/** Whether "§" or "kap" follows near enough for a list of places to begin at an offset. */
function isPlaceNear(scan: Scan, at: number): boolean {
  scan.paragraphSign = nextAt(scan.lower, '§', at, scan.paragraphSign);
  scan.chapterSign = nextAt(scan.lower, 'kap', at, scan.chapterSign);
  return Math.min(scan.paragraphSign, scan.chapterSign) - at < longestPlaces;
}

const styckeWords: ReadonlySet<string> = new Set(['stycket', 'styckena', 'st']);

/** "första stycket 1 samt 3 § skollagen": the first number counts points, whatever paragraph is named after it. */
function isPointOfStycke({ lower }: Scan, at: number, { word, gap }: WordBefore): boolean {
  return (
    gap === ' ' &&
    styckeWords.has(word) &&
    !/^ ?(?:[a-z] )?(?:§|kap)/.test(lower.slice(digitsEnd(lower, at), at + 10))
  );
}

/** Where a sign next stands from an offset on, given where it was found for an offset before. */
function nextAt(lower: string, sign: string, at: number, found = -1): number {
  if (found >= at) return found;
  const next = lower.indexOf(sign, at);
  return next < 0 ? Infinity : next;
}

/** Whether the digits at an offset are the tail of a date or another number: "2025-01-20 § 26", "4:2", "1.5". */
function isDateOrNumberTail(lower: string, at: number): boolean {
  return isJoint(lower, at - 1) && isDigit(lower.charCodeAt(at - 2));
}

const joinsParts = new UnitSet('.:/');

/** Past the digits at an offset and whatever is joined to them, so that "1.1.1.1" is looked at once. */
function tokenEnd(lower: string, at: number): number {
  let end = digitsEnd(lower, at);
  while (joinsParts.has(lower.charCodeAt(end)) && isDigit(lower.charCodeAt(end + 1)))
    end = digitsEnd(lower, end + 1);
  return end;
}

function readAtCapital(scan: Scan, at: number): number {
  const { text, lower } = scan;
  if (isWordAt(lower, at - 1) || (text[at - 1] === '-' && isWordAt(lower, at - 2))) return at + 1;
  if (lower[at + 1] === 'o' && lower[at + 2] === 'm') {
    const document = readCommissionDocument(scan, at);
    if (document !== null) return document;
  }
  const end = abbreviationEnd(text, at);
  if (end === null) return at + 1;
  if (at === scan.introducedAt) return end;
  return readEuAbbreviation(scan, at) ?? readAbbreviation(scan, at) ?? at + 1;
}

function readAtName(scan: Scan, at: number, unit: number): number {
  const { lower } = scan;
  const part = partEndingAt(lower, at, unit);
  if (part === undefined) return at + 1;
  // "förslag" is the commonest word that ends like an act.
  if (part === 'lag' && lower.startsWith('förs', at - 6)) return at + 1;
  const floor = scan.marks[scan.marks.length - 1]?.end ?? 0;
  // The whole word has been looked at: no later part of it can make it a name.
  return (
    readEuName(scan, at, floor) ?? readActAround(scan, at, floor) ?? Math.max(at + 1, wordEndAfter(lower, at))
  );
}

/** The name part whose last letter, `unit`, stands at an offset. */
function partEndingAt(lower: string, at: number, unit: number): string | undefined {
  const thirdLast = lower.charCodeAt(at - 2);
  for (const part of partsByLetter.get(unit)!) {
    if (part.charCodeAt(part.length - 3) === thirdLast && lower.startsWith(part, at + 1 - part.length))
      return part;
  }
  return undefined;
}

/** Joins what belongs together, and drops what lies inside something longer. */
function settled(scan: Scan): Mark[] {
  if (scan.marks.length === 0) return withOpening(scan.lower, scan.marks);
  const kept: Mark[] = [];
  for (const mark of scan.marks) {
    for (;;) {
      const previous = kept[kept.length - 1];
      if (previous === undefined || mark.start >= previous.end) {
        kept.push(mark);
        break;
      }
      if (mark.end - mark.start <= previous.end - previous.start) break;
      kept.pop();
    }
  }
  if (kept.length > 1) joinReports({ ...scan, marks: kept });
  return withOpening(scan.lower, kept);
}

/** Adds the numbers that open the block, or tells the marks that have been read there that they do. */
function withOpening(lower: string, marks: Mark[]): Mark[] {
  const added = readOpening(lower).filter((number) => {
    const read = marks.find((mark) => mark.end > number.start);
    if (!read || read.start >= number.end) return true;
    if (read.is === 'section' && read.start === number.start) read.opening = true;
    return false;
  });
  return added.length === 0 ? marks : [...added, ...marks].sort((a, b) => a.start - b.start);
}
