import type { Section } from '../../answer/facts';
import { isRespondents } from '../../answer/within';
import type { Position } from '../../answer/facts';
import { combine } from '../../corpus/combine';
import type { AnswerDocument, Passage } from '../../corpus/document';
import type { Snapshot } from '../../corpus/snapshot';
import { chapterOf, compareNumbers, isWithin } from '../../text/sectionNumbers';
import type { Range } from '../../text/range';
import { designationOf } from '../proposals';
import { indexOf } from '../subject';
import { sectionTitle } from '../titles';
import type { AgendaItem } from './agenda';
import { agendaOf } from './agenda';

/** What the rules have found that says one thing here and another there. The range is in the draft. */
export interface Contradiction extends Range {
  /** Names it by its words, as silencings do. */
  readonly fingerprint: string;
  readonly message: string;
  /** The other places that it speaks of. */
  readonly related: readonly Range[];
}

/** How far a draft has come: what it answers of what the remiss asks. */
export interface DraftOverview {
  readonly document: AnswerDocument;
  readonly designation: string;
  readonly sections: readonly DraftSection[];
  /** The same by chapter, in the order of the report; a chapter that is answered as a whole is a section itself. */
  readonly parts: readonly (DraftChapter | DraftSection)[];
  readonly contradictions: readonly Contradiction[];
}

/** The sections of one chapter. */
export interface DraftChapter {
  readonly number: string;
  readonly title: string | null;
  readonly sections: readonly DraftSection[];
}

/**
 * - `answered`: it says where the respondent stands, or a chapter or section above or below does
 * - `unclear`: it is taken up without a position
 * - `left`: nothing is said
 */
export type DraftState = 'answered' | 'unclear' | 'left';

/** A section of the report as the draft answers it. */
export interface DraftSection extends AgendaItem {
  readonly state: DraftState;
  /** `notAddressed` where nothing is said. */
  readonly position: Position;
  /** The number under which it is answered, where that is not its own. */
  readonly under: string | null;
  readonly quote: string | null;
  /** The words that carry the position, or the heading; null where nothing is said. */
  readonly place: Range | null;
  /** Heading and body, where the draft has a heading for it. */
  readonly whole: Range | null;
  readonly contradictions: readonly Contradiction[];
}

/** The writer's own drafts, each as it stands, ordered by file. */
export function drafts(snapshot: Snapshot): AnswerDocument[] {
  return [...snapshot.documents.values()]
    .filter((document) => document.isDraft)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}

/** What a draft answers, in the order of the report; last, where the draft has them, sections that the report is not known to have. */
export function draftOverview(
  snapshot: Snapshot,
  document: AnswerDocument,
  contradictions: readonly Contradiction[],
): DraftOverview {
  const remiss = snapshot.remissFile(document.inquiryKey);
  const agenda = remiss ? agendaOf(snapshot, remiss) : [];
  const known = new Set(agenda.flatMap(({ numbers }) => numbers));
  const items = [...agenda, ...ownItems(document, known)].sort((a, b) =>
    compareNumbers(a.numbers[0]!, b.numbers[0]!),
  );
  const index = indexOf(snapshot, document.inquiryKey);
  const sections = items.map((item) => draftSection(document, item, contradictions));
  return {
    document,
    designation: designationOf(snapshot, index),
    sections,
    parts: byChapter(sections, (number) => sectionTitle(snapshot, index, number)),
    contradictions,
  };
}

function byChapter(
  sections: readonly DraftSection[],
  titleOf: (number: string) => string | null,
): (DraftChapter | DraftSection)[] {
  const chapters = new Map<string, DraftChapter & { sections: DraftSection[] }>();
  const parts: (DraftChapter | DraftSection)[] = [];
  for (const section of sections) {
    const number = chapterOf(section.numbers[0]!);
    if (number === section.numbers[0]) {
      parts.push(section);
      continue;
    }
    let chapter = chapters.get(number);
    if (!chapter) {
      chapters.set(number, (chapter = { number, title: titleOf(number), sections: [] }));
      parts.push(chapter);
    }
    chapter.sections.push(section);
  }
  return parts;
}

/** Headings of the draft about sections that are not on the agenda: it answers more than it has to. */
function ownItems(document: AnswerDocument, known: ReadonlySet<string>): AgendaItem[] {
  return numberedSections(document)
    .filter(({ numbers }) => !numbers.some((number) => known.has(number) || holdsAny(number, known)))
    .map(({ numbers, title }) => ({ numbers, title: title || null, kind: 'proposal' }));
}

/** The respondent's own headings that name sections of the report. */
export function numberedSections({ answer }: AnswerDocument): Section[] {
  return answer.sections.filter(({ numbers, start }) => numbers.length > 0 && isRespondents(answer, start));
}

function holdsAny(chapter: string, numbers: Iterable<string>): boolean {
  return [...numbers].some((number) => isWithin(number, chapter));
}

function draftSection(
  document: AnswerDocument,
  item: AgendaItem,
  contradictions: readonly Contradiction[],
): DraftSection {
  const { passages, under } = passagesOn(document, item);
  const position = combine(passages.map((passage) => passage.position));
  const lead =
    passages.find((passage) => passage.position === position && passage.quote !== null) ?? passages[0];
  const heading = numberedSections(document).find(({ numbers }) =>
    numbers.some((number) => item.numbers.includes(number)),
  );
  const whole = heading ? { start: heading.start, end: heading.bodyEnd } : null;
  return {
    ...item,
    state: position === 'notAddressed' ? 'left' : position === 'unclear' ? 'unclear' : 'answered',
    position,
    under,
    quote: lead?.quote ?? null,
    place: lead ? { start: lead.start, end: lead.end } : null,
    whole,
    contradictions: whole ? contradictions.filter((found) => bearsOn(found, whole)) : [],
  };
}

/**
 * What the draft says of a section: of the section itself, else, where a position is taken there, of the nearest one
 * above, else of those below.
 */
function passagesOn(
  { passages }: AnswerDocument,
  { numbers }: AgendaItem,
): { passages: Passage[]; under: string | null } {
  const exact = passages.filter(({ number }) => numbers.includes(number));
  if (exact.length) return { passages: exact, under: null };
  const related = passages.filter(
    ({ number, position }) =>
      position !== 'unclear' &&
      numbers.some((wanted) => isWithin(wanted, number) || isWithin(number, wanted)),
  );
  const above = related
    .filter(({ number }) => numbers.some((wanted) => isWithin(wanted, number)))
    .sort((a, b) => b.number.length - a.number.length)[0];
  const under = above?.number ?? related[0]?.number ?? null;
  return {
    passages: above ? related.filter(({ number }) => number === above.number) : related,
    under,
  };
}

function bearsOn(found: Contradiction, whole: Range): boolean {
  return [found, ...found.related].some(({ start }) => start >= whole.start && start < whole.end);
}
