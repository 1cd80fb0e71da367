/** The extension in a browser: the server is a worker, and reads files through VS Code. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type RemissvarApi, run } from './run';

export function activate(context: ExtensionContext): RemissvarApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'worker.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });

  /** A worker outlives the connection to it, so a new start ends the one before. */
  const startWorker = (): Promise<Worker> => {
    worker?.terminate();
    worker = new Worker(script, { name: 'remissvar' });
    return Promise.resolve(worker);
  };
  return run(context, {
    filesThroughClient: true,
    connect: (options) => new LanguageClient('remissvar', 'Remissvar', startWorker, options),
  });
}
