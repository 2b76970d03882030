import { openComposer, type } from '../driver/composer';
import { expect, test } from '../driver/journey';
import { findSpot, ownSpots } from '../driver/own-ui';
import { bad } from './texts';

test('Alt+Shift+S saves the draft and Alt+Shift+J opens the card of a hint', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await type(page, bad.german.text);
  await lab.backend.pressShortcut('Alt+Shift+S');
  await findSpot(lab, page, 'status', /saved|gespeichert/i);
  await lab.backend.pressShortcut('Alt+Shift+J');
  await expect
    .poll(async () =>
      (await ownSpots(lab, page)).some(({ name }) => /^(Accept this one|So stehen lassen)/.test(name)),
    )
    .toBe(true);
  await page.close();
});
