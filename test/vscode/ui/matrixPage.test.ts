import assert from 'node:assert/strict';
import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { smallMatrix } from '../../../client/webview/matrix/testMatrix';
import type { Matrix } from '../../../server/src/protocol';
import type { MatrixPage } from './matrixPage';
import { openMatrixPage } from './matrixPage';
import { screenshots } from './window';

/** So many respondents by so many proposals; every seventh cell is decided. */
function largeMatrix(respondents: number, proposals: number): Matrix {
  const letters = smallMatrix.positions.map(({ letter }) => letter);
  const columns = Array.from({ length: proposals + 1 }, (_, at) => ({
    section: at === 0 ? null : `${4 + Math.floor(at / 10)}.${at % 10}`,
    title: at === 0 ? null : `Förslag ${at} om läkare i kommunal hälso- och sjukvård`,
    counts: letters.map(() => respondents / letters.length),
    answered: respondents,
  }));
  const rows = Array.from({ length: respondents }, (_, row) => ({
    ...{ id: `r${row}`, name: `Remissinstans ${row}`, kind: 'kommun' as const, kindText: 'Kommuner' },
    cells: columns.map((_, at) => letters[(row * 31 + at * 17) % letters.length]).join(''),
    decided: columns.flatMap((_, column) =>
      (row + column) % 7 === 0
        ? [
            {
              column,
              kind: 'changed' as const,
              reading: 'e',
              text: 'avgjort av Anna: avstyrker (läst som oklart)',
            },
          ]
        : [],
    ),
  }));
  return { ...smallMatrix, columns, rows, respondents, allColumns: columns.length };
}

const view = { width: 1600, height: 1000 };

