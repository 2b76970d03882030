import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import catalogue from '@/tests/fixtures/pages/catalogue.json' with { type: 'json' };
import { composerAnchors } from '@/utils/linkedin/selectors';
import { createLab, type Lab } from './lab';

let lab: Lab;
beforeAll(async () => {
  lab = await createLab();
});
afterAll(() => lab.close());

describe('every anchor matches as often as it says', () => {
  test.each(catalogue.map((page) => page.name))('%s', async (fixture) => {
    const page = await lab.visit(fixture);
    await page.evaluate(() => window.fixture.open());
    const found = await page.evaluate(() => window.lackmus.find(document).map(({ anchor }) => anchor.id));
    const expected = composerAnchors.flatMap((anchor) =>
      Array(anchor.fixtures[fixture] ?? 0).fill(anchor.id),
    );
    expect(found.toSorted()).toEqual(expected.toSorted());
    expect(await page.evaluate(() => window.lackmus.errors)).toEqual([]);
    await page.close();
  });

  test('every fixture an anchor names exists', () => {
    const names = new Set(catalogue.map((page) => page.name));
    for (const anchor of composerAnchors)
      for (const fixture of Object.keys(anchor.fixtures)) expect(names).toContain(fixture);
  });
});
