import type { Direction, Position, RespondentKind } from '../answer/facts';
import { directionOf } from '../answer/facts';
import { combine } from './combine';
import type { Decision } from './decisions/decision';
import { compareByTime } from './decisions/decision';
import type { AnswerDocument, Passage } from './document';
import type { Entry, InquiryIndex, RespondentFile } from './inquiryIndex';
import { findOnce } from '../text/findOnce';
import { compareTexts } from './names';
import { areRelated, compareNumbers } from '../text/sectionNumbers';
import type { Snapshot } from './snapshot';

/** A passage and the document it stands in. */
export interface Placed {
  readonly document: AnswerDocument;
  readonly passage: Passage;
}

/** Where one respondent stands on one section, or on several that bear on each other. */
export interface Standing {
  readonly respondent: string;
  readonly name: string;
  readonly order: string;
  readonly kind: RespondentKind | null;
  /** What counts: the person's where there is a decision, else the machine's. */
  readonly position: Position;
  readonly direction: Direction;
  /** What the machine reads. */
  readonly reading: Position;
  /** The person's decision that the position rests on; the first in order of the numbers, where several sections have one. */
  readonly decision: Decision | null;
  /** All it says there, in the order of the section numbers. */
  readonly passages: readonly Placed[];
  /** The passage that says the position best: one that carries it in words, else the first. */
  readonly lead: Placed;
}

/** Somebody who has answered, with the files in which they do. */
export interface AnsweringRespondent {
  readonly key: string;
  readonly files: readonly RespondentFile[];
}

const ordered = new WeakMap<InquiryIndex, readonly AnsweringRespondent[]>();

/** Those who have answered, as Swedish sorts their names: put in order once, however often it is asked. */
export function respondentsByName(index: InquiryIndex): readonly AnsweringRespondent[] {
  return findOnce(ordered, index, () =>
    [...index.respondents]
      .map(([key, files]) => ({ key, files }))
      .sort((a, b) => compareTexts(a.files[0]!.order, b.files[0]!.order) || compareTexts(a.key, b.key)),
  );
}

/** Every passage on exactly this section, ordered by respondent. */
export function passagesOn(snapshot: Snapshot, index: InquiryIndex, number: string): readonly Placed[] {
  return (index.passages.get(number) ?? []).flatMap((entry) => placed(snapshot, entry) ?? []);
}

/** The first of those passages; undefined where there is none. */
export function firstPassageOn(snapshot: Snapshot, index: InquiryIndex, number: string): Placed | undefined {
  for (const entry of index.passages.get(number) ?? []) {
    const place = placed(snapshot, entry);
    if (place) return place;
  }
  return undefined;
}

/** Where every respondent stands on exactly this section, ordered by name. */
export function standingsOn(snapshot: Snapshot, index: InquiryIndex, number: string): Standing[] {
  return group(index, passagesOn(snapshot, index, number));
}

/** Where one respondent stands on exactly this section; undefined where it says nothing of it. */
export function standingOf(
  snapshot: Snapshot,
  index: InquiryIndex,
  number: string,
  respondent: string,
): Standing | undefined {
  const entries = (index.passages.get(number) ?? []).filter((entry) => entry.respondent === respondent);
  const passages = entries.flatMap((entry) => placed(snapshot, entry) ?? []);
  return passages.length ? standing(index, passages) : undefined;
}

/**
 * Where every respondent stands on these sections, their ancestors and their descendants, ordered by name.
 * A respondent's word on the sections themselves goes before what it says above or below them.
 */
export function standingsAround(
  snapshot: Snapshot,
  index: InquiryIndex,
  numbers: readonly string[],
): Standing[] {
  const groups = new Map<string, Placed[]>();
  for (const number of relatedNumbers(index, numbers)) {
    for (const entry of index.passages.get(number) ?? []) {
      const place = placed(snapshot, entry);
      if (!place) continue;
      const list = groups.get(entry.respondent);
      if (list) list.push(place);
      else groups.set(entry.respondent, [place]);
    }
  }
  return [...groups.values()]
    .map((passages) => {
      const exact = passages.filter(({ passage }) => numbers.includes(passage.number));
      return standing(index, exact.length ? exact : passages);
    })
    .sort(compareStandings);
}