describe('The page of a matrix of 500 by 80', () => {
  let open: MatrixPage;
  let session: CDPSession;

  before(async () => {
    open = await openMatrixPage(view);
    session = await open.page.context().newCDPSession(open.page);
    // Of the threads, not of the clock: what else the machine does is not counted.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await open.page.getByText('Läser').waitFor();
  });
  after(() => open.browser.close());

  it('is shown with as many elements as are seen, and breaks no rule of its policy', async () => {
    const started = performance.now();
    await open.tell({ type: 'matrix', matrix: largeMatrix(500, 80), filter: {} });
    await open.page.getByRole('gridcell').first().waitFor();
    console.log(`        shown after ${(performance.now() - started).toFixed(0)} ms`);
    assert.equal(await open.page.getByRole('grid').getAttribute('aria-rowcount'), '501');
    assert.ok((await open.page.getByRole('row').count()) < 50);
    assert.ok((await open.page.getByRole('gridcell').count()) < 600);
    assert.deepEqual(open.complaints, []);
  });

  for (const [way, step] of [
    ['down', { top: 52, left: 0 }],
    ['aside', { top: 0, left: 53 }],
    ['down and aside', { top: 52, left: 20 }],
  ] as const) {
    it(`scrolls ${way} within the time of a frame, filling what comes into view and nothing else`, async () => {
      const before = await spent();
      const { intervals, filled, lines, columns } = await scroll(step, 200);
      const after = await spent();
      const all = (after.all - before.all) / intervals.length;
      const ours = (after.ours - before.ours) / intervals.length;
      const sorted = [...intervals].sort((a, b) => a - b);
      const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
      const late = intervals.filter((interval) => interval > 1.5 * (1000 / 60)).length;
      console.log(
        `        ${way}: a frame every ${at(0.5)} ms (p95 ${at(0.95)}), ${late} of ${intervals.length} late, ` +
          `${ours.toFixed(1)} ms of script, styles and layout a frame (with painting ${all.toFixed(1)} ms), ` +
          `${(filled / intervals.length).toFixed(0)} cells filled`,
      );
      // Each line and each column that has come into view is filled once, and no more than fit are there.
      const across = Math.ceil(view.width / 160) + 3;
      const down = Math.ceil(view.height / 26) + 13;
      assert.ok(filled <= (lines + 2) * across + (columns + 2) * down, `${filled} cells were filled`);
      assert.ok((await open.page.getByRole('gridcell').count()) <= across * down);
      // The rest of a frame's 16.7 ms is for painting, which is done without a graphics card here.
      assert.ok(ours < 12, `${ours.toFixed(1)} ms of script, styles and layout a frame`);
    });
  }

  it('says at a head how often machine and person agree, where that is known, and nowhere else', async () => {
    const large = largeMatrix(20, 3);
    const text = 'Samma ståndpunkt: 27 av 30 avgjorda. Samma sida: 28. Motsatt sida: 2.';
    const [row, ...rows] = large.rows;
    const [column, ...columns] = large.columns;
    const matrix = {
      ...large,
      rows: [{ ...row!, agreement: text }, ...rows],
      columns: [{ ...column!, agreement: text }, ...columns],
    };
    await open.tell({ type: 'matrix', matrix, filter: {} });
    const { page } = open;
    const descriptions = (role: 'rowheader' | 'columnheader') =>
      page.getByRole(role).evaluateAll((heads) => heads.map((head) => head.getAttribute('title')));
    const line = page.getByRole('rowheader', { name: /^Remissinstans 0\b/ });
    await line.and(page.locator(`[title="${text}"]`)).waitFor();
    assert.equal((await descriptions('rowheader')).filter((title) => title === text).length, 1);
    // The corner is a head too.
    assert.deepEqual(await descriptions('columnheader'), [null, text, null, null, null]);
    assert.equal(await line.locator('.name').getAttribute('title'), `Remissinstans 0\n${text}`);
    await line.focus();
    await page.getByRole('region').getByText(text).waitFor();
    await page.screenshot({ path: path.join(screenshots, 'matrix-agreement.png') });
    // Heads are filled again and again: nothing of it is left.
    await open.tell({ type: 'matrix', matrix: large, filter: {} });
    await line.and(page.locator('[title]')).waitFor({ state: 'hidden' });
    assert.ok(!(await descriptions('columnheader')).includes(text));
  });

  /** What the main thread has spent in all, and what of it on our script, styles and layout, in milliseconds of its own time. */
  async function spent(): Promise<{ all: number; ours: number }> {
    const { metrics } = await session.send('Performance.getMetrics');
    const sum = (...names: string[]) =>
      metrics.reduce((total, { name, value }) => (names.includes(name) ? total + 1000 * value : total), 0);
    return {
      all: sum('TaskDuration'),
      ours: sum('ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'),
    };
  }

  /** Scrolls a step a frame, there and back. @returns the times between frames, how many cells were filled, and what came by */
  function scroll(
    step: { readonly top: number; readonly left: number },
    frames: number,
  ): Promise<{ intervals: number[]; filled: number; lines: number; columns: number }> {
    return open.page.evaluate(`new Promise((resolve) => {
      const scroller = document.querySelector('.scroller');
      const step = ${JSON.stringify(step)};
      let filled = 0;
      const observer = new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes)
          if (node.nodeType === 1) filled += node.matches('.cell') ? 1 : node.querySelectorAll('.cell').length;
      });
      observer.observe(scroller, { subtree: true, childList: true });
      scroller.scrollTo(0, 0);
      const intervals = [];
      let way = 1, moved = { top: 0, left: 0 }, last;
      const frame = (now) => {
        if (last !== undefined) intervals.push(now - last);
        last = now;
        if (intervals.length === ${frames}) {
          observer.disconnect();
          const lines = Math.ceil(moved.top / 26), columns = Math.ceil(moved.left / 160);
          resolve({ intervals, filled, lines, columns });
          return;
        }
        if (intervals.length === ${frames / 2}) way = -1;
        const { scrollTop, scrollLeft } = scroller;
        scroller.scrollBy(step.left * way, step.top * way);
        moved = {
          top: moved.top + Math.abs(scroller.scrollTop - scrollTop),
          left: moved.left + Math.abs(scroller.scrollLeft - scrollLeft),
        };
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    })`);
  }
});
