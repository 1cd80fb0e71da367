/** The extension on the desktop and on a remote host: the server is a process of its own, and reads files itself. */
import './clock';
import { Worker } from 'node:worker_threads';
import type { ExtensionContext } from 'vscode';
import { importerLimits, portOfThread } from '../../server/src/protocol';
import { type RemissvarApi, run } from './run';

export function activate(context: ExtensionContext): RemissvarApi {
  return run(context, {
    filesThroughClient: false,
    cacheFolder: context.globalStorageUri.fsPath,
    connect: async (options) => {
      const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
      const program = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
      return new LanguageClient('remissvar', 'Remissvar', program, options);
    },
    startImporter: () =>
      portOfThread(
        new Worker(context.asAbsolutePath('dist/importer.js'), { resourceLimits: importerLimits }),
      ),
  });
}
