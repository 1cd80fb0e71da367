// @ts-check
import { constants } from 'node:os';

/**
 * Makes signals that end a process end it through `process.exit`, so that what listens for "exit" can clean up.
 */
export function exitOnSignals() {
  for (const signal of /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM'])) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
