import { branchKind, findOrganisations, kindByWords, kindOfName } from '../../lexicon/organisations';
import { isCapital, lowerCase } from '../../text/letters';
import { firstMatch, standsAt } from '../../text/sticky';
import type { Evidence } from './evidence';
import type { Letter, Line } from './letter';
import { openingLines } from './letter';
import {
  asideBefore,
  authorVerbs,
  authorVerbStart,
  nobody,
  placeholder,
  selfDescription,
  selfDescriptionStart,
} from './phrases';

const shortestName = 3;
const longestName = 90;
/** A name and what may stand between it and its verb. */
const longestSubject = 180;
/** What a name that is silent of its kind is said to be. */
const organisationNoun =
  /organisation|förening|förbund|företag|bolag|koncern|stiftelse|myndighet|nätverk|kooperativ|sällskap/;
const longestNoun = 80;
/** Who answers presents itself in the first lines, if anywhere. */
const linesOfDescription = 8;
/** Enough for a name, its verb and what the verb is known by. */
const longestOpening = 600;
const smallWords =
  /^(?:och|för|[i&–-]|av|på|om|vid|med|till|den|de|the|of|and|län|kommun|stad|ab|ek\.|för\.)$/;
const notName =
  /departement|regeringskansli|utredning|betänkande|nämnd|förvaltningen|[;,!?]|^(?:sida|datum|dnr|bilaga|handläggare|telefon|postadress|besöksadress|\p{L}*(?:förbundets|föreningens|myndighetens|verkets|rådets|institutets|organisationens|stiftelsens|bolagets))(?: |$)|(?:^| )(?:är|ska|som|att|kan|har|bör|inte|ert|vårt|ditt|när|yttrande|remiss|sammanfatt\p{L}*)(?: |$)/u;

/**
 * Whether words can be an organisation's name that no table lists: they say what kind of organisation it is,
 * or all of them begin with a capital.
 */
