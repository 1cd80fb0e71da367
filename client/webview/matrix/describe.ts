/** What the details say of a place. */
import * as l10n from '@vscode/l10n';
import type { Matrix, MatrixCell, MatrixColumn, MatrixRow } from '../../../server/src/protocol';
import type { Details } from './details';
import type { Place } from './keyboard';
import type { Line } from './model';
import { answeredText, columnName, countTexts, positionAt, positionWords } from './words';

/** @param cell the words behind it; undefined while they are looked for */
export function describe(
  matrix: Matrix,
  line: Line | undefined,
  { column }: Place,
  cell: MatrixCell | null | undefined,
): Details | null {
  const section = matrix.columns[column - 1];
  if (!line) return section ? ofColumn(matrix, section, column - 1) : null;
  if (line.type === 'group') return ofKind(line.text, line.size, matrix.rows.length);
  return ofCell(matrix, line.row, Math.max(0, column - 1), cell);
}

function ofCell(
  matrix: Matrix,
  row: MatrixRow,
  column: number,
  cell: MatrixCell | null | undefined,
): Details {
  const position = positionAt(matrix, row, column);
  return {
    title: row.name,
    position: { shape: position?.position ?? null, text: positionWords(position) },
    about: columnName(matrix.columns[column]!),
    ...(cell === undefined ? {} : { quote: cell?.quote ?? null }),
    canOpen: true,
  };
}

/** How the positions on a section are spread, and who is silent or unclear: those are to be asked. */
function ofColumn(matrix: Matrix, column: MatrixColumn, at: number): Details {
  const named = (wanted: 'unclear' | null): string =>
    matrix.rows
      .filter((row) => (positionAt(matrix, row, at)?.position ?? null) === wanted)
      .map(({ name }) => name)
      .join(', ');
  const lists = [
    { head: l10n.t('Unclear'), text: named('unclear') },
    { head: l10n.t('Say nothing'), text: named(null) },
  ];
  return {
    title: columnName(column),
    about: [answeredText(matrix, column), ...countTexts(matrix, column)].join(' · '),
    lists: lists.filter(({ text }) => text !== ''),
    canOpen: false,
  };
}

function ofKind(text: string, size: number, all: number): Details {
  return { title: text, about: l10n.t('{0} of {1} respondents', size, all), canOpen: false };
}
