/** Requests of a person who looks for who says what. */
import type { CallHierarchyItem, WorkspaceSymbol } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { Snapshot } from '../corpus/snapshot';
import type { HierarchyItem, HierarchySubject } from '../features/callHierarchy';
import { answeredBy, answersTo, hierarchyAt } from '../features/callHierarchy';
import { implementation } from '../features/implementation';
import { workspaceSymbols } from '../features/workspaceSymbols';
import type { Range } from '../text/range';
import type { Requests } from './requests';
import { normal, stopIfCancelled } from './requests';

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

  connection.languages.callHierarchy.onPrepare((params, token) =>
    at(params, token, (snapshot, uri, offset) =>
      hierarchyAt(snapshot, uri, offset).map((item) => hierarchyItem(snapshot, item)),
    ),
  );

  connection.languages.callHierarchy.onIncomingCalls(({ item }, token) => {
    stopIfCancelled(token);
    const { snapshot } = requests;
    return answersTo(snapshot, item.data as HierarchySubject).map(({ item: caller, passages }) => ({
      from: hierarchyItem(snapshot, caller),
      fromRanges: rangesIn(snapshot, caller.place.uri, passages),
    }));
  });

  connection.languages.callHierarchy.onOutgoingCalls(({ item }, token) => {
    stopIfCancelled(token);
    const { snapshot } = requests;
    return answeredBy(snapshot, item.data as HierarchySubject).map(({ item: called, passages }) => ({
      to: hierarchyItem(snapshot, called),
      fromRanges: rangesIn(snapshot, item.uri, passages),
    }));
  });

  function hierarchyItem(snapshot: Snapshot, { of, name, detail, place }: HierarchyItem): CallHierarchyItem {
    const { uri, range } = requests.positions.location(snapshot, place);
    const kind = of.kind === 'section' ? SymbolKind.String : SymbolKind.Object;
    return { name, detail, kind, uri, range, selectionRange: range, data: of };
  }

  function rangesIn(snapshot: Snapshot, uri: string, passages: readonly Range[]) {
    const file = snapshot.file(normal(uri));
    return file ? passages.map((passage) => requests.positions.range(file, passage)) : [];
  }
}
