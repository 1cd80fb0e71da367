/** Requests of a person who writes. */
import type { CompletionItem } from 'vscode-languageserver';
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat } from 'vscode-languageserver';
import type { Completion } from '../features/completion/completion';
import { completion } from '../features/completion/completion';
import type { Requests } from './requests';

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
}
