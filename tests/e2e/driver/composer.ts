import type { Page } from 'puppeteer-core';
import { findSpot } from './own-ui';
import type { Lab } from './lab';

/** Opens the post composer of a fixture page by its own button and waits until Lackmus stands beside it. */
export async function openComposer(lab: Lab, page: Page): Promise<void> {
  await page.locator('.start-button').click();
  await page.waitForFunction(() => window.fixture.editors.has('post'));
  await page.evaluate(() => window.fixture.editors.get('post')?.focus());
  await findSpot(lab, page, 'button', strip);
}

/** The strip's accessible name, whatever it reads. */
export const strip = /^Lackmus: /;

/** Types with the keyboard, one line of the text after the other; a line's end is the Enter key. */
export async function type(page: Page, text: string): Promise<void> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

/** The text of the editor's own model. */
export const modelText = (page: Page, name = 'post'): Promise<string> =>
  page.evaluate((name) => window.fixture.getText(name), name);

export const isPostEnabled = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('#interop-outlet')?.shadowRoot ?? document;
    const button = root.querySelector<HTMLButtonElement>('.share-foot .primary');
    return button?.disabled === false;
  });

/** Takes back the last edit with the keyboard. */
export async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyZ');
  await page.keyboard.up('Control');
}
