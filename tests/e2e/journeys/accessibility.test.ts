import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { openComposer, type } from '../driver/composer';
import { inIsolatedWorld } from '../driver/isolated-world';
import { expect, test } from '../driver/journey';
import { clickSpot, findSpot } from '../driver/own-ui';
import { waitForReport } from '../driver/report';
import { ask } from '../driver/stored-library';
import { bad } from './texts';

declare const axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const summary = ({ violations }: AxeResults) =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);

async function check(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${source}; undefined`);
  return summary(await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] })));
}

for (const path of ['/popup.html', '/options.html', '/sidepanel.html'] as const)
  test(`axe finds nothing to object to in ${path}`, async ({ lab }) => {
    const page = await lab.openOwnPage(path);
    await page.waitForSelector('button');
    expect(await check(page)).toEqual([]);
    // Without motion: a colour on its way from light to dark is neither.
    const dark = [
      { name: 'prefers-color-scheme', value: 'dark' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await page.emulateMediaFeatures?.(dark).catch(() => {});
    expect(await check(page)).toEqual([]);
    await page.close();
  });

test('axe finds nothing to object to in the draft editor, its earlier versions and the starter snippets', async ({
  lab,
}) => {
  const page = await lab.openOwnPage('/popup.html#window');
  await page.locator('[role=tab]:nth-of-type(3)').click();
  await page.locator('.starters summary').click();
  expect(await check(page)).toEqual([]);
  await ask(lab.agent, 'saveDraft', { id: 'axe', text: bad.german.text, tags: ['Werk'] });
  await ask(lab.agent, 'saveDraft', { id: 'axe', text: `${bad.german.text} Danke.` });
  await page.locator('[role=tab]:nth-of-type(2)').click();
  await page.locator('.entry-title button').click();
  await page.waitForSelector('.underlined textarea');
  expect(await check(page)).toEqual([]);
  await page.locator('.desk-tools .button').click();
  await page.locator('.revision:nth-child(2) summary').click();
  await page.waitForSelector('.word-diff');
  expect(await check(page)).toEqual([]);
  await page.close();
});

test('axe finds nothing to object to in the list while filtering and choosing, and in the bin', async ({
  lab,
}) => {
  for (const id of ['list-a', 'list-b', 'list-c'])
    await ask(lab.agent, 'saveDraft', { id, text: `${id} ${bad.german.text}`, tags: ['Presse'] });
  await ask(lab.agent, 'deleteDrafts', ['list-c']);
  const page = await lab.openOwnPage('/popup.html#window');
  await page.locator('[role=tab]:nth-of-type(2)').click();
  await page.locator('.list-tools [aria-expanded]').click();
  await page.locator('.pills .choice-pill').click();
  expect(await check(page)).toEqual([]);
  await page.locator('.active-filters .text-button').click();
  await page.locator('.list-tools [aria-pressed]').click();
  await page.locator('.entry input').click();
  await page.locator('.select-tools [aria-expanded]').click();
  await page.waitForSelector('.bulk-tags');
  expect(await check(page)).toEqual([]);
  await page.locator('.list-tools > .icon-button').click();
  await page.locator('.desk-head .button').click();
  await page.waitForSelector('dialog[open]');
  expect(await check(page)).toEqual([]);
  await page.close();
});

test('axe finds nothing to object to in the panel and the strip', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await type(page, bad.german.text);
  await waitForReport(lab, page, bad.german.text);
  await clickSpot(lab, page, 'button', /Stopp?, 1/);
  await findSpot(lab, page, 'region', /^(Hints|Hinweise)$/);
  const tag = await inIsolatedWorld(
    lab,
    page,
    () =>
      Array.from(document.querySelectorAll('*')).find((one) => one.localName.startsWith('lackmus'))
        ?.localName ?? '',
    null,
  );
  await page.evaluate(`${source}; undefined`);
  const results = await page.evaluate(
    (tag) => axe.run({ include: [tag] }, { resultTypes: ['violations'] }),
    tag,
  );
  expect(summary(results)).toEqual([]);
  await page.close();
});
