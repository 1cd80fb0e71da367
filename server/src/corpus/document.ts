import type { Answer, Direction, Position, RespondentKind, Section, Stance } from '../answer/facts';
import type { Inquiry } from '../answer/inquiry';
import { unchosenPosition } from '../lexicon/drafting';
import type { Flow } from '../text/flow';
import { readFlow } from '../text/flow';
import { LineIndex } from '../text/lines';
import type { Range } from '../text/range';
import type { Decision } from './decisions/decision';
import type { Decided } from './decisions/decided';
import { decide } from './decisions/decided';
import { hasAnswerName } from './admission';
import type { ImportedRespondent } from './importFile';
import { inquiryKey, respondentKey, sortKey } from './names';
import { quoted, sentenceAround, type SentenceMemory } from './quote';
import { baseName, folderOf, isNamed } from './uris';

/** Who answers, as the corpus knows them: two files with one key are one respondent. */
export interface RespondentFacts {
  readonly key: string;
  readonly name: string;
  /** Sorts names as Swedish does. */
  readonly order: string;
  readonly kind: RespondentKind | null;
  /** False where nothing says who answers: the name is the file's. */
  readonly isNamed: boolean;
}

/** What a person has said about an answer, beside the answer: it counts over what the machine reads in it. */
export interface PersonsWord {
  /** Who answers, as it was told at import; null where the file was not imported. */
  readonly imported: ImportedRespondent | null;
  /** What was decided about its positions, the earliest first. */
  readonly decisions: readonly Decision[];
}

/**
 * What one answer says of one section: under a heading that names it, or in a sentence elsewhere that
 * does. The range is the quote, or the heading where no words carry a position.
 */
export interface Passage extends Range {
  readonly number: string;
  /** The heading's title; null for a passage that stands under no heading of its own. */
  readonly title: string | null;
  /** What counts: the person's where there is a decision, else the machine's. */
  readonly position: Position;
  readonly direction: Direction;
  /** What the machine reads here; `notAddressed` in a passage that a person has added. */
  readonly reading: Position;
  /** The person's decision that counts here; null where there is none. */
  readonly decision: Decision | null;
  /** The words that carry the position, for showing; null where none do. */
  readonly quote: string | null;
  /** The whole of what is said: heading and body, or the sentence. */
  readonly whole: Range;
  /** Whether the template's choice of a position still stands here, unmade: then nothing is said yet. */
  readonly unfilled: boolean;
}

/** Of an answer, the little that is asked of every one; the lists of facts are the rest. */
export type AnswerHead = Omit<Answer, 'speakers' | 'sections' | 'references' | 'stances' | 'arguments'>;

/** What the machine reads in one answer. */
export interface Reading {
  readonly head: AnswerHead;
  readonly passages: readonly Passage[];
  /** All of it. It may have to be unpacked: where the head says enough, ask that. */
  readonly answer: Answer;
}

/** A reading that has just been made. */
export function readingOf(answer: Answer, flow: Flow, memory?: SentenceMemory): Reading {
  return { head: answer, answer, passages: passagesOf(answer, flow, memory) };
}

/** One answer in the corpus: its text, what it says, and what others see of it. */
export class AnswerDocument {
  readonly inquiryKey: string;
  readonly respondent: RespondentFacts;
  /** What counts: the passages that the machine has read, with what a person has decided about them and added. */
  readonly passages: readonly Passage[];
  /** Of the answer as a whole, what counts: the person's where there is a decision, else the machine's. */
  readonly position: Position;
  /** The person's decision about the answer as a whole. */
  readonly decision: Decision | null;
  private readonly decided: Decided;
  private lineIndex: LineIndex | undefined;
  private heldFlow: WeakRef<Flow> | undefined;

  constructor(
    readonly uri: string,
    /** Where the text is kept. */
    private readonly source: { readonly text: string },
    /** The editor's version; null for a file that is not open. */
    readonly version: number | null,
    private readonly reading: Reading,
    /** What the folder's `remiss.json` says, where there is one. */
    readonly inquiry: Inquiry | null,
    flow: Flow | null,
    readonly word: PersonsWord = { imported: null, decisions: [] },
  ) {
    if (flow) this.heldFlow = new WeakRef(flow);
    const { head } = reading;
    this.inquiryKey = keyOfInquiry(inquiry, head, uri);
    this.respondent = respondentOf(head, uri, word.imported);
    this.decided = decide(this, reading.passages, word.decisions);
    this.passages = this.decided.passages;
    this.decision = this.decided.whole;
    this.position = this.decision ? (this.decision.position ?? 'unclear') : head.position;
  }

  /** The same answer with another word on it: nothing is read again. */
  with(word: PersonsWord): AnswerDocument {
    const { uri, source, version, reading, inquiry, heldFlow } = this;
    return new AnswerDocument(uri, source, version, reading, inquiry, heldFlow?.deref() ?? null, word);
  }

  get text(): string {
    return this.source.text;
  }

  /** What the machine reads in it. Of a file that is not open it is unpacked, and let go again. */
  get answer(): Answer {
    return this.reading.answer;
  }

  /** The part of it that is always at hand. */
  get head(): AnswerHead {
    return this.reading.head;
  }

  get decisions(): readonly Decision[] {
    return this.word.decisions;
  }

