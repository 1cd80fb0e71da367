import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../scripts/lib/root.mjs';
import { ensureChromium } from '../host/chromium.mjs';
import { launchBrowser, viewport } from '../host/workbench.mjs';
import { Window } from './window';

describe('npm start, in a browser', () => {
  let start: ChildProcess;
  let browser: Browser;
  let page: Page;
  let output = '';

  before(async () => {
    start = spawn(process.execPath, [path.join(root, 'scripts', 'start.mjs'), '--browser'], {
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
