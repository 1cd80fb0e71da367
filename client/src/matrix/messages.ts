/**
 * What the matrix's page and the extension say to each other. Each side checks what it gets: a page is a world of its
 * own, and may be older than the extension that restores it.
 */
import type { DecisionOption, Filter, Matrix, MatrixCell } from '../../../server/src/protocol';

/** A cell as it is known whatever the order of rows and columns. */
export interface CellName {
  readonly respondent: string;
  /** Null for the answer as a whole. */
  readonly section: string | null;
}

/** From the page. */
export type FromPage =
  /** The page listens. */
  | { readonly type: 'ready'; readonly inquiry: string | null }
  /** Show another inquiry. */
  | { readonly type: 'inquiry'; readonly inquiry: string }
  | { readonly type: 'filter'; readonly filter: Filter }
  /** The words behind a cell are wanted. */
  | { readonly type: 'cell'; readonly cell: CellName }
  /** A person wants to decide about a cell. */
  | { readonly type: 'decide'; readonly cell: CellName; readonly what: DecisionOption }
  /** Open the passage beside; with `focus`, go there. */
  | { readonly type: 'open'; readonly cell: CellName; readonly focus: boolean };

/** To the page. */
export type ToPage =
  /** Null where nobody has answered anything. */
  | { readonly type: 'matrix'; readonly matrix: Matrix | null; readonly filter: Filter }
  /** Null where the cell is gone. */
  | { readonly type: 'cell'; readonly name: CellName; readonly cell: MatrixCell | null }
  /** The server cannot answer now. */
  | { readonly type: 'failed' };

export function isFromPage(message: unknown): message is FromPage {
  if (!isRecord(message)) return false;
  switch (message['type']) {
    case 'ready':
      return isTextOrNull(message['inquiry']);
    case 'inquiry':
      return typeof message['inquiry'] === 'string';
    case 'filter':
      return isFilter(message['filter']);
    case 'cell':
      return isCellName(message['cell']);
    case 'decide':
      return isCellName(message['cell']) && isOption(message['what']);
    case 'open':
      return isCellName(message['cell']) && typeof message['focus'] === 'boolean';
    default:
      return false;
  }
}

export function isToPage(message: unknown): message is ToPage {
  if (!isRecord(message)) return false;
  switch (message['type']) {
    case 'matrix':
      return (message['matrix'] === null || isMatrix(message['matrix'])) && isFilter(message['filter']);
    case 'cell':
      return isCellName(message['name']) && (message['cell'] === null || isCell(message['cell']));
    case 'failed':
      return true;
    default:
      return false;
  }
}

const filterParts: Readonly<Record<keyof Filter, (value: unknown) => boolean>> = {
  positions: isTexts,
  directions: isTexts,
  kinds: isTexts,
  contested: isFlag,
  unclear: isFlag,
  unread: isFlag,
  text: isText,
};

function isFilter(value: unknown): value is Filter {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(
    ([key, part]) => Object.hasOwn(filterParts, key) && filterParts[key as keyof Filter](part),
  );
}

/** Whether it is a matrix whose rows are as long as its columns are many; what a row is called is not looked at. */
function isMatrix(value: unknown): value is Matrix {
  if (!isRecord(value)) return false;
  const { inquiry, inquiries, positions, kinds, columns, rows, respondents, allColumns, complete } = value;
  if (!isText(inquiry) || !isFlag(complete) || !isCount(respondents) || !isCount(allColumns)) return false;
  if (![inquiries, positions, kinds, columns, rows].every((list) => isRecords(list))) return false;
  if (!(columns as Record<string, unknown>[]).every(({ agreement }) => isTextOrAbsent(agreement)))
    return false;
  const width = (columns as unknown[]).length;
  return (rows as Record<string, unknown>[]).every(
    ({ id, name, cells, decided, agreement }) =>
      isText(id) &&
      isText(name) &&
      isText(cells) &&
      cells.length === width &&
      isRecords(decided) &&
      isTextOrAbsent(agreement),
  );
}

function isCell(value: unknown): value is MatrixCell {
  if (!isRecord(value)) return false;
  const { standingText, decision, quote, location } = value;
  return (
    isTextOrNull(standingText) &&
    (decision === null || isRecord(decision)) &&
    isTextOrNull(quote) &&
    isRecord(location)
  );
}

const options: Readonly<Record<DecisionOption, true>> = {
  confirm: true,
  state: true,
  reject: true,
  withdraw: true,
};

function isOption(value: unknown): value is DecisionOption {
  return isText(value) && Object.hasOwn(options, value);
}

function isCellName(value: unknown): value is CellName {
  return isRecord(value) && isText(value['respondent']) && isTextOrNull(value['section']);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
