import type { Direction, Position, RespondentKind } from '../answer/facts';
import { compareTexts } from '../corpus/names';
import { compareNumbers } from '../text/sectionNumbers';
import type { Snapshot } from '../corpus/snapshot';
import { standingsOn } from '../corpus/standing';
import { positionText } from './labels';
import type { Place } from './place';
import { placeOf } from './place';
import { designationOf } from './proposals';
import { indexOf } from './subject';
import { sectionTitle } from './titles';

/** Who says what of one inquiry: respondents by sections. */
export interface Matrix {
  readonly designation: string;
  readonly title: string | null;
  /** In numeric order; only those that somebody says something of. */
  readonly sections: readonly { readonly number: string; readonly title: string | null }[];
  /** By name. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly name: string;
  readonly kind: RespondentKind | null;
  /** Of the answer as a whole, of the first file where there are several. */
  readonly overall: Position;
  readonly files: readonly string[];
  /** By section number; a section that the respondent says nothing of is absent. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

export interface MatrixCell {
  readonly position: Position;
  readonly positionText: string;
  readonly direction: Direction;
  readonly quote: string | null;
  readonly place: Place;
}

/** One matrix for each inquiry that somebody has answered, ordered by designation. */
export function matrices(snapshot: Snapshot): Matrix[] {
  return [...snapshot.inquiries.keys()].sort().map((key) => matrixOf(snapshot, key));
}

function matrixOf(snapshot: Snapshot, key: string): Matrix {
  const index = indexOf(snapshot, key);
  const numbers = [...index.passages.keys()].sort(compareNumbers);
  const cells = new Map<string, Map<string, MatrixCell>>();
  for (const respondent of index.respondents.keys()) cells.set(respondent, new Map());
  for (const number of numbers) {
    for (const { respondent, position, direction, lead } of standingsOn(snapshot, index, number)) {
      cells.get(respondent)?.set(number, {
        position,
        positionText: positionText(position),
        direction,
        quote: lead.passage.quote,
        place: placeOf(lead.document.uri, lead.passage),
      });
    }
  }
  const rows = [...index.respondents].map(([respondent, files]) => ({
    order: snapshot.document(files[0]!.uri)?.respondent.order ?? respondent,
    name: files[0]!.name,
    kind: files[0]!.kind,
    overall: files[0]!.position,
    files: files.map(({ uri }) => uri),
    cells: cells.get(respondent)!,
  }));
  return {
    designation: designationOf(snapshot, index),
    title: snapshot.remissFile(key)?.inquiry.title ?? null,
    sections: numbers.map((number) => ({ number, title: sectionTitle(snapshot, index, number) })),
    rows: rows.sort((a, b) => compareTexts(a.order, b.order)),
  };
}
