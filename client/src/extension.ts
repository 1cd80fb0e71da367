/** The extension on the desktop and on a remote host: the server is a process of its own, and reads files itself. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type RemissvarApi, run } from './run';

export function activate(context: ExtensionContext): RemissvarApi {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  return run(context, {
    filesThroughClient: false,
    connect: (options) => new LanguageClient('remissvar', 'Remissvar', server, options),
  });
}
