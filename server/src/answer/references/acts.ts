/** How a text names a statute: by number, name, abbreviation, title, or "samma lag". */
import { isLetter, UnitSet } from '../../text/letters';
import { notStatutes } from '../../lexicon/statutes';
import {
  actByNumber,
  mayBear,
  statuteByAbbreviation,
  statuteByName,
  statuteByTitle,
} from '../../lexicon/statutesLookup';
import { matchAt } from '../../text/sticky';
import type { ActMention } from './marks';
import { wordEndAfter, wordStartBefore } from './reading';
import { isReportsNumber } from './titledReports';

export interface ReadAct {
  readonly mention: ActMention;
  readonly end: number;
  /** Where the short name stands that it is given after its title. */
  readonly introducedAt?: number;
}

/**
 * "(2017:30)", "( 1995:521 )", "(SFS 2017:30)", "(1910:103 s. 1)", "(HSL, 2017:30)", "(2017:30, HSL)"; here and below not
 * "(2026:000)", the number of an act to be.
 */
const numberInBrackets =
  / ?\( ?(?:(\p{Lu}\p{L}{1,7}), )?(?:SFS )?(\d{4}): ?(?!0+(?!\d))(\d{1,4})(?: (s\. ?)?(\d{1,2}))?(?:,? (\p{Lu}\p{L}{1,7}))? ?(?:\)|$)/uy;
const numberBare = /,? (?:SFS )?(\d{4}):(?!0+(?!\d))(\d{1,4})(?![\d:])/y;
/** What stands after the space in it. */
const opensBare = new UnitSet('S0123456789');
const sfsNumber = /sfs ?(?:nr )?(\d{4}):(?!0+(?!\d))(\d{1,4})(?!\d)/y;
const relative =
  /(?:(?:den )?(?:sist|först|ovan|här)?nämnda|samma|den|denna) (?:lag|lagen|balk|balken|förordning|förordningen)(?![\p{L}-])|den (?:sist|först)nämnda(?! \p{L})/uy;

/** What its words begin with. */
const opensRelative = new UnitSet('dsfohn');

/** Reads the act whose name begins at an offset, and the short names that it is given there. */
export function readAct(text: string, lower: string, at: number): ReadAct | null {
  const sfs = lower[at] === 's' ? matchAt(sfsNumber, lower, at) : null;
  if (sfs) return { mention: { number: `${sfs[1]}:${sfs[2]}` }, end: at + sfs[0].length };
  const pointing = opensRelative.has(lower.charCodeAt(at)) ? matchAt(relative, lower, at) : null;
  if (pointing) {
    const first = pointing[0].includes('först');
    // "denna lag" is the act that the text stands in, which an answer is not.
    if (pointing[0].startsWith('denna ')) return null;
    return { mention: { relative: first ? 'first' : 'latest' }, end: at + pointing[0].length };
  }
  return readNamed(text, lower, at) ?? readAbbreviated(text, at) ?? readSmall(lower, at);
}

/** Abbreviations that are read as a word and often written small, behind their section; common wording: "22 § las". */
const small = /(?:las|mbl)(?![\p{L}-])/uy;

function readSmall(lower: string, at: number): ReadAct | null {
  const found = matchAt(small, lower, at);
  return found && { mention: { abbreviation: found[0].toUpperCase() }, end: at + found[0].length };
}

/** "hälso- och sjukvårdslagen (2017:30)", "lagen (1993:387) om …", "miljöbalken, MB,", "lagen om valfrihetssystem". */
export function readNamed(text: string, lower: string, at: number): ReadAct | null {
  const word = readCompound(lower, at);
  const form = word === null ? null : lawForm(lower.slice(at, word));
  if (word === null || form === null) return null;
  const read = readNumber(text, word);
  if (form.generic) {
    if (read) return withShortNames(text, lower, mentionOf(read), at, read.end);
    return readTitled(text, lower, at, word);
  }
  // "betänkandet En ny socialtjänstlag (2020:47)"
  if (read?.bracket !== undefined && !form.definite && isReportsNumber(text, lower, read.bracket, read.end))
    return null;
  if (read) return withShortNames(text, lower, { ...mentionOf(read), name: form.name }, at, read.end);
  return form.definite
    ? withNumber(text, withShortNames(text, lower, { name: form.name }, at, word), word)
    : null;
}

/** Adds the number that stands behind a name's short form: "kommunallagen (KL) (2017:725)", "kommunallagen, KL, (2017:725)". */
function withNumber(text: string, act: ReadAct, nameEnd: number): ReadAct {
  if (act.end === nameEnd || act.introducedAt !== undefined) return act;
  const read = readNumber(text, text[act.end] === ',' ? act.end + 1 : act.end);
  return read?.bracket === undefined
    ? act
    : { mention: { ...act.mention, number: read.number }, end: read.end };
}

