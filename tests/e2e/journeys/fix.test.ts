import { isPostEnabled, modelText, openComposer, type, undo } from '../driver/composer';
import { expect, test } from '../driver/journey';
import { readMarks } from '../driver/marks';
import { clickSpot } from '../driver/own-ui';
import { waitForReport } from '../driver/report';

const cases = [
  { fixture: 'practice', editor: 'Tiptap' },
  { fixture: 'share-classic', editor: 'Quill 1 in a shadow root' },
  { fixture: 'share-classic-light', editor: 'Quill 1' },
  { fixture: 'share-classic-quill2', editor: 'Quill 2' },
] as const;

for (const { fixture, editor } of cases)
  test(`a fix in ${editor} is in the editor's model, and one Ctrl+Z takes it back`, async ({ lab }) => {
    const page = await lab.openLinkedIn(fixture);
    await openComposer(lab, page);
    await type(page, 'Danke an alle im Team.\n\nWir haben die Hinweise zeitnah umgesetzt.\n');
    await page.evaluate(() => window.fixture.editors.get('post')?.addMention('Aylin Kaya'));
    await page.evaluate(() => window.fixture.editors.get('post')?.focus());
    await type(page, 'weiß mehr. #Nordwerk');
    const before = await modelText(page);
    // Quill takes what happens within a second for one step of its history; nobody reads a card that fast.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const { report } = await waitForReport(lab, page, before);
    const hint = report.hints.find(
      ({ fixes, start, end }) => fixes.length > 0 && before.slice(start, end) === 'zeitnah',
    );
    const fix = hint!.fixes[0]!;

    const mark = (await readMarks(page)).find(({ text }) => text === before.slice(hint!.start, hint!.end));
    await page.mouse.click(mark!.x, mark!.y);
    await clickSpot(lab, page, 'button', /^(Replace|Remove|Ersetzen|Streichen|„|“)/);
    const after = before.slice(0, fix.start) + fix.text + before.slice(fix.end);
    await expect.poll(() => modelText(page)).toBe(after);
    expect(await page.evaluate(() => window.fixture.editors.get('post')?.countMentions())).toBe(1);
    expect(await isPostEnabled(page)).toBe(true);

    await page.evaluate(() => window.fixture.editors.get('post')?.element.focus());
    await undo(page);
    await expect.poll(() => modelText(page)).toBe(before);
    expect(await page.evaluate(() => window.fixture.editors.get('post')?.countMentions())).toBe(1);
    await page.close();
  });
