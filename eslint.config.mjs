// The rules that keep the house: layering, and regular expressions that cannot backtrack badly.
import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Rooms of server/src, lowest first. A room may import itself and the rooms before it. */
const rooms = ['text', 'lexicon', 'answer', 'corpus', ['features', 'rules', 'import'], 'export'];

const nodeBuiltins = [
  'fs',
  'path',
  'os',
  'child_process',
  'worker_threads',
  'crypto',
  'url',
  'util',
  'stream',
  'buffer',
  'process',
];
const outside = [
  {
    group: ['vscode', 'vscode/*', 'vscode-languageclient', 'vscode-languageclient/*'],
    message: 'vscode belongs to client/.',
  },
  {
    group: ['node:*', ...nodeBuiltins],
    message: 'The core runs in a browser too: no Node builtin below server.ts.',
  },
  {
    group: [
      'vscode-languageserver',
      'vscode-languageserver/*',
      'vscode-languageserver-protocol',
      'vscode-jsonrpc',
    ],
    message: 'The protocol stops at server.ts; its types package is vscode-languageserver-types.',
  },
];

const layers = rooms.flatMap((floor, level) =>
  [floor].flat().map((room) => {
    const above = rooms.slice(level + 1).flat();
    const beside = Array.isArray(floor) ? floor.filter((other) => other !== room) : [];
    return {
      files: [`server/src/${room}/**/*.ts`],
      ignores: ['**/*.test.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              ...outside,
              ...[...above, ...beside].map((name) => ({
                group: [`**/${name}/**`, `**/${name}`],
                message: `${room} may not import ${name}.`,
              })),
              {
                group: ['**/service', '**/server', '**/workspace', '**/protocol', '**/protocol/**'],
                message: `${room} may not import what stands on it.`,
              },
            ],
          },
        ],
      },
    };
  }),
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      'regexp/strict': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/require-unicode-regexp': 'off',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  { files: ['scripts/**', 'test/**', '**/*.mjs', 'server/src/cli.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { exports: 'readonly', require: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['test/vscode/host/page-script.js'],
    languageOptions: {
      globals: {
        developmentExtension: 'readonly',
        document: 'readonly',
        location: 'readonly',
        MutationObserver: 'readonly',
      },
    },
  },
  ...layers,
  {
    files: [
      'server/src/service.ts',
      'server/src/workspace.ts',
      'server/src/protocol.ts',
      'server/src/protocol/*.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { patterns: outside }] },
  },
  {
    files: ['server/src/server.ts', 'server/src/worker.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: outside.slice(0, 2) }] },
  },
  {
    files: ['client/src/**/*.ts', 'client/webview/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/server/src/(?!protocol$)',
              message: 'Of the server, the client knows protocol.ts and nothing else.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['client/webview/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value="vscode"]',
          message: 'A page runs in a browser of its own.',
        },
        {
          selector: 'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'What is shown comes from documents: it is text, never markup.',
        },
      ],
    },
  },
);
