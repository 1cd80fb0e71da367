/** Groups lines into drafts of blocks: which lines belong together, before it is decided what they are. */
import { isCapital, isLetter, isSmall, UnitSet } from '../letters';
import type { Numbering } from '../numbering';
import { readNumbering } from '../numbering';
import { enclosed, isItalicTitle } from './emphasis';
import type { LineRole } from './furniture';
import type { Above } from './joining';
import { endsSentence, joinOf, lastWordIsOpen } from './joining';
import type { Mark } from './marks';
import { mayBePoint, readMark } from './marks';
import type { Measure } from './measure';
import { filled } from './measure';
import { isPartName, longestName } from './parts';
import type { Join, LineRun } from './lineRun';
import { firstLine, lastLine, lineCount } from './lineRun';
import type { TextLine } from './scan';
import { isBlank } from './scan';
import { hasRespondentVerb, hasVerb } from './verbs';

/** The lines of a block to be; of one that marks of emphasis enclose only what stands between them. */
export interface Draft extends LineRun {
  until: number;
  /** The line with the marks that enclose it; nothing joins what is shut. Null where there are none. */
  readonly shut: TextLine | null;
  readonly mark: Mark | null;
  readonly numbering: Numbering | null;
  /** Set apart as a heading by its marks or its number. */
  readonly isHeading: boolean;
  /** What its first line makes of it for the lines that may join. */
  readonly kind: Above['kind'];
}

const longestTitle = 120;
const quotationMarks = new UnitSet('”"“');
const numberStarts = new UnitSet('0123456789(§');

/** Groups `body`, those lines of a file that are text; furniture between two of them does not part them. */
export function groupLines(
  text: string,
  lines: readonly TextLine[],
  roles: readonly LineRole[],
  body: readonly TextLine[],
  measure: Measure,
): Draft[] {
  const drafts: Draft[] = [];
  const joins: Join[] = [];
  let draft: Draft | null = null;
  let page = false;
  for (let at = 0; at < lines.length; at++) {
    const below = lines[at]!;
    if (roles[at] !== 'body') {
      page = true;
      continue;
    }
    const above: TextLine | null = draft && !draft.shut ? lastLine(draft) : null;
    const opening = openingOf(text, below) ?? italicTitle(text, lines, at, measure);
    let join: Join = 'none';
    if (draft && above && !opening && !page && flowsOn(text, draft, above, below, measure)) join = 'space';
    else if (draft && above) {
      const seam = { above, below, page };
      if (!opening || isInside(text, draft, above, below, opening, page, measure)) {
        join = joinOf(text, seam, draft, measure);
      }
      if (isBareMark(draft) || (!opening && isTitleBelow(text, draft, below, measure))) join = 'space';
    }
    if (draft && join !== 'none') draft.until++;
    else drafts.push((draft = begin(text, { lines: body, joins, from: joins.length }, opening)));
    joins.push(join);
    page = false;
  }
  return drafts;
}

/** What a line begins with that may make it a block of its own. */
interface Opening extends Pick<Draft, 'mark' | 'numbering' | 'isHeading'> {
  /** Where marks of emphasis enclose the words: the line without those. */
  readonly inner?: TextLine;
}

function openingOf(text: string, line: TextLine): Opening | null {
  return isLetter(text.charCodeAt(line.start)) ? letterOpening(text, line) : markedOpening(text, line);
}

/** What a line that begins with a letter begins with, as most do: the name of a part, "Avsnitt 4.1", "a)", or nothing. */
function letterOpening(text: string, { start, end }: TextLine): Opening | null {
  if (end - start <= longestName && isPartName(text.slice(start, end)))
    return { mark: null, numbering: null, isHeading: true };
  const numbering = readNumbering(text, start, end);
  if (numbering && isNumberedHeading(text, end, numbering)) return { mark: null, numbering, isHeading: true };
  const mark = mayBePoint(text, start) ? readMark(text, start, end) : null;
  return mark && { mark, numbering, isHeading: false };
}

