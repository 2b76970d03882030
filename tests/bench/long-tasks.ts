import type { Page } from 'puppeteer-core';
import { modelText, openComposer } from '@/tests/e2e/driver/composer';
import { Lab } from '@/tests/e2e/driver/lab';

const perSecond = 10;
const keys = 100;
const length = 3000 - keys;

const paragraph =
  'Wir stellen unsere Standorte neu auf. Das Werk Lübeck wird mit Rostock zusammengeführt, um Synergien zu heben und nachhaltig wettbewerbsfähig zu bleiben. Ich danke allen für ihr Verständnis. ';

interface Typing {
  /** Tasks over 50 ms, in milliseconds. */
  readonly longTasks: readonly number[];
  /** From a key's event to the next picture: median, 95th percentile and the longest, in milliseconds. */
  readonly latency: { readonly median: number; readonly p95: number; readonly longest: number };
  /** The whole main thread and our scripts' part of it, in milliseconds a second. */
  readonly busy: number;
  readonly ours: number;
}

interface Watching {
  longTasks: number[];
  latencies: number[];
}

const watch = (page: Page) =>
  page.evaluateHandle(() => {
    const watching: Watching = { longTasks: [], latencies: [] };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watching.longTasks.push(duration);
    }).observe({ type: 'longtask' });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => watching.latencies.push(performance.now() - timeStamp));
          port1.start();
          port2.postMessage(null);
        });
      },
      true,
    );
    return watching;
  });

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

/** Samples the page's processor time; the returned function ends it and says how many milliseconds were ours. */
async function profile(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    await session.detach();
    const ours = new Set(
      profile.nodes
        .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://'))
        .map(({ id }) => id),
    );
    const deltas = profile.timeDeltas ?? [];
    const samples = profile.samples ?? [];
    return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (deltas[index] ?? 0) : 0), 0) / 1000;
  };
}

/** Types at ten keys a second into a long post and says what that cost the page. */
async function typeIntoLongPost(page: Page): Promise<Typing> {
  await page.evaluate(
    (text) => window.fixture.setText(text),
    paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length),
  );
  await page.evaluate(() => window.fixture.editors.get('post')?.focus());
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const watching = await watch(page);
  const stop = await profile(page);
  const before = await page.metrics();
  const letters = Array.from(paragraph.slice(0, keys));
  for (const letter of letters) {
    const next = Date.now() + 1000 / perSecond;
    await page.keyboard.type(letter);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())));
  }
  const after = await page.metrics();
  const ours = await stop();
  const { longTasks, latencies } = await watching.evaluate((all) => all);
  const sorted = latencies.toSorted((a, b) => a - b);
  const seconds = (after.Timestamp ?? 0) - (before.Timestamp ?? 0);
  const busy = (((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000) / seconds;
  return {
    longTasks,
    latency: { median: at(sorted, 0.5), p95: at(sorted, 0.95), longest: at(sorted, 1) },
    busy,
    ours: ours / seconds,
  };
}

/** Milliseconds our scripts take on a lively feed while nobody writes, for every second. */
async function watcherCost(lab: Lab, seconds = 5): Promise<number> {
  const page = await lab.openLinkedIn('busy-feed');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const stop = await profile(page);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const cost = await stop();
  await page.close();
  return cost / seconds;
}

const lab = await Lab.start('chromium', { window: 'none' });
try {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  const { longTasks, latency, busy, ours } = await typeIntoLongPost(page);
  console.log(
    `Typing ${keys} keys at ${perSecond} a second into ${(await modelText(page)).length} characters:`,
  );
  console.log(
    `  long tasks (> 50 ms)  ${longTasks.length}${longTasks.length ? `: ${longTasks.join(', ')} ms` : ''}`,
  );
  console.log(
    `  key to picture        median ${latency.median.toFixed(1)}, 95 % ${latency.p95.toFixed(1)}, longest ${latency.longest.toFixed(1)} ms`,
  );
  console.log(`  main thread busy      ${busy.toFixed(0)} ms a second, ${ours.toFixed(0)} of them Lackmus`);
  await page.close();
  console.log(`Watcher on a lively feed, nobody writing: ${(await watcherCost(lab)).toFixed(2)} ms a second`);
} finally {
  await lab.close();
}
