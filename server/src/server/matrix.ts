/** Requests of the matrix. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Position } from '../answer/facts';
import { directionOf } from '../answer/facts';
import { positionScale } from '../lexicon/position';
import { compareTexts, sortKey } from '../corpus/names';
import type { Snapshot } from '../corpus/snapshot';
import { kindText, positionText, shortPositionText } from '../features/labels';
import type { Agreement } from '../features/decisions/agreement';
import { agreementOn } from '../features/decisions/agreement';
import { agreementText, countingText } from '../features/decisions/labels';
import { Sieve } from '../features/filter';
import { readAnswers } from '../features/filteredInquiry';
import type { CellPosition, Matrix as WholeMatrix, PositionCounts } from '../features/matrix';
import { cellEvidence, matrixOf } from '../features/matrix';
import { filterMatrix } from '../features/matrixFilter';
import { designationOf } from '../features/proposals';
import { indexOf } from '../features/subject';
import type {
  Matrix,
  MatrixCell,
  MatrixCellParams,
  MatrixColumn,
  MatrixDecision,
  MatrixInquiry,
  MatrixParams,
  MatrixPosition,
  MatrixRow,
} from '../protocol';
import { matrixCellRequest, matrixRequest, silentLetter } from '../protocol';
import type { Requests } from './requests';
import { stopIfCancelled } from './requests';

const letters = new Map(positionScale.map((position, at) => [position, String.fromCharCode(97 + at)]));

export function serveMatrix(requests: Requests): void {
  const { connection } = requests;

  connection.onRequest(
    matrixRequest,
    ({ inquiry, filter, read }: MatrixParams, token: CancellationToken): Matrix | null => {
      stopIfCancelled(token);
      const { snapshot } = requests;
      const inquiries = inquiriesOf(snapshot);
      const chosen = inquiries.find(({ id }) => id === inquiry) ?? mostAnswered(inquiries);
      if (!chosen) return null;
      const sieve = new Sieve(filter ?? {}, readAnswers(snapshot, read ?? []));
      return {
        complete: snapshot.complete,
        inquiries,
        ...encoded(snapshot, matrixOf(snapshot, indexOf(snapshot, chosen.id)), sieve),
      };
    },
  );

  connection.onRequest(
    matrixCellRequest,
    ({ inquiry, respondent, section }: MatrixCellParams, token: CancellationToken): MatrixCell | null => {
      stopIfCancelled(token);
      const { snapshot, positions } = requests;
      const found = cellEvidence(snapshot, indexOf(snapshot, inquiry), respondent, section);
      if (!found) return null;
      const { standingText, decision, quote, place } = found;
      return {
        standingText,
        decision: decision && { by: decision.by, at: decision.at, why: decision.why },
        quote,
        location: positions.location(snapshot, place),
      };
    },
  );
}

function inquiriesOf(snapshot: Snapshot): MatrixInquiry[] {
  return [...snapshot.inquiries.values()]
    .filter(({ isEmpty }) => !isEmpty)
    .map((index) => ({
      id: index.key,
      designation: designationOf(snapshot, index),
      title: snapshot.remissFile(index.key)?.inquiry.title ?? null,
      answers: index.respondents.size,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function mostAnswered(inquiries: readonly MatrixInquiry[]): MatrixInquiry | undefined {
  return inquiries.reduce<MatrixInquiry | undefined>(
    (most, inquiry) => (most && most.answers >= inquiry.answers ? most : inquiry),
    undefined,
  );
}

function encoded(
  snapshot: Snapshot,
  matrix: WholeMatrix,
  sieve: Sieve,
): Omit<Matrix, 'complete' | 'inquiries'> {
  const agreement = agreementOn(snapshot, matrix.id);
  const agreementIn = (section: string | null) => encodedAgreement(agreement?.sections.get(section));
  const { respondents, sections, overall, rows, isWanted } = filterMatrix(matrix, sieve);
  const whole = { section: null, title: null, ...encodedCounts(overall), ...agreementIn(null) };
  const columns = sections.map((section): MatrixColumn => ({
    section: section.number,
    title: section.title,
    ...encodedCounts(section),
    ...agreementIn(section.number),
  }));
  return {
    inquiry: matrix.id,
    positions: positionScale.map(encodedPosition),
    kinds: kindsOf(matrix),
    columns: [whole, ...columns],
    allColumns: 1 + matrix.sections.length,
    respondents,
    rows: rows.map((row) => {
      const { id, name, kind, overall, cells } = row;
      const letters = sections.map((section) =>
        cased(letterOf(cells.get(section.number)?.position), isWanted(row, section)),
      );
      return {
        id,
        name,
        kind,
        kindText: kindText(kind),
        cells: cased(letterOf(overall.position), isWanted(row, null)) + letters.join(''),
        decided: [overall, ...sections.map(({ number }) => cells.get(number))].flatMap(encodedDecision),
        ...encodedAgreement(agreement?.respondents.get(id)),
      };
    }),
  };
}

/** Who is of no known kind is of the rest, as filters have it. */
function kindsOf({ rows }: WholeMatrix): Matrix['kinds'] {
  const kinds = new Set(rows.map(({ kind }) => kind ?? 'annan'));
  return [...kinds]
    .map((kind) => ({ kind, text: kindText(kind) }))
    .sort((a, b) => compareTexts(sortKey(a.text), sortKey(b.text)));
}

function cased(letter: string, wanted: boolean): string {
  return wanted ? letter : letter.toUpperCase();
}

function encodedDecision(cell: CellPosition | undefined, column: number): MatrixDecision[] {
  if (!cell?.decision) return [];
  const { reading, decision } = cell;
  return [{ column, kind: decision.kind, reading: letterOf(reading), text: countingText(cell) }];
}

function encodedAgreement(agreement: Agreement | undefined): Pick<MatrixRow, 'agreement'> {
  return agreement ? { agreement: agreementText(agreement) } : {};
}

function encodedPosition(position: Position): MatrixPosition {
  return {
    letter: letterOf(position),
    position,
    direction: directionOf(position),
    text: positionText(position),
    shortText: shortPositionText(position),
  };
}

function encodedCounts({ counts, answered }: PositionCounts): Pick<MatrixColumn, 'counts' | 'answered'> {
  return { counts: positionScale.map((position) => counts.get(position) ?? 0), answered };
}

function letterOf(position: Position | undefined): string {
  return (position && letters.get(position)) ?? silentLetter;
}
