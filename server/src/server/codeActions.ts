import * as l10n from '@vscode/l10n';
import type {
  CodeAction,
  CodeActionContext,
  Diagnostic,
  Position,
  TextEdit,
} from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import { displayed } from '../corpus/quote';
import type { Snapshot } from '../corpus/snapshot';
import type { SilencingEdit } from '../features/silencing';
import { silenceFinding, silenceRule } from '../features/silencing';
import { fingerprint } from '../rules/fingerprint';
import type { EditSupport } from './edits';
import { fileEdit } from './edits';
import type { Positions } from './positions';

/** What a diagnostic carries, so that its quick fixes need no second look at the text. */
export interface DiagnosticData {
  /** Where the diagnostic began when the edits were made. */
  readonly at: Position;
  readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
}

/**
 * Quick fixes for the diagnostics at a place, made of what the diagnostics carry, and silencings, made of the words
 * that they flag. A diagnostic that has moved since its edits were made offers no fixes: the next one will.
 */
export function codeActions(
  snapshot: Snapshot,
  uri: string,
  context: CodeActionContext,
  positions: Positions,
  support: EditSupport,
): CodeAction[] {
  if (!isWanted(CodeActionKind.QuickFix, context)) return [];
  const own = context.diagnostics.filter(({ source, data }) => source === 'remissvar' && isData(data));
  return [
    ...own.flatMap((diagnostic) => fixActions(uri, diagnostic, snapshot, support)),
    ...own.flatMap((diagnostic) => silencingActions(uri, diagnostic, snapshot, positions, support)),
  ];
}

function fixActions(
  uri: string,
  diagnostic: Diagnostic,
  snapshot: Snapshot,
  support: EditSupport,
): CodeAction[] {
  const { at, fixes } = diagnostic.data as DiagnosticData;
  const { start } = diagnostic.range;
  if (start.line !== at.line || start.character !== at.character) return [];
  const version = snapshot.file(uri)?.version ?? null;
  return fixes.map(({ title, edits }, index) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: index === 0 && fixes.length === 1,
    edit: support.documentChanges
      ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
      : { changes: { [uri]: [...edits] } },
  }));
}

function silencingActions(
  uri: string,
  diagnostic: Diagnostic,
  snapshot: Snapshot,
  positions: Positions,
  support: EditSupport,
): CodeAction[] {
  const file = snapshot.file(uri);
  if (!file) return [];
  const { start, end } = diagnostic.range;
  const flagged = { start: positions.offset(file, start), end: positions.offset(file, end) };
  const rule = String(diagnostic.code);
  const action = (title: string, { uri, exists, at, text }: SilencingEdit): CodeAction[] => {
    const changes = [{ start: at, end: at, newText: text }];
    const change = fileEdit(snapshot, { uri, exists, changes }, positions, support);
    return change ? [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit: change }] : [];
  };
  const finding = fingerprint(rule, file.text, flagged);
  const text = displayed(file.text.slice(flagged.start, Math.min(flagged.end, flagged.start + mostShown)));
  return [
    ...action(l10n.t('Silence this finding'), silenceFinding(snapshot, uri, { rule, finding, text })),
    ...action(l10n.t('Silence the rule {0} in this folder', rule), silenceRule(snapshot, uri, rule)),
  ];
}

/** How much of the flagged words is shown to a person who reads the silencing file, in UTF-16 units. */
const mostShown = 60;

function isData(data: unknown): data is DiagnosticData {
  const { at, fixes } = (data ?? {}) as Partial<DiagnosticData>;
  return at !== undefined && Array.isArray(fixes);
}

/** Whether actions of a kind answer a request: "quickfix" answers one for "quickfix", for "" and for everything. */
export function isWanted(kind: string, { only }: CodeActionContext): boolean {
  return !only || only.some((asked) => isWithinKind(kind, asked));
}

/** Whether actions of a kind answer a request for another: "quickfix" for "quickfix" and for "". */
export function isWithinKind(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(asked + '.');
}
