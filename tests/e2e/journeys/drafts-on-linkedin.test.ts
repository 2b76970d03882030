import type { Page } from 'puppeteer-core';
import type { Draft } from '@/utils/library/types';
import { modelText, openComposer, type, undo } from '../driver/composer';
import { inIsolatedWorld } from '../driver/isolated-world';
import { expect, test } from '../driver/journey';
import type { Lab } from '../driver/lab';
import { clickSpot, findSpot } from '../driver/own-ui';
import { waitForReport } from '../driver/report';
import { ask } from '../driver/stored-library';
import { pressIn, waitForText } from '../driver/view';

const text = 'Seit heute Morgen liefert das Werk Schmalegg wieder.\n\nDanke an die Nachtschicht!';

const draftOf = async (lab: Lab, id: string) =>
  ((await ask(lab.agent, 'listLibrary', null)) as { drafts: readonly Draft[] }).drafts.find(
    (draft) => draft.id === id,
  );

async function insertFromPopup(lab: Lab, page: Page): Promise<void> {
  await page.bringToFront();
  const popup = await lab.openPopup();
  await pressIn(popup, 'tab', /^(Drafts|Entwürfe)/);
  await waitForText(popup, 'Schmalegg');
  await pressIn(popup, 'button', /^(Insert|Einfügen): /);
}

const post = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('#interop-outlet')?.shadowRoot ?? document;
    root.querySelector<HTMLButtonElement>('.share-foot .primary')?.click();
  });

test('a draft goes after the text that is there, in one step', async ({ lab }) => {
  await ask(lab.agent, 'saveDraft', { id: 'plant', text });
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await type(page, 'Schon geschrieben.');
  // Longer than what editors take for one step of writing.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.bringToFront();
  const popup = await lab.openPopup();
  await pressIn(popup, 'tab', /^(Drafts|Entwürfe)/);
  await waitForText(popup, 'Schmalegg');
  await pressIn(popup, 'button', /^(Insert|Einfügen): /);
  await pressIn(popup, 'button', /^(Append|Anhängen)$/);
  await expect.poll(() => modelText(page)).toBe(`Schon geschrieben.\n\n${text}`);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.bringToFront();
  await page.evaluate(() => window.fixture.editors.get('post')?.focus());
  await undo(page);
  await expect.poll(() => modelText(page)).toBe('Schon geschrieben.');
  await page.close();
});

test('a draft that was posted is marked so, and the mark can be taken back', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await insertFromPopup(lab, page);
  await waitForReport(lab, page, text);
  await page.bringToFront();
  await post(page);
  await findSpot(lab, page, 'status', /Marked as posted|Als gepostet vermerkt/);
  const posted = await draftOf(lab, 'plant');
  expect(posted).toMatchObject({ status: 'posted', text });
  expect(posted?.postedAt).toBeGreaterThan(Date.now() - 60_000);
  expect(posted?.readingHistory.length).toBeGreaterThan(0);
  await clickSpot(lab, page, 'button', /^(Undo|Rückgängig)$/);
  await expect.poll(async () => (await draftOf(lab, 'plant'))?.status).toBe('writing');
  expect(await draftOf(lab, 'plant')).not.toHaveProperty('postedAt');
  await page.close();
});

test('what is not posted is not marked', async ({ lab }) => {
  await ask(lab.agent, 'saveDraft', { id: 'plant', text, status: 'writing' });
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await insertFromPopup(lab, page);
  await expect.poll(() => modelText(page)).toBe(text);
  await page.evaluate(() => window.fixture.close());
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await draftOf(lab, 'plant')).toMatchObject({ status: 'writing' });
  await page.close();
});

/** The name of what has the focus among what is ours. */
const focused = (lab: Lab, page: Page) =>
  inIsolatedWorld(
    lab,
    page,
    () => {
      const opener = (
        globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(of: Element): ShadowRoot | null } } }
      ).chrome?.dom;
      const host = document.activeElement;
      const element = host as (HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }) | null;
      if (!element?.localName.startsWith('lackmus')) return '';
      const shadow = opener?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot;
      const inner = shadow?.activeElement;
      return inner?.getAttribute('aria-label') ?? inner?.textContent?.trim() ?? '';
    },
    null,
  );

async function openMenuByKeyboard(lab: Lab, page: Page): Promise<void> {
  for (let stops = 0; stops < 15; stops += 1) {
    if (/^Lackmus.men/i.test(await focused(lab, page))) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(lab, page)).toMatch(/^(Save as draft|Als Entwurf speichern)$/);
}

test('a draft is saved and loaded from the menu by keyboard alone', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await type(page, 'Nur mit Tasten.');
  await openMenuByKeyboard(lab, page);
  await page.keyboard.press('Enter');
  await findSpot(lab, page, 'status', /saved|gespeichert/i);
  await page.evaluate(() => window.fixture.close());
  await page.reload();
  await openComposer(lab, page);
  await openMenuByKeyboard(lab, page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(lab, page)).toBe('Nur mit Tasten.');
  await page.keyboard.press('Enter');
  await expect.poll(() => modelText(page)).toBe('Nur mit Tasten.');
  await page.close();
});
