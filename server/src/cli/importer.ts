import * as path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImporterPort } from '../protocol';

/** What a worker may hold, in megabytes: a file that needs more is no answer. */
const mostMemory = 2048;

/** An importer in a thread of its own, from the bundle beside ours. */
export function startImporter(): ImporterPort {
  const worker = new Worker(path.join(__dirname, 'importer.js'), {
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.removeAllListeners('message').on('message', listener),
    onEnd: (listener) => void worker.on('error', listener).on('exit', listener),
    end: () => void worker.terminate(),
  };
}
