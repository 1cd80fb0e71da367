import assert from 'node:assert/strict';
import { getHeapSpaceStatistics } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { collectGarbage } from '../../../server/src/nodeMemory';

describe('Collecting garbage', () => {
  it('lets go of what nobody holds', async () => {
    const unused = new WeakRef(new ArrayBuffer(8));
    // What a weak reference has been made to stays for as long as the code that made it runs.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    assert.equal(unused.deref(), undefined);
  });

  it('gives back the room for short-lived objects, where the engine can', function () {
    if (Number.parseInt(process.versions.node) < 22) this.skip();
    const room = () =>
      getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')!.space_size;
    let held: object[] = [];
    for (let at = 0; at < 3e6; at++) {
      held.push({ at });
      if (held.length > 2e5) held = [];
    }
    const before = room();
    collectGarbage();
    assert.ok(room() < before / 2, `${room()} of ${before} bytes`);
  });

  it('leaves nobody else the engine’s function for it', () => {
    collectGarbage();
    assert.equal(runInNewContext('typeof gc'), 'undefined');
  });
});
