import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server';
import { systemClock } from './server/clock';

const scope = self as unknown as DedicatedWorkerGlobalScope;
serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  workspace: null,
  pause: () => new Promise((resolve) => setTimeout(resolve)),
  clock: systemClock,
});
