import { isMainThread } from 'node:worker_threads';
import { createConnection } from 'vscode-languageserver/node';
import { nodeReaders, serveReader } from './nodeReaders';
import { openReadingCache, systemCacheFolder } from './nodeReadingCache';
import { nodeWorkspace } from './nodeWorkspace';
import { serve } from './server';
import { systemClock } from './server/clock';

const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

function serveClient(): void {
  if (!process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))) {
    process.stderr.write('Usage: remissvar-language-server --stdio\n');
    process.exit(2);
  }
  serve(createConnection(), {
    workspace: nodeWorkspace,
    readers: () => nodeReaders(__filename),
    readingCache: (folders, cacheFolder = systemCacheFolder()) =>
      openReadingCache(cacheFolder, __filename, folders),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    clock: systemClock,
  });
}

if (isMainThread) serveClient();
else serveReader();
