import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { Lab } from '@/tests/e2e/driver/lab';
import { drafts, length, revisions, seedLibrary, sentences } from './seed-library';

const runs = 15;

interface Watched {
  readonly opening: { readonly shown: number };
}

interface Row {
  readonly what: string;
  /** Milliseconds, as many as there were runs. */
  readonly times: readonly number[];
  readonly target?: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function print(rows: readonly Row[]): void {
  const [load = 0] = loadavg();
  console.log(
    `Load ${load.toFixed(1)} on ${cpus().length} processors: above that, all figures are too high.`,
  );
  console.log(`${drafts} drafts of ${length} characters, ${revisions} revisions; milliseconds`);
  console.log(
    `${''.padEnd(44)}${'median'.padStart(9)}${'p95'.padStart(9)}${'target'.padStart(9)}${'runs'.padStart(7)}`,
  );
  for (const { what, times, target } of rows) {
    const sorted = times.toSorted((a, b) => a - b);
    const figures = [at(sorted, 0.5).toFixed(1).padStart(9), at(sorted, 0.95).toFixed(1).padStart(9)];
    console.log(
      `${what.padEnd(44)}${figures.join('')}${String(target ?? '').padStart(9)}${String(times.length).padStart(7)}${target !== undefined && at(sorted, 0.5) > target ? '  over' : ''}`,
    );
  }
}

// Runs in the page before its own scripts: it presses the drafts' tab as soon as there is one.
const watchOpening = (): void => {
  const times = { shown: 0 };
  Object.assign(window, { opening: times });
  let isPressed = false;
  const look = (): void => {
    const tab = document.querySelectorAll<HTMLElement>('[role=tab]')[1];
    if (tab && !isPressed) {
      isPressed = true;
      tab.click();
    }
    if (times.shown > 0 || !document.querySelector('.entry, [data-draft]')) return;
    times.shown = -1;
    requestAnimationFrame(() => setTimeout(() => (times.shown = performance.now())));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
};

/** From the moment the page's scripts may run to the picture with the first entry of the list. */
async function measureOpening(lab: Lab, path: string): Promise<number> {
  const page = await lab.backend.browser.newPage();
  await page.evaluateOnNewDocument(watchOpening);
  await page.goto(lab.backend.origin + path);
  await page.waitForFunction(() => (window as unknown as Watched).opening.shown > 0);
  const shown = await page.evaluate(() => {
    // Then the page is read and its scripts may run; their own loading counts as well.
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (window as unknown as Watched).opening.shown - (navigation?.domInteractive ?? 0);
  });
  await page.close();
  return shown;
}

/** What each key costs the page: script, layout and picture, without the waiting for the next frame. */
async function measureSearch(page: Page): Promise<number[]> {
  const field = 'input[type=search]';
  await page.waitForSelector(field);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const times: number[] = [];
  for (const words of ['thema12 lübeck', 'größer', 'muenchen', 'beitrag 77']) {
    await page.locator(field).fill('');
    await page.focus(field);
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const sign of words) {
      const before = await busy();
      await page.keyboard.type(sign);
      await new Promise((resolve) => setTimeout(resolve, 120));
      times.push((await busy()) - before);
    }
  }
  return times;
}

/** The whole library in one message, as a composer gets it. */
const measureMessage = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const started = performance.now();
    await chrome.runtime.sendMessage({ id: 0, type: 'listLibrary', data: null, timestamp: Date.now() });
    return performance.now() - started;
  });

/** From asking for a save to its acknowledgement, in turn for a draft with 30 revisions and for new ones. */
const measureSaves = (page: Page, count: number): Promise<number[]> =>
  page.evaluate(
    async ({ count, text }) => {
      const times: number[] = [];
      for (let n = 0; n < count; n++) {
        const data = { text: `${n} ${text}`, ...(n % 2 === 0 && { id: 'bench-3' }) };
        const started = performance.now();
        await chrome.runtime.sendMessage({ id: 0, type: 'saveDraft', data, timestamp: Date.now() });
        times.push(performance.now() - started);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return times;
    },
    { count, text: sentences.repeat(10).slice(0, length) },
  );

const lab = await Lab.start('chromium', { window: 'none' });
try {
  // The background makes the database when it is first asked.
  await measureMessage(lab.agent);
  await seedLibrary(lab.agent);
  const openings: number[] = [];
  for (let run = 0; run < runs; run++) openings.push(await measureOpening(lab, '/popup.html'));
  const page = await lab.openOwnPage('/popup.html#window');
  await page.locator('[role=tab]:nth-child(2)').click();
  const search = await measureSearch(page);
  await page.close();
  await lab.agent.bringToFront();
  const messages: number[] = [];
  for (let run = 0; run < runs; run++) messages.push(await measureMessage(lab.agent));
  const saves = await measureSaves(lab.agent, 60);
  print([
    { what: 'list shown, from the popup’s script', times: openings, target: 100 },
    { what: 'search keystroke, work of the page', times: search, target: 16 },
    { what: 'save acknowledged', times: saves, target: 50 },
    { what: 'the library in one message, for a composer', times: messages },
  ]);
} finally {
  await lab.close();
}
