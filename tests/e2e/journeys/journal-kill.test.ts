import type { Page } from 'puppeteer-core';
import { modelText, openComposer } from '../driver/composer';
import { expect, test } from '../driver/journey';
import type { Lab } from '../driver/lab';
import { clickSpot, findSpot } from '../driver/own-ui';
import { createChance } from '../driver/seeded';

/** What the writer is told, in milliseconds. */
const mayBeLost = 1000;

const whole = Array.from({ length: 60 }, (_, at) => `Wort${at} größer, `).join('');

interface Typed {
  readonly text: string;
  /** When the page had the last sign of it. */
  readonly at: number;
}

/** Types sign by sign until `isOver`, at a quick typist's pace, and notes when each one was there. */
async function typeOn(page: Page, isOver: () => boolean): Promise<readonly Typed[]> {
  const typed: Typed[] = [];
  for (const sign of whole) {
    if (isOver()) break;
    const isThere = await page.keyboard.type(sign).then(
      () => true,
      () => false,
    );
    if (!isThere) break;
    typed.push({ text: (typed.at(-1)?.text ?? '') + sign, at: Date.now() });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return typed;
}

async function restored(lab: Lab): Promise<string> {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await findSpot(lab, page, 'region', /^(Your text from|Ihr Text von)/);
  await clickSpot(lab, page, 'button', /^(Restore|Wiederherstellen)/);
  await expect.poll(() => modelText(page), { timeout: 5000 }).not.toBe('');
  return modelText(page);
}

test(
  'a browser killed while one types loses at most the last second',
  { timeout: 120_000 },
  async ({ lab }) => {
    const chance = createChance();
    for (let round = 0; round < 2; round++) {
      const page = await lab.openLinkedIn('practice');
      await openComposer(lab, page);
      let killedAt = 0;
      const typing = typeOn(page, () => killedAt > 0);
      await new Promise((resolve) => setTimeout(resolve, 2500 + chance.below(1500)));
      killedAt = Date.now();
      await lab.crash();
      const typed = await typing;
      const safe = typed.findLast(({ at }) => at <= killedAt - mayBeLost)?.text ?? '';
      const back = await restored(lab);
      console.log(
        `Killed while typing: ${typed.length} signs typed, ${back.length} offered again, ${typed.length - back.length} of the last second lost (seed ${chance.seed})`,
      );
      expect(safe.length).toBeGreaterThan(20);
      expect(back.startsWith(safe)).toBe(true);
      // The last sign may have been there before we knew of it.
      expect(whole.startsWith(back)).toBe(true);
    }
  },
);