/** "lagen om valfrihetssystem", and with the number last, "lagen om valfrihetssystem (2008:962)". */
function readTitled(text: string, lower: string, at: number, wordEnd: number): ReadAct | null {
  const titled = statuteByTitle(lower, at);
  const end = titled?.end ?? titleEnd(lower, wordEnd);
  const read = end === null ? null : readNumber(text, end);
  const name = titled ? { name: titled.statute.name } : {};
  if (read) return withShortNames(text, lower, { ...mentionOf(read), ...name }, at, read.end);
  return titled ? withShortNames(text, lower, name, at, titled.end) : null;
}

/** No title of an act has one of these in it. */
const titleStops = new UnitSet('.,;:§');

/** Where a title ends that a bracket follows; null where a comma or the sentence's end comes first. */
function titleEnd(lower: string, at: number): number | null {
  if (!matchAt(titleOpening, lower, at)) return null;
  const roof = Math.min(lower.length, at + longestTitle);
  for (let look = at; look < roof; look++) {
    if (titleStops.has(lower.charCodeAt(look))) return null;
    // "lag om ändring i kommunallagen (2017:725)": the number is that of the act inside the title.
    if (lower[look] === '(')
      return lawForm(lower.slice(wordStartBefore(lower, look - 1), look - 1)) ? null : look - 1;
  }
  return null;
}

/** "HSL", "HSL (2017:80)", "AvtL": two capitals at least, the first of them first. */
function readAbbreviated(text: string, at: number): ReadAct | null {
  const end = abbreviationEnd(text, at);
  if (end === null) return null;
  const abbreviation = text.slice(at, end);
  // "NFS 2016:8" is an agency's regulation, in a series of its own.
  if (abbreviation.endsWith('FS')) return null;
  const read = readNumber(text, end);
  return read
    ? { mention: { ...mentionOf(read), abbreviation }, end: read.end }
    : { mention: { abbreviation }, end };
}

function mentionOf({ number, learns }: ActNumber): ActMention {
  return learns ? { number, learns } : { number };
}

const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || code === 0xc4 || code === 0xc5 || code === 0xd6;

/** The end of the abbreviation that starts at an offset, null where none does. "VULF-avtal" is none; "LSS:s" is. */
export function abbreviationEnd(text: string, at: number): number | null {
  if (!isCapital(text.charCodeAt(at))) return null;
  let capitals = 0;
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) {
    if (isCapital(text.charCodeAt(end))) capitals++;
    if (++end - at > 8) return null;
  }
  const hyphenated = text[end] === '-' && isLetter(text.charCodeAt(end + 1));
  return capitals < 2 || hyphenated || end - at > 8 ? null : end;
}

interface ActNumber {
  readonly number: string;
  readonly end: number;
  /** Where its bracket stands, if it stands in brackets. */
  readonly bracket?: number;
  /** The short name that stands in the brackets with it. */
  readonly learns?: readonly string[];
}

function readNumber(text: string, at: number): ActNumber | null {
  const match = text[text[at] === ' ' ? at + 1 : at] === '(' ? matchAt(numberInBrackets, text, at) : null;
  if (match) {
    const part = match[5] === undefined ? '' : match[4] === undefined ? `_${match[5]}` : `_s.${match[5]}`;
    const learnt = [match[1], match[6]].filter((name) => name !== undefined);
    const number = `${match[2]}:${match[3]}${part}`;
    const bracket = at + match[0].indexOf('(');
    return { number, bracket, end: at + match[0].length, ...(learnt.length > 0 ? { learns: learnt } : {}) };
  }
  const bare = opensBare.has(text.charCodeAt(text[at] === ',' ? at + 2 : at + 1))
    ? matchAt(numberBare, text, at)
    : null;
  return bare ? { number: `${bare[1]}:${bare[2]}`, end: at + bare[0].length } : null;
}

/** The end of "hälso- och sjukvårdslagen" or "lagen" from its first letter on; null where no word starts. */
function readCompound(lower: string, at: number): number | null {
  let end = at;
  for (let parts = 0; parts < 4 && mayBeElliptic(lower, end); parts++) {
    const first = matchAt(elliptic, lower, end);
    if (!first) break;
    end += first[0].length;
  }
  const word = wordEndAfter(lower, end);
  return word > end && lower[word - 1] !== '-' ? word : null;
}

/** As many letters as `elliptic` allows. */
const longestFirstPart = 30;
/** "hälso- och ", and as it is often written "hälso-och ", "hälso -och ". */
const elliptic = /\p{L}{2,30}(?: ?-(?:och|eller|samt)|- (?:och|eller|samt)) /uy;

/** Whether a hyphen comes right after the letters at an offset, or a space and a hyphen. */
function mayBeElliptic(lower: string, at: number): boolean {
  let end = at;
  const roof = at + longestFirstPart;
  while (end < roof && isLetter(lower.charCodeAt(end))) end++;
  return lower[lower[end] === ' ' ? end + 1 : end] === '-';
}

interface LawForm {
  /** Definite form: "kommunallagen" for "kommunallagens" and "kommunallag". */
  readonly name: string;
  readonly definite: boolean;
  /** "lagen", "förordningen": a name only with its number or its title. */
  readonly generic: boolean;
}

const lawEnding =
  /(?:(?:lag|balk|ordning|regeringsform|instruktion)(ens|en|s)?|(?:kungörelse|stadga)(ns|n|s)?|reglemente(ts|t|s)?)$/;
