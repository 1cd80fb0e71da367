/** Requests of a person who looks for who says what. */
import type { WorkspaceSymbol } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import { implementation } from '../features/implementation';
import { workspaceSymbols } from '../features/workspaceSymbols';
import type { Requests } from './requests';
import { stopIfCancelled } from './requests';

export function serveFinding(requests: Requests): void {
  const { connection, at } = requests;

  // A proposal is declared nowhere but in what is said of it: both lead to those who take a side.
  for (const listen of [connection.onDeclaration, connection.onImplementation]) {
    listen((params, token) =>
      at(params, token, (snapshot, uri, offset) =>
        implementation(snapshot, uri, offset).map((place) => requests.positions.location(snapshot, place)),
      ),
    );
  }

  connection.onWorkspaceSymbol(({ query }, token) => {
    stopIfCancelled(token);
    const { snapshot, positions } = requests;
    return workspaceSymbols(snapshot, query).map(({ kind, name, container, place }): WorkspaceSymbol => ({
      name,
      kind: kind === 'section' ? SymbolKind.String : SymbolKind.Object,
      containerName: container,
      location: positions.location(snapshot, place),
    }));
  });
}
