import { expect, test } from '../driver/journey';
import { type } from '../driver/composer';
import { findSpot } from '../driver/own-ui';
import { waitForReport } from '../driver/report';

const evasive = 'Some people always find something to complain about online, that is just how it is.';
const honest = 'You are right, and I am sorry. The lift is repaired on 14 May, call me until then.';

const answers = [
  { kind: 'an evasive', text: evasive, passesBy: true },
  { kind: 'an honest', text: honest, passesBy: false },
] as const;

for (const { kind, text, passesBy } of answers)
  test(`${kind} answer to criticism is measured against what was said`, async ({ lab }) => {
    const page = await lab.openLinkedIn('comment-sdui');
    await page.evaluate(() => window.fixture.editors.get('reply')?.focus());
    await findSpot(lab, page, 'button', /Lackmus/);
    await type(page, text);
    const { report } = await waitForReport(lab, page, text);
    const kinds = report.hints.map((hint) => hint.kind);
    expect(kinds.includes('ignores-point')).toBe(passesBy);
    expect(report.questions.length > 0).toBe(passesBy);
    await page.close();
  });
