import type { Row } from './rows';

/**
 * Comma-separated values as Swedish Excel opens them: a byte order mark, semicolons, and cells that begin
 * like a formula kept from being one (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csv(rows: readonly Row[]): string {
  const lines = rows.map((row) => row.map(csvCell).join(';') + '\r\n');
  return '\uFEFF' + lines.join('');
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const guarded = withoutFormula(cell);
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** A text that no spreadsheet takes for a formula: an apostrophe before what begins like one. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
