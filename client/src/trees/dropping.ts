/** Files that are dropped on a tree are imported, as by the command, which is the way for the keyboard. */
import { commands, type DataTransfer, type TreeDragAndDropController, Uri } from 'vscode';
import type { Element } from './items';

export const importCommand = 'remissvar.import';

export function importDropped(): TreeDragAndDropController<Element> {
  return {
    dragMimeTypes: [],
    // Files from the explorer and from editors, and files from outside VS Code.
    dropMimeTypes: ['text/uri-list', 'files'],
    async handleDrop(_target, transfer) {
      const files = await droppedFiles(transfer);
      if (files.length > 0) await commands.executeCommand(importCommand, files);
    },
  };
}

/** The files that were dropped, each once. */
export async function droppedFiles(transfer: DataTransfer): Promise<Uri[]> {
  const list = (await transfer.get('text/uri-list')?.asString()) ?? '';
  const files = new Map<string, Uri>();
  const add = (file: Uri): void => void files.set(file.toString(), file);
  for (const line of list.split(/\r?\n/u)) {
    // A list of addresses may hold comments.
    if (line.trim() !== '' && !line.startsWith('#')) add(Uri.parse(line.trim()));
  }
  for (const [, item] of transfer) {
    const file = item.asFile()?.uri;
    if (file) add(file);
  }
  return [...files.values()];
}
