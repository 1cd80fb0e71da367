// The part of node:assert/strict that the suites use, for the worker in the browser, which has no Node.

/** What a failed assertion throws: mocha shows the difference of `actual` and `expected`. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(
    message: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
    readonly showDiff = false,
  ) {
    super(message);
  }
}

export function ok(value: unknown, message = `${show(value)} is not truthy`): asserts value {
  if (!value) throw new AssertionError(message);
}

export function fail(message = 'Failed'): never {
  throw new AssertionError(message);
}

export function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (Object.is(actual, expected)) return;
  const text = message ?? `${show(actual)} is not ${show(expected)}`;
  throw new AssertionError(text, actual, expected, true);
}

export function notEqual(actual: unknown, unexpected: unknown, message?: string): void {
  if (Object.is(actual, unexpected)) throw new AssertionError(message ?? `It is ${show(actual)}`);
}

export function deepEqual<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (same(actual, expected)) return;
  throw new AssertionError(message ?? 'Not deeply equal', actual, expected, true);
}

export function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) throw new AssertionError(message ?? `${show(text)} does not match ${pattern}`);
}

export function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) throw new AssertionError(message ?? `${show(text)} matches ${pattern}`);
}

export function throws(action: () => unknown, pattern?: RegExp): void {
  try {
    action();
  } catch (error) {
    return checkError(error, pattern);
  }
  throw new AssertionError('Nothing was thrown');
}

export async function rejects(
  action: Promise<unknown> | (() => Promise<unknown>),
  pattern?: RegExp,
): Promise<void> {
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (error) {
    return checkError(error, pattern);
  }
  throw new AssertionError('Nothing was rejected');
}

function checkError(error: unknown, pattern: RegExp | undefined): void {
  if (pattern) match(String(error), pattern);
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** Plain values, arrays and objects of the same class with the same own properties. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map || a instanceof Set) return same([...a], [...(b as Iterable<unknown>)]);
  if (a instanceof Date) return same(a.getTime(), (b as Date).getTime());
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]));
}

export default Object.assign(ok, {
  AssertionError,
  deepEqual,
  deepStrictEqual: deepEqual,
  doesNotMatch,
  equal,
  fail,
  match,
  notEqual,
  notStrictEqual: notEqual,
  ok,
  rejects,
  strictEqual: equal,
  throws,
});
