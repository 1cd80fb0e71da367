/**
 * A map whose versions share what they have in common, so that a change of one document among thousands
 * copies one small shard. Keys are strings.
 */
export class PersistentMap<Value> {
  private constructor(
    private readonly shards: readonly ReadonlyMap<string, Value>[],
    readonly size: number,
  ) {}

  static empty<Value>(): PersistentMap<Value> {
    return new PersistentMap<Value>(
      Array.from({ length: shardCount }, () => new Map<string, Value>()),
      0,
    );
  }

  get(key: string): Value | undefined {
    return this.shards[shardOf(key)]!.get(key);
  }

  /** This map with the changes; `undefined` removes a key. */
  with(changes: ReadonlyMap<string, Value | undefined>): PersistentMap<Value> {
    if (!changes.size) return this;
    const shards = [...this.shards];
    const owned = new Map<number, Map<string, Value>>();
    let size = this.size;
    for (const [key, value] of changes) {
      const at = shardOf(key);
      let shard = owned.get(at);
      if (!shard) {
        shard = new Map(shards[at]);
        owned.set(at, shard);
        shards[at] = shard;
      }
      size -= shard.size;
      if (value === undefined) shard.delete(key);
      else shard.set(key, value);
      size += shard.size;
    }
    return new PersistentMap(shards, size);
  }

  *values(): Generator<Value> {
    for (const shard of this.shards) yield* shard.values();
  }
}

const shardCount = 64;

/** FNV-1a, folded to a shard. */
function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 16) % shardCount;
}
