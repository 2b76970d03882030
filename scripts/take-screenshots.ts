import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openComposer, strip, type } from '@/tests/e2e/driver/composer';
import { Lab } from '@/tests/e2e/driver/lab';
import { readMarks } from '@/tests/e2e/driver/marks';
import { clickSpot, findSpot } from '@/tests/e2e/driver/own-ui';
import { waitForReport } from '@/tests/e2e/driver/report';

const folder = join('artifacts', 'screenshots');
/** Those the README shows are kept with it. */
const shown = ['card-en-light', 'panel-de-light', 'popup-de-light', 'popup-en-dark'] as const;

const posts = {
  de: `Wir haben uns entschieden, 240 Stellen sozialverträglich abzubauen, um Synergien zu heben.

Falls sich jemand durch meine Aussage verletzt gefühlt hat, tut mir das leid.`,
  en: `We are excited to announce that 240 roles will be impacted as we right-size the organisation.

If anyone was offended by my statement, I am sorry.`,
} as const;

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

const setScheme = (page: Page, value: Scheme) =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

async function takeComposer(lab: Lab, locale: 'de' | 'en', scheme: Scheme): Promise<void> {
  const page = await lab.openLinkedIn('practice');
  await setScheme(page, scheme);
  await openComposer(lab, page);
  await type(page, posts[locale]);
  await waitForReport(lab, page, posts[locale]);
  const name = (what: string) => join(folder, `${what}-${locale}-${scheme}.png`);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.screenshot({ path: name('strip') });
  const mark = (await readMarks(page)).find(({ highlight }) => highlight.includes('stop'));
  if (mark) await page.mouse.click(mark.x, mark.y);
  await findSpot(lab, page, 'dialog', /./);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.screenshot({ path: name('card') });
  await page.keyboard.press('Escape');
  await clickSpot(lab, page, 'button', strip);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await page.screenshot({ path: name('panel') });
  await page.close();
}

async function takePopup(lab: Lab, locale: 'de' | 'en', scheme: Scheme): Promise<void> {
  const page = await lab.openOwnPage('/popup.html');
  await page.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await setScheme(page, scheme);
  await page.locator('textarea').fill(posts[locale]);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  await page.screenshot({ path: join(folder, `popup-${locale}-${scheme}.png`) });
  await page.close();
}

mkdirSync(folder, { recursive: true });
for (const locale of ['de', 'en'] as const)
  for (const scheme of schemes) {
    // A browser of its own each: in the next one the text before would be offered again.
    const lab = await Lab.start('chromium', { window: 'none', locale });
    try {
      await takeComposer(lab, locale, scheme);
      await takePopup(lab, locale, scheme);
    } finally {
      await lab.close();
    }
  }

mkdirSync(join('docs', 'images'), { recursive: true });
for (const name of shown) copyFileSync(join(folder, `${name}.png`), join('docs', 'images', `${name}.png`));