  /** Where a decision about this answer stands: its quote, else what it is about; undefined where that is gone. */
  placeOf(decision: Decision): Range | undefined {
    return this.decided.places.get(decision);
  }

  /** Whether no position has been chosen in what the template has written: the draft is not begun. */
  get isUnfilled(): boolean {
    return this.passages.length > 0 && this.passages.every(isUnfilled);
  }

  get lines(): LineIndex {
    return (this.lineIndex ??= LineIndex.of(this.text));
  }

  /** The prose behind the lines. It is larger than the text, so it is let go and read again when it is asked for. */
  get flow(): Flow {
    const held = this.heldFlow?.deref();
    if (held) return held;
    const flow = readFlow(this.text);
    this.heldFlow = new WeakRef(flow);
    return flow;
  }

  /**
   * Whether this is the writer's own answer: the file that `remiss.json` marks as the draft; where it marks
   * none, that of the organisation that it names.
   */
  get isOwn(): boolean {
    const { draft, ownOrganisation: own } = this.inquiry ?? {};
    if (draft !== undefined) return isNamed(this.uri, draft);
    return own !== undefined && own !== null && respondentKey(own) === this.respondent.key;
  }

  /**
   * Whether this is the writer's own draft, the only kind that rules of writing look at: the writer's own answer,
   * and where no file is marked also one that is named for a draft ("svar.remissvar") as long as it does not say
   * whose it is. Where `remiss.json` says neither file nor organisation, files so named are, for nobody publishes
   * answers under such names.
   */
  get isDraft(): boolean {
    const { draft, ownOrganisation } = this.inquiry ?? {};
    if (draft !== undefined || this.isOwn) return this.isOwn;
    return hasAnswerName(this.uri) && (!ownOrganisation || !this.respondent.isNamed);
  }
}

/** The key under which answers to one report meet. */
export function keyOfInquiry(inquiry: Inquiry | null, answer: AnswerHead | null, uri: string): string {
  const name =
    inquiry?.designation ??
    inquiry?.ministryDossier ??
    inquiry?.title ??
    answer?.inquiry ??
    answer?.ministryDossier;
  return name ? inquiryKey(name) : folderOf(uri);
}

/** Who answers: what a person has confirmed at import, else what the text says, else what import guessed. */
export function respondentOf(
  { respondent }: AnswerHead,
  uri: string,
  imported: ImportedRespondent | null,
): RespondentFacts {
  const told = imported?.confirmed ? imported : (respondent ?? imported);
  const name = told?.name ?? baseName(uri);
  return {
    key: told ? respondentKey(name) : uri,
    name,
    order: sortKey(name),
    kind: told?.kind ?? respondent?.kind ?? null,
    isNamed: told !== null,
  };
}

/** Whether a passage says nothing yet, and no person has decided about it. */
export function isUnfilled({ unfilled, decision }: Passage): boolean {
  return unfilled && decision === null;
}

/** What an answer says of each section that it names, as the machine reads it. */
export function passagesOf(answer: Answer, flow: Flow, memory?: SentenceMemory): Passage[] {
  const passages: Passage[] = [];
  const isFromTemplate = flow.text.includes(unchosenPosition);
  for (const section of answer.sections) {
    if (!section.numbers.length) continue;
    const passage = sectionPassage(section, answer, flow, isFromTemplate, memory);
    for (const number of section.numbers) passages.push({ ...passage, number });
  }
  for (const stance of answer.stances) {
    if (!isOwnStance(stance) || !stance.target.sections.length) continue;
    const section = answer.sections.find(
      ({ start, bodyEnd }) => stance.start >= start && stance.start < bodyEnd,
    );
    const elsewhere = stance.target.sections.filter((number) => !section?.numbers.includes(number));
    if (!elsewhere.length) continue;
    const passage = stancePassage(stance, flow, memory);
    for (const number of elsewhere) passages.push({ ...passage, number });
  }
  return passages;
}

/** Whether a mark is the respondent's own word on this report. */
export function isOwnStance(stance: Stance): boolean {
  return stance.speaker === 'respondent' && !stance.earlier;
}

function sectionPassage(
  section: Section,
  answer: Answer,
  flow: Flow,
  isFromTemplate: boolean,
  memory: SentenceMemory | undefined,
): Omit<Passage, 'number'> {
  const mark = carryingMark(section, answer);
  const range = mark ? sentenceAround(flow, mark, memory) : { start: section.start, end: section.end };
  return {
    title: section.title,
    position: section.position,
    direction: section.direction,
    reading: section.position,
    decision: null,
    quote: mark ? quoted(flow, range) : null,
    start: range.start,
    end: range.end,
    whole: { start: section.start, end: section.bodyEnd },
    unfilled:
      isFromTemplate && !mark && flow.text.slice(section.start, section.bodyEnd).includes(unchosenPosition),
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

function stancePassage(
  stance: Stance,
  flow: Flow,
  memory: SentenceMemory | undefined,
): Omit<Passage, 'number'> {
  const range = sentenceAround(flow, stance, memory);
  return {
    title: null,
    position: stance.position,
    direction: stance.direction,
    reading: stance.position,
    decision: null,
    quote: quoted(flow, range),
    ...range,
    whole: range,
    unfilled: false,
  };
}
