/** The test files of the bundle, in the order of their names: made by scripts/build-tests.mjs. */
declare module 'suites' {
  const suites: readonly (() => Promise<unknown>)[];
  export default suites;
}
