import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../scripts/lib/root.mjs';
import { ensureChromium } from '../host/chromium.mjs';
import { launchBrowser, viewport } from '../host/workbench.mjs';
import { Window } from './window';

const script = path.join(root, 'scripts', 'start.mjs');

describe('npm start, on a desktop', () => {
  it('opens the sample in the installed VS Code, the extension loaded', async function () {
    if (process.platform === 'win32') this.skip(); // The stand-in is a shell script.
    const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-start-'));
    try {
      const told = path.join(scratch, 'told');
      fs.writeFileSync(path.join(scratch, 'code'), `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\n`, {
        mode: 0o755,
      });
      const env = {
        ...process.env,
        DISPLAY: ':0',
        PATH: `${scratch}${path.delimiter}${process.env['PATH']}`,
      };
      const { stdout } = await promisify(execFile)(process.execPath, [script], { env });
      assert.match(stdout, /^The installed VS Code, since .*code is there\.$/m);
      const sample = path.join(root, 'seeds', 'sou-2024-72');
      const args = fs.readFileSync(told, 'utf8').trim().split('\n');
      assert.deepEqual(args.slice(0, 3), [
        sample,
        path.join(sample, 'botkyrka-kommun.txt'),
        `--extensionDevelopmentPath=${root}`,
      ]);
    } finally {
      fs.rmSync(scratch, { recursive: true });
    }
  });
});

describe('npm start, in a browser', () => {
  let start: ChildProcess;
  let browser: Browser;
  let page: Page;
  let output = '';

  before(async () => {
    start = spawn(process.execPath, [script, '--browser'], {
      stdio: 'pipe',
    });
    const address = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        output += chunk;
        const found = /http:\/\/127\.0\.0\.1:\d+\/\?tkn=\w+/.exec(output);
        if (found) resolve(found[0]);
      };
      start.stdout?.on('data', read);
      start.stderr?.on('data', read);
      start.once('exit', () => reject(new Error(`npm start ended without an address:\n${output}`)));
    });
    browser = await launchBrowser(await ensureChromium(console.error));
    page = await browser.newPage({ viewport });
    await page.goto(address);
  });

  after(async () => {
    await browser?.close();
    start.kill('SIGKILL');
  });

  it('says what it chose, and why', () => {
    assert.match(output, /^VS Code's server, in a browser, since you ask for it\.$/m);
  });

  it('opens the sample with the packaged extension', async () => {
    const window = new Window(page);
    await page.getByRole('treeitem', { name: 'botkyrka-kommun.txt' }).waitFor();
    await window.openView('Remiss');
    await window.treeItem(/^5.4/).waitFor();
    await window.resizeSideBar(560);
    await window.screenshot('start');
  });

  it('lets in nobody without the token of its address', async () => {
    const { origin } = new URL(page.url());
    const answer = await fetch(origin);
    assert.equal(answer.status, 403);
  });

  it('stops on Ctrl+C, and answers no more', async () => {
    const { origin } = new URL(page.url());
    start.kill('SIGINT');
    const [code] = await once(start, 'exit');
    assert.equal(code, 130);
    await assert.rejects(fetch(origin));
  });
});
