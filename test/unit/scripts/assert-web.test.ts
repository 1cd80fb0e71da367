import node from 'node:assert/strict';
import web, * as named from '../../vscode/host/assert-web';

describe('Assertions in the web worker', () => {
  const values: unknown[] = [
    undefined,
    null,
    0,
    -0,
    NaN,
    '',
    'a',
    [],
    [1, [2]],
    [1, [3]],
    {},
    { a: 1 },
    { a: undefined },
    { b: 1 },
    { a: { b: [1] } },
    new Map([['a', 1]]),
    new Map([['a', 2]]),
    new Set([1]),
    new Date(0),
    new Date(1),
    /a/u,
  ];
  const fails = (assertion: () => unknown): boolean => {
    try {
      assertion();
      return false;
    } catch {
      return true;
    }
  };

  for (const name of ['equal', 'notEqual', 'deepEqual'] as const) {
    it(`${name} judges as Node does`, () => {
      for (const a of values) {
        for (const b of values) {
          node.equal(
            fails(() => web[name](a, b)),
            fails(() => node[name](a, b)),
            `${name} of ${String(a)} and ${String(b)}`,
          );
        }
      }
    });
  }

  it('ok, match and doesNotMatch judge as Node does', () => {
    for (const value of values)
      node.equal(
        fails(() => named.ok(value)),
        fails(() => node.ok(value)),
      );
    for (const text of ['ab', 'b']) {
      node.equal(
        fails(() => web.match(text, /^a/)),
        fails(() => node.match(text, /^a/)),
      );
      node.equal(
        fails(() => web.doesNotMatch(text, /^a/)),
        fails(() => node.doesNotMatch(text, /^a/)),
      );
    }
  });

  it('throws and rejects want an error that matches', async () => {
    const broken = (): never => {
      throw new Error('broken');
    };
    web.throws(broken, /broken/);
    node.throws(() => web.throws(broken, /whole/));
    node.throws(() => web.throws(() => {}));
    await web.rejects(Promise.reject(new Error('broken')), /broken/);
    await web.rejects(async () => broken());
    await node.rejects(web.rejects(Promise.reject(new Error('broken')), /whole/));
    await node.rejects(web.rejects(Promise.resolve()));
  });
});
