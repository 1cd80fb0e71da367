import type { Answer, Direction, Position, RespondentKind, Section, Stance } from '../answer/facts';
import type { Inquiry } from '../answer/inquiry';
import type { Flow } from '../text/flow';
import { readFlow } from '../text/flow';
import { LineIndex } from '../text/lines';
import type { Range } from '../text/range';
import { inquiryKey, respondentKey, sortKey } from './names';
import { quoted, sentenceAround } from './quote';
import { baseName, folderOf } from './uris';

/** Who answers, as the corpus knows them: two files with one key are one respondent. */
export interface RespondentFacts {
  readonly key: string;
  readonly name: string;
  /** Sorts names as Swedish does. */
  readonly order: string;
  readonly kind: RespondentKind | null;
}

/**
 * What one answer says of one section: under a heading that names it, or in a sentence elsewhere that
 * does. The range is the quote, or the heading where no words carry a position.
 */
export interface Passage extends Range {
  readonly number: string;
  /** The heading's title; null for a passage that stands under no heading of its own. */
  readonly title: string | null;
  readonly position: Position;
  readonly direction: Direction;
  /** The words that carry the position, for showing; null where none do. */
  readonly quote: string | null;
  /** The whole of what is said: heading and body, or the sentence. */
  readonly whole: Range;
}

/** One answer in the corpus: its text, what it says, and what others see of it. */
export class AnswerDocument {
  readonly inquiryKey: string;
  readonly respondent: RespondentFacts;
  readonly passages: readonly Passage[];
  private lineIndex: LineIndex | undefined;
  private heldFlow: WeakRef<Flow>;

  constructor(
    readonly uri: string,
    readonly text: string,
    /** The editor's version; null for a file that is not open. */
    readonly version: number | null,
    readonly answer: Answer,
    /** What the folder's `remiss.json` says, where there is one. */
    readonly inquiry: Inquiry | null,
    flow: Flow,
  ) {
    this.heldFlow = new WeakRef(flow);
    this.inquiryKey = keyOfInquiry(inquiry, answer, uri);
    this.respondent = respondentOf(answer, uri);
    this.passages = passagesOf(answer, flow);
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= LineIndex.of(this.text));
  }

  /** The prose behind the lines. It is larger than the text, so it is let go and read again when it is asked for. */
  get flow(): Flow {
    const held = this.heldFlow.deref();
    if (held) return held;
    const flow = readFlow(this.text);
    this.heldFlow = new WeakRef(flow);
    return flow;
  }

  /** Whether this is the writer's own answer: that of the organisation that `remiss.json` names. */
  get isOwn(): boolean {
    const own = this.inquiry?.ownOrganisation;
    return own !== undefined && own !== null && respondentKey(own) === this.respondent.key;
  }
}

/** The key under which answers to one report meet. */
export function keyOfInquiry(inquiry: Inquiry | null, answer: Answer | null, uri: string): string {
  const name =
    inquiry?.designation ??
    inquiry?.ministryDossier ??
    inquiry?.title ??
    answer?.inquiry ??
    answer?.ministryDossier;
  return name ? inquiryKey(name) : folderOf(uri);
}

function respondentOf({ respondent }: Answer, uri: string): RespondentFacts {
  const name = respondent?.name ?? baseName(uri);
  return {
    key: respondent ? respondentKey(name) : uri,
    name,
    order: sortKey(name),
    kind: respondent?.kind ?? null,
  };
}

function passagesOf(answer: Answer, flow: Flow): Passage[] {
  const passages: Passage[] = [];
  for (const section of answer.sections) {
    if (!section.numbers.length) continue;
    const passage = sectionPassage(section, answer, flow);
    for (const number of section.numbers) passages.push({ ...passage, number });
  }
  for (const stance of answer.stances) {
    if (!isOwnStance(stance) || !stance.target.sections.length) continue;
    const section = answer.sections.find(
      ({ start, bodyEnd }) => stance.start >= start && stance.start < bodyEnd,
    );
    const elsewhere = stance.target.sections.filter((number) => !section?.numbers.includes(number));
    if (!elsewhere.length) continue;
    const passage = stancePassage(stance, flow);
    for (const number of elsewhere) passages.push({ ...passage, number });
  }
  return passages;
}

/** Whether a mark is the respondent's own word on this report. */
export function isOwnStance(stance: Stance): boolean {
  return stance.speaker === 'respondent' && !stance.earlier;
}

function sectionPassage(section: Section, answer: Answer, flow: Flow): Omit<Passage, 'number'> {
  const mark = carryingMark(section, answer);
  const range = mark ? sentenceAround(flow, mark) : { start: section.start, end: section.end };
  return {
    title: section.title,
    position: section.position,
    direction: section.direction,
    quote: mark ? quoted(flow, range) : null,
    start: range.start,
    end: range.end,
    whole: { start: section.start, end: section.bodyEnd },
  };
}

/** The mark that says the section's position best: the same position, else the same side. */
function carryingMark(section: Section, answer: Answer): Stance | undefined {
  const own = section.stances.map((index) => answer.stances[index]!).filter(isOwnStance);
  return (
    own.find(({ position }) => position === section.position) ??
    (section.direction === 'none'
      ? undefined
      : own.find(({ direction }) => direction === section.direction || section.direction === 'mixed'))
  );
}

function stancePassage(stance: Stance, flow: Flow): Omit<Passage, 'number'> {
  const range = sentenceAround(flow, stance);
  return {
    title: null,
    position: stance.position,
    direction: stance.direction,
    quote: quoted(flow, range),
    ...range,
    whole: range,
  };
}
