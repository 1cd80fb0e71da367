// @ts-check
// The VS Code servers that the tests and `npm start` use. They come from npm inside the package code-server, of which
// only `lib/vscode` is used: VS Code's own server and workbench.

/**
 * @typedef {object} Release
 * @property {string} vscode The version of VS Code.
 * @property {string} codeServer The version of the npm package that carries it.
 * @property {string} integrity Of that package's archive, as the registry states it.
 * @property {number} node The lowest major version of Node that runs it.
 */

/** The oldest must be the version that `engines.vscode` of package.json promises.
 * @satisfies {Record<string, Release>} */
export const releases = {
  oldest: {
    vscode: '1.100.3',
    codeServer: '4.100.3',
    integrity:
      'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    node: 20,
  },
  newest: {
    vscode: '1.139.1',
    codeServer: '4.139.1',
    integrity:
      'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    node: 22,
  },
};

/** @typedef {keyof typeof releases} ReleaseName */

/** The Node that runs a release too new for ours: npm's package `node-PLATFORM-ARCH`. */
export const nodeVersion = '24.21.0';

/** The ripgrep for releases whose own package would download it from elsewhere. */
export const ripgrepVersion = '1.18.0';

/**
 * Modules that need a compiler, or serve what a test or a look at the extension never does (AI agents, containers,
 * SSH). VS Code loads each of them on demand and does without.
 */
export const unneededModules = [
  '@devcontainers/cli',
  '@github/copilot-sdk',
  '@microsoft/mxc-sdk',
  '@vscode/copilot-api',
  '@vscode/deviceid',
  '@vscode/fs-copyfile',
  '@vscode/native-watchdog',
  '@vscode/sandbox-runtime',
  '@vscode/spdlog',
  '@vscode/sqlite3',
  '@vscode/windows-process-tree',
  '@vscode/windows-registry',
  'kerberos',
  'native-watchdog',
  'ssh2',
  'tar',
];

/** Modules that are loaded at start-up whatever we do: the file in `stubs/` stands in for each. */
export const stubbedModules = {
  '@vscode/spdlog': 'spdlog.cjs',
  '@vscode/native-watchdog': 'native-watchdog.cjs',
  'native-watchdog': 'native-watchdog.cjs',
  '@vscode/deviceid': 'deviceid.cjs',
};

/**
 * Built-in extensions that are left out, for size, for the silence of the log, and because no remiss needs them. The
 * host in a browser worker misses github-authentication, emmet, npm, git-base and merge-conflict if they are gone.
 */
export const unneededExtensions = [
  'copilot',
  'debug-auto-launch',
  'debug-server-ready',
  'git',
  'github',
  'grunt',
  'gulp',
  'ipynb',
  'jake',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'notebook-renderers',
  'php-language-features',
  'simple-browser',
  'terminal-suggest',
  'tunnel-forwarding',
  'typescript-language-features',
];
