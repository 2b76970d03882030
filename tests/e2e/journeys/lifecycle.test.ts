import type { Page } from 'puppeteer-core';
import { openComposer, strip, type } from '../driver/composer';
import { expect, test } from '../driver/journey';
import type { Lab } from '../driver/lab';
import { markedWords } from '../driver/marks';
import { ownSpots } from '../driver/own-ui';
import { bad } from './texts';

const patience = { timeout: 5000 };

const countStrips = async (lab: Lab, page: Page) =>
  (await ownSpots(lab, page)).filter(({ role, name }) => role === 'button' && strip.test(name)).length;

const countHosts = (page: Page) =>
  page.evaluate(
    () =>
      Array.from(document.querySelectorAll('*')).filter((one) => one.localName.startsWith('lackmus')).length,
  );

test('closing and opening the composer leaves one strip, and none while it is closed', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  for (let round = 0; round < 3; round++) {
    await openComposer(lab, page);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await expect.poll(() => countStrips(lab, page), patience).toBe(1);
    await page.evaluate(() => window.fixture.close());
    await expect.poll(() => countStrips(lab, page), patience).toBe(0);
  }
  expect(await countHosts(page)).toBeLessThanOrEqual(1);
  await page.close();
});

test('going to another page without reload takes the strip along with the composer', async ({ lab }) => {
  const page = await lab.openLinkedIn('share-sdui');
  await openComposer(lab, page);
  await type(page, bad.german.text);
  await expect.poll(() => markedWords(page, 'stop')).toHaveLength(1);
  await page.evaluate(() => window.fixture.navigate('/mynetwork/'));
  await expect.poll(() => countStrips(lab, page), patience).toBe(0);
  await expect.poll(() => markedWords(page, ''), patience).toEqual([]);
  await page.evaluate(() => window.fixture.navigate('/feed/'));
  await openComposer(lab, page);
  expect(await countStrips(lab, page)).toBe(1);
  await page.close();
});

test('the background may end at any time: hints and drafts go on', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await lab.backend.stopBackground();
  await type(page, bad.english.text);
  await expect.poll(() => markedWords(page, 'stop')).toHaveLength(1);
  await page.close();
});

test('when the extension is reloaded the old one leaves nothing, and the new one goes on', async ({
  lab,
}) => {
  const page = await lab.openLinkedIn('share-sdui');
  await openComposer(lab, page);
  await type(page, bad.german.text);
  await expect.poll(() => markedWords(page, 'stop')).toHaveLength(1);
  expect(await countHosts(page)).toBe(1);

  await lab.reloadExtension();
  await page.bringToFront();
  await expect.poll(() => countStrips(lab, page), patience).toBe(1);
  await type(page, `\n${bad.english.text}`);
  await expect
    .poll(() => markedWords(page, 'stop'), patience)
    .toEqual([bad.german.marked, bad.english.marked]);
  expect(await countHosts(page)).toBe(1);
  expect(await countStrips(lab, page)).toBe(1);
  await page.close();
});
