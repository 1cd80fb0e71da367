/** The blocks that may be headings of the answer's body, each on its own; what they are together is decided later. */
import type { Block, Flow } from '../../text/flow';
import { isTitle } from '../../text/layout/titles';
import { isPartName } from '../../text/layout/parts';
import { hasRespondentVerb } from '../../text/layout/verbs';
import { isDigit, isSmall } from '../../text/letters';
import { months } from '../../text/months';
import type { Numbering, NumberSpan } from '../../text/numbering';
import { readNumbering } from '../../text/numbering';
import type { Range } from '../../text/range';
import { sentences } from '../../text/sentences';
import { endAt, firstMatch, standsAt } from '../../text/sticky';

export interface Candidate extends Range {
  /** Index of its block in the flow. */
  readonly block: number;
  readonly spans: readonly NumberSpan[];
  readonly title: string;
  /**
   * Its words point at the report: "Övergångsbestämmelser (avsnitt 17.2)", "Ang. 7 Konsekvenser". The numbers cannot be
   * the respondent's own.
   */
  readonly pointing: boolean;
  /** A number without parts and without a word like "kapitel": the report's chapter, or the respondent's own point. */
  readonly bare: boolean;
  /** The report's sections behind words that a number of the respondent's own may stand before: "3.1 Jäv (avsnitt 6.5)". */
  readonly pointed?: readonly NumberSpan[];
  /** Another text begins here: pasted minutes, a dissent. No heading, but the section above it ends. */
  readonly boundary: boolean;
}

/** "§ 26", "§§ 26–27", "26 §": the number of an item in minutes, its subject behind it or not. */
const minutes = /^(?:§{1,2} ?\d{1,3}(?![\p{L}\d])[^.]{0,80}|\d{1,3} §)$/u;
/** Headings under which somebody else speaks, or the decision on the answer is told. */
const otherVoice =
  /^(?:reservation(?:er)?|särskil(?:t|da) yttranden?|protokollsanteckning(?:ar)?|avvikande mening|protokollsutdrag|sammanträdesprotokoll|utdrag ur protokoll)(?!\p{L})/u;
