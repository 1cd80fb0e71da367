import type { Answer, Section } from '../answer/facts';
import type { AnswerDocument, Passage } from '../corpus/document';
import type { Block } from '../text/flow';
import { isWithin } from '../text/sectionNumbers';
import type { Range } from '../text/range';
import { isRespondents } from '../answer/within';

const numbered = new WeakMap<Answer, readonly Section[]>();

/** The respondent's own sections that name one of the report's, in the order of the text. */
export function numberedSections({ answer }: AnswerDocument): readonly Section[] {
  let sections = numbered.get(answer);
  if (!sections) {
    sections = answer.sections.filter(
      ({ numbers, start }) => numbers.length > 0 && isRespondents(answer, start),
    );
    numbered.set(answer, sections);
  }
  return sections;
}

/** Headings of parts that speak of the whole, lower case and by how they begin. */
const general =
  /^(?:sammanfatt|övergripande|allmän|generell|inledning|inledande|bakgrund|yttrande|remissvar|svar|synpunkter|ställningstagande|bedömning|ärende|kommunens|regionens|nämndens|förvaltningens|övrig|slutsats|avslut)/u;

/** Whether a heading opens a part that speaks of the whole: "Sammanfattning", "Övergripande synpunkter". */
export function isGeneral({ numbers, title }: Section): boolean {
  return !numbers.length && general.test(title.trim().toLowerCase());
}

/** Whether the section that follows in a list is within this one: a chapter whose sections have headings of their own. */
export function hasSubsections(sections: readonly Section[], index: number): boolean {
  const own = sections[index]!.numbers;
  const next = sections[index + 1]?.numbers ?? [];
  return next.some((number) => own.some((chapter) => number !== chapter && isWithin(number, chapter)));
}

/** What counts on a section, and the person's decision where there is one. */
export type Counted = Pick<Passage, 'position' | 'direction' | 'decision'>;

/** Where a section stands: as a person has decided, else as the machine reads it. */
export function countedOn({ decisions, passages }: AnswerDocument, section: Section): Counted {
  const decided = decisions.length
    ? passages.find(({ decision, number }) => decision && section.numbers.includes(number))
    : undefined;
  return decided ?? { position: section.position, direction: section.direction, decision: null };
}

/** Whether a person has stated where a section stands, so that its words need not say it to be understood. */
export function isStated({ decision }: Counted): boolean {
  return decision !== null && decision.position !== null;
}

/** Whether a person has decided on the answer as a whole, or on some section. */
export function isDecided({ decision, decisions, passages }: AnswerDocument): boolean {
  return decision !== null || (decisions.length > 0 && passages.some((passage) => passage.decision));
}

/** What stands under a heading, heading left out. */
export function bodyOf({ end, bodyEnd }: Section): Range {
  return { start: end, end: bodyEnd };
}

const titles = new WeakMap<AnswerDocument, Range>();

/**
 * Where a finding about the answer as a whole stands: its title, else its first words. One line, so that an
 * editor does not underline the page.
 */
export function titleOf(document: AnswerDocument): Range {
  let range = titles.get(document);
  if (!range) titles.set(document, (range = findTitle(document)));
  return range;
}

/** So many blocks from its beginning an answer's title stands. */
const opening = 12;

function findTitle({ flow, text, answer }: AnswerDocument): Range {
  const letter: Block[] = [];
  for (const block of flow.blocks) {
    if (block.kind !== 'furniture') letter.push(block);
    if (letter.length === opening) break;
  }
  const title =
    letter.find(
      ({ prose }) =>
        prose.text.length < 300 && /yttrande|remissvar|svar på remiss|sou |remiss/u.test(prose.lower),
    ) ?? letter[0];
  const start = title?.start ?? answer.respondent?.start ?? 0;
  const lineEnd = text.slice(start, start + 300).search(/[\r\n]/);
  return { start, end: lineEnd < 0 ? Math.min(text.length, start + 300) : start + lineEnd };
}
