import type { Organisation, OrganisationKind, OrganisationMention } from '../../lexicon/organisations';
import {
  findOrganisations,
  kindByWords,
  organisationKey,
  organisationNamed,
} from '../../lexicon/organisations';
import { keptByWords, type ByWords } from '../../text/byWords';
import type { Flow } from '../../text/flow';
import type { Prose } from '../../text/prose';
import type { Range } from '../../text/range';
import { isCapital } from '../../text/letters';
import { standsAt } from '../../text/sticky';
import type { Quote } from '../facts';
import { isSentByBody } from './committees';
import type { Cell, Letter, Line } from './letter';
import { openingLines } from './letter';
import { readMailboxes } from './mailbox';
import {
  answerFrom,
  authorVerbs,
  governingBodies,
  isGreeting,
  ofAnswer,
  selfDescription,
  stanceVerbs,
} from './phrases';
import { labelledSenders } from './sender';
import { isName, unlistedAuthors } from './unlisted';

/** How much each place says of who answers. A title or an opening outweighs what stands in the other places. */
export const weights = {
  /** "X:s yttrande över", "X har fått tillfälle" */
  author: 40,
  /** "X är en intresseorganisation" */
  described: 10,
  /** under the greeting, or after "För" */
  signature: 12,
  /** alone in a cell above the title */
  letterhead: 8,
  /** the same, by the words of a name that no table lists */
  unlistedLetterhead: 5,
  /** alone in a cell elsewhere: the foot of a page; or its e-mail address */
  alone: 4,
  /** "X tillstyrker" */
  subject: 3,
  /** the opening begins with it, whatever it says: "X och Y tillstyrker" */
  first: 2,
} as const;

/** A place that names an organisation; the range covers the name. */
export interface Evidence extends Range {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly source: keyof typeof weights;
}

/**
 * All that the letter's outside says of who answers, in no order; what the text below the opening says only where it
 * can change whose answer it is.
 */
export function gatherEvidence(
  flow: Flow,
  letter: Letter,
  addressee: Quote | null,
  memory?: NamingMemory,
): Evidence[] {
  const lines = [...fromLines(letter, addressee), ...brokenNames(letter, addressee)];
  const others = [
    ...unlistedAuthors(letter),
    ...labelledSenders(letter),
    ...lines,
    ...readMailboxes(letter).map(({ owner, ...range }) => ofListed(owner, 'alone', range)),
  ];
  const prose = fromProse(flow, letter, 'opening', memory);
  if (!isSettled([...prose, ...others], letter)) prose.push(...fromProse(flow, letter, 'below', memory));
  return [...prose, ...firstToSpeak(prose, lines, letter), ...others];
}

/**
 * Whether nothing below the opening can change whose answer it is: all names are those of one organisation, which is said
 * to be the author. Others can only be subjects there, and those weigh less, whatever their kind. Left open is where only
 * a municipality would count, and where the name may be short for another.
 */
function isSettled(evidence: readonly Evidence[], letter: Letter): boolean {
  const author = evidence.find(({ source }) => source === 'author');
  if (author === undefined || !evidence.every(({ name }) => name === author.name)) return false;
  if (mayBeShort(author, organisationKey(author.name))) return false;
  return isMunicipal(author.kind) || !isSentByBody(letter);
}

/** Whether a name may be short for a longer one that begins with it: one word that no table knows, or a name of no kind. */
export function mayBeShort({ kind }: Evidence, key: string): boolean {
  return kind === 'annan' || (!key.includes(' ') && organisationNamed(key) === undefined);
}

/**
 * Who takes a stance before anybody else and also stands in the letterhead or under the letter is its author,
 * whoever else is said to have read the report. Not a municipality: its committees speak in its name.
 */
function firstToSpeak(prose: readonly Evidence[], lines: readonly Evidence[], letter: Letter): Evidence[] {
  const from = letter.top[letter.titleTo]?.start ?? letter.end;
  const first = prose.find((one) => one.start >= from);
  if (first?.source !== 'subject' || isMunicipal(first.kind)) return [];
  const isSender = lines.some(({ name, source }) => name === first.name && source !== 'alone');
  return isSender ? [{ ...first, source: 'author' }] : [];
}

