import * as l10n from '@vscode/l10n';
import type { CodeAction, CodeActionContext } from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Snapshot } from '../corpus/snapshot';
import { addSection, unanswered } from '../features/drafting/addSection';
import { markDraft } from '../features/drafting/markDraft';
import { unansweredSections } from '../rules/structure/unansweredSections';
import { isWanted } from './codeActions';
import type { EditSupport } from './edits';
import { fileEdit } from './edits';
import type { Positions } from './positions';

/** Names an answer as the writer's draft. */
export const markDraftKind = `${CodeActionKind.Source}.remissvar.markDraft`;

/** What a writer can do with an answer as a whole: add the section that is left, and say that it is the draft. */
export function draftActions(
  snapshot: Snapshot,
  uri: string,
  context: CodeActionContext,
  positions: Positions,
  support: EditSupport,
): CodeAction[] {
  const document = snapshot.document(uri);
  if (!document) return [];
  const actions: CodeAction[] = [];
  const diagnostic = context.diagnostics.find(({ code }) => code === unansweredSections.code);
  if (diagnostic && isWanted(CodeActionKind.QuickFix, context)) {
    for (const { numbers } of unanswered(snapshot, document).slice(0, mostOffered)) {
      const added = addSection(snapshot, document, numbers[0]!);
      if (!added) continue;
      const changes = [{ start: added.at, end: added.at, newText: added.text }];
      const edit = fileEdit(snapshot, { uri, exists: true, changes }, positions, support);
      if (!edit) continue;
      actions.push({
        title: l10n.t('Add section {0}', numbers.join(', ')),
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        edit,
      });
    }
  }
  if (!document.isDraft && isWanted(markDraftKind, context)) {
    const mark = markDraft(snapshot, uri);
    const edit = mark && fileEdit(snapshot, mark, positions, support);
    if (edit) actions.push({ title: l10n.t('Mark as my draft'), kind: markDraftKind, edit });
  }
  return actions;
}

/** A menu is to be read at a glance; the next sections come when these are written. */
const mostOffered = 3;