const reportTitle = /^[”"“»«]|(?:SOU|Ds) \d{4}:\d/;
const sectionList = /^(?:avsnitt(?:en)?|kapit(?:el|len)):?$/;

/** "Avsnitt:" alone, above a list of them; asked of every block, of which few are as short. */
function opensSectionList(lower: string): boolean {
  return lower.length < 12 && sectionList.test(lower);
}

/** Every block that may be a heading, or that begins another text, in the order of the file. */
export function readCandidates(flow: Flow): Candidate[] {
  const found: Candidate[] = [];
  let hasBody = false;
  let hasTitle = false;
  let inSectionList = false;
  flow.blocks.forEach((block, index) => {
    if (block.kind === 'furniture' || block.kind === 'contents' || block.kind === 'signature') return;
    const candidate = readBlock(block, index, inSectionList);
    const isHeading = block.kind === 'heading';
    if (isHeading && (isAside(block, candidate) || leadsList(flow.blocks, index))) return;
    inSectionList = opensSectionList(block.prose.lower) || (inSectionList && block.kind === 'listItem');
    if (!isHeading) {
      if (candidate && (hasBody || !candidate.boundary)) found.push(candidate);
      hasBody = true;
      return;
    }
    const isOwn = candidate !== null && (candidate.spans.length > 0 || candidate.boundary);
    if (!isOwn && isLetterTitle(block.prose.text, hasBody || found.length > 0, hasTitle)) hasTitle = true;
    else if (candidate && (hasBody || found.length > 0 || !candidate.boundary)) found.push(candidate);
  });
  return found;
}

const labelled = /^(?:till|från|kopia|datum|ort|diarienummer|dnr|er beteckning)(?!\p{L}).{0,80}$/u;
const dated = new RegExp(
  String.raw`^(?:\p{L}{2,20},? )?(?:den )?(?:\d{4}-\d{2}-\d{2}|\d{1,2} (?:${months.join('|')}) \d{4})$`,
  'u',
);
/** What stands above or below a table or a picture: "Tabell 4.1 Antal läkare", "Källa: SCB". */
const caption = /^(?:(?:tabell|figur|diagram|bild|karta) \d|käll(?:a|or):)/;
/** "Se bilaga 1", "Se även avsnitt 5.2" */
const elsewhere = /^\(?(?:se|jfr|jämför) (?:även |också |vidare )?(?:bilag|avsnitt|kap(?:\.|itel)|s\.|sid)/;
const ministry = /^[\p{L}-]{2,30}(?: och [\p{L}-]{2,30})?departementet$/u;

/** "Till: Socialdepartementet", "Stockholm 2025-10-30": lines of a letterhead below the title; captions; "Se bilaga 1". */
function isAside({ prose }: Block, candidate: Candidate | null): boolean {
  const { lower } = prose;
  if (elsewhere.test(lower)) return true;
  if (candidate && candidate.spans.length > 0) return false;
  if (lower.length >= 110) return false;
  if (caption.test(lower)) return true;
  // The end is asked for first where it says most: a heading that is none of them is seldom alike there.
  if (lower.endsWith('departementet')) return ministry.test(lower) || labelled.test(lower);
  return labelled.test(lower) || (isDigit(lower.charCodeAt(lower.length - 1)) && dated.test(lower));
}

/** "Naturskyddsföreningen", then "• tillstyrker …": the beginning of the sentences that its points end. */
function leadsList(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  if (next?.kind !== 'listItem' || blocks[index]!.prose.text.includes(' ')) return false;
  const first = next.prose.text[0] ?? '';
  return first !== first.toUpperCase();
}

/**
 * The letter's own title is no heading of its body: "Yttrande över …", what stands first of all, and the report's
 * title on a line of its own below it.
 */
function isLetterTitle(text: string, hasBody: boolean, hasTitle: boolean): boolean {
  if (isTitle(text)) return true;
  return !hasBody && !isPartName(text) && (!hasTitle || reportTitle.test(text));
}

function readBlock(block: Block, index: number, inSectionList: boolean): Candidate | null {
  const { prose, kind } = block;
  const { text, lower } = prose;
  const { start, end } = block;
  if (isBoundary(kind, lower)) {
    return { ...untold(index, start, end, text), boundary: true };
  }
  if (kind === 'listItem' && !inSectionList) return null;
  const read = readNumbering(text, 0, text.length);
  const numbering = read && isCount(text, read) ? null : read;
  if (kind === 'paragraph') return numbering && runIn(block, index, numbering);
  if (kind === 'listItem' && !numbering?.dotted) return null;
  if (numbering) {
    const bare = !numbering.dotted && numbering.label === '';
    const title = titleOf(text, numbering.wordsStart);
    const pointed = pointedBehind(text, lower, numbering.wordsStart);
    const { spans } = numbering;
    const numbered = { block: index, start, end, spans, title, pointing: false, bare, boundary: false };
    return pointed ? { ...numbered, pointed } : numbered;
  }
  const hasDigit = /\d/.test(text);
  const addressed = hasDigit ? readAddressed(text, lower) : null;
  if (addressed) return { ...untold(index, start, end, ''), ...addressed, pointing: true };
  const trailing = hasDigit ? readTrailing(text, lower) : null;
  if (trailing) return { ...untold(index, start, end, ''), ...trailing, pointing: true };
  return untold(index, start, end, titleOf(text, 0));
}

/** "12 kommuner i länet": small letters right behind a single number without a word before it. */
function isCount(text: string, { dotted, label, closer, wordsStart }: Numbering): boolean {
  return !dotted && label === '' && closer === '' && isSmall(text.charCodeAt(wordsStart));
}

/** A candidate whose words tell nothing but its title. */
function untold(block: number, start: number, end: number, title: string): Candidate {
  return { block, start, end, spans: [], title, pointing: false, bare: false, boundary: false };
}

/** Whether a block begins another text: an item of minutes, or somebody else's words under their heading. */
function isBoundary(kind: Block['kind'], lower: string): boolean {
  if (lower.length >= 120) return false;
  const isNumbered = lower.startsWith('§') || isDigit(lower.charCodeAt(0));
  return (isNumbered && minutes.test(lower)) || (kind === 'heading' && otherVoice.test(lower));
}

/** The report's pages behind a title: "Avtalen (s. 112–118)". */
const pagesBehind = / ?\((?:se )?(?:s|sid|sidan|sidorna)\.? ?\d[^()]{0,20}\)$/;

function titleOf(text: string, from: number): string {
  const end = ',;:'.includes(text[text.length - 1] ?? ' ') ? text.length - 1 : text.length;
  const title = text.slice(from, end).trim();
  return title.endsWith(')') ? title.replace(pagesBehind, '') : title;
}

/**
 * "11.1. KSLA delar utredningens bedömning": a number that runs into its sentence is a heading without a title. Where
 * the first sentence says nothing of what the respondent does, it is the title.
 */
function runIn(block: Block, index: number, numbering: Numbering): Candidate | null {
  const { text } = block.prose;
  const { wordsStart, dotted, label } = numbering;
  // A sentence that begins "§ 5.2 Styrelsen …" quotes bylaws.
  if ((!dotted && label === '') || label === '§') return null;
  const next = text[wordsStart];
  if (next === undefined || next === next.toLowerCase()) return null;
  const [first, second] = sentences(text.slice(wordsStart, wordsStart + 400));
  const words = first ? text.slice(wordsStart, wordsStart + first.end) : '';
  const isTitled = second !== undefined && words.length <= 150 && !hasRespondentVerb(words);
  const { start, end } = block.prose.range(0, isTitled ? wordsStart + words.length : numbering.end);
  return { ...untold(index, start, end, isTitled ? titleOf(words, 0) : ''), spans: numbering.spans };
}

/** Words without the brackets, commas and dashes behind them. */
function withoutTail(words: string): string {
  let end = words.length;
  while (end > 0 && '([,–:- '.includes(words[end - 1]!)) end--;
  return words.slice(0, end);
}

/** Whose section it is, where a heading says so. */
const reports = 'betänkandets|utredningens|promemorians|rapportens';
const sectionWords = String.raw`avsnitt(?:en|et)?|avsn\.?|kapit(?:el|let|len)|kap\.?`;

/** What a heading may say before a number to tell what it is an answer to. */
const addressed = new RegExp(
  String.raw`^(?:(?:till|ad|ang\.?|angående|avseende|beträffande|gällande|rörande|vad gäller|kommentar(?:er)? (?:till|på)|synpunkt(?:er)? (?:på|angående|avseende)):? )?(?:(?:utredningens |promemorians )?(?:förslag|bedömning)(?:et|en|arna)? (?:i|under) )?(?:(?:${reports}) )?(?=(?:${sectionWords}) \d|\d{1,2}\.\d)`,
  'u',
);

/** Likewise before a chapter's: the abbreviation and its word, which lead a heading of a letter. */
const addressedChapter = /^(?:ang\.?|angående):? (?=\d)/u;

/** The section that a heading answers to: "Till 4.1 Statlig hyresgaranti", "Ang. förslaget i 8.2", "Ang. 7 Konsekvenser". */
function readAddressed(text: string, lower: string): Pick<Candidate, 'spans' | 'title'> | null {
  const words = addressed.exec(lower)?.[0] || addressedChapter.exec(lower)?.[0];
  if (!words) return null;
  const numbering = readNumbering(text, words.length, text.length);
  if (!numbering || (!numbering.dotted && !standsForChapter(text, lower, numbering))) return null;
  const { spans, wordsStart } = numbering;
  return { spans, title: titleOf(text, wordsStart < text.length ? wordsStart : 0) };
}

const titleBehind = /["”“«]?\p{Lu}\p{L}/uy;
/** What a heading in capitals may have behind a number that is no chapter's: "8 A §", "2 KAP. 3 §", "1 JULI". */
const countedBehind = new RegExp(
  String.raw`(?:\p{L} ?§|(?:kap|mom|st|procent|kronor|år|${months.join('|')})(?!\p{L}))`,
  'uy',
);

/** Whether a single number names a chapter and counts nothing: the heading ends there, or a title follows. */
function standsForChapter(text: string, lower: string, { wordsStart }: Numbering): boolean {
  if (wordsStart >= text.length) return true;
  return standsAt(titleBehind, text, wordsStart) && !standsAt(countedBehind, lower, wordsStart);
}

const pointer = new RegExp(String.raw`(?:${sectionWords}|punkt(?:en|erna)?) (?=\d)`, 'gu');
const inBrackets = /\((?=\d{1,2}\.\d)/g;
/** "Nya avgifter, 5.2", "Nya avgifter – 5.2": numbers that end the heading. */
const atEnd = /[,–] (?=\d{1,2}(?:\.\d{1,2}){1,4}$)/gu;
/** The page beside a section: "avsnitt 5.2, s. 112 ff." */
const pageBehind = /, (?:s|sid|sidan|sidorna)\.? \d/;
/** What a bracket may say before the section: "(se", "(betänkandets". */
const openedBehind = new RegExp(`(?<=[([])(?:se |jfr )?(?:se|jfr|betänkandet|${reports})$`);
const otherReport = /(?:sou|ds|prop\.?|dir\.?) \d{4}[^()]{0,15}$/;

/** The report's sections in brackets behind a numbered title. */
function pointedBehind(text: string, lower: string, from: number): readonly NumberSpan[] | undefined {
  const open = text.indexOf('(', from);
  if (open < 0) return undefined;
  const start = endAt(bracketed, lower, open);
  return start < 0 ? undefined : readNumbering(text, start, text.length)?.spans;
}

const bracketed = new RegExp(String.raw`\((?:(?:${reports}) )?(?=avsn|kapit|kap\.? )`, 'uy');

/** The section that a heading names behind its words: "Sanktioner (avsnitt 4.4.3)", "Synpunkter på kapitel 7". */
function readTrailing(text: string, lower: string): { spans: readonly NumberSpan[]; title: string } | null {
  const page = pageBehind.exec(lower)?.index ?? text.length;
  for (const pattern of [pointer, inBrackets, atEnd]) {
    for (let match = firstMatch(pattern, lower); match !== null; match = pattern.exec(lower)) {
      if (otherReport.test(lower.slice(Math.max(0, match.index - 30), match.index))) continue;
      const start = pattern === atEnd ? match.index + match[0].length : match.index;
      const numbering = readNumbering(text, start, match.index < page ? page : text.length);
      if (!numbering || (pattern === inBrackets && numbering.closer !== ')')) continue;
      const before = text.slice(0, match.index).trimEnd().replace(openedBehind, '');
      const isBehind = /[([,–:-]$/.test(before) || pattern !== pointer;
      const title = isBehind ? withoutTail(before) : text;
      return { spans: numbering.spans, title: titleOf(title, 0) };
    }
  }
  return null;
}
