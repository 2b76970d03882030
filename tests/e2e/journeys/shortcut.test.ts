import { openComposer, type } from '../driver/composer';
import { expect, test } from '../driver/journey';
import { ownSpots } from '../driver/own-ui';
import type { Lab } from '../driver/lab';
import type { Page } from 'puppeteer-core';
import { bad } from './texts';

const isPanelOpen = async (lab: Lab, page: Page) =>
  (await ownSpots(lab, page)).some(({ role, name }) => role === 'region' && /^(Hints|Hinweise)$/.test(name));

test('Alt+Shift+H opens the panel and closes it, with the caret in the editor', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await type(page, bad.german.text);
  expect(await isPanelOpen(lab, page)).toBe(false);
  await lab.backend.pressShortcut('Alt+Shift+H');
  await expect.poll(() => isPanelOpen(lab, page)).toBe(true);
  await lab.backend.pressShortcut('Alt+Shift+H');
  await expect.poll(() => isPanelOpen(lab, page)).toBe(false);
  await page.close();
});
