import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startApache } from '@/tests/servers/apache';
import { addFolder, type DavServer } from '@/tests/servers/server';
import { disconnect, enterCode, readCode, setUpWebdav } from '../driver/sync-views';
import { startDevice, type Device } from '../driver/synced-device';

const browser = inject('browser');
const folder = 'Kommunikation & Büro';
const text = 'Werk Nabburg schließt im März.\n\nWir sprechen mit allen 120 Beschäftigten.';
/** Nothing of this may stand in an account. */
const secrets = ['Nabburg', 'Beschäftigten', 'Geheimnisträger', 'pressefrage', 'Abfindung'];

// What a writer does on the pages; what the sync does behind them is in sync-server.test.ts.
let server: DavServer;
let mine: Device;
let theirs: Device;

beforeAll(async () => {
  server = await startApache();
  addFolder(server, folder);
  mine = await startDevice(browser, server);
  theirs = await startDevice('chromium', server);
});

afterAll(async () => {
  const devices = [mine, theirs];
  const problems = devices.flatMap(({ lab }) => [...lab.strayRequests(), ...lab.pageErrors]);
  await Promise.all(devices.map(({ lab }) => lab.close()));
  for (const { extension } of devices) rmSync(extension, { recursive: true, force: true });
  await server.stop();
  expect(problems).toEqual([]);
});

const isWebdavOn = async (device: Device): Promise<boolean | undefined> =>
  (await device.sync()).ways.find(({ name }) => name === 'webdav')?.isOn;

test('the wizard takes a server only when it proves to work', async () => {
  expect(await setUpWebdav(mine.lab, { server, folder: 'nowhere' })).toMatch(/no such folder/);
  expect(await setUpWebdav(mine.lab, { server, folder, password: 'wrong' })).toMatch(/not right/);
  expect(await isWebdavOn(mine)).toBe(false);
  expect(await setUpWebdav(mine.lab, { server, folder })).toMatch(/Writing, reading and deleting work/);
  expect(await isWebdavOn(mine)).toBe(true);
});

test('the second device is locked out until the code is typed, and a slip is told', async () => {
  await mine.save({ id: 'plan', text });
  await mine.saveSnippet({ name: 'Geheimnisträger', trigger: 'pressefrage', text: 'Keine Abfindung.' });
  await mine.round();
  expect(await setUpWebdav(theirs.lab, { server, folder })).toMatch(/Connected/);
  expect((await theirs.round()).locked).toBeGreaterThan(0);
  expect(await theirs.texts()).toEqual([]);
  const code = await readCode(mine.lab);
  expect(code).toMatch(/^(\w{4} ?){7}$/);
  const slip = code.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
  expect(await enterCode(theirs.lab, slip)).toMatch(/character is not right/);
  expect(await enterCode(theirs.lab, await readCode(theirs.lab))).toMatch(/opens nothing/);
  expect(await enterCode(theirs.lab, code)).toMatch(/Connected/);
  await theirs.round();
  expect(await theirs.texts()).toEqual([text]);
  await mine.round();
  const labels = (await mine.sync()).devices.map(({ label }) => label).toSorted();
  expect(labels).toEqual(['Chrome, Linux', browser === 'chromium' ? 'Chrome, Linux' : 'Firefox, Linux']);
});

test('two versions are shown beside each other, and the merged one taken ends it on both', async () => {
  await Promise.all([
    mine.save({ id: 'plan', text: text.replace('März', 'April') }),
    theirs.save({ id: 'plan', text: text.replace('120', '118') }),
  ]);
  for (const device of [mine, theirs, mine]) await device.round();
  const page = await mine.lab.openOwnPage('/popup.html#window');
  await page.locator('.sync-foot .button').click();
  await page.waitForSelector('.side');
  const sides = await page.$$eval('.side-text', (found) => found.map((one) => one.textContent));
  expect(sides).toEqual([text.replace('März', 'April'), text.replace('120', '118')]);
  const marked = await page.$$eval('.side-text mark', (found) => found.map((one) => one.textContent));
  expect(marked).toEqual(['April', '120', 'März', '118']);
  const merged = text.replace('März', 'April').replace('120', '118');
  expect(await page.$eval('.merge textarea', (field) => field.value)).toBe(merged);
  await page.locator('.merge .button').click();
  await page.waitForFunction(() => !document.querySelector('.conflict'));
  await page.close();
  for (const device of [mine, theirs]) await device.round();
  for (const device of [mine, theirs]) {
    expect((await device.sync()).marks).toEqual({});
    expect(await device.texts()).toEqual([merged]);
  }
});

test("nothing readable lies in the browser's own account either", async () => {
  for (const { lab } of [mine, theirs]) {
    const items = await lab.agent.evaluate(() => chrome.storage.sync.get(null));
    const left = Object.entries(items).flatMap(([key, value]) => {
      const [, base64 = ''] = String(value).split('.');
      const bytes = Buffer.from(base64, 'base64');
      return [key, String(value), bytes.toString('latin1'), bytes.toString('utf8')];
    });
    expect(left.join('').length).toBeGreaterThan(1000);
    for (const secret of secrets) expect(left.join('\n').toLowerCase()).not.toContain(secret.toLowerCase());
  }
});

test('who disconnects keeps all texts, and so do the others', async () => {
  const before = await theirs.texts();
  await disconnect(mine.lab);
  expect(await isWebdavOn(mine)).toBe(false);
  await theirs.round();
  expect(await mine.texts()).toEqual(before);
  expect(await theirs.texts()).toEqual(before);
});
