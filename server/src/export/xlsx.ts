import * as l10n from '@vscode/l10n';
import type { SheetData } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import type { Compilation } from './compilation';
import { countRows, matrixRows, statementRows } from './rows';
import type { ShowFile } from './records';
import type { Row } from './rows';

/**
 * A workbook: the counts by proposal, every position with its quote, and the matrix of each inquiry. Texts are
 * texts, so that none is taken for a formula.
 */
export async function xlsx(all: readonly Compilation[], showFile: ShowFile): Promise<Uint8Array> {
  const matrices = all.map((compilation, at) => ({
    ...sheet(sheetName(l10n.t('Matrix'), all.length > 1 ? at + 1 : null), matrixRows(compilation), [30, 24]),
    stickyColumnsCount: 1,
  }));
  const workbook = writeExcelFile([
    sheet(l10n.t('Counts'), countRows(all), [16, 10, 50]),
    sheet(l10n.t('Positions'), statementRows(all, showFile), [16, 10, 40, 30, 20, 24, 80, 30, 8, 30]),
    ...matrices,
  ]);
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}

/** @param widths of the first columns, in characters; the others are as wide as a position in words. */
function sheet(name: string, [head = [], ...rows]: readonly Row[], widths: readonly number[]) {
  const data: SheetData = [
    head.map((value) => ({ value: String(value), type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) =>
        typeof value === 'number'
          ? { value, type: Number }
          : { value: value.slice(0, longestCell), type: String, wrap: true, alignVertical: 'top' as const },
      ),
    ),
  ];
  const columns = head.map((_, at) => ({ width: widths[at] ?? 18 }));
  return { sheet: name, data, columns, stickyRowsCount: 1 };
}

/** Excel takes no longer text in a cell. */
const longestCell = 32_767;

function sheetName(name: string, number: number | null): string {
  return number === null ? name : `${name} ${number}`;
}