const genericName = /^(?:lagen|förordningen|balken|kungörelsen|stadgan|reglementet|instruktionen)$/;

/** Whether a word can be the name of an act, and which. */
export function lawForm(word: string): LawForm | null {
  const ending = lawEnding.exec(word);
  if (!ending) return null;
  const suffix = ending[1] ?? ending[2] ?? ending[3] ?? '';
  const bare = word.slice(0, word.length - suffix.length);
  const stem = bare.includes('-') ? bare.replace(/ ?-(och|eller|samt) /g, '- $1 ') : bare;
  const name = stem + (stem.endsWith('reglemente') ? 't' : /[ae]$/.test(stem) ? 'n' : 'en');
  if (notStatutes.has(name)) return null;
  return { name, definite: suffix !== '' && suffix !== 's', generic: genericName.test(name) };
}

const called =
  /,? ?\(?(?:(?:här|nedan|fortsättningsvis|i det följande|förkortat|förkortad|förkortas|kallad|kallat|benämnd|benämnt),? ?){1,3}/y;
const bracketed = / \((?:[^()]{0,24} )?(?=\p{Lu})/uy;
const commaed = /, (?=\p{Lu})/uy;
const nameInBrackets = / \((?=\p{Ll})/uy;
/** A title and the words up to its short name are no longer than this. */
const longestTitle = 180;

/** Adds the short name that follows a name, or the title after it: "(PSL)", ", MB,", ", förkortad LOV". */
function withShortNames(
  text: string,
  lower: string,
  mention: ActMention,
  start: number,
  end: number,
): ReadAct {
  const found = shortName(text, lower, end) ?? shortNameAfterTitle(text, lower, end);
  if (!found || !(found.called || fits(found.name, mention, lower.slice(start, found.start))))
    return { mention, end };
  const learning = { ...mention, learns: [...(mention.learns ?? []), found.name] };
  if (found.at === end) return { mention: learning, end: found.end };
  return { mention: learning, end, introducedAt: found.start };
}

/** Whether letters in brackets or between commas can shorten a name, and are not an act or a body of their own. */
function fits(short: string, { name, number }: ActMention, words: string): boolean {
  if (lawForm(short)) {
    const called = statuteByName(short);
    return number !== undefined && (!called || mayBear(called, number));
  }
  const statute = statuteByAbbreviation(short);
  const meant = name === undefined ? actByNumber(number!)?.statute : statuteByName(name);
  if (statute && meant) return statute === meant;
  let at = 0;
  return [...short.toLowerCase()].every((letter) => (at = words.indexOf(letter, at) + 1) > 0);
}

interface ShortName {
  readonly name: string;
  /** Where the words that give it begin, and where it begins itself. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** True where the text says that it is a name: "förkortad". */
  readonly called: boolean;
}

const titleOpening = / (?:om|med|angående|för|mot) /y;

function shortNameAfterTitle(text: string, lower: string, at: number): ShortName | null {
  if (!matchAt(titleOpening, lower, at)) return null;
  const roof = Math.min(lower.length, at + longestTitle);
  for (let look = at; look < roof; look++) {
    if (lower[look] === '.' || lower[look] === ';' || lower[look] === '§') break;
    if (lower[look] !== ',' && lower[look] !== '(') continue;
    const found = shortName(text, lower, lower[look] === '(' ? look - 1 : look);
    if (found || lower[look] === '(') return found;
  }
  return null;
}

/** The short name, and the words that give it, from an offset on; a bracket closes, a comma may stay open. */
function shortName(text: string, lower: string, at: number): ShortName | null {
  const said = matchAt(called, lower, at);
  const opened = said ?? matchAt(bracketed, text, at) ?? matchAt(commaed, text, at);
  if (!opened) return shortLawName(text, lower, at, matchAt(nameInBrackets, text, at));
  const start = at + opened[0].length;
  const end = abbreviationEnd(text, start);
  if (end === null) return said && shortLawName(text, lower, at, said);
  const bracket = opened[0].includes('(');
  if (bracket ? text[end] !== ')' : /[^\s,.;:)]/.test(text[end] ?? '')) return null;
  if (opened[0] === ', ' && text[end] === ' ') return null;
  return { name: text.slice(start, end), at, start, end: bracket ? end + 1 : end, called: said !== null };
}

/** A short name that is a name: "(etikprövningslagen)", ", nedan kallad kamerabevakningslagen". */
function shortLawName(
  text: string,
  lower: string,
  at: number,
  opened: RegExpExecArray | null,
): ShortName | null {
  if (!opened) return null;
  const start = at + opened[0].length;
  const wordEnd = readCompound(lower, start);
  const form = wordEnd === null ? null : lawForm(lower.slice(start, wordEnd));
  if (wordEnd === null || !form?.definite || form.generic) return null;
  const bracket = opened[0].includes('(');
  if (bracket && text[wordEnd] !== ')') return null;
  return { name: form.name, at, start, end: bracket ? wordEnd + 1 : wordEnd, called: false };
}
