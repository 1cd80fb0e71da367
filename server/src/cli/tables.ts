import type { Row } from '../export/rows';

/** Columns as wide as their widest cell, two spaces between. */
export function alignedTable(rows: readonly Row[]): string {
  const table = rows.map((row) => row.map(String));
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map(
      (row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd() + '\n',
    )
    .join('');
}
