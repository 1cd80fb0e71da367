/** What the matrix says in words. Every count states what it is a count of. */
import * as l10n from '@vscode/l10n';
import type {
  Matrix,
  MatrixColumn,
  MatrixDecision,
  MatrixPosition,
  MatrixRow,
} from '../../../server/src/protocol';

/** "5.4 Anställa läkare", "Hela svaret" */
export function columnName({ section, title }: MatrixColumn): string {
  if (section === null) return l10n.t('The whole answer');
  return title ? `${section} ${title}` : section;
}

/** The position that a cell's letter stands for; null where the respondent is silent. */
export function positionAt(
  { positions }: Matrix,
  { cells }: MatrixRow,
  column: number,
): MatrixPosition | null {
  return positionOf(positions, cells[column]?.toLowerCase());
}

/** What a person has decided about a cell; undefined where nobody has. */
export function decisionAt({ decided }: MatrixRow, column: number): MatrixDecision | undefined {
  return decided.find((decision) => decision.column === column);
}

/** What the machine reads in a cell; null where it reads nothing. */
export function readingAt(matrix: Matrix, row: MatrixRow, column: number): MatrixPosition | null {
  const decision = decisionAt(row, column);
  return decision ? positionOf(matrix.positions, decision.reading) : positionAt(matrix, row, column);
}

function positionOf(positions: readonly MatrixPosition[], letter: string | undefined): MatrixPosition | null {
  return positions.find((position) => position.letter === letter) ?? null;
}

/** Whether the filter asks for what a cell says: its letter is a small one. */
export function isWanted({ cells }: MatrixRow, column: number): boolean {
  const letter = cells[column];
  return letter === letter?.toLowerCase();
}

export function positionWords(position: MatrixPosition | null): string {
  return position?.text ?? l10n.t('says nothing');
}

/** A position in words; where a person has decided, the person and the machine apart. */
export function standingWords(matrix: Matrix, row: MatrixRow, column: number): string {
  return decisionAt(row, column)?.text ?? positionWords(positionAt(matrix, row, column));
}

/** What a screen reader says of a cell, the news first. */
export function spokenCell(matrix: Matrix, row: MatrixRow, column: number): string {
  const of = matrix.columns[column]!;
  return `${standingWords(matrix, row, column)}, ${row.name}, ${of.section ?? columnName(of)}`;
}

/** "310 för · 95 emot · 3 delade" */
export function sidesText({ positions }: Matrix, { counts }: MatrixColumn): string {
  const sum = (direction: MatrixPosition['direction']): number =>
    positions.reduce(
      (total, position, at) => (position.direction === direction ? total + counts[at]! : total),
      0,
    );
  const mixed = sum('mixed');
  const parts = [l10n.t('{0} for', sum('for')), l10n.t('{0} against', sum('against'))];
  if (mixed > 0) parts.push(mixed === 1 ? l10n.t('1 split') : l10n.t('{0} split', mixed));
  return parts.join(' · ');
}

/** "438 av 500 svarar" */
export function answeredText({ respondents }: Matrix, { answered }: MatrixColumn): string {
  return l10n.t('{0} of {1} answer', answered, respondents);
}

/** "62 säger inget · 1 oklart" */
export function restText(matrix: Matrix, column: MatrixColumn): string {
  const unclear = countOf(matrix, column, 'unclear');
  return [
    l10n.t('{0} say nothing', silentOf(matrix, column)),
    unclear === 1 ? l10n.t('1 unclear') : l10n.t('{0} unclear', unclear),
  ].join(' · ');
}

export function silentOf({ respondents }: Matrix, { answered }: MatrixColumn): number {
  return respondents - answered;
}

export function countOf(
  { positions }: Matrix,
  { counts }: MatrixColumn,
  wanted: MatrixPosition['position'],
): number {
  return counts[positions.findIndex(({ position }) => position === wanted)] ?? 0;
}

/** What a screen reader says of a column's head: its name, and how many hold each position. */
export function spokenColumn(matrix: Matrix, column: MatrixColumn): string {
  return [columnName(column), answeredText(matrix, column), ...countTexts(matrix, column)].join(', ');
}

/** "310 tillstyrker", "3 tveksamma", a text for each position that somebody holds, and "62 säger inget". */
export function countTexts(matrix: Matrix, column: MatrixColumn): string[] {
  const held = matrix.positions.flatMap((position, at) => {
    const count = column.counts[at]!;
    return count > 0 ? [countText(position, count)] : [];
  });
  const silent = silentOf(matrix, column);
  return silent > 0 ? [...held, l10n.t('{0} say nothing', silent)] : held;
}

/** So many hold a position. What is an adjective in Swedish has a plural; what is a verb has none. */
function countText({ position, text }: MatrixPosition, count: number): string {
  if (count > 1 && position === 'split') return l10n.t('{0} split', count);
  if (count > 1 && position === 'doubtful') return l10n.t('{0} doubtful', count);
  if (count > 1 && position === 'unclear') return l10n.t('{0} unclear', count);
  return `${count} ${text}`;
}

/** "12 av 80" */
export function answeredByText(answered: number, columns: number): string {
  return l10n.t('{0} of {1}', answered, columns);
}

/** "40 av 500 remissinstanser · 12 av 80 avsnitt" */
export function extentText({ rows, respondents, columns, allColumns }: Matrix): string {
  return [
    l10n.t('{0} of {1} respondents', rows.length, respondents),
    // The answer as a whole is no section.
    l10n.t('{0} of {1} sections', columns.length - 1, allColumns - 1),
  ].join(' · ');
}
