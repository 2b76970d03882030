import type { Page } from 'puppeteer-core';
import { Lab } from '@/tests/e2e/driver/lab';

const drafts = 1000;
const length = 1500;
const revisions = 300;
const runs = 15;

const sentences =
  'Wir stellen das Werk Lübeck neu auf und bauen in Kassel 120 Stellen. Größer wird auch die Nachtschicht, denn ab Dezember liefern wir wieder Wasser an 41.000 Menschen. Der Betriebsrat war früh dabei; die Kosten trägt der Konzern. ';

interface Row {
  readonly what: string;
  /** Milliseconds, as many as there were runs. */
  readonly times: readonly number[];
  readonly target: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function print(rows: readonly Row[]): void {
  console.log(`${drafts} drafts of ${length} characters, ${revisions} revisions; milliseconds`);
  console.log(
    `${''.padEnd(44)}${'median'.padStart(9)}${'p95'.padStart(9)}${'target'.padStart(9)}${'runs'.padStart(7)}`,
  );
  for (const { what, times, target } of rows) {
    const sorted = times.toSorted((a, b) => a - b);
    const figures = [at(sorted, 0.5).toFixed(1).padStart(9), at(sorted, 0.95).toFixed(1).padStart(9)];
    console.log(
      `${what.padEnd(44)}${figures.join('')}${String(target).padStart(9)}${String(times.length).padStart(7)}${at(sorted, 0.5) > target ? '  over' : ''}`,
    );
  }
}

/** Fills the database past the extension. Every draft has words of its own, as real ones have. */
const seed = (agent: Page): Promise<void> =>
  agent.evaluate(
    async ({ drafts, length, revisions, sentences }) => {
      const now = Date.now();
      const textOf = (n: number) => {
        const own = Array.from({ length: 12 }, (_, at) => `Thema${(n * 7 + at * 131) % 997}`).join(' ');
        return `Beitrag ${n} zu ${own}\n\n${sentences.repeat(10)}`.slice(0, length);
      };
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
        });
      const database = await settle(indexedDB.open('lackmus'));
      const transaction = database.transaction(['drafts', 'revisions'], 'readwrite');
      for (let n = 0; n < drafts; n++)
        transaction.objectStore('drafts').put({
          schema: 1,
          id: `bench-${n}`,
          title: `Beitrag ${n}`,
          text: textOf(n),
          channel: 'post',
          audience: 'public',
          language: 'auto',
          tags: [`Tag ${n % 20}`],
          status: 'writing',
          pinned: n % 100 === 0,
          createdAt: now - n * 3_600_000,
          updatedAt: now - n * 60_000,
          readingHistory: [{ at: now, value: n % 100, counts: { wording: n % 5 } }],
          vv: { bench: 1 },
        });
      for (let n = 0; n < revisions; n++)
        transaction.objectStore('revisions').put({
          id: `revision-${n}`,
          draftId: `bench-${n % 10}`,
          at: now - n * 86_400_000,
          title: `Beitrag ${n}`,
          text: textOf(n),
        });
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    },
    { drafts, length, revisions, sentences },
  );

interface Opening {
  /** From the page's first script to the first entry of the list on the screen. */
  readonly shown: number;
  /** The background's part of it: from asking to the answer. */
  readonly answered: number;
}

// Runs in the page before its own scripts: it presses the drafts' tab as soon as there is one.
const watchOpening = (): void => {
  const times = { asked: 0, answered: 0, shown: 0 };
  Object.assign(window, { opening: times });
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = ((...args: readonly unknown[]) => {
    const isList = (args[0] as { type?: string } | undefined)?.type === 'listLibrary';
    if (isList) times.asked = performance.now();
    const done = send(...(args as [unknown]));
    if (isList) void Promise.resolve(done).then(() => (times.answered = performance.now()));
    return done;
  }) as typeof runtime.sendMessage;
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

async function measureOpening(lab: Lab, path: string): Promise<Opening> {
  const page = await lab.backend.browser.newPage();
  await page.evaluateOnNewDocument(watchOpening);
  await page.goto(lab.backend.origin + path);
  await page.waitForFunction(() => (window as unknown as { opening: { shown: number } }).opening.shown > 0);
  const opening = await page.evaluate(() => {
    const { asked, answered, shown } = (
      window as unknown as { opening: { asked: number; answered: number; shown: number } }
    ).opening;
    const script = performance
      .getEntriesByType('resource')
      .find((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script');
    const start = (script as PerformanceResourceTiming | undefined)?.responseEnd ?? 0;
    return { shown: shown - start, answered: answered - asked };
  });
  await page.close();
  return opening;
}

/** From each key to the picture that answers it. */
async function measureSearch(page: Page): Promise<number[]> {
  await page.waitForSelector('input[type=search]');
  await page.focus('input[type=search]');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    // The work is done, and its picture ordered, when the frame after the key begins.
    document.addEventListener(
      'input',
      () => {
        const started = performance.now();
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => times.push(performance.now() - started));
        channel.port1.start();
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      true,
    );
  });
  for (const word of ['thema12 lübeck', 'größer', 'muenchen', 'beitrag 77']) {
    for (const sign of word) {
      await page.keyboard.type(sign);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      if (field) field.value = '';
    });
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

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
  await lab.agent.evaluate(() =>
    chrome.runtime.sendMessage({ id: 0, type: 'listLibrary', data: null, timestamp: Date.now() }),
  );
  await seed(lab.agent);
  const openings: Opening[] = [];
  for (let run = 0; run < runs; run++) openings.push(await measureOpening(lab, '/popup.html'));
  const page = await lab.openOwnPage('/popup.html#window');
  await page.locator('[role=tab]:nth-child(2)').click();
  const search = await measureSearch(page);
  await page.close();
  await lab.agent.bringToFront();
  const saves = await measureSaves(lab.agent, 60);
  print([
    { what: 'list shown, from the popup’s script', times: openings.map(({ shown }) => shown), target: 100 },
    {
      what: '  of it, waiting for the background',
      times: openings.map(({ answered }) => answered),
      target: 50,
    },
    { what: 'search keystroke, to the next picture', times: search, target: 16 },
    { what: 'save acknowledged', times: saves, target: 50 },
  ]);
} finally {
  await lab.close();
}
