/** The extension in a browser: the server is a worker, and reads files through VS Code. */
import './clock';
import { type ExtensionContext, Uri } from 'vscode';
import { portOfWorker } from '../../server/src/protocol';
import { type RemissvarApi, run } from './run';

export function activate(context: ExtensionContext): RemissvarApi {
  const scriptOf = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });

  return run(context, {
    filesThroughClient: true,
    connect: async (options) => {
      const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } =
        await import('vscode-languageclient/browser');
      return new LanguageClient(
        'remissvar',
        'Remissvar',
        () => {
          // A worker outlives the connection to it, so a new start ends the one before.
          worker?.terminate();
          worker = new Worker(scriptOf('worker.js'), { name: 'remissvar' });
          const transports = {
            reader: new BrowserMessageReader(worker),
            writer: new BrowserMessageWriter(worker),
          };
          return Promise.resolve(transports);
        },
        options,
      );
    },
    startImporter: () => portOfWorker(new Worker(scriptOf('importer.js'), { name: 'remissvar-import' })),
  });
}
