import type { Direction, Position, RespondentKind } from '../answer/facts';
import type { InquirySectionKind } from '../answer/inquiry';
import type { Decision } from '../corpus/decisions/decision';
import type { InquiryIndex, RespondentFile } from '../corpus/inquiryIndex';
import type { Snapshot } from '../corpus/snapshot';
import type { Standing } from '../corpus/standing';
import { respondentsByName, standingOf, standingsOn } from '../corpus/standing';
import { countingText } from './decisions/labels';
import { positionText } from './labels';
import type { Place } from './place';
import { placeOf } from './place';
import { designationOf } from './proposals';
import { indexOf } from './subject';
import { verdictText } from './reasons';
import { knownSections } from './titles';
import { beginningOf, wholeEvidence } from './wholeAnswer';
import { spokenOfElsewhere } from './sharedEntries';

/** Who says what of one inquiry: respondents by sections. */
export interface Matrix {
  /** The inquiry's key. */
  readonly id: string;
  readonly designation: string;
  readonly title: string | null;
  /**
   * In numeric order: what `remiss.json` describes, and what somebody says something of. A chapter is no proposal, so
   * it is here only where somebody does.
   */
  readonly sections: readonly MatrixSection[];
  /** Where they stand on the whole. */
  readonly overall: PositionCounts;
  /** By name. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixSection extends PositionCounts {
  readonly number: string;
  readonly title: string | null;
  /** What `remiss.json` says that it is; null where it does not. */
  readonly kind: InquirySectionKind | null;
}

/** How many of those who have answered hold each position. The denominator is the matrix's number of rows. */
export interface PositionCounts {
  readonly counts: ReadonlyMap<Position, number>;
  /** How many say something; the others are silent. */
  readonly answered: number;
}

export interface MatrixRow {
  /** The respondent's key. */
  readonly id: string;
  readonly name: string;
  readonly kind: RespondentKind | null;
  /** Of the answer as a whole, of the first file where there are several. */
  readonly overall: CellPosition;
  readonly files: readonly string[];
  /** By section number; a section that the respondent says nothing of is absent. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

/** What counts in a cell, what the machine reads, and what a person has decided, if anything. */
export type CellPosition = Pick<Standing, 'position' | 'reading' | 'decision'>;

export interface MatrixCell extends CellPosition {
  readonly positionText: string;
  readonly direction: Direction;
  readonly quote: string | null;
  readonly place: Place;
}

/** The words behind one position of the matrix. */
export interface CellEvidence {
  /** Null where the respondent says nothing of the section. */
  readonly position: Position | null;
  /** The position in words, a person's and the machine's apart; null where the respondent says nothing. */
  readonly standingText: string | null;
  readonly decision: Decision | null;
  readonly quote: string | null;
  /** Of the answer as a whole, the rule that the machine decided by, in words; else null. */
  readonly because: string | null;
  /** Where the quote stands; the heading where there is none, the answer's beginning where there is no heading. */
  readonly place: Place;
}

/** One matrix for each inquiry that somebody has answered, ordered by designation. */
export function matrices(snapshot: Snapshot): Matrix[] {
  return [...snapshot.inquiries.keys()].sort().map((key) => matrixOf(snapshot, indexOf(snapshot, key)));
}

export function matrixOf(snapshot: Snapshot, index: InquiryIndex): Matrix {
  const cells = new Map<string, Map<string, MatrixCell>>();
  for (const respondent of index.respondents.keys()) cells.set(respondent, new Map());
  const sections = sectionsOf(snapshot, index).map((section): MatrixSection => {
    const standings = standingsOn(snapshot, index, section.number);
    for (const standing of standings) {
      cells.get(standing.respondent)?.set(section.number, cellOf(standing));
    }
    return { ...section, ...countPositions(standings.map(({ position }) => position)) };
  });
  const rows = respondentsByName(index).map(({ key, files }) => ({
    id: key,
    name: files[0]!.name,
    kind: files[0]!.kind,
    overall: overallOf(files[0]!),
    files: files.map(({ uri }) => uri),
    cells: cells.get(key)!,
  }));
  return {
    id: index.key,
    designation: designationOf(snapshot, index),
    title: snapshot.remissFile(index.key)?.inquiry.title ?? null,
    sections,
    overall: countPositions(rows.map(({ overall }) => overall.position)),
    rows,
  };
}

/** The words behind a respondent's position on a section, or on the whole; null where there is no such respondent. */
export function cellEvidence(
  snapshot: Snapshot,
  index: InquiryIndex,
  respondent: string,
  number: string | null,
): CellEvidence | null {
  const file = index.respondents.get(respondent)?.[0];
  if (!file) return null;
  if (number === null) {
    const { rule, words, place } = wholeEvidence(snapshot, file);
    const { position, decision } = file;
    const because = decision?.position ? null : verdictText(rule);
    return { position, standingText: countingText(file), decision, quote: words, because, place };
  }
  const standing = standingOf(snapshot, index, number, respondent);
  if (!standing) return { ...saidNothing, place: beginningOf(file) };
  const { position, decision, lead } = standing;
  const place = placeOf(lead.document.uri, lead.passage);
  const { quote } = lead.passage;
  return { position, standingText: countingText(standing), decision, quote, because: null, place };
}

const saidNothing = { position: null, standingText: null, decision: null, quote: null, because: null };

function overallOf({ position, reading, decision }: RespondentFile): CellPosition {
  return { position, reading, decision };
}

function cellOf({ position, reading, decision, direction, lead }: Standing): MatrixCell {
  return {
    position,
    reading,
    decision,
    positionText: positionText(position),
    direction,
    quote: lead.passage.quote,
    place: placeOf(lead.document.uri, lead.passage),
  };
}

function sectionsOf(snapshot: Snapshot, index: InquiryIndex) {
  const file = snapshot.remissFile(index.key);
  const described = file?.inquiry.sections ?? [];
  const elsewhere = spokenOfElsewhere(index, file?.file);
  const kinds = new Map(described.map(({ number, kind }) => [number, kind]));
  return knownSections(snapshot, index)
    .map((section) => ({ ...section, kind: kinds.get(section.number) ?? null }))
    .filter(
      ({ number, kind }) => (kind !== 'chapter' || index.passages.has(number)) && !elsewhere.has(number),
    );
}

/** Counts positions, one a respondent who says something. */
export function countPositions(positions: readonly Position[]): PositionCounts {
  const counts = new Map<Position, number>();
  for (const position of positions) counts.set(position, (counts.get(position) ?? 0) + 1);
  return { counts, answered: positions.length - (counts.get('notAddressed') ?? 0) };
}
