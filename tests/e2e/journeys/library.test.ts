import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Draft } from '@/utils/library/types';
import { expect, test } from '../driver/journey';
import type { Lab } from '../driver/lab';
import { ask } from '../driver/stored-library';

const texts = [
  'Das Werk Nabburg bleibt.\n\nWir bauen 40 Ausbildungsplätze auf.',
  'Neue Preise ab März.\n\nWarum wir sie erhöhen, steht hier.',
  'Größe ist kein Ziel.\n\nGewinn je Auftrag schon.',
];

const stored = async (lab: Lab) =>
  ((await ask(lab.agent, 'listLibrary', null)) as { drafts: readonly Draft[] }).drafts;
const openLibrary = async (lab: Lab): Promise<Page> => {
  const page = await lab.openOwnPage('/popup.html#window');
  await page.locator('[role=tab]:nth-of-type(2)').click();
  await page.waitForSelector('.entry');
  return page;
};
const titles = (page: Page): Promise<string[]> =>
  page.$$eval('.entry-title', (all) => all.map(({ textContent }) => textContent ?? ''));
const press = (page: Page, selector: string) => page.locator(selector).click();

test('three drafts are found, filtered, deleted together, taken back, and fetched from the bin', async ({
  lab,
}) => {
  const ids = ['one', 'two', 'three'];
  for (const [at, id] of ids.entries())
    await ask(lab.agent, 'saveDraft', { id, text: texts[at], tags: at < 2 ? ['Presse'] : [] });
  const before = await stored(lab);
  const page = await openLibrary(lab);
  expect(await titles(page)).toHaveLength(3);

  await page.keyboard.press('/');
  await page.keyboard.type('groesse');
  await expect.poll(() => titles(page)).toEqual(['Größe ist kein Ziel.']);
  await page.keyboard.press('Escape');
  await expect.poll(() => titles(page)).toHaveLength(3);

  await press(page, '.list-tools [aria-expanded]');
  await press(page, '.pills ~ .pills .choice-pill');
  await expect.poll(() => titles(page)).toEqual(['Neue Preise ab März.', 'Das Werk Nabburg bleibt.']);

  await page.focus('.entry .entry-main');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.waitForSelector('.select-bar');
  await press(page, '.select-tools > .icon-button:nth-last-child(2)');
  const file = readFileSync(await lab.download(/\.md$/), 'utf8');
  for (const text of texts.slice(0, 2)) expect(file).toContain(text);

  await press(page, '.select-tools > .icon-button:last-child');
  await expect.poll(async () => (await stored(lab)).map(({ id }) => id)).toEqual(['three']);
  await press(page, '.app-notice .button');
  const withoutVersions = (drafts: readonly Draft[]) =>
    drafts.map((draft) => ({ ...draft, vv: null })).toSorted((a, b) => a.id.localeCompare(b.id));
  await expect.poll(async () => withoutVersions(await stored(lab))).toEqual(withoutVersions(before));

  await ask(lab.agent, 'deleteDrafts', ['one', 'three']);
  await press(page, '.list-tools > .icon-button');
  await expect.poll(() => titles(page)).toHaveLength(2);
  expect(await page.$eval('.entry-facts', ({ textContent }) => textContent)).toContain('30');
  await page.locator('input[type=search]').fill('nabburg');
  await expect.poll(() => titles(page)).toEqual(['Das Werk Nabburg bleibt.']);
  await press(page, '.entry-actions .button');
  await expect.poll(async () => (await stored(lab)).map(({ id }) => id).toSorted()).toEqual(['one', 'two']);
  await page.close();
});

test('the keyboard alone marks a draft, opens it and comes back to it', async ({ lab }) => {
  await ask(lab.agent, 'saveDraft', { id: 'four', text: 'Vierter Text.' });
  const page = await openLibrary(lab);
  await page.focus('.entry .entry-main');
  await page.keyboard.press('End');
  const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const at = await label();
  expect(at).toMatch(/^(Open|Öffnen): /);
  // Insert comes first, then the pin.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await stored(lab)).filter(({ pinned }) => pinned).length).toBe(1);
  await page.focus('.entry .entry-main');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.underlined textarea');
  await page.locator('.desk-head .icon-button').click();
  await expect.poll(label).toBe(at);
  await page.close();
});
