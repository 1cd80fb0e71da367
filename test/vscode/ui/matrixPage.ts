/**
 * The matrix's page alone in a browser, under its own content security policy, with the test in the extension's place:
 * what five hundred answers look like, without a folder of five hundred files.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { FromPage, ToPage } from '../../../client/src/matrix/messages';
import { pageOf } from '../../../client/src/matrix/page';
import { root } from '../../../scripts/lib/root.mjs';
import { ensureChromium } from '../host/chromium.mjs';
import { launchBrowser } from '../host/workbench.mjs';

const origin = 'http://matrix.invalid';

export interface MatrixPage {
  readonly page: Page;
  readonly browser: Browser;
  /** What the page has said, in order. */
  readonly heard: FromPage[];
  /** What the browser has complained of: broken policies, errors. */
  readonly complaints: string[];
  tell(message: ToPage): Promise<void>;
}

export async function openMatrixPage(viewport: { width: number; height: number }): Promise<MatrixPage> {
  const browser = await launchBrowser(await ensureChromium(console.error));
  const page = await browser.newPage({ viewport });
  const heard: FromPage[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.exposeFunction('tellTest', (message: FromPage) => heard.push(message));
  await page.addInitScript(`
    let state;
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => globalThis.tellTest(message),
      getState: () => state,
      setState: (next) => { state = next; },
    });
  `);
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html() });
    const file = path.join(root, 'dist', path.basename(pathname));
    return fs.existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
  });
  await page.goto(`${origin}/`);
  return {
    page,
    browser,
    heard,
    complaints,
    tell: (message) =>
      page.evaluate((text) => {
        const told: unknown = JSON.parse(text);
        performance.mark('told');
        globalThis.postMessage(told);
      }, JSON.stringify(message)),
  };
}

function html(): string {
  return pageOf({
    language: 'sv',
    title: 'Matris',
    source: origin,
    script: `${origin}/matrix.js`,
    style: `${origin}/matrix.css`,
    nonce: 'abc',
  });
}
