import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApache } from '@/tests/servers/apache';
import { addFolder, type DavServer } from '@/tests/servers/server';
import type { Draft, Snippet } from '@/utils/library/types';
import { poll } from '../driver/backend';
import type { Lab } from '../driver/lab';
import { ask, readLibrary } from '../driver/stored-library';
import {
  enterCode,
  readCode,
  readSync,
  setUpWebdav,
  startSyncLab,
  type SyncLab,
  syncNow,
} from '../driver/sync-pair';

const folder = 'Kommunikation & Büro';
const first = 'Werk Nabburg schließt im März.\n\nWir sprechen mit allen 120 Beschäftigten.';
/** Nothing of this may stand anywhere outside of the browsers. */
const secrets = ['Nabburg', 'Beschäftigten', 'Vorstandssache', 'Geheimnisträger', 'pressefrage', 'Abfindung'];

let server: DavServer;
let a: SyncLab;
let b: SyncLab;
let c: SyncLab;

beforeAll(async () => {
  server = await startApache();
  addFolder(server, folder);
  a = await startSyncLab('chromium', server);
  b = await startSyncLab('chromium', server);
  c = await startSyncLab('firefox', server);
}, 120_000);

afterAll(async () => {
  await Promise.all([a, b, c].map((one) => one?.close()));
  await server?.stop();
});

const textsOf = async ({ agent }: Lab): Promise<string[]> =>
  ((await readLibrary(agent)).drafts as unknown as Draft[]).map(({ text }) => text).toSorted();
const draftOf = async ({ agent }: Lab, id: string): Promise<Draft | undefined> =>
  ((await readLibrary(agent)).drafts as unknown as Draft[]).find((draft) => draft.id === id);
const save = ({ agent }: Lab, id: string, text: string) => ask(agent, 'saveDraft', { id, text });

