import assert from 'node:assert/strict';
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

  it('leaves nobody else the engine’s function for it', () => {
    collectGarbage();
    assert.equal(runInNewContext('typeof gc'), 'undefined');
  });
});
