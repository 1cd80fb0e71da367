import { isCapital, isDigit, isLetter, lowerCase, UnitSet } from '../../text/letters';
import { WordStarts } from '../../text/wordStarts';
import { dropEnd, dropStart } from '../trim';
import {
  answerOpeners,
  answerTitles,
  dissentOpeners,
  doubtfulMinutes,
  minutesHeadings,
  minutesOpeners,
  sharedHeadings,
} from './markers';

/**
 * What a line is a sign of.
 * - `dissent`: a minority speaks from here
 * - `minutes`: minutes or an official's memorandum begin
 * - `perhapsMinutes`: they do if a heading of minutes follows: "§ 26", "Protokoll"
 * - `minutesHeading`, `sharedHeading`: a heading inside minutes, and one that an answer may have too
 * - `answer`: the respondent's own answer begins
 */
export type Mark = 'dissent' | 'minutes' | 'perhapsMinutes' | 'minutesHeading' | 'sharedHeading' | 'answer';

/** A line of the file that may change whose words follow. */
export interface MarkedLine {
  /** Where the line begins, before white space and Markdown. */
  readonly start: number;
  readonly mark: Mark;
  /** The words that made it a mark, lower case. */
  readonly opener: string;
  /** What stands after them on the line: "från Vänsterpartiet". */
  readonly rest: string;
}

/** White space and the marks of Markdown that may stand around a heading's words. */
const marks = ' \t\r\f\u00A0#*_>';
const markUnits = new UnitSet(marks);
/** A heading's line is short; longer lines are prose. */
const longestHeading = 140;

/** The lines that may change the speaker: one look at the beginning of each line, no look inside. */
export function markedLines(text: string): MarkedLine[] {
  const found: MarkedLine[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const from = skipMarks(text, start, end);
    const length = end - from;
    if (length <= longestHeading && length >= shortestKey && mayBeMarked(text, from)) {
      const marked = markLine(text, start, from, end);
      if (marked !== undefined) found.push(marked);
    }
    start = end + 1;
  }
  if (!found.some((line) => line.mark === 'minutesHeading')) return found;
  return [...found, ...genitiveTitles(text)].sort((a, b) => a.start - b.start);
}

/** Past white space and the marks of Markdown: "## **Reservation**". */
function skipMarks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && markUnits.has(text.charCodeAt(at))) at++;
  return at;
}

interface Opener {
  readonly words: string;
  readonly mark: Mark;
  /** Whether what stands after the words lets them be a heading. */
  readonly allows: (rest: string) => boolean;
}

const shortestKey = 3;
const openers = indexOpeners([
  ...dissentOpeners.map((words): Opener => ({ words, mark: 'dissent', allows: isWho })),
  ...minutesOpeners.map((words): Opener => {
    return { words, mark: doubtfulMinutes.has(words) ? 'perhapsMinutes' : 'minutes', allows: isReference };
  }),
  ...minutesHeadings.map((words): Opener => {
    return { words, mark: 'minutesHeading', allows: words.length < 12 ? isNothing : isShort };
  }),
  ...sharedHeadings.map((words): Opener => ({ words, mark: 'sharedHeading', allows: isNothing })),
  ...answerOpeners.map((words): Opener => ({ words, mark: 'answer', allows: isNothing })),
  ...answerTitles.map((words): Opener => ({ words, mark: 'answer', allows: () => true })),
]);

/** Openers by their first letters, the longest first. */
function indexOpeners(all: readonly Opener[]): ReadonlyMap<string, readonly Opener[]> {
  const byKey = new Map<string, Opener[]>();
  for (const opener of all) {
    const key = opener.words.slice(0, shortestKey);
    byKey.set(key, [...(byKey.get(key) ?? []), opener]);
  }
  for (const list of byKey.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byKey;
}

const starts = new WordStarts(openers.keys());
const paragraphSign = '§'.charCodeAt(0);

/** Whether a line may be a sign of something, by its first letters: nearly none is. */
function mayBeMarked(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  return code === paragraphSign || (isCapital(code) && starts.mayStandAt(text, from));
}

const paragraphNumber = /^§§? ?\d{1,4}(?: ?[-–] ?\d{1,4})?(?![\p{L}\p{N}]|\.\d)/u;

function markLine(text: string, start: number, from: number, end: number): MarkedLine | undefined {
  if (text[from] === '§') {
    const line = text.slice(from, end);
    const number = paragraphNumber.exec(line)?.[0];
    if (number === undefined) return undefined;
    return { start, mark: 'perhapsMinutes', opener: number, rest: tidy(line.slice(number.length)) };
  }
  const candidates = openers.get(lowerCase(text.slice(from, from + shortestKey)));
  if (candidates === undefined) return undefined;
  const line = text.slice(from, end);
  const lower = lowerCase(line);
  for (const { words, mark, allows } of candidates) {
    if (!lower.startsWith(words) || isWordCode(lower.charCodeAt(words.length))) continue;
    const rest = tidy(line.slice(words.length));
    if (allows(dropEnd(lower.slice(words.length), marks))) return { start, mark, opener: words, rest };
  }
  return undefined;
}

function tidy(rest: string): string {
  return dropEnd(dropStart(rest, `${marks}:–-`), `${marks}:`);
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function isNothing(rest: string): boolean {
  return rest === '' || rest === ':' || rest === '**:' || rest === ':**';
}

function isShort(rest: string): boolean {
  return rest.length < 60 && !rest.endsWith('.');
}

/** What may follow "Reservation" in a heading: nothing, who makes it, a number, a party; not a sentence. */
function isWho(rest: string): boolean {
  if (isNothing(rest)) return true;
  if (!/^(?:: | ?\(| (?:från|av|för|nr|till|i ärende|[\d–-]))/.test(rest)) return false;
  return !/[.;]$| (?:har|som|är|bifogas|lämnas|lämnats|finns|framgår|fogats|anser|mot)(?: |$)/.test(rest);
}

/** What may follow "Tjänsteskrivelse" in a head: nothing, a date, a number in brackets, "KS 2024/123". */
function isReference(rest: string): boolean {
  if (isNothing(rest)) return true;
  return (
    rest.length < 60 &&
    /^[:, \t]+(?:\d|\(|dnr|dat|från|nr|[a-zåäö]{1,5}[ /-]?\d|kommun|sid|sammanträd)/.test(rest)
  );
}

const genitiveTitle = /s (?:(?:remiss)?yttrande|(?:remis)?svar) (?:över|på|angående|avseende) /g;

/** The lines that begin an answer with its respondent: "Tibro kommuns yttrande över". One look at the whole text. */
function genitiveTitles(text: string): MarkedLine[] {
  const found: MarkedLine[] = [];
  for (const { index } of text.matchAll(genitiveTitle)) {
    const start = text.lastIndexOf('\n', index) + 1;
    const line = index - start;
    if (line > 0 && line < 80) found.push({ start, mark: 'answer', opener: '', rest: '' });
  }
  return found;
}
