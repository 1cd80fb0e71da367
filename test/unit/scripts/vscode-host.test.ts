import assert from 'node:assert/strict';
import { workbenchAddress } from '../../vscode/host/address.mjs';
import { ensureChromium, findChromium } from '../../vscode/host/chromium.mjs';
import { parseOptions } from '../../vscode/host/options.mjs';
import { outputMark } from '../../vscode/host/output-mark.mjs';
import { relayed } from '../../vscode/host/relay.mjs';

describe("VS Code's command line", () => {
  it('takes values after an equals sign or a space', () => {
    const { values } = parseOptions(['--locale=sv', '--user-data-dir', '/tmp/a b', '--log=trace']);
    assert.deepEqual(values, { locale: 'sv', 'user-data-dir': '/tmp/a b', log: 'trace' });
  });

  it('keeps what stands after the first equals sign', () => {
    assert.equal(parseOptions(['--user-data-dir=/tmp/a=b']).values['user-data-dir'], '/tmp/a=b');
  });

  it('lets the last one count, and collects what may be repeated', () => {
    const { values, lists } = parseOptions([
      '--locale=sv',
      '--extensionDevelopmentPath=/a',
      '--locale=en',
      '--extensionDevelopmentPath',
      '/b',
    ]);
    assert.equal(values['locale'], 'en');
    assert.deepEqual(lists['extensionDevelopmentPath'], ['/a', '/b']);
  });

  it('takes an unknown option for a flag, and swallows no path after it', () => {
    const { flags, paths } = parseOptions(['--no-sandbox', '/folder', '-n', '--strange=1', 'file.txt']);
    assert.deepEqual([...flags], ['no-sandbox', 'n', 'strange']);
    assert.deepEqual(paths, ['/folder', 'file.txt']);
  });

  it('takes everything after -- for paths', () => {
    assert.deepEqual(parseOptions(['--', '--locale=sv']).paths, ['--locale=sv']);
  });

  it('misses a value', () => {
    assert.throws(() => parseOptions(['--locale']), /--locale needs a value/);
  });
});

describe('The address of the workbench', () => {
  const server = { host: '127.0.0.1:4000', token: 'abc' };
  const query = (address: string): URLSearchParams => new URL(address).searchParams;
  const payload = (address: string): Record<string, string> =>
    Object.fromEntries(JSON.parse(query(address).get('payload') ?? '[]'));

  it('opens a folder, whatever its name', () => {
    const address = workbenchAddress(server, { target: '/home/åsa/remiss & svar' });
    assert.equal(query(address).get('folder'), '/home/åsa/remiss & svar');
    assert.equal(query(address).get('tkn'), 'abc');
  });

  it('opens a workspace, or an empty window', () => {
    assert.equal(
      query(workbenchAddress(server, { target: '/a.code-workspace' })).get('workspace'),
      '/a.code-workspace',
    );
    assert.equal(query(workbenchAddress(server, {})).get('ew'), 'true');
  });

  it('loads the extension and its tests from the machine of the server', () => {
    const opening = {
      developmentPaths: ['/dev/my ext'],
      testsPath: '/dev/my ext/test.js',
      files: ['/a.txt'],
    };
    const { extensionDevelopmentPath, extensionTestsPath, openFile } = payload(
      workbenchAddress(server, opening),
    );
    assert.equal(extensionDevelopmentPath, 'vscode-remote://127.0.0.1:4000/dev/my%20ext');
    assert.equal(extensionTestsPath, 'vscode-remote://127.0.0.1:4000/dev/my%20ext/test.js');
    assert.equal(openFile, 'vscode-remote://127.0.0.1:4000/a.txt');
  });

  it('loads tests from elsewhere when told', () => {
    const address = workbenchAddress(server, { testsPath: '/dev/test.js' }, (file) => `http://host${file}`);
    assert.equal(payload(address)['extensionTestsPath'], 'http://host/dev/test.js');
  });
});

describe("What is relayed of VS Code's log", () => {
  it('is what the test runner writes, formatted', () => {
    assert.equal(relayed('info', [`${outputMark}  %d passing (%s)`, 3, '2s']), '  3 passing (2s)');
    assert.equal(relayed('info', [outputMark]), '');
  });

  it('is a warning or an error of the extension', () => {
    assert.equal(
      relayed('error', ['Error: No such section\n at /dev/dist/extension.js:1']),
      '[error] Error: No such section\n at /dev/dist/extension.js:1',
    );
    assert.equal(relayed('warn', ['careful']), '[warn] careful');
  });

  it('names files of the project, even in the web worker', () => {
    const served =
      'at run (http://127.0.0.1:4000/stable-0a1b/static/extension-77/dist/test/vscode/web.js:1:2)';
    assert.equal(relayed('info', [`${outputMark}${served}`]), 'at run (dist/test/vscode/web.js:1:2)');
  });

  it("is not VS Code's own", () => {
    assert.equal(relayed('info', ['Creating a socket …']), undefined);
    assert.equal(
      relayed('error', ['Canceled\n at http://127.0.0.1/stable-1/static/out/vs/workbench.js:1']),
      undefined,
    );
    assert.equal(relayed('error', ['[Service Worker] registration failed']), undefined);
  });
});

describe('The browser', () => {
  const machine = (files: string[], rest: object = {}): Parameters<typeof ensureChromium>[1] => ({
    env: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (file: string) => files.includes(file),
    root: false,
    execute: async () => assert.fail('nothing is installed'),
    ...rest,
  });

  it('is one on the path', () => {
    assert.equal(findChromium(machine(['/usr/bin/google-chrome'])!), '/usr/bin/google-chrome');
  });

  it('is the one that CHROME_PATH names, or an error', () => {
    const env = { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' };
    assert.equal(findChromium(machine(['/opt/chrome', '/usr/bin/chromium'], { env })!), '/opt/chrome');
    assert.throws(
      () => findChromium(machine(['/usr/bin/chromium'], { env })!),
      /CHROME_PATH names \/opt\/chrome/,
    );
  });

  it('is installed on Debian, as root', async () => {
    const files = ['/usr/bin/apt-get'];
    const commands: string[] = [];
    const execute = async (command: string, args: string[]): Promise<void> => {
      commands.push([command, ...args].join(' '));
      if (args.includes('install')) files.push('/usr/bin/chromium');
    };
    assert.equal(
      await ensureChromium(() => {}, machine(files, { root: true, execute })),
      '/usr/bin/chromium',
    );
    assert.deepEqual(commands, ['apt-get update', 'apt-get install -y --no-install-recommends chromium']);
  });

  const failures = {
    'for a user who may not install': { files: ['/usr/bin/apt-get'], root: false },
    'on another system': { files: [], root: true },
    'when apt-get fails': { files: ['/usr/bin/apt-get'], root: true },
  };
  for (const [when, { files, root }] of Object.entries(failures)) {
    it(`is asked for by the name of its package ${when}`, async () => {
      const execute = (): Promise<never> => Promise.reject(new Error('E: Unable to fetch some archives'));
      await assert.rejects(
        ensureChromium(() => {}, machine(files, { root, execute })),
        /Install the package "chromium"/,
      );
    });
  }
});
