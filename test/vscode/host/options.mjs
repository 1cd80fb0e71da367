// @ts-check
// The part of VS Code's command line that @vscode/test-electron and a developer use.

/** Options with a value, `--name=value` or `--name value`, as VS Code reads them. */
const single = [
  'extensionDevelopmentKind',
  'extensionTestsPath',
  'user-data-dir',
  'extensions-dir',
  'locale',
  'log',
];
/** The same, any number of times. */
const repeated = [
  'extensionDevelopmentPath',
  'folder-uri',
  'file-uri',
  'enable-proposed-api',
  'disable-extension',
];

/**
 * @typedef {object} Options
 * @property {Record<string, string>} values Of the options that stand once; the last one counts.
 * @property {Record<string, string[]>} lists Of the options that may be repeated.
 * @property {Set<string>} flags
 * @property {string[]} paths Folders, workspaces and files to open.
 */

/**
 * Reads a command line as VS Code does: `--` ends the options, `-a` is a flag, and an option that is not known is one
 * too, whatever its value.
 * @param {readonly string[]} args
 * @returns {Options}
 */
export function parseOptions(args) {
  /** @type {Options} */
  const options = {
    values: {},
    lists: Object.fromEntries(repeated.map((name) => [name, []])),
    flags: new Set(),
    paths: [],
  };
  for (let index = 0; index < args.length; index++) {
    const arg = /** @type {string} */ (args[index]);
    if (arg === '--') {
      options.paths.push(...args.slice(index + 1));
      break;
    }
    if (!arg.startsWith('-')) {
      options.paths.push(arg);
      continue;
    }
    const [name, given] = split(arg);
    const takesValue = single.includes(name) || repeated.includes(name);
    const value = given ?? (takesValue ? args[++index] : undefined);
    if (!takesValue) options.flags.add(name);
    else if (value === undefined) throw new Error(`--${name} needs a value`);
    else if (single.includes(name)) options.values[name] = value;
    else options.lists[name]?.push(value);
  }
  return options;
}

/** @param {string} arg @returns {[name: string, value: string | undefined]} */
function split(arg) {
  const name = arg.replace(/^--?/, '');
  const equals = name.indexOf('=');
  return equals < 0 ? [name, undefined] : [name.slice(0, equals), name.slice(equals + 1)];
}
