/** The extension in a browser: the server is a worker, and reads files through VS Code. */
import './clock';
import { type ExtensionContext, Uri } from 'vscode';
import { type RemissvarApi, run } from './run';

export function activate(context: ExtensionContext): RemissvarApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'worker.js').toString(true);
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
          worker = new Worker(script, { name: 'remissvar' });
          const transports = {
            reader: new BrowserMessageReader(worker),
            writer: new BrowserMessageWriter(worker),
          };
          return Promise.resolve(transports);
        },
        options,
      );
    },
  });
}
