import * as l10n from '@vscode/l10n';
import type { Feature } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import type { Compilation } from './compilation';
import { countRows, matrixRows, statementRows } from './rows';
import type { ShowFile } from './records';
import type { Row } from './rows';
import { escapeXml } from './xml';

/**
 * A workbook: the counts by proposal, every position with its quote, and the matrix of each inquiry. Texts are
 * texts, so that none is taken for a formula.
 */
export async function xlsx(all: readonly Compilation[], showFile: ShowFile): Promise<Uint8Array> {
  const sheets: Sheet[] = [
    { name: l10n.t('Counts'), rows: countRows(all), widths: [16, 10, 50] },
    {
      name: l10n.t('Positions'),
      rows: statementRows(all, showFile),
      widths: [16, 10, 40, 30, 20, 24, 80, 30, 30, 8, 50],
    },
    ...all.map((compilation, at) => ({
      name: sheetName(l10n.t('Matrix'), all.length > 1 ? at + 1 : null),
      rows: matrixRows(compilation),
      widths: [30, 24],
      stickyColumns: 1,
    })),
  ];
  const workbook = writeExcelFile(sheets.map(headOf), { features: [rowsBelow(sheets)] });
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}

interface Sheet {
  readonly name: string;
  /** The first is the head. */
  readonly rows: readonly Row[];
  /** Of the first columns, in characters; the others are as wide as a position in words. */
  readonly widths: readonly number[];
  readonly stickyColumns?: number;
}

/** A sheet with its head and its first row, which shows how the cells are set. */
function headOf({ name, rows: [head = [], first = []], widths, stickyColumns = 0 }: Sheet) {
  const data = [
    head.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
    first.map((value) => ({ value: shortened(value), wrap: true, alignVertical: 'top' as const })),
  ];
  const columns = head.map((_, at) => ({ width: widths[at] ?? 18 }));
  return { sheet: name, data, columns, stickyRowsCount: 1, stickyColumnsCount: stickyColumns };
}

/**
 * Writes the rows below the first, set as that one. The library finds out for each cell anew how it is set, and there are
 * hundreds of thousands: that was most of the time of an export. ISO 29500-1, 18.3.1.4 (`c`) and 18.3.1.53 (`is`).
 */
function rowsBelow(sheets: readonly Sheet[]): Feature<Blob> {
  const transform = (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
    const example = /<c [^>]*\br="A2"[^>]*>/.exec(xml)?.[0] ?? '';
    const style = /\bs="\d+"/.exec(example)?.[0] ?? '';
    const rows = sheets[sheetIndex]!.rows.slice(2).map(
      (row, at) => `<row r="${at + 3}">${row.map((value) => cell(value, style)).join('')}</row>`,
    );
    const end = xml.lastIndexOf('</sheetData>');
    return xml.slice(0, end) + rows.join('') + xml.slice(end);
  };
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

function cell(value: string | number, style: string): string {
  if (value === '') return `<c ${style}/>`;
  if (typeof value === 'number') return `<c ${style}><v>${value}</v></c>`;
  const text = escapeXml(shortened(value));
  return `<c ${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** Excel takes no longer text in a cell. */
const longestCell = 32_767;

function shortened<Value extends string | number>(value: Value): Value | string {
  return typeof value === 'string' ? value.slice(0, longestCell) : value;
}

function sheetName(name: string, number: number | null): string {
  return number === null ? name : `${name} ${number}`;
}
