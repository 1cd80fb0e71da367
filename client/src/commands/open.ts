/** What a row of the tree opens besides its quote. */
import { commands, type Disposable, ViewColumn, window } from 'vscode';
import type { RespondentNode, SectionNode } from '../../../server/src/protocol';
import { placeOf } from '../places';

export function registerOpen(): Disposable[] {
  return [
    commands.registerCommand('remissvar.openProposal', ({ location }: SectionNode) =>
      open(location, ViewColumn.Active),
    ),
    commands.registerCommand('remissvar.openBeside', ({ location }: RespondentNode) =>
      open(location, ViewColumn.Beside),
    ),
  ];
}

async function open(location: SectionNode['location'], viewColumn: ViewColumn): Promise<void> {
  if (!location) return;
  const { uri, range } = placeOf(location);
  await window.showTextDocument(uri, { selection: range, viewColumn });
}
