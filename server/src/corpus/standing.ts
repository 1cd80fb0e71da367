import type { Direction, Position, RespondentKind } from '../answer/facts';
import { directionOf } from '../answer/facts';
import { combine } from './combine';
import type { AnswerDocument, Passage } from './document';
import type { Entry, InquiryIndex } from './inquiryIndex';
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
  readonly position: Position;
  readonly direction: Direction;
  /** All it says there, in the order of the section numbers. */
  readonly passages: readonly Placed[];
  /** The passage that says the position best: one that carries it in words, else the first. */
  readonly lead: Placed;
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
      return standing(index, distinct(exact.length ? exact : passages));
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

function standing(index: InquiryIndex, passages: readonly Placed[]): Standing {
  const { key, name, order, kind } = passages[0]!.document.respondent;
  const position = combine(passages.map(({ passage }) => passage.position));
  const lead =
    passages.find(({ passage }) => passage.position === position && passage.quote !== null) ??
    passages.find(({ passage }) => passage.quote !== null) ??
    passages[0]!;
  return {
    respondent: key,
    name: index.respondents.get(key)?.[0]?.name ?? name,
    order,
    kind,
    position,
    direction: directionOf(position),
    passages,
    lead,
  };
}

/** A heading that names two sections is one passage where both are asked for. */
function distinct(passages: readonly Placed[]): readonly Placed[] {
  return passages.filter(
    ({ document, passage }, at) =>
      passages.findIndex((other) => other.document === document && other.passage.start === passage.start) ===
      at,
  );
}

function compareStandings(a: Standing, b: Standing): number {
  return compareTexts(a.order, b.order) || compareTexts(a.respondent, b.respondent);
}