export function isName(words: string): boolean {
  if (words.length < shortestName || words.length > longestName) return false;
  const lower = words.toLowerCase();
  // Asked first, because most names that stand where one is looked for are listed.
  const isListed = findOrganisations({ text: words, lower }).length > 0;
  if ((isListed && branchKind(words) === undefined) || !mayBeName(words, lower)) return false;
  if (isListed) return true;
  const isPart = (word: string) => /^[\p{Lu}\d("]/u.test(word) || smallWords.test(word);
  return words.split(' ').every(isPart) || kindOfName(words) !== 'annan';
}

/**
 * Names that no table lists, in the title ("Föreningen Xs yttrande över", "Yttrande från Föreningen X över")
 * or as the subject of an opening sentence ("Föreningen X har fått tillfälle").
 */
export function unlistedAuthors({ top, titleFrom, titleTo }: Letter): Evidence[] {
  const found: Evidence[] = [];
  if (titleTo > titleFrom) {
    const title = new JoinedLines(top.slice(titleFrom, titleTo));
    add(title, ...ofTitle(title.text, top.slice(titleTo)));
    add(title, ...fromTitle(title.text));
  }
  const last = Math.min(top.length, titleTo + openingLines);
  for (let index = titleTo; index < last; index++) {
    if (!isCapital(top[index]!.text.charCodeAt(0))) continue;
    const opening = new JoinedLines(top.slice(index, index + 3));
    const lower = lowerCase(opening.text.slice(0, longestOpening));
    add(opening, 0, subjectEnd(lower, authorVerbStart, authorVerbs));
    if (index < titleTo + linesOfDescription)
      add(opening, 0, subjectEnd(lower, selfDescriptionStart, selfDescription), 'described');
  }
  const opening = top.slice(titleTo, titleTo + linesOfDescription);
  for (const { text: name, start, end } of top.slice(0, titleFrom).flatMap((line) => line.cells)) {
    const opens = ({ text }: Line) => text.startsWith(name) && /^ [(\p{Ll}]/u.test(text.slice(name.length));
    if (!opening.some(opens) || !isSilentName(name)) continue;
    found.push({ name, kind: kindOfName(name), source: 'described', start, end });
  }
  return found;

  function add(lines: JoinedLines, start: number, end: number, source: Evidence['source'] = 'author'): void {
    if (end <= start) return;
    const name = lines.text.slice(start, end);
    // What is described in the opening may also be a thing with a capital: "Barnkonventionen är en lag".
    const isSilent = source === 'described' && kindByWords(name) === undefined;
    if (!isName(name) || (isSilent && !organisationNoun.test(lines.text.slice(end, end + longestNoun))))
      return;
    const range = { start: lines.offset(start), end: lines.offset(end - 1) + 1 };
    found.push({ name, kind: kindOfName(name), source, ...range });
  }
}

const shortestSilentName = 6;
/**
 * Whether words that stand in the letterhead and begin a sentence of the opening can be a name, though they say
 * nothing of its kind and have small letters: "Ersta diakoni".
 */
function isSilentName(words: string): boolean {
  const lower = words.toLowerCase();
  if (words.length < shortestSilentName || !mayBeName(words, lower)) return false;
  if (/\d|@|svar|styrelse|fullmäktige|kontor|utskott|protokoll/.test(lower)) return false;
  return findOrganisations({ text: words, lower }).length === 0;
}

/** Whether words begin as a name does, are no longer than one, and have nothing that no name has. */
function mayBeName(words: string, lower: string): boolean {
  if (words.length > longestName || !/^\p{Lu}/u.test(words)) return false;
  return !nobody.test(lower) && !notName.test(lower) && !placeholder.test(lower);
}

/** Lines joined by single spaces, with the way back to the file. */
class JoinedLines {
  readonly text: string;

  constructor(private readonly lines: readonly Line[]) {
    this.text = lines.map((line) => line.text).join(' ');
  }

  /** Where a unit of the joined text stands in the file. */
  offset(at: number): number {
    let rest = at;
    for (const line of this.lines) {
      if (rest < line.text.length) return line.start + rest;
      rest -= line.text.length + 1;
    }
    return this.lines[this.lines.length - 1]?.end ?? 0;
  }
}

/** Where the subject of a sentence ends that has such a verb; 0 where it has none. */
function subjectEnd(lower: string, first: RegExp, whole: RegExp): number {
  const subject = lower.slice(0, longestSubject);
  for (let verb = firstMatch(first, subject); verb !== null; verb = first.exec(subject)) {
    if (!standsAt(whole, lower, verb.index)) continue;
    const aside = asideBefore.exec(lower.slice(0, verb.index));
    return aside === null ? verb.index : aside.index;
  }
  return 0;
}

/** The name in "Föreningen Xs yttrande över", with its last s only where the text below writes it so. */
function ofTitle(title: string, below: readonly Line[]): [start: number, end: number] {
  const match =
    /(?::s|s) (?:(?:remiss)?yttrande|(?:remis)?svar|synpunkter)(?::| [–-]| (?:över|på|angående|avseende|gällande|om|till)) /i.exec(
      title,
    );
  if (match === null) return [0, 0];
  const withS = title.slice(0, match.index + 1);
  const endsInS = !match[0].startsWith(':') && below.some((line) => line.text.includes(`${withS} `));
  return [0, endsInS ? match.index + 1 : match.index];
}

/** The name in "Yttrande från Föreningen X över". */
function fromTitle(title: string): [start: number, end: number] {
  const match = /(?:yttrande|remissvar|svar|synpunkter) från /i.exec(title);
  if (match === null) return [0, 0];
  const start = match.index + match[0].length;
  const length = title
    .slice(start)
    .search(/ (?:över|på|angående|avseende|gällande|om|med anledning) |[:,] | [–-] |$/);
  return [start, start + length];
}
