/** "3 andra svar": the quotes behind the count over a heading, read without leaving the text. */
import { commands, type Disposable, Location, Position, Uri } from 'vscode';
import {
  type OtherPlacesParams,
  otherPlacesRequest,
  type RespondentNode,
  showOthersCommand,
} from '../../../server/src/protocol';
import { placeOf } from '../places';
import type { Server } from '../server';

export function registerOthers(server: Server): Disposable {
  return commands.registerCommand(
    showOthersCommand,
    async (params: OtherPlacesParams, { line, character }: { line: number; character: number }) => {
      const places = await server.request<RespondentNode['location'][]>(otherPlacesRequest, params);
      const locations = places.map(placeOf).map(({ uri, range }) => new Location(uri, range));
      const heading = Uri.parse(params.textDocument.uri);
      const at = new Position(line, character);
      await commands.executeCommand('editor.action.peekLocations', heading, at, locations, 'peek');
    },
  );
}
