import assert from 'node:assert/strict';
import path from 'node:path';
import { chooseForStart, chooseForTests, describeChoice } from '../../../scripts/lib/choose-vscode.mjs';

const online = async (): Promise<void> => {};
const offline = async (): Promise<void> => {
  throw new Error('getaddrinfo ENOTFOUND');
};
const machine = {
  platform: 'linux' as const,
  env: { PATH: ['/usr/bin', '/opt/bin'].join(path.delimiter), DISPLAY: ':0' },
  exists: (): boolean => false,
  lookup: online,
};

describe('The VS Code of npm start', () => {
  it('is the installed one', async () => {
    const exists = (file: string): boolean => file === path.join('/opt/bin', 'code');
    const choice = await chooseForStart({ ...machine, exists });
    assert.equal(choice.kind, 'installed');
    assert.equal(choice.kind === 'installed' && choice.executable, path.join('/opt/bin', 'code'));
  });

  it('is a downloaded one where none is installed', async () => {
    assert.equal((await chooseForStart(machine)).kind, 'download');
  });

  it('is the server in a browser where none can be downloaded', async () => {
    const choice = await chooseForStart({ ...machine, lookup: offline });
    const why = 'VS Code is not installed and update.code.visualstudio.com cannot be reached';
    assert.deepEqual(choice, { kind: 'browser', why });
    assert.equal(describeChoice(choice), `VS Code's server, in a browser, since ${why}.`);
  });

  it('is the server in a browser where there is no desktop, even if one is installed', async () => {
    const choice = await chooseForStart({ ...machine, env: { PATH: '/usr/bin' }, exists: () => true });
    assert.deepEqual(choice, { kind: 'browser', why: 'there is no desktop' });
  });

  it('is the one in the applications folder of macOS', async () => {
    const exists = (file: string): boolean => file.startsWith('/Applications/');
    const choice = await chooseForStart({ ...machine, platform: 'darwin', env: { PATH: '' }, exists });
    assert.equal(choice.kind, 'installed');
  });
});

describe('The VS Code of the tests', () => {
  it('is the one that the environment names', async () => {
    const choice = await chooseForTests({ ...machine, env: { VSCODE_EXECUTABLE: '/opt/code/code' } });
    assert.equal(choice.kind === 'installed' && choice.executable, '/opt/code/code');
  });

  it('is of a known version, whatever is installed', async () => {
    assert.equal((await chooseForTests({ ...machine, exists: () => true })).kind, 'download');
  });

  it('is the server in a browser without a desktop or a download', async () => {
    assert.equal((await chooseForTests({ ...machine, env: {} })).kind, 'browser');
    assert.equal((await chooseForTests({ ...machine, lookup: offline })).kind, 'browser');
  });
});
