/** A table is rows of cells; the first row is its head. */
type Table = readonly (readonly string[])[];

/** Columns as wide as their widest cell, two spaces between. */
export function alignedTable(table: Table): string {
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

export function markdownTable(table: Table): string {
  const [head = [], ...rows] = table;
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/**
 * Comma-separated values as Swedish Excel opens them: a byte order mark, semicolons, and cells that begin
 * like a formula kept from being one (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csv(table: Table): string {
  const lines = table.map((row) => row.map(csvCell).join(';') + '\r\n');
  return '\uFEFF' + lines.join('');
}

function csvCell(cell: string): string {
  const guarded = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
