/**
 * A window of VS Code in a headless browser, the built extension loaded and a copy of the seeds open: what a person
 * sees, and pictures of it. To add a test, write `NAME.test.ts` beside this file:
 *
 *     describe('Hover', () => {
 *       const window = useWindow();
 *       it('shows …', async () => {
 *         await window().openFile('botkyrka-kommun.txt');
 *         const hover = await window().hover('avstyrker');
 *         await window().screenshot('hover');
 *       });
 *     });
 *
 * `npm test -- ui` runs them; VSCODE_HOST_RELEASE=oldest chooses the oldest VS Code. Whatever Playwright can do, the
 * tests can do with `window().page`. Notifications never pop up here; `notifications()` opens their list.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../../../scripts/lib/root.mjs';
import { installServer } from '../../../scripts/vscode-server/install.mjs';
import { exitOnSignals } from '../../../scripts/lib/signals.mjs';
import type { ReleaseName } from '../../../scripts/vscode-server/releases.mjs';
import { ensureChromium } from '../host/chromium.mjs';
import { testSettings } from '../host/settings.mjs';
import { openWorkbench } from '../host/workbench.mjs';

exitOnSignals();

const seeds = path.join(root, 'seeds', 'sou-2024-72');

/** Where pictures go: out of git. */
export const screenshots = path.join(root, 'test', 'vscode', 'screenshots');

export interface WindowOptions {
  /** The user's settings, beside those of every test. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The folder to open, of which a copy is used; the seeds unless told. */
  readonly folder?: string;
  /** A file of that folder to open instead of it: the window has no folder then. */
  readonly fileAlone?: string;
}

/** A window on a server and a browser of its own. */
export interface OpenWindow {
  readonly window: Window;
  /** The open folder, or the one of the file that is open alone: a copy, which tests may write in. */
  readonly folder: string;
  /** What VS Code and its extension host have logged. */
  readonly messages: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens a window before the tests of the surrounding `describe`, and closes it after them. A test that fails leaves a
 * picture, `failure-TITLE.png`.
 */
export function useWindow(options: WindowOptions = {}): () => Window {
  let open: OpenWindow | undefined;
  before(async () => {
    open = await openWindow(options);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state === 'failed') await open?.window.screenshot(`failure-${test.fullTitle()}`);
  });
  after(async () => {
    await open?.close();
  });
  return () => open!.window;
}

export async function openWindow(options: WindowOptions = {}): Promise<OpenWindow> {
  const { settings = {}, folder = seeds, fileAlone } = options;
  const log = (message: string): void => console.error(message);
  const release = (process.env['VSCODE_HOST_RELEASE'] ?? 'newest') as ReleaseName;
  const installed = await installServer(release, log);
  const executable = await ensureChromium(log);
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'remissvar-ui-'));
  const clean = (): void => fs.rmSync(scratch, { recursive: true, force: true });
  process.once('exit', clean);
  const target = path.join(scratch, path.basename(folder));
  fs.cpSync(folder, target, { recursive: true });
  const messages: string[] = [];
  const workbench = await openWorkbench({
    installed,
    executable,
    dataDirectory: path.join(scratch, 'data'),
    extensionsDirectory: path.join(scratch, 'extensions'),
    settings: { ...testSettings, ...settings },
    opening: {
      ...(fileAlone === undefined ? { target } : { files: [path.join(target, fileAlone)] }),
      developmentPaths: [root],
    },
    onLog: (type, args) => messages.push(`[${type}] ${args.join(' ')}`),
  });
  const close = async (): Promise<void> => {
    await workbench.close();
    clean();
  };
  try {
    await workbench.page.locator('.monaco-workbench .part.activitybar').waitFor();
  } catch (error) {
    await close();
    throw new Error(`The workbench did not open.\n${messages.join('\n')}`, { cause: error });
  }
  return { window: new Window(workbench.page), folder: target, messages, close };
}

/** What tests do in a window, as a person would. */
export class Window {
  constructor(readonly page: Page) {}

  /** The editor of an open file, by its name. */
  editor(name: string): Locator {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${encodeURI(name)}"]`);
  }

  /** Opens a file of the folder, by its name, and waits for its text. */
  async openFile(name: string): Promise<Locator> {
    await this.pick('Control+P', name);
    const editor = this.editor(name);
    await editor.locator('.view-line').first().waitFor();
    return editor;
  }

  /** Runs the command with this title, as the command palette finds it. @param asks whether it asks for input itself */
  async command(title: string, asks = false): Promise<void> {
    await this.pick('F1', `>${title}`, asks);
  }

