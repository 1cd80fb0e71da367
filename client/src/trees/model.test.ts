import assert from 'node:assert/strict';
import type { NodeSubject, PositionNode, TreeNode } from '../../../server/src/protocol';
import { TreeModel } from './model';

/** A tree as the server has it: what stands under a node, by the node's id; '' for the roots. */
type Drawing = Readonly<Record<string, readonly string[]>>;

/** A server for a drawing that can be changed, and what it was asked. "b!" is b with other words on it. */
class FakeServer {
  readonly asked: string[][] = [];
  fails = false;
  constructor(public drawing: Drawing) {}

  readonly ask = (of: readonly (NodeSubject | null)[]): Promise<TreeNode[][]> => {
    const ids = of.map((subject) => subject?.inquiry ?? '');
    this.asked.push(ids);
    if (this.fails) return Promise.reject(new Error('gone'));
    return Promise.resolve(ids.map((id) => (this.drawing[id] ?? []).map(nodeOf)));
  };
}

function nodeOf(written: string): PositionNode {
  const id = written.replaceAll('!', '');
  return {
    ...{ type: 'position', id, of: { inquiry: id }, leaf: false, position: 'opposes', answered: 9 },
    positionText: written,
    shown: 1,
  };
}

const ids = (nodes: readonly TreeNode[]): string[] => nodes.map(({ id }) => id);
const open = (_id: string): boolean => false;

describe('Model of a tree', () => {
  let server: FakeServer;
  let model: TreeModel;

  /** Opens a way from the roots. @returns the last node */
  async function opened(...path: string[]): Promise<TreeNode | undefined> {
    let at: TreeNode | undefined;
    for (const id of path) at = (await model.under(at)).find((node) => node.id === id);
    await model.under(at);
    return at;
  }
  const changes = async (drawing: Drawing, isClosed = open): Promise<string[] | 'all'> => {
    server.drawing = drawing;
    const changed = await model.refresh(isClosed);
    return changed === 'all' ? changed : ids(changed);
  };

  const drawing: Drawing = { '': ['a', 'b'], a: ['a1', 'a2'], a1: ['x', 'y'], b: ['b1'] };
  beforeEach(() => {
    server = new FakeServer(drawing);
    model = new TreeModel(server.ask);
  });

  it('asks for what stands under a node when it is opened, and once', async () => {
    assert.deepEqual(ids(await model.under()), ['a', 'b']);
    const a = (await model.under())[0]!;
    assert.deepEqual(ids(await model.under(a)), ['a1', 'a2']);
    assert.deepEqual(ids(await model.under(a)), ['a1', 'a2']);
    assert.deepEqual(server.asked, [[''], ['a']]);
  });

  it('knows what stands above', async () => {
    const a1 = await opened('a', 'a1');
    assert.equal(model.parentOf(a1!)?.id, 'a');
    assert.equal(model.parentOf(model.find('a')!), undefined);
  });

  it('asks anew for all that is open, at once, and says that nothing has changed', async () => {
    const a1 = await opened('a', 'a1');
    server.asked.length = 0;
    assert.deepEqual(await changes({ ...drawing }), []);
    assert.deepEqual(server.asked, [['', 'a', 'a1']]);
    assert.equal((await model.under(model.find('a')))[0], a1, 'what says the same is the same object');
  });

  it('names the node under which something has changed, and no other', async () => {
    await opened('a', 'a1');
    await opened('b');
    assert.deepEqual(await changes({ ...drawing, a1: ['x'] }), ['a1']);
    assert.deepEqual(await changes({ ...drawing, a1: ['x!'], b: ['b1', 'b2'] }), ['a1', 'b']);
    assert.deepEqual(ids(await model.under(model.find('b'))), ['b1', 'b2']);
  });

  it('names the uppermost node where both a node and what is under it have changed', async () => {
    await opened('a', 'a1');
    const changed = await changes({ ...drawing, a: ['a1!', 'a2'], a1: ['y'] });
    assert.deepEqual(changed, ['a']);
    const [a1] = await model.under(model.find('a'));
    assert.deepEqual(ids(await model.under(a1)), ['y']);
  });

  it('names the whole where the roots have changed, and keeps what is open', async () => {
    await opened('a', 'a1');
    assert.equal(await changes({ ...drawing, '': ['a', 'b', 'c'] }), 'all');
    server.asked.length = 0;
    assert.deepEqual(ids(await model.under(model.find('a1'))), ['x', 'y']);
    assert.deepEqual(server.asked, []);
  });

  it('forgets what stands under a closed node, and asks when it is opened again', async () => {
    await opened('a', 'a1');
    await opened('b');
    server.asked.length = 0;
    assert.deepEqual(await changes(drawing, (id) => id === 'a'), ['a']);
    assert.deepEqual(server.asked, [['', 'b']]);
    assert.deepEqual(ids(await model.under(model.find('a'))), ['a1', 'a2']);
    assert.deepEqual(server.asked.at(-1), ['a']);
  });

  it('forgets what is gone', async () => {
    await opened('a', 'a1');
    assert.equal(await changes({ '': ['b'], b: ['b1'] }), 'all');
    assert.equal(model.find('a1'), undefined);
    server.asked.length = 0;
    await changes({ '': ['b'], b: ['b1'] });
    assert.deepEqual(server.asked, [['']]);
  });

  it('keeps what is opened while it asks', async () => {
    const [a, b] = await model.under();
    const refreshed = model.refresh(open);
    await model.under(b);
    assert.deepEqual(await refreshed, []);
    server.asked.length = 0;
    assert.deepEqual(ids(await model.under(b)), ['b1']);
    assert.deepEqual(server.asked, []);
    assert.equal(model.find('a'), a);
  });

  it('is as it was where the server does not answer', async () => {
    await opened('a', 'a1');
    server.fails = true;
    await assert.rejects(model.refresh((id) => id === 'a1'));
    assert.deepEqual(ids(await model.under(model.find('a1'))), ['x', 'y']);
  });

  it('knows a way that was never opened, so that its end can be revealed', async () => {
    const end = model.adopt(['a', 'a1', 'x'].map(nodeOf));
    assert.equal(end?.id, 'x');
    assert.equal(model.parentOf(end!)?.id, 'a1');
    assert.equal(model.adopt([]), undefined);
    const a = (await model.under())[0];
    assert.equal(model.adopt(['a'].map(nodeOf)), a, 'what is known stays the same object');
  });
});
