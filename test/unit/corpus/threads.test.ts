import assert from 'node:assert/strict';
import { threadsFor } from '../../../server/src/nodeReaders';

describe('Threads that read', () => {
  it('leave a processor to the server and one to the engine, and are never many', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 64].map((processors) => threadsFor(processors)),
      [0, 0, 1, 2, 3, 3, 3],
    );
  });
});