  /** Puts the cursor on a line, 1-based, and scrolls it into view. */
  async goToLine(line: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Rests the mouse on the first visible occurrence of the words in the active editor. @returns the hover that shows */
  async hover(words: string): Promise<Locator> {
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible').first();
    // While an editor scrolls or is coloured anew its text moves away under the mouse: then the mouse comes again.
    for (let attempt = 1; attempt <= 10; attempt++) {
      const { x, y } = await this.placeOf(words);
      await this.page.mouse.move(x - 4, y);
      await this.page.mouse.move(x, y, { steps: 2 });
      const shown = await hover.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      );
      if (shown) return hover;
      await this.page.mouse.move(0, 0);
    }
    throw new Error(`No hover shows on "${words}"`);
  }

  /** The middle of the first visible occurrence of the words in the active editor. */
  async placeOf(words: string): Promise<{ x: number; y: number }> {
    const lines = this.page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
    await lines.locator('.view-line', { hasText: words }).first().waitFor();
    const place = await lines.evaluate((element, wanted) => {
      const document = element.ownerDocument;
      const walker = document.createTreeWalker(element, 4 /* text */);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // The editor writes spaces as no-break spaces.
        const start = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    }, words);
    if (!place) throw new Error(`"${words}" is not within one run of text in the active editor`);
    return place;
  }

  /** Shows a view container by the title of its icon in the activity bar. */
  async openView(title: string): Promise<void> {
    // A badge may lie over the icon, hence the force.
    await this.page.getByRole('tab', { name: new RegExp(`^${title}`) }).click({ force: true });
  }

  /** Makes the side bar so many pixels wide, for rows with long texts. */
  async resizeSideBar(width: number): Promise<void> {
    const bar = await this.page.locator('.part.sidebar').boundingBox();
    if (!bar) throw new Error('The side bar is not shown');
    const middle = bar.y + bar.height / 2;
    await this.page.mouse.move(bar.x + bar.width, middle);
    await this.page.mouse.down();
    await this.page.mouse.move(bar.x + width, middle, { steps: 4 });
    await this.page.mouse.up();
    await this.page.mouse.move(0, 0);
  }

  /** Chooses in the menu that is open, or about to be. @param name in full, or its start */
  async chooseInMenu(name: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name });
    await item.waitFor();
    // In its first tenth of a second a menu takes no click, lest the one that opened it choose as well.
    for (let attempt = 1; attempt <= 10; attempt++) {
      const isChosen = await item
        .click({ timeout: 2_000 })
        .then(() => item.waitFor({ state: 'hidden', timeout: 1_000 }))
        .then(
          () => true,
          () => item.isHidden(),
        );
      if (isChosen) return;
    }
    throw new Error(`The menu does not take "${name}"`);
  }

  /** A row of a tree, by the start of its accessible name. */
  treeItem(name: string | RegExp): Locator {
    return this.page.getByRole('treeitem', { name }).first();
  }

  /** Opens the list of problems. @returns its rows */
  async problems(): Promise<Locator> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible())) {
      await this.page.keyboard.press('Control+Shift+M');
      await this.page.locator('.markers-panel').waitFor();
    }
    return rows;
  }

  /** Opens the list of notifications. @returns its items */
  async notifications(): Promise<Locator> {
    const list = this.page.locator('.notifications-center');
    if (!(await list.isVisible())) await this.page.locator('[id="status.notifications"] a').click();
    return list.locator('.notification-list-item');
  }

  /** The inside of the open webview. */
  webview(): ReturnType<Page['frameLocator']> {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Keeps a picture of the window, or of a part of it. @returns the file */
  async screenshot(name: string, part: Locator | Page = this.page): Promise<string> {
    const safe = name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
    const file = path.join(screenshots, `${safe}.png`);
    // A hover that fades in, say, is shown as it is in the end.
    await part.screenshot({ path: file, animations: 'disabled' });
    return file;
  }

  private async pick(key: string, words: string, asks = false): Promise<void> {
    await this.page.keyboard.press(key);
    const input = this.page.locator('.quick-input-widget input[type=text]');
    await input.waitFor();
    await input.fill(words);
    // The row that Enter takes: the list may still be the one from before the words.
    const row = this.page.locator('.quick-input-list .monaco-list-row.focused', {
      hasText: words.replace(/^>/, ''),
    });
    await row.waitFor();
    await this.page.keyboard.press('Enter');
    // What the command asks with is shown in the same place.
    if (asks) await row.waitFor({ state: 'hidden' });
    else await input.waitFor({ state: 'hidden' });
  }
}