function ofListed({ name, kind }: Organisation, source: Evidence['source'], range: Range): Evidence {
  return { name, kind, source, start: range.start, end: range.end };
}

export function isMunicipal(kind: OrganisationKind): boolean {
  return kind === 'kommun' || kind === 'region';
}

/** How many lines a letterhead breaks a name over. */
const brokenOver = 3;
/** A letterhead has no more columns than this: every column is tried with every one below it. */
const mostColumns = 4;

/** Listed names that the letterhead breaks over lines: "HOVRÄTTEN ÖVER" above "SKÅNE OCH BLEKINGE". */
function brokenNames({ top, titleFrom, titleTo }: Letter, addressee: Quote | null): Evidence[] {
  const found: Evidence[] = [];
  const head = top.slice(0, headLength(top, titleFrom, titleTo));
  for (const [index, line] of head.entries()) {
    const below = head.slice(index + 1, index + brokenOver);
    for (const cell of line.cells.slice(0, mostColumns)) {
      if (isCapital(cell.text.charCodeAt(0)) && cell.start !== addressee?.start) goOn(cell, cell.text, below);
    }
  }
  return found;

  function goOn(first: Cell, words: string, [next, ...below]: readonly Line[]): void {
    if (next === undefined || words.length > longestName) return;
    for (const { text } of next.cells.slice(0, mostColumns)) {
      const joined = `${words} ${text}`;
      const known = organisationNamed(joined);
      if (known === undefined) goOn(first, joined, below);
      else found.push(ofListed(known, 'letterhead', first));
    }
  }
}

function headLength(top: readonly Line[], titleFrom: number, titleTo: number): number {
  return titleTo > titleFrom ? titleFrom : Math.min(top.length, 8);
}

/** A block is read this far: a head's blocks are short, unless the text has no lines. */
const longestBlock = 6000;

/** A listed name in running text, and what the words around it make of it. */
interface Naming extends OrganisationMention {
  /** The answer is its: "X:s yttrande", "yttrande från X". */
  readonly isTitled: boolean;
  /** "X har fått tillfälle" */
  readonly isAsked: boolean;
  /** "X är en intresseorganisation", where a block begins */
  readonly isDescribed: boolean;
  /** "X tillstyrker" */
  readonly isSubject: boolean;
}

/** The listed names in blocks that have been read before. */
export type NamingMemory = ByWords<readonly Naming[]>;

/** The listed names in a block. */
function namingsIn(prose: Prose): Naming[] {
  const text = prose.text.slice(0, longestBlock);
  const lower = prose.lower.slice(0, longestBlock);
  return findOrganisations({ text, lower }).map(({ start, end, name, kind, genitive }) => ({
    start,
    end,
    name,
    kind,
    genitive,
    isTitled: genitive ? standsAt(ofAnswer, lower, end) : standsAt(answerFrom, lower, start),
    isAsked: !genitive && standsAt(authorVerbs, lower, end),
    isDescribed: start === 0 && !genitive && standsAt(selfDescription, lower, end),
    isSubject: !genitive && standsAt(stanceVerbs, lower, end),
  }));
}

/**
 * Listed names in running text near the top: before "yttrande över", as the one who has been asked, as a subject. In the
 * blocks that begin below the opening, as a subject only.
 */
function fromProse(
  flow: Flow,
  { top, titleFrom, titleTo, start: letterStart }: Letter,
  where: 'opening' | 'below',
  memory: NamingMemory | undefined,
): Evidence[] {
  const found: Evidence[] = [];
  const from = top[titleFrom]?.start ?? letterStart;
  const titleEnd = titleTo > titleFrom ? top[titleTo - 1]!.end : letterStart;
  const to = top[top.length - 1]?.end ?? letterStart;
  const openingEnd = top[titleTo + openingLines]?.start ?? to;
  for (const block of flow.blocks) {
    if (block.start > to) break;
    if (block.end <= from || block.start >= openingEnd !== (where === 'below')) continue;
    for (const naming of keptByWords(memory, block.prose, namingsIn)) {
      const { name, kind } = naming;
      const at = block.prose.origin(naming.start);
      const isFirst = found.every((one) => one.start < titleEnd);
      const source = sourceOf(naming, at < titleEnd, at >= titleEnd && at < openingEnd, isFirst);
      if (source === undefined) continue;
      const { start, end } = block.prose.range(naming.start, naming.end);
      found.push({ name, kind, source, start, end });
    }
  }
  return found;
}

