import { readFileSync, writeFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { expect, test } from '../driver/journey';
import { Lab } from '../driver/lab';
import { ask, readLibrary } from '../driver/stored-library';

const texts: Readonly<Record<string, string>> = {
  plain: 'Seit heute Morgen liefert das Werk wieder.\n\nDanke an die Nachtschicht!',
  signs: 'Größer als 5 €: „Maß“ – ß, Œ, ﬁ, \u00a0, \u2028 und \u200d',
  emoji: '🚰 👩‍🔬 🏳️‍🌈 👍🏽 🇩🇪',
  rightToLeft: 'שלום לכולם، مرحبا \u202eabc\u202c 2027',
  halfSigns: 'vorn \ud83d hinten \udeb0 \ud83d',
  decomposed: 'Mu\u0308nchen und München sind zweierlei Zeichen',
  control: 'a\u0000b\tc\r\nd\re\ufffe',
  markup: '<script>alert(1)</script><img src=x onerror=alert(2)> {{name}} ${x} \\u0041',
  long: 'Wir bauen. '.repeat(11_364).slice(0, 125_000),
};

const fileField = async (page: Page): Promise<ElementHandle<HTMLInputElement>> => {
  const field = await page.waitForSelector('#backup input[type=file]');
  if (!field) throw new Error('There is nowhere to choose a file.');
  return field as ElementHandle<HTMLInputElement>;
};
const choose = async (page: Page, path: string) => (await fileField(page)).uploadFile(path);
const press = (page: Page, selector: string) => page.locator(`#backup ${selector}`).click();
const words = (page: Page, selector: string) =>
  page
    .waitForSelector(`#backup ${selector}`)
    .then((found) => found?.evaluate((one) => one.textContent ?? ''));

async function fill(agent: Page): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    const id = `draft-${name}`;
    await ask(agent, 'saveDraft', { id, text: `Erste Fassung: ${text}` });
    await ask(agent, 'saveDraft', { id, text, title: text.slice(0, 60), tags: ['#Wasser', 'größer'] });
    await ask(agent, 'saveSnippet', { name: text.slice(0, 30), trigger: name, text: text.slice(0, 3000) });
  }
  await ask(agent, 'saveDraft', {
    text: 'Angeheftet',
    pinned: true,
    status: 'posted',
    audience: 'investors',
  });
}

test('a library goes out to a file and comes into an empty browser the same, sign by sign', async ({
  lab,
}) => {
  await fill(lab.agent);
  const before = await readLibrary(lab.agent);
  expect(before.drafts.map((draft) => (draft as unknown as { text: string }).text)).toEqual(
    expect.arrayContaining(Object.values(texts)),
  );
  const page = await lab.openOwnPage('/options.html#backup');
  await press(page, '.backup-save button');
  const path = await lab.download(/^lackmus-backup-\d{4}-\d\d-\d\d\.json$/);
  await page.close();

  const other = await Lab.start(inject('browser'), { window: 'none' });
  try {
    const empty = await other.openOwnPage('/options.html#backup');
    await choose(empty, path);
    expect(await words(empty, '.import-counts')).toMatch(/^19(new|neu)/);
    expect(await empty.$('#backup script')).toBeNull();
    await press(empty, '.import-preview .primary');
    await empty.waitForFunction(() => document.querySelector('#backup .backup-load [role=status] p'));
    expect(await readLibrary(other.agent)).toEqual(before);
    // The same file a second time brings nothing.
    await choose(empty, path);
    expect(await words(empty, '.import-counts')).toMatch(/^19(unchanged|unverändert)$/);
    expect(other.strayRequests()).toEqual([]);
  } finally {
    await other.close();
  }
});

test('a file that is no whole backup changes nothing, and the writer is told why', async ({ lab }) => {
  const page = await lab.openOwnPage('/options.html#backup');
  const good = readFileSync(await lab.download(/json$/), 'utf8');
  const before = await readLibrary(lab.agent);
  const files = {
    'cut-off.json': [good.slice(0, good.length / 2), /damaged|beschädigt/],
    'newer.json': [good.replace('"version": 1', '"version": 2'), /newer version|neueren Version/],
    'foreign.json': ['{"bookmarks":[]}', /not a Lackmus backup|keine Sicherung von Lackmus/],
    'empty.json': ['', /not a Lackmus backup|keine Sicherung von Lackmus/],
  } as const;
  const path = await lab.download(/json$/);
  for (const [name, [text, told]] of Object.entries(files)) {
    const bad = path.replace(/[^/]*$/, name);
    writeFileSync(bad, text);
    await choose(page, bad);
    await expect.poll(() => words(page, '.backup-load [role=status]')).toMatch(told);
    expect(await words(page, '.backup-load [role=status]')).toMatch(/unchanged|unverändert/);
  }
  expect(await readLibrary(lab.agent)).toEqual(before);
  await page.close();
});

const megabytes = 50;

/** 50 MB of drafts of 1,500 characters. */
function writeLargeFile(path: string): number {
  const text = 'Wir bauen in Kassel, und zwar größer. '.repeat(40).slice(0, 1500);
  const draft = (at: number) => ({
    schema: 1,
    id: `large-${at}`,
    title: `Entwurf ${at}`,
    text: `${at} ${text}`,
    channel: 'post',
    audience: 'public',
    language: 'auto',
    tags: [],
    status: 'writing',
    pinned: false,
    createdAt: 1_764_000_000_000,
    updatedAt: 1_764_000_000_000 + at,
    readingHistory: [],
    vv: { elsewhere: 1 },
  });
  const count = Math.ceil((megabytes * 1_000_000) / JSON.stringify(draft(10_000)).length);
  const drafts = Array.from({ length: count }, (_, at) => draft(at));
  writeFileSync(path, JSON.stringify({ format: 'lackmus-backup', version: 1, drafts }));
  return count;
}

/** Notes, in the page, the longest time in which it could do nothing else. */
const watchPage = (page: Page) =>
  page.evaluateHandle(() => {
    const watch = { longest: 0, last: performance.now() };
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last - 10);
      watch.last = now;
    }, 10);
    return watch;
  });

test(
  'a file of 50 MB stops nothing, and cancelling it leaves nothing',
  { timeout: 120_000 },
  async ({ lab }) => {
    const before = await readLibrary(lab.agent);
    const path = (await lab.download(/json$/)).replace(/[^/]*$/, 'large.json');
    const count = writeLargeFile(path);
    const page = await lab.openOwnPage('/options.html#backup');
    const watch = await watchPage(page);
    const started = Date.now();
    await choose(page, path);
    await page.waitForSelector('#backup .import-preview', { timeout: 60_000 });
    const previewed = Date.now();
    await press(page, '.import-preview .primary');
    await page.waitForSelector('#backup progress[value]', { timeout: 60_000 });
    await press(page, '.backup-load .row button');
    await page.waitForSelector('#backup .backup-fault', { timeout: 60_000 });
    const cancelled = Date.now();
    const longest = await watch.evaluate(({ longest }) => longest);
    console.log(
      `Backup of ${megabytes} MB, ${count} drafts: preview after ${previewed - started} ms, cancelled after ${cancelled - previewed} ms more; the page stood still for ${longest.toFixed(0)} ms at most`,
    );
    expect(await words(page, '.backup-load [role=status]')).toMatch(/Cancelled|Abgebrochen/);
    expect(await readLibrary(lab.agent)).toEqual(before);
    expect(longest).toBeLessThan(500);
    await page.close();
  },
);