/** What a line that begins with a digit, a bullet or another mark begins with. */
function markedOpening(text: string, line: TextLine): Opening | null {
  const mayBeNumber = numberStarts.has(text.charCodeAt(line.start));
  const numbering = mayBeNumber ? readNumbering(text, line.start, line.end) : null;
  const isHeading = numbering !== null && isNumberedHeading(text, line.end, numbering);
  const mark =
    isHeading && (numbering.dotted || numbering.label !== '') ? null : readMark(text, line.start, line.end);
  if (mark?.kind === 'markdown') {
    const words = { ...line, start: mark.wordsStart, end: closedEnd(text, mark.wordsStart, line.end) };
    const inner = enclosed(text, words) ?? (words.end < line.end ? words : null);
    if (!inner) return { mark, numbering, isHeading: true };
    return { mark: { ...mark, wordsStart: inner.start }, numbering, isHeading: true, inner };
  }
  if (isBold(text, line)) return { mark, numbering, isHeading: true };
  return mark || isHeading ? { mark, numbering, isHeading } : italicHeading(text, line);
}

/** Where the words of a Markdown heading end that is closed as it is opened: "## Avtalen ##". */
function closedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] === '#') at--;
  if (at === end || !isBlank(text.charCodeAt(at - 1))) return end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at > start ? at : end;
}

/** A heading by its number, its name or its bold type, with italics around it: "*4.1 Titel*", "_Sammanfattning_". */
function italicHeading(text: string, line: TextLine): Opening | null {
  const inner = enclosed(text, line);
  if (!inner) return null;
  const opening = openingOf(text, inner);
  return opening?.isHeading ? { inner, ...opening } : null;
}

/** A line of italics that may be a heading without a number, where it stands alone and breaks no sentence. */
function italicTitle(text: string, lines: readonly TextLine[], at: number, measure: Measure): Opening | null {
  const line = lines[at]!;
  const inner = enclosed(text, line);
  if (!inner || !isItalicTitle(text.slice(inner.start, inner.end))) return null;
  const above = lines[at - 1];
  if (above && line.gap <= measure.gap && !endsSentence(text, above, text.charCodeAt(inner.start)))
    return null;
  const below = lines[at + 1];
  if (below && below.gap <= measure.gap && isSmall(text.charCodeAt(below.start))) return null;
  return { mark: null, numbering: null, isHeading: false, inner };
}

/** A whole line between ** and **. */
function isBold(text: string, line: TextLine): boolean {
  if (!text.startsWith('**', line.start)) return false;
  const shut = text.indexOf('**', line.start + 2);
  return shut > line.start + 2 && shut + 3 >= line.end && shut + 2 <= line.end;
}

/** What a footnote begins with behind its number. */
const note = /^(?:SOU|Ds|Prop\.|Dir\.|Bet\.|Skr\.|Se|Jfr|Jf|Ibid|A\.a|https?|www|COM|EU)(?!\p{L})/u;

/** Whether words behind a single number are those of a footnote: "1 SOU 2024:72 s. 88". */
export function isNote(text: string, at: number, end: number): boolean {
  return note.test(text.slice(at, Math.min(end, at + 30)));
}

/** Whether a line with a number can be a heading; a single number wants a capital behind it. */
function isNumberedHeading(text: string, end: number, numbering: Numbering): boolean {
  const next = numbering.wordsStart;
  const isBare = !numbering.dotted && numbering.label === '';
  if (next >= end) return !isBare;
  const code = text.charCodeAt(next);
  if (isBare && isNote(text, next, end)) return false;
  if (!isBare) return numbering.label === '' || numbering.closer !== '' || !startsSentence(text, next, end);
  return (isLetter(code) && text[next] !== text[next]!.toLowerCase()) || quotationMarks.has(code);
}

/** "Avsnitt 4.1 beskriver …": a labelled number that small letters and a verb follow is the subject of a sentence. */
function startsSentence(text: string, at: number, end: number): boolean {
  return isSmall(text.charCodeAt(at)) && hasVerb(text.slice(at, Math.min(end, at + longestTitle)));
}

