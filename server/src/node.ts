import { Console } from 'node:console';
import { isMainThread } from 'node:worker_threads';
import type { Connection } from 'vscode-languageserver/node';
import { createConnection } from 'vscode-languageserver/node';
import { collectGarbage } from './nodeMemory';
import { nodeReaders, serveReader } from './nodeReaders';
import { StdioReader, StdioWriter } from './nodeStdio';
import { forgetReadings, openReadingCache, systemCacheFolder } from './nodeReadingCache';
import { nodeWorkspace } from './nodeWorkspace';
import { serve } from './server';
import { systemClock } from './server/clock';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

function serveClient(): void {
  if (!process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
    process.stderr.write('Usage: remissvar-language-server --stdio\n');
    process.exit(2);
  }
  serve(process.argv.includes('--stdio') ? stdioConnection() : createConnection(), {
    workspace: nodeWorkspace,
    readers: () => nodeReaders(__filename),
    readingCache: (folders, cacheFolder = systemCacheFolder()) =>
      openReadingCache(cacheFolder, __filename, folders),
    forgetReadings: (folders, cacheFolder = systemCacheFolder()) => forgetReadings(cacheFolder, folders),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    collectGarbage,
    clock: systemClock,
  });
}

/** As `createConnection` makes it, but broken frames are survived and each message is written in one piece. */
function stdioConnection(): Connection {
  // Standard output is the client's: nothing else may be written there.
  globalThis.console = new Console(process.stderr);
  const reader = new StdioReader();
  const connection = createConnection(reader, new StdioWriter());
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  reader.onClose(() => process.exit(isShutDown ? 0 : 1));
  return connection;
}

if (isMainThread) serveClient();
else serveReader();