/** What a name in running text says of who answers, where it stands in the title, in the opening, or below. */
function sourceOf(
  { kind, start, genitive, isTitled, isAsked, isDescribed, isSubject }: Naming,
  isInTitle: boolean,
  isInOpening: boolean,
  isFirst: boolean,
): Evidence['source'] | undefined {
  if ((isInTitle && isTitled) || ((isInTitle || isInOpening) && isAsked)) return 'author';
  const opensParagraph = isInOpening && start === 0 && !genitive;
  // A municipality is often said to be or to own something; it need not present itself.
  if (isDescribed && opensParagraph && !isMunicipal(kind)) return 'described';
  if (isSubject) return 'subject';
  return opensParagraph && isFirst ? 'first' : undefined;
}

/** "För Tibro kommun", above a signature. */
const forWhom = /^[Ff]ör (?=\p{Lu})/u;
/** The label of a page's number among others, and an agency where it stands alone. */
const pageLabel = 'Sida';
/** A line longer than any name stands alone is prose. */
const longestName = 90;

/** Without what follows a name in its cell: "Konsumentverket/KO", "Sveriges Kommuner och Regioner (SKR)". */
function bareName(words: string): string {
  if (!'),.'.includes(words[words.length - 1]!) && !words.includes('/')) return words;
  return words.replace(/(?: ?\([\p{L}&-]{2,20}\)|\/\p{Lu}{2,6})?[,.]?$/u, '');
}

/** Names that stand alone in a cell: letterhead, signature, the foot of a page. */
function fromLines({ top, titleFrom, titleTo, bottom }: Letter, addressee: Quote | null): Evidence[] {
  const found: Evidence[] = [];
  const headEnd = headLength(top, titleFrom, titleTo);
  for (const line of top.slice(0, headEnd)) addCells(line, 'letterhead', true);
  let isSigned = false;
  for (const line of [...top.slice(Math.max(headEnd, titleTo)), ...bottom]) {
    const isShort = line.text.length < longestName;
    if (isShort && line.text.startsWith('ör ', 1) && forWhom.test(line.text))
      addName(line, 'För '.length, line.text.length, 'signature', true);
    else addCells(line, isSigned ? 'signature' : 'alone', isSigned);
    if (isShort && !isSigned && isGreeting(line.text)) isSigned = true;
  }
  return found;

  /** A name may be spaced out over the cells of its line: "KUNGSBACKA  KOMMUN". */
  function addCells(line: Line, source: Evidence['source'], withUnlisted: boolean): void {
    if (line.cells.length > 1 && addName(line, 0, line.text.length, source, false)) return;
    for (const cell of line.cells) {
      addName(line, cell.start - line.start, cell.end - line.start, source, withUnlisted);
    }
  }

  function addName(
    line: Line,
    start: number,
    end: number,
    source: Evidence['source'],
    withUnlisted: boolean,
  ): boolean {
    if (end - start > longestName || !isCapital(line.text.charCodeAt(start))) return false;
    const words = bareName(line.text.slice(start, end));
    const range = { start: line.start + start, end: line.start + start + words.length };
    if (addressee !== null && range.start < addressee.end && range.end > addressee.start) return false;
    if (/\d|@|www/.test(words)) return false;
    const known = organisationNamed(words);
    if (known !== undefined && !(words === pageLabel && line.cells.length > 1)) {
      found.push(ofListed(known, source, range));
      return true;
    }
    if (!withUnlisted || governingBodies.test(words.toLowerCase()) || !isName(words)) return false;
    const kind = kindByWords(words);
    if (kind === undefined || kind === 'kommun') return false;
    found.push({
      name: words,
      kind,
      source: source === 'letterhead' ? 'unlistedLetterhead' : source,
      ...range,
    });
    return true;
  }
}