/** The draft that begins with a line of the body. */
function begin(
  text: string,
  { lines, joins, from }: Pick<Draft, 'lines' | 'joins' | 'from'>,
  opening: Opening | null,
): Draft {
  const inner = opening?.inner;
  const line = inner ?? lines[from]!;
  const mark = opening?.mark ?? null;
  const isHeading = opening?.isHeading ?? false;
  return {
    lines: inner ? [inner] : lines,
    joins,
    from: inner ? 0 : from,
    until: inner ? 1 : from + 1,
    shut: inner ? lines[from]! : null,
    mark,
    numbering: opening?.numbering ?? null,
    isHeading,
    wordsStart: mark && isDropped(mark) ? mark.wordsStart : line.start,
    kind: kindOf(text, line, isHeading, mark),
  };
}

/** A heading keeps its number in the prose; a list's marks and Markdown's are left out. */
function isDropped(mark: Mark): boolean {
  return mark.kind !== 'number';
}

/** A bullet alone on its line waits for its words. */
function isBareMark(draft: Draft): boolean {
  if (lineCount(draft) !== 1) return false;
  return draft.mark !== null && draft.mark.wordsStart >= firstLine(draft).end;
}

/** A section's number alone on its line, and a short line below it that says nothing: its title. */
function isTitleBelow(text: string, draft: Draft, below: TextLine, measure: Measure): boolean {
  const { numbering } = draft;
  if (!numbering || !draft.isHeading || lineCount(draft) > 1) return false;
  if (numbering.wordsStart < firstLine(draft).end || below.gap > measure.gap + 1) return false;
  const words = text.slice(below.start, Math.min(below.end, below.start + longestTitle));
  const isWhole =
    below.end - below.start < Math.min(0.9 * measure.full, longestTitle) && !words.endsWith('.');
  return isWhole && isCapital(text.charCodeAt(below.start)) && !hasRespondentVerb(words);
}

function kindOf(text: string, line: TextLine, isHeading: boolean, mark: Mark | null): Above['kind'] {
  const isSentence =
    isHeading && hasRespondentVerb(text.slice(line.start, Math.min(line.end, line.start + 200)));
  return isHeading && !isSentence ? 'heading' : mark ? 'item' : 'text';
}

/** The usual case, seen at once: full lines of running text, the next in small letters. */
function flowsOn(text: string, draft: Draft, above: TextLine, below: TextLine, measure: Measure): boolean {
  return (
    below.gap <= measure.gap &&
    draft.kind !== 'heading' &&
    isSmall(text.charCodeAt(below.start)) &&
    isSmall(text.charCodeAt(above.end - 1)) &&
    above.end - above.start >= 0.6 * measure.full
  );
}

/**
 * Whether a line that looks like the beginning of a point or a section stands in the middle of a sentence:
 * "… enligt avsnitt" + "4.1 och …", "… rapporten Plats för vård" + "– en nationell plan".
 */
function isInside(
  text: string,
  draft: Draft,
  above: TextLine,
  below: TextLine,
  opening: Opening,
  page: boolean,
  measure: Measure,
): boolean {
  const { mark } = opening;
  if (mark && mark.kind !== 'dash' && mark.kind !== 'number') return false;
  const isHeading = opening.isHeading && mark?.kind !== 'number';
  if (isHeading && (draft.isHeading || text.startsWith('**', below.start))) return false;
  const next = text.charCodeAt(mark?.wordsStart ?? opening.numbering?.wordsStart ?? below.start);
  if (endsSentence(text, above, next)) return false;
  if (!mark || mark.kind === 'number') {
    if (lastWordIsOpen(text, above)) return true;
    const near = !page && below.gap <= measure.gap && !draft.isHeading;
    return near && filled(text, above, below) >= measure.full;
  }
  return draft.mark?.kind !== 'dash' && isLetter(next) && filled(text, above, below) >= measure.full;
}
