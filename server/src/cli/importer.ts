import * as path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ImporterPort } from '../protocol';
import { importerLimits, portOfThread } from '../protocol';

/** An importer in a thread of its own, from the bundle beside ours. */
export function startImporter(): ImporterPort {
  return portOfThread(new Worker(path.join(__dirname, 'importer.js'), { resourceLimits: importerLimits }));
}
