/** What the details say of a place. */
import * as l10n from '@vscode/l10n';
import {
  decisionOptions,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
  optionText,
} from '../../../server/src/protocol';
import type { Details } from './details';
import type { Place } from './keyboard';
import type { Line } from './model';
import {
  answeredText,
  columnName,
  countTexts,
  decisionAt,
  positionAt,
  readingAt,
  standingWords,
} from './words';

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
  const details = ofCell(matrix, line.row, Math.max(0, column - 1), cell);
  const lists = column === 0 ? agreementOf(line.row) : [];
  return lists.length ? { ...details, lists } : details;
}

function ofCell(
  matrix: Matrix,
  row: MatrixRow,
  column: number,
  cell: MatrixCell | null | undefined,
): Details {
  const position = positionAt(matrix, row, column);
  const decision = decisionAt(row, column);
  const reading = readingAt(matrix, row, column)?.position ?? 'notAddressed';
  return {
    title: row.name,
    position: {
      shape: position?.position ?? null,
      // What the page knows of it may be older than what the server has just said.
      text: cell?.standingText ?? standingWords(matrix, row, column),
      isDecided: decision !== undefined,
    },
    about: columnName(matrix.columns[column]!),
    ...(cell?.decision ? { decided: noteOf(cell.decision) } : {}),
    ...(cell === undefined ? {} : { quote: cell?.quote ?? null }),
    options: decisionOptions(reading, decision?.kind ?? null).map((option) => ({
      option,
      text: optionText(option, reading),
    })),
    canOpen: true,
  };
}

/** When it was decided, and why: "2026-11-24 · Orden är svaga." */
function noteOf({ at, why }: NonNullable<MatrixCell['decision']>): string {
  return [at.slice(0, 10), why].filter(Boolean).join(' · ');
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
    ...agreementOf(column),
  ];
  return {
    title: columnName(column),
    about: [answeredText(matrix, column), ...countTexts(matrix, column)].join(' · '),
    lists: lists.filter(({ text }) => text !== ''),
    canOpen: false,
  };
}

/** How often machine and person agree; nothing while too few are decided. */
function agreementOf({ agreement }: Pick<MatrixRow, 'agreement'>): NonNullable<Details['lists']> {
  return agreement ? [{ head: l10n.t('Machine and person'), text: agreement }] : [];
}

function ofKind(text: string, size: number, all: number): Details {
  return { title: text, about: l10n.t('{0} of {1} respondents', size, all), canOpen: false };
}
