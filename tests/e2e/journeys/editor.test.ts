import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Draft } from '@/utils/library/types';
import { expect, test } from '../driver/journey';
import type { Lab } from '../driver/lab';
import { ask, readLibrary } from '../driver/stored-library';

const field = '.underlined textarea';
const first = 'Das Werk liefert morgen wieder.';
const second = 'Das Werk liefert heute wieder, eher als geplant.';

const draftsOf = async (lab: Lab) =>
  ((await ask(lab.agent, 'listLibrary', null)) as { drafts: readonly Draft[] }).drafts;
const storedText = async (lab: Lab, id: string) => (await draftsOf(lab)).find((each) => each.id === id)?.text;
const revisionTexts = async (lab: Lab) =>
  (await readLibrary(lab.agent)).revisions.map((revision) => (revision as unknown as { text: string }).text);
const textOf = (page: Page) => page.$eval(field, (element) => (element as HTMLTextAreaElement).value);
const press = (page: Page, selector: string) => page.locator(selector).click();

async function openDraft(lab: Lab): Promise<Page> {
  const page = await lab.openOwnPage('/popup.html#window');
  await press(page, '[role=tab]:nth-of-type(2)');
  await press(page, '.entry-title button');
  await page.waitForSelector(field);
  return page;
}

async function write(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.focus(field);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

test('an edited draft shows what changed, comes back, and the way back stays open', async ({ lab }) => {
  await ask(lab.agent, 'saveDraft', { id: 'plant', text: first });
  const page = await openDraft(lab);
  await write(page, second);
  await expect.poll(() => storedText(lab, 'plant')).toBe(second);

  await press(page, '.desk-tools .button:first-child');
  await press(page, '.revision:nth-child(2) summary');
  const change = (tag: string) => page.$eval(`.word-diff ${tag}`, (element) => element.textContent);
  await page.waitForSelector('.word-diff');
  expect(await change('del')).toContain('morgen');
  expect(await change('ins')).toContain('heute');
  await press(page, '.revision:nth-child(2) .button');
  await expect.poll(() => textOf(page)).toBe(first);
  await expect.poll(() => storedText(lab, 'plant')).toBe(first);
  await press(page, '.app-notice .button');
  await expect.poll(() => storedText(lab, 'plant')).toBe(second);
  await page.close();
});

test('a draft goes out as a file, sign by sign', async ({ lab }) => {
  const page = await openDraft(lab);
  await press(page, '.desk-tools .button:nth-child(4)');
  const path = await lab.download(/\.txt$/);
  expect(readFileSync(path, 'utf8')).toBe(second);
  await page.close();
});

test('two windows that write at once lose neither text', async ({ lab }) => {
  const [mine, other] = [await openDraft(lab), await openDraft(lab)];
  // Both before either is saved.
  for (const [page, text] of [
    [other, 'Von dort.'],
    [mine, 'Von hier.'],
  ] as const)
    await page.$eval(
      field,
      (element, text) => {
        (element as HTMLTextAreaElement).value = text;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  const loser = await Promise.race(
    [mine, other].map(async (page) => {
      await page.waitForSelector('.elsewhere');
      return page;
    }),
  );
  const lost = await textOf(loser);
  expect((await draftsOf(lab)).map(({ text }) => text)).not.toContain(lost);
  await expect.poll(() => revisionTexts(lab)).toContain(lost);

  await loser.bringToFront();
  await press(loser, '.elsewhere summary');
  await loser.waitForSelector('.elsewhere ins');
  await press(loser, '.elsewhere .primary');
  await expect
    .poll(async () => (await draftsOf(lab)).map(({ text }) => text).toSorted())
    .toEqual(['Von dort.', 'Von hier.']);
  expect(await textOf(loser)).toBe(lost);
  await mine.close();
  await other.close();
});

test('a new draft is one draft, whenever the background dies while it is saved', async ({ lab }) => {
  const before = (await draftsOf(lab)).length;
  const page = await lab.openOwnPage('/popup.html#window');
  await press(page, '[role=tab]:nth-of-type(2)');
  await press(page, '.list-head > .button:last-child');
  await page.waitForSelector(field);
  await page.focus(field);
  for (const [at, wait] of [760, 790, 820, 850, 880].entries()) {
    await page.keyboard.type(`Satz ${at}. `);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await lab.backend.stopBackground();
  }
  await page.keyboard.type('Ende.');
  const whole = 'Satz 0. Satz 1. Satz 2. Satz 3. Satz 4. Ende.';
  await expect
    .poll(async () => (await draftsOf(lab)).map(({ text }) => text), { timeout: 30_000 })
    .toContain(whole);
  expect((await draftsOf(lab)).length).toBe(before + 1);
  expect(await page.$('.elsewhere')).toBeNull();
  await page.close();
});
