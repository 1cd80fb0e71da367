import type { Prose, Words } from './prose';

/**
 * What was read in pieces of prose, by their words, for work that is done again on a text of which little has
 * changed: blocks that an edit leaves alone keep their words, and what no block has any longer is let go.
 */
export type ByWords<Result> = WeakMap<Words, Result>;

/** What `read` makes of a piece of prose, which must depend on its words alone; without a memory it is read anew. */
export function keptByWords<Result extends object>(
  memory: ByWords<Result> | undefined,
  prose: Prose,
  read: (prose: Prose) => Result,
): Result {
  if (!memory) return read(prose);
  const known = memory.get(prose.words);
  if (known) return known;
  const result = read(prose);
  memory.set(prose.words, result);
  return result;
}
