import type { Answer, Position, Stance } from '../../answer/facts';
import { directionOf } from '../../answer/facts';
import { sectionVerdict } from '../../answer/positions/positions';
import type { Flow } from '../../text/flow';
import type { Range } from '../../text/range';
import type { Passage } from '../document';
import { findAnchor } from './anchor';
import type { Decision } from './decision';

/** An answer as the machine has read it. Each of these may be costly to have: it is asked for where a decision needs it. */
export interface Reading {
  readonly text: string;
  readonly answer: Answer;
  readonly flow: Flow;
}

/** An answer with what a person has decided about it. */
export interface Decided {
  /** The machine's passages in their order, then those that a person has added. */
  readonly passages: readonly Passage[];
  /** The decision that counts for the answer as a whole. */
  readonly whole: Decision | null;
  /** Where each decision stands; one whose words or section are gone is absent, and counts for nothing. */
  readonly places: ReadonlyMap<Decision, Range>;
}

/**
 * What counts when a person's decisions are laid over a reading.
 *
 * - A position that a person states counts for the section. It is written into the passage that holds its quote, or
 *   into a passage of its own where none does; without a quote into every passage on the section.
 * - A rejection takes away what was read from its quote, or without a quote all that was read on the section.
 *   What is left is read again: other words may take a position, else the section has comments or is unclear.
 * - Where there are several about one section the latest counts; rejected words stay rejected beside it.
 *
 * @param read the machine's passages
 * @param decisions the earliest first
 */
export function decide(reading: Reading, read: readonly Passage[], decisions: readonly Decision[]): Decided {
  const places = new Map<Decision, Range>();
  const bySection = new Map<string | null, Placed[]>();
  for (const decision of decisions) {
    const place = find(reading, read, decision);
    if (!place) continue;
    places.set(decision, place);
    const beside = bySection.get(decision.section);
    if (beside) beside.push({ decision, place });
    else bySection.set(decision.section, [{ decision, place }]);
  }
  if (!places.size) return { passages: read, whole: null, places };
  const passages = [...read];
  for (const [number, placed] of bySection) if (number !== null) apply(reading, passages, number, placed);
  return { passages, whole: bySection.get(null)?.at(-1)?.decision ?? null, places };
}

interface Placed {
  readonly decision: Decision;
  readonly place: Range;
}

/** Lays the decisions about one section over the passages on it. */
function apply(reading: Reading, passages: Passage[], number: string, placed: readonly Placed[]): void {
  const isSweeping = ({ decision }: Placed) => decision.position !== null || !decision.anchor;
  const sweepAt = placed.findLastIndex(isSweeping);
  const sweep = placed[sweepAt];
  const rejected = placed.filter((item) => !isSweeping(item));
  for (const [at, passage] of passages.entries()) {
    const last = rejected.findLast(({ place }) => touches(passage.whole, place));
    if (passage.number !== number || !last) continue;
    const isStruck = (mark: Stance) => rejected.some(({ place }) => touches(mark, place));
    passages[at] = reread(reading.answer, passage, last.decision, isStruck);
  }
  if (!sweep) return;
  const { decision, place } = sweep;
  if (decision.position === null) {
    // Comments are no position that words take; where they are what was rejected, nothing is left.
    const isStruck = ({ position }: Stance) => position !== 'comments' || decision.reading === 'comments';
    for (const [at, passage] of passages.entries())
      if (passage.number === number) passages[at] = reread(reading.answer, passage, decision, isStruck);
  } else if (!rejected.some((other) => placed.indexOf(other) > sweepAt && touches(other.place, place))) {
    state(passages, decision, decision.position, place);
  }
}

function find(reading: Reading, read: readonly Passage[], { anchor, section, kind }: Decision): Range | null {
  const on = section === null ? [] : read.filter(({ number }) => number === section);
  if (anchor)
    return findAnchor(
      { text: reading.text, flow: () => reading.flow },
      anchor,
      on.map(({ whole }) => whole),
    );
  const [first] = on;
  if (first) return { start: first.start, end: first.end };
  const { respondent } = reading.answer;
  return section === null || kind === 'added'
    ? { start: respondent?.start ?? 0, end: respondent?.end ?? 0 }
    : null;
}

/** Writes a person's position into the passages. */
function state(passages: Passage[], decision: Decision, position: Position, place: Range): void {
  const number = decision.section!;
  const { anchor, quote } = decision;
  const counted = { position, direction: directionOf(position), decision };
  const on = [...passages.keys()].filter((at) => passages[at]!.number === number);
  const written = anchor ? on.filter((at) => holds(passages[at]!.whole, place)).slice(0, 1) : on;
  const words = anchor ? { quote, start: place.start, end: place.end } : {};
  for (const at of written) passages[at] = { ...passages[at]!, ...counted, ...words };
  if (!written.length) passages.push(added(number, counted, quote, place));
}

function added(
  number: string,
  counted: Pick<Passage, 'position' | 'direction' | 'decision'>,
  quote: string | null,
  { start, end }: Range,
): Passage {
  const whole = { start, end };
  return {
    ...counted,
    number,
    title: null,
    reading: 'notAddressed',
    quote,
    ...whole,
    whole,
    unfilled: false,
  };
}

/** A passage as it reads when some marks in it are not taken for positions. */
function reread(
  answer: Answer,
  passage: Passage,
  decision: Decision,
  isStruck: (mark: Stance) => boolean,
): Passage {
  const { start, end } = passage.whole;
  const heading = answer.sections.find((section) => section.start === start && section.bodyEnd === end);
  const position = heading
    ? sectionVerdict(heading, {
        stances: answer.stances.filter((mark) => !isStruck(mark)),
        arguments: answer.arguments,
        speakers: answer.speakers,
        headings: answer.sections,
      }).position
    : 'unclear';
  return { ...passage, position, direction: directionOf(position), decision };
}

function holds(outer: Range, inner: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
