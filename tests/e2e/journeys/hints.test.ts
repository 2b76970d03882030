import { openComposer, strip, type } from '../driver/composer';
import { expect, test } from '../driver/journey';
import { markedWords, readMarks, watchForMark } from '../driver/marks';
import { clickSpot, findSpot, ownSpots } from '../driver/own-ui';
import { waitForReport } from '../driver/report';
import { bad, sincere } from './texts';

/** What a writer hardly notices; typing goes on meanwhile. */
const soon = 300;

for (const fixture of ['practice', 'share-classic'] as const)
  for (const language of ['german', 'english'] as const)
    test(`a bad ${language} post typed on ${fixture} is underlined at once and explained on a click`, async ({
      lab,
    }) => {
      const page = await lab.openLinkedIn(fixture);
      await openComposer(lab, page);
      const { text, marked } = bad[language];
      const watch = await watchForMark(page, 'stop', marked);
      await type(page, text);
      expect(await watch.result()).toBeLessThan(soon);
      expect(await markedWords(page, 'stop')).toEqual([marked]);

      const { report } = await waitForReport(lab, page, text);
      expect(report.hints).toContainEqual(
        expect.objectContaining({ kind: 'conditional-apology', severity: 'stop' }),
      );
      const pill = await findSpot(lab, page, 'button', /Stopp?, 1 (hint|Hinweis)/);
      expect(pill.width).toBeLessThanOrEqual(120);
      expect(pill.height).toBeLessThanOrEqual(28);

      const mark = (await readMarks(page)).find(({ highlight }) => highlight.includes('stop'));
      await page.mouse.click(mark!.x, mark!.y);
      const card = await findSpot(lab, page, 'dialog', /apology|Entschuldigung/i);
      expect(card.text.length).toBeGreaterThan(80);
      await page.keyboard.press('Escape');
      await expect
        .poll(async () => (await ownSpots(lab, page)).some(({ role }) => role === 'dialog'))
        .toBe(false);
      await page.close();
    });

for (const language of ['german', 'english'] as const)
  test(`a sincere ${language} apology gets no stop`, async ({ lab }) => {
    const page = await lab.openLinkedIn('practice');
    await openComposer(lab, page);
    await type(page, sincere[language]);
    const { report } = await waitForReport(lab, page, sincere[language]);
    expect(report.hints.filter(({ severity }) => severity === 'stop')).toEqual([]);
    expect(await markedWords(page, 'stop')).toEqual([]);
    await findSpot(lab, page, 'button', strip);
    await page.close();
  });

test('the strip and the panel say the same as the report', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await type(page, bad.english.text);
  const { report } = await waitForReport(lab, page, bad.english.text);
  const { name } = await findSpot(lab, page, 'button', strip);
  expect(name).toContain(String(report.hints.length));
  await clickSpot(lab, page, 'button', strip);
  const panel = await findSpot(lab, page, 'region', /^(Hints|Hinweise)$/);
  expect(panel.text).toContain(`${report.reading?.value} of 100`);
  expect(panel.text).toContain(bad.english.marked);
  await page.close();
});
