import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * A collection that also gives back the room for short-lived objects, which grows to 130 MB in the engine of Node 24.
 * From Node 22 on; an older engine takes any options to mean its small collection.
 */
const thorough = { type: 'major', execution: 'sync', flavor: 'last-resort' };
const options = Number.parseInt(process.versions.node) >= 22 ? [thorough] : [];

/**
 * Has the engine collect what is no longer used. By itself it does so when memory is asked for, which nobody does after
 * the answers have been read: with a thousand of them 20 MB of their texts, and as much of the heap, stay behind.
 *
 * Engines have a function for it that a context is given where a flag is set; the flag need not be set at the start.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collect === 'function') collect(...options);
}
