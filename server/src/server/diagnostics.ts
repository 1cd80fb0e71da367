import type { Diagnostic, Position } from 'vscode-languageserver-types';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { pageOf } from '../rules/pages';
import type { Diagnosis, Level } from '../rules/rule';
import type { DiagnosticData } from './codeActions';
import type { Lined, Positions } from './positions';
import { sameDiagnostics } from './sameDiagnostics';

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the rules found, as the protocol has it. */
export function toDiagnostics(
  uri: string,
  file: Lined,
  found: readonly Diagnosis[],
  positions: Positions,
): Diagnostic[] {
  return found.map((diagnosis) => {
    const { code, level, message, related } = diagnosis;
    const range = positions.range(file, diagnosis);
    const diagnostic: Diagnostic = {
      range,
      severity: severities[level],
      code,
      codeDescription: { href: pageOf(code) },
      source: 'remissvar',
      message,
      data: dataOf(file, diagnosis, range.start, positions),
    };
    if (related)
      diagnostic.relatedInformation = related.map((place) => ({
        location: { uri, range: positions.range(file, place) },
        message: place.message,
      }));
    return diagnostic;
  });
}

function dataOf(file: Lined, diagnosis: Diagnosis, at: Position, positions: Positions): DiagnosticData {
  const { fixes = [] } = diagnosis;
  return {
    at,
    fixes: fixes.map(({ title, changes }) => ({
      title,
      edits: changes.map((change) => ({
        range: positions.range(file, change),
        newText: change.newText,
      })),
    })),
  };
}

/** Gives each set of diagnostics an id that stays while they say the same. */
export class ResultIds {
  private readonly last = new Map<string, { id: string; diagnostics: readonly Diagnostic[] }>();
  private next = 1;

  /** @param diagnostics are kept, and must not be changed */
  idFor(uri: string, diagnostics: readonly Diagnostic[]): string {
    const last = this.last.get(uri);
    if (last && sameDiagnostics(last.diagnostics, diagnostics)) return last.id;
    const id = String(this.next++);
    this.last.set(uri, { id, diagnostics });
    return id;
  }

  /** Whether the diagnostics differ from those last given an id. */
  isNews(uri: string, diagnostics: readonly Diagnostic[]): boolean {
    const before = this.last.get(uri)?.id;
    return this.idFor(uri, diagnostics) !== before;
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}
