import { openComposer, modelText, type } from '../driver/composer';
import { expect, test } from '../driver/journey';
import { markedWords } from '../driver/marks';
import { findSpot, ownSpots } from '../driver/own-ui';
import { waitForReport } from '../driver/report';
import { bad } from './texts';

for (const fixture of [
  'strict-csp',
  'share-sdui',
  'share-classic',
  'share-classic-light',
  'company',
] as const)
  test(`the post composer of ${fixture} gets its hints`, async ({ lab }) => {
    const page = await lab.openLinkedIn(fixture);
    await openComposer(lab, page);
    await type(page, bad.german.text);
    await expect.poll(() => markedWords(page, 'stop')).toEqual([bad.german.marked]);
    expect(await modelText(page)).toBe(bad.german.text);
    await page.close();
  });

const fields = [
  { fixture: 'comment-sdui', name: 'comment', channel: 'comment' },
  { fixture: 'comment-sdui', name: 'reply', channel: 'comment' },
  { fixture: 'comment-classic', name: 'comment', channel: 'comment' },
  { fixture: 'messages', name: 'message', channel: 'message' },
  { fixture: 'article', name: 'article', channel: 'article' },
] as const;

for (const { fixture, name, channel } of fields)
  test(`the ${name} field of ${fixture} gets its hints as a ${channel}`, async ({ lab }) => {
    const page = await lab.openLinkedIn(fixture);
    await page.evaluate((name) => window.fixture.editors.get(name)?.focus(), name);
    await findSpot(lab, page, 'button', /Lackmus/);
    await type(page, bad.english.text);
    await expect.poll(() => markedWords(page, 'stop')).toEqual([bad.english.marked]);
    const composer = await waitForReport(lab, page, bad.english.text);
    expect(composer.channel).toBe(channel);
    await page.close();
  });

for (const fixture of ['no-composer', 'unknown-editor'] as const)
  test(`${fixture} stays as it is`, async ({ lab }) => {
    const page = await lab.openLinkedIn(fixture);
    await page.evaluate(() => document.querySelector<HTMLElement>('[contenteditable=true]')?.focus());
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await ownSpots(lab, page)).toEqual([]);
    await page.close();
  });
