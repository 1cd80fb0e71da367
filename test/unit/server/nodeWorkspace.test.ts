import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeWorkspace, uriOf } from '../../../server/src/nodeWorkspace';

describe('The files of this machine', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-'));
    for (const name of ['b.txt', 'a å.md', 'svar.docx', 'x.png', 'remiss.json'])
      fs.writeFileSync(path.join(folder, name), name);
    fs.mkdirSync(path.join(folder, 'under.txt'));
    fs.writeFileSync(path.join(folder, 'under.txt', 'c.txt'), 'c');
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));
  const top = (most = 100) => nodeWorkspace.listTop!(uriOf(folder), most);

  it('right in a folder are those that may concern us', async () => {
    const names = ['a å.md', 'b.txt', 'remiss.json', 'svar.docx'];
    assert.deepEqual(
      await top(),
      names.map((name) => uriOf(path.join(folder, name))),
    );
  });

  it('are the same as are listed with those under it', async () => {
    const all = await nodeWorkspace.list(uriOf(folder));
    const under = uriOf(path.join(folder, 'under.txt', 'c.txt'));
    assert.deepEqual(
      await top(),
      all.filter((uri) => uri !== under),
    );
  });

  it('are not told where the names are too many, whatever they name', async () => {
    assert.equal(await top(5), null);
    assert.equal((await top(6))!.length, 4);
  });

  it('are none in a folder that is gone, that is a file, or that lies elsewhere', async () => {
    const list = (uri: string) => nodeWorkspace.listTop!(uri, 100);
    assert.deepEqual(await list(uriOf(path.join(folder, 'borta'))), []);
    assert.deepEqual(await list(uriOf(path.join(folder, 'b.txt'))), []);
    assert.deepEqual(await list('file://annan-dator/mapp'), []);
    assert.deepEqual(await list('vscode-vfs://github/mapp'), []);
  });

  it('are those of the root too', async () => {
    const files = await nodeWorkspace.listTop!('file://', 10_000);
    assert.ok(files?.every((uri) => /^file:\/\/\/[^/]+$/.test(uri)));
  });

  it('are read where they are files, and not where a link leads to what has no end', async function () {
    if (process.platform === 'win32') this.skip();
    fs.symlinkSync(path.join(folder, 'b.txt'), path.join(folder, 'länk.txt'));
    fs.symlinkSync('/dev/zero', path.join(folder, 'noll.txt'));
    execFileSync('mkfifo', [path.join(folder, 'rör')]);
    fs.symlinkSync(path.join(folder, 'rör'), path.join(folder, 'rör.txt'));
    const read = async (name: string) => nodeWorkspace.read(uriOf(path.join(folder, name)));
    assert.equal(new TextDecoder().decode((await read('länk.txt'))!), 'b.txt');
    assert.deepEqual(
      [await read('noll.txt'), await read('rör.txt'), await read('under.txt')],
      [null, null, null],
    );
  });
});
