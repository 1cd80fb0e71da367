/** Requests of a person who writes. */
import type { CompletionItem, WorkspaceEdit } from 'vscode-languageserver';
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat } from 'vscode-languageserver';
import * as l10n from '@vscode/l10n';
import type { Snapshot } from '../corpus/snapshot';
import type { Completion } from '../features/completion/completion';
import { completion } from '../features/completion/completion';
import type { Replacement } from '../features/rename';
import { rename, renameable } from '../features/rename';
import type { Requests } from './requests';
import { refusal } from './requests';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  section: CompletionItemKind.Reference,
  heading: CompletionItemKind.Struct,
  statute: CompletionItemKind.Constant,
  stance: CompletionItemKind.Value,
  part: CompletionItemKind.Snippet,
};

export function serveWriting(requests: Requests): void {
  const { connection, at } = requests;

  connection.onCompletion((params, token) =>
    at(params, token, (snapshot, uri, offset) => {
      const file = snapshot.file(uri)!;
      const asked = params.context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
      const found = completion(snapshot, uri, offset, asked);
      const items = found.map((item, index): CompletionItem => ({
        label: item.label,
        kind: kinds[item.kind],
        ...(item.detail && { detail: item.detail }),
        filterText: item.filter,
        sortText: String(index).padStart(4, '0'),
        ...(item.snippet !== undefined &&
          requests.client.snippets && { insertTextFormat: InsertTextFormat.Snippet }),
        textEdit: {
          range: requests.positions.range(file, item.range),
          newText: (requests.client.snippets ? item.snippet : undefined) ?? item.text,
        },
      }));
      // More letters can bring what fewer did not: names of acts want four.
      return { isIncomplete: true, items };
    }),
  );

  connection.onPrepareRename((params, token) =>
    at(params, token, (snapshot, uri, offset) => {
      const written = renameable(snapshot, uri, offset);
      if (!written) return null;
      const file = snapshot.file(uri)!;
      return { range: requests.positions.range(file, written), placeholder: written.number };
    }),
  );

  connection.onRenameRequest((params, token) =>
    at(params, token, (snapshot, uri, offset) => {
      const written = renameable(snapshot, uri, offset);
      if (!written) return null;
      const newNumber = params.newName.trim();
      const renamed = rename(snapshot, written, newNumber);
      switch (renamed.fault) {
        case 'notANumber':
          throw refusal(l10n.t('"{0}" is no section number. Write it as 4 or 4.1.4.', newNumber));
        case 'taken':
          throw refusal(l10n.t('{0} is another section in remiss.json.', newNumber));
        case 'incomplete':
          throw refusal(l10n.t('The answers are still being read. Try again in a moment.'));
        case null:
          return workspaceEdit(snapshot, renamed.replacements);
      }
    }),
  );

  function workspaceEdit(
    snapshot: Snapshot,
    replacements: ReadonlyMap<string, readonly Replacement[]>,
  ): WorkspaceEdit {
    const files = [...replacements].map(([uri, inFile]) => {
      const file = snapshot.file(uri)!;
      const edits = inFile.map(({ newText, ...range }) => ({
        range: requests.positions.range(file, range),
        newText,
      }));
      return { textDocument: { uri, version: file.version }, edits };
    });
    if (requests.client.edits.documentChanges) return { documentChanges: files };
    return { changes: Object.fromEntries(files.map(({ textDocument, edits }) => [textDocument.uri, edits])) };
  }
}