/** Both at the folder, and the second one with the first one's code. */
describe('two Chromium profiles, one Firefox and a folder on a real Apache', () => {
  test('a server is taken only when it proves to work', async () => {
    expect(await setUpWebdav(a.lab, server, { folder: 'nowhere' })).toMatch(/no such folder/);
    expect(await setUpWebdav(a.lab, server, { folder, password: 'wrong' })).toMatch(/not right/);
    expect((await readSync(a.lab)).ways).toMatchObject([{}, { name: 'webdav', isOn: false }]);
    expect(await setUpWebdav(a.lab, server, { folder })).toMatch(/Writing, reading and deleting work/);
    expect((await readSync(a.lab)).ways).toMatchObject([{}, { name: 'webdav', isOn: true }]);
  });

  test('the second device is locked out until it has the code', async () => {
    await save(a.lab, 'plan', first);
    await ask(a.lab.agent, 'saveSnippet', {
      name: 'Geheimnisträger',
      trigger: 'pressefrage',
      text: 'Zur Abfindung sagen wir nichts.',
    });
    await syncNow(a.lab);
    expect(await setUpWebdav(b.lab, server, { folder })).toMatch(/Connected/);
    const locked = await syncNow(b.lab);
    expect(await textsOf(b.lab)).toEqual([]);
    expect(locked.locked).toBeGreaterThan(0);
    const code = await readCode(a.lab);
    const wrong = code.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
    expect(await enterCode(b.lab, wrong)).toMatch(/character is not right/);
    expect(await enterCode(b.lab, code)).toMatch(/Connected/);
    await syncNow(b.lab);
    expect(await textsOf(b.lab)).toEqual([first]);
    const { snippets } = (await readLibrary(b.lab.agent)) as unknown as { snippets: Snippet[] };
    expect(snippets.map(({ trigger }) => trigger)).toEqual(['pressefrage']);
    expect((await readSync(b.lab)).locked).toBe(0);
  });

  test('Firefox joins with the same code', async () => {
    expect(await setUpWebdav(c.lab, server, { folder })).toMatch(/Connected/);
    expect(await enterCode(c.lab, await readCode(b.lab))).toMatch(/Connected/);
    await syncNow(c.lab);
    expect(await textsOf(c.lab)).toEqual([first]);
    await syncNow(a.lab);
    const labels = (await readSync(a.lab)).devices.map(({ label }) => label).toSorted();
    expect(labels).toEqual(['Chrome, Linux', 'Chrome, Linux', 'Firefox, Linux']);
  });

  test('a save goes out by itself', async () => {
    const started = Date.now();
    await save(a.lab, 'auto', 'Von selbst');
    await poll('the round after a save', async () => !(await readSync(a.lab)).marks['draft:auto'], 15_000);
    expect(Date.now() - started).toBeGreaterThan(4000);
    await syncNow(b.lab);
    expect(await textsOf(b.lab)).toContain('Von selbst');
  });

  test('both edit without knowing: one conflict, both texts, and one answer for all', async () => {
    await Promise.all([
      save(a.lab, 'plan', first.replace('März', 'April')),
      save(b.lab, 'plan', first.replace('120', '118')),
    ]);
    await syncNow(a.lab);
    for (const { lab } of [b, a, c]) await syncNow(lab);
    for (const { lab } of [a, b, c]) expect((await readSync(lab)).marks['draft:plan']).toBe('conflict');
    const page = await b.lab.openOwnPage('/popup.html#window');
    await page.locator('.sync-foot .button').click();
    await page.waitForSelector('.side');
    const sides = await page.$$eval('.side-text', (found) => found.map((one) => one.textContent));
    expect(sides).toEqual([first.replace('120', '118'), first.replace('März', 'April')]);
    const proposal = await page.$eval('.merge textarea', (field) => field.value);
    expect(proposal).toBe(first.replace('120', '118').replace('März', 'April'));
    await page.locator('.merge .button').click();
    await page.waitForFunction(() => !document.querySelector('.conflict'));
    await page.close();
    for (const { lab } of [b, a, c]) await syncNow(lab);
    for (const { lab } of [a, b, c]) {
      expect((await readSync(lab)).marks).not.toHaveProperty('draft:plan');
      expect((await draftOf(lab, 'plan'))?.text).toBe(proposal);
    }
  });

  test('the background may be ended in the middle of a round', async () => {
    for (const [n, { lab }] of [a, b, a, b].entries()) {
      await save(lab, `killed-${n}`, `Text ${n}`);
      await ask(lab.agent, 'syncNow', null);
      await new Promise((resolve) => setTimeout(resolve, 20 * n));
      await lab.backend.stopBackground();
    }
    for (const { lab } of [a, b, a, c]) await syncNow(lab);
    const wanted = ['Text 0', 'Text 1', 'Text 2', 'Text 3'];
    for (const { lab } of [a, b, c]) expect(await textsOf(lab)).toEqual(expect.arrayContaining(wanted));
  });

  test('a deletion reaches all, and an edit made meanwhile beats it', async () => {
    for (const { lab } of [a, b]) await save(lab, lab === a.lab ? 'gone' : 'kept', 'Wird gelöscht');
    for (const { lab } of [a, b, a]) await syncNow(lab);
    await ask(a.lab.agent, 'deleteDrafts', ['gone', 'kept']);
    await save(b.lab, 'kept', 'Doch nicht gelöscht');
    for (const { lab } of [a, b, a, c]) await syncNow(lab);
    for (const { lab } of [a, b, c]) {
      expect(await draftOf(lab, 'gone')).toBeUndefined();
      expect((await draftOf(lab, 'kept'))?.text).toBe('Doch nicht gelöscht');
    }
  });

  test('nothing readable left the devices', async () => {
    await ask(a.lab.agent, 'saveDraft', { id: 'plan2', text: 'Vorstandssache', tags: ['Vorstandssache'] });
    for (const { lab } of [a, b, c]) await syncNow(lab);
    const files = readdirSync(server.files, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(5);
    const accounts = await Promise.all(
      [a, b, c].map(({ lab }) => lab.agent.evaluate(() => chrome.storage.sync.get(null))),
    );
    const left = [
      ...files.map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name), 'latin1')}`),
      ...files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
      decodeURIComponent(server.log()),
      JSON.stringify(accounts),
      ...accounts.flatMap((items) => Object.values(items).map((value) => decode(String(value)))),
    ]
      .join('\n')
      .toLowerCase();
    expect(left.length).toBeGreaterThan(10_000);
    for (const secret of [...secrets, 'Text 0', 'Von selbst'])
      expect(left).not.toContain(secret.toLowerCase());
    // Padded: lengths come in steps.
    const sizes = new Set(files.map((entry) => readFileSync(join(entry.parentPath, entry.name)).length));
    for (const size of sizes) expect((size - 37) % 64).toBe(0);
    for (const { lab } of [a, b, c]) expect(lab.strayRequests()).toEqual([]);
  });

  test('who disconnects keeps all texts, and leaves those of the others', async () => {
    const before = await textsOf(b.lab);
    const page = await a.lab.openOwnPage('/options.html#sync');
    await page.locator('.sync-ways button').click();
    await page.locator('dialog .primary').click();
    await page.waitForFunction(() => !document.querySelector('dialog'));
    await page.close();
    expect((await readSync(a.lab)).ways).toMatchObject([{}, { name: 'webdav', isOn: false }]);
    expect(await textsOf(a.lab)).toEqual(before);
    for (const { lab } of [b, c]) await syncNow(lab);
    expect(await textsOf(b.lab)).toEqual(before);
    expect(await textsOf(c.lab)).toEqual(before);
  });
});

function decode(value: string): string {
  return Buffer.from(value.replace(/^\d+\./, ''), 'base64').toString('latin1');
}
