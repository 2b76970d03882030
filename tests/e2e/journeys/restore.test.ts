import { modelText, openComposer, type } from '../driver/composer';
import { expect, test } from '../driver/journey';
import { clickSpot, findSpot, ownSpots } from '../driver/own-ui';
import { waitForReport } from '../driver/report';

const text = 'Noch nicht gespeichert, und schon ist der Browser weg.\nDie zweite Zeile auch.';

test('what was being written when the browser died is offered again', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await type(page, text);
  await waitForReport(lab, page, text);
  await new Promise((resolve) => setTimeout(resolve, 1500));

  await lab.crash();
  const again = await lab.openLinkedIn('practice');
  await openComposer(lab, again);
  const offer = await findSpot(lab, again, 'region', /^(Your text from|Ihr Text von)/);
  expect(offer.text).toContain('Noch nicht gespeichert');
  await clickSpot(lab, again, 'button', /^(Restore|Wiederherstellen)/);
  await expect.poll(() => modelText(again)).toBe(text);
});

test('the offer goes once the same text stands there again', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await findSpot(lab, page, 'region', /^(Your text from|Ihr Text von)/);
  await type(page, text);
  await expect
    .poll(async () =>
      (await ownSpots(lab, page)).some(({ name }) => /^(Your text from|Ihr Text von)/.test(name)),
    )
    .toBe(false);
  await expect.poll(() => modelText(page)).toBe(text);
});
