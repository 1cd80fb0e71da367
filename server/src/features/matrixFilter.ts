import type { Position } from '../answer/facts';
import type { Sieve } from './filter';
import { answerId } from './filter';
import type { Matrix, MatrixRow, MatrixSection, PositionCounts } from './matrix';
import { countPositions } from './matrix';

/** What a filter leaves of a matrix. */
export interface FilteredMatrix {
  /** Those who are of a wanted kind, and unread where that is asked for: the denominator of the counts. */
  readonly respondents: number;
  readonly overall: PositionCounts;
  /** Those in which a row has something that is wanted; all of them where the filter asks for nothing in particular. */
  readonly sections: readonly MatrixSection[];
  /** Those who say something that is wanted. What else they say is shown too, but is not `isWanted`. */
  readonly rows: readonly MatrixRow[];
  /** @param section null for the answer as a whole */
  isWanted(row: MatrixRow, section: MatrixSection | null): boolean;
}

/**
 * Leaves out the rows and columns in which nothing is wanted. A filter by position or words does not change the counts:
 * "40 of 40 oppose" would be no news, "40 of 500" is.
 */
export function filterMatrix(matrix: Matrix, sieve: Sieve): FilteredMatrix {
  const { id: inquiry, overall, sections, rows } = matrix;
  if (!sieve.isActive) {
    return { respondents: rows.length, overall, sections, rows, isWanted: () => true };
  }
  const asksForWords = sieve.asksForPosition || sieve.asksForText;
  const admitted = rows.filter(({ id, name, kind }) =>
    sieve.admitsRespondent({ id: answerId(inquiry, id), name, kind }),
  );
  const counted = sections
    .filter(({ number }) => sieve.admitsSection(rows.flatMap(({ cells }) => cells.get(number) ?? [])))
    .map((section) => ({ ...section, ...countPositions(positionsOn(admitted, section.number)) }));
  const isWanted = (row: MatrixRow, section: MatrixSection | null): boolean => {
    const cell = section && row.cells.get(section.number);
    const position = section ? cell?.position : row.overall.position;
    // Who says nothing is wanted where the filter names the silent.
    if (!position && !sieve.asksForPosition) return false;
    return sieve.admitsStatement(section, row, {
      position: position ?? 'notAddressed',
      quote: cell?.quote ?? null,
    });
  };
  const shownRows = asksForWords
    ? admitted.filter(
        (row) =>
          (!sieve.asksForContested && isWanted(row, null)) ||
          counted.some((section) => isWanted(row, section)),
      )
    : admitted;
  return {
    respondents: admitted.length,
    overall: countPositions(admitted.map((row) => row.overall.position)),
    sections: asksForWords
      ? counted.filter((section) => shownRows.some((row) => isWanted(row, section)))
      : counted,
    rows: shownRows,
    isWanted: asksForWords ? isWanted : () => true,
  };
}

function positionsOn(rows: readonly MatrixRow[], number: string): Position[] {
  return rows.flatMap(({ cells }) => cells.get(number)?.position ?? []);
}