/** The section numbers that have passages and bear on `numbers`, in numeric order. */
export function relatedNumbers(index: InquiryIndex, numbers: readonly string[]): string[] {
  return [...index.passages.keys()]
    .filter((number) => numbers.some((wanted) => areRelated(number, wanted)))
    .sort(compareNumbers);
}

function placed(snapshot: Snapshot, entry: Entry): Placed | undefined {
  const document = snapshot.document(entry.uri);
  const passage = document?.passages[entry.at];
  return document && passage && { document, passage };
}

function group(index: InquiryIndex, passages: readonly Placed[]): Standing[] {
  const groups = new Map<string, Placed[]>();
  for (const place of passages) {
    const { key } = place.document.respondent;
    const list = groups.get(key);
    if (list) list.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()].map((list) => standing(index, list)).sort(compareStandings);
}

/** @param passages by number */
function standing(index: InquiryIndex, passages: readonly Placed[]): Standing {
  const { key, name, order, kind } = passages[0]!.document.respondent;
  const comesTo = passages.length === 1 ? comesToOne(passages[0]!) : comesToAll(passages);
  return {
    respondent: key,
    name: index.respondents.get(key)?.[0]?.name ?? name,
    order,
    kind,
    direction: directionOf(comesTo.position),
    ...comesTo,
  };
}

type ComesTo = Pick<Standing, 'position' | 'reading' | 'decision' | 'passages' | 'lead'>;

/** What a single passage comes to; most respondents say one thing of a section, and there are many of both. */
function comesToOne(place: Placed): ComesTo {
  const { position, reading, decision } = place.passage;
  return { position: decision?.position ?? position, reading, decision, passages: [place], lead: place };
}

/** @param passages by number */
function comesToAll(passages: readonly Placed[]): ComesTo {
  const numbers = [...new Set(passages.map(({ passage }) => passage.number))];
  const counted = numbers.map((number) => countedOn(passages, number));
  const position = combine(counted.map(({ position }) => position));
  const decision = counted.find(({ decision }) => decision)?.decision ?? null;
  const shown = distinct(passages);
  const proves = ({ passage }: Placed) => passage.position === position && passage.quote !== null;
  const lead =
    shown.find((place) => place.passage.decision?.position === position && proves(place)) ??
    shown.find(proves) ??
    shown.find(({ passage }) => passage.quote !== null) ??
    shown[0]!;
  return {
    position,
    reading: combine(shown.map(({ passage }) => passage.reading)),
    decision,
    passages: shown,
    lead,
  };
}

/** What counts on one section: the position that a person has stated last, else what all that is said comes to. */
function countedOn(
  passages: readonly Placed[],
  number: string,
): { readonly position: Position; readonly decision: Decision | null } {
  const on = passages.filter(({ passage }) => passage.number === number);
  const decisions = on.flatMap(({ passage }) => passage.decision ?? []).sort(compareByTime);
  const stated = decisions.findLast(({ position }) => position !== null);
  if (stated) return { position: stated.position!, decision: stated };
  return { position: combine(on.map(({ passage }) => passage.position)), decision: decisions.at(-1) ?? null };
}

/** One passage where a heading names two sections and both are asked for; the one that a person has decided about first. */
function distinct(passages: readonly Placed[]): readonly Placed[] {
  const kept = new Map<string, Placed>();
  for (const place of passages) {
    const { document, passage } = place;
    const key = `${document.uri}#${passage.start}`;
    const before = kept.get(key);
    if (!before || (!before.passage.decision && passage.decision)) kept.set(key, place);
  }
  return [...kept.values()];
}

function compareStandings(a: Standing, b: Standing): number {
  return compareTexts(a.order, b.order) || compareTexts(a.respondent, b.respondent);
}
