/**
 * Whether two sets of diagnostics say the same, asked at every keystroke. Field by field, as `toDiagnostics` makes them:
 * a comparison of any two objects takes ten times as long.
 */
import type { Diagnostic, DiagnosticRelatedInformation, Range, TextEdit } from 'vscode-languageserver-types';
import type { DiagnosticData } from './codeActions';

export function sameDiagnostics(one: readonly Diagnostic[], other: readonly Diagnostic[]): boolean {
  return sameLists(one, other, sameDiagnostic);
}

/** What follows from the code (the page, the source) and from the range (where the edits were made) is not looked at. */
function sameDiagnostic(one: Diagnostic, other: Diagnostic): boolean {
  return (
    one.code === other.code &&
    one.severity === other.severity &&
    one.message === other.message &&
    sameRange(one.range, other.range) &&
    sameLists(one.relatedInformation ?? none, other.relatedInformation ?? none, sameRelated) &&
    sameData(one.data as DiagnosticData, other.data as DiagnosticData)
  );
}

function sameRelated(one: DiagnosticRelatedInformation, other: DiagnosticRelatedInformation): boolean {
  return (
    one.message === other.message &&
    one.location.uri === other.location.uri &&
    sameRange(one.location.range, other.location.range)
  );
}

function sameData(one: DiagnosticData, other: DiagnosticData): boolean {
  return sameLists(one.fixes, other.fixes, sameFix);
}

type Fix = DiagnosticData['fixes'][number];

function sameFix(one: Fix, other: Fix): boolean {
  return one.title === other.title && sameLists(one.edits, other.edits, sameEdit);
}

function sameEdit(one: TextEdit, other: TextEdit): boolean {
  return one.newText === other.newText && sameRange(one.range, other.range);
}

function sameRange(one: Range, other: Range): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
}

const none: readonly never[] = [];

function sameLists<Item>(
  one: readonly Item[],
  other: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!same(one[at]!, other[at]!)) return false;
  return true;
}
