import type { Diagnostic } from 'vscode-languageserver-types';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Diagnosis, Level } from '../rules/rule';
import type { Lined, Positions } from './positions';

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
  return found.map(({ code, level, message, related, data, ...range }) => ({
    range: positions.range(file, range),
    severity: severities[level],
    code,
    source: 'remissvar',
    message,
    ...(related && {
      relatedInformation: related.map(({ message, ...place }) => ({
        location: { uri, range: positions.range(file, place) },
        message,
      })),
    }),
    ...(data !== undefined && { data }),
  }));
}

/** Gives each set of diagnostics an id that stays while they say the same. */
export class ResultIds {
  private readonly last = new Map<string, { id: string; content: string }>();
  private next = 1;

  idFor(uri: string, diagnostics: readonly Diagnostic[]): string {
    const content = JSON.stringify(diagnostics);
    const last = this.last.get(uri);
    if (last?.content === content) return last.id;
    const id = String(this.next++);
    this.last.set(uri, { id, content });
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
