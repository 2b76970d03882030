import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLab, pause, until, type Lab } from './lab';

let lab: Lab;
let page: Page;
beforeAll(async () => {
  lab = await createLab();
});
afterEach(async () => {
  expect(await page.evaluate(() => window.lackmus.errors)).toEqual([]);
  await page.close();
});
afterAll(() => lab.close());

const open = async (fixture: string) => {
  page = await lab.visit(fixture);
  await page.evaluate(() => window.fixture.open());
  await until(page, () => window.lackmus.composers().length > 0);
};
const fill = async (text: string) => {
  await page.evaluate((text) => {
    const [name] = window.fixture.editors.keys();
    window.fixture.setText(text, name);
    window.fixture.editors.get(name!)?.focus();
  }, text);
  await pause(50);
};
const model = () => page.evaluate(() => window.fixture.getText([...window.fixture.editors.keys()][0]));
const read = () => page.evaluate(() => window.lackmus.composers()[0]!.read());

const editors = ['share-sdui', 'share-classic', 'share-classic-light-quill2', 'messages'];

describe.each(editors)('%s', (fixture) => {
  test('100,000 characters', async () => {
    await open(fixture);
    const text = Array.from({ length: 1000 }, (_, index) =>
      `${index} ${'Wort '.repeat(20)}`.padEnd(99, 'x'),
    ).join('\n');
    await fill(text);
    expect(await read()).toBe(text);
    const found = await page.evaluate(() => {
      const composer = window.lackmus.composers()[0]!;
      return composer.ranges(50_000, 50_300).map(String).join('\n');
    });
    expect(found).toBe(text.slice(50_000, 50_300));
    const outcome = await page.evaluate(() => window.lackmus.composers()[0]!.replace(50_000, 50_004, 'NEU'));
    expect(outcome).toBe('written');
    expect(await model()).toBe(`${text.slice(0, 50_000)}NEU${text.slice(50_004)}`);
  });

  test('nothing but emoji, joined and flagged', async () => {
    await open(fixture);
    const text = '👩‍🔧🇩🇪👍🏽\n❤️‍🔥';
    await fill(text);
    expect(await read()).toBe(text);
    const start = text.indexOf('🇩🇪');
    await page.evaluate((start) => window.lackmus.composers()[0]!.replace(start, start + 4, '🙂'), start);
    expect(await model()).toBe(text.replace('🇩🇪', '🙂'));
  });

  test('what the writer types right after a fix stays', async () => {
    await open(fixture);
    await fill('Das ist wirklich gut.');
    const writing = page.evaluate(() => window.lackmus.composers()[0]!.replace(8, 16, 'sehr'));
    await pause(60);
    await page.keyboard.press('End');
    await page.keyboard.type(' Ja.');
    expect(await writing).toBe('written');
    await pause(900);
    expect(await model()).toBe('Das ist sehr gut. Ja.');
  });

  test('nothing is told and nothing marked while an input method composes', async () => {
    await open(fixture);
    await fill('Anfang');
    await page.evaluate(() => {
      window.lackmus.takeChanges();
      const element = window.lackmus.composers()[0]!.element()!;
      element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    });
    await page.keyboard.type('ni');
    await pause(60);
    expect(await page.evaluate(() => window.lackmus.composers()[0]!.isComposing())).toBe(true);
    expect(await page.evaluate(() => window.lackmus.takeChanges())).toBe(0);
    await page.evaluate(() => {
      const element = window.lackmus.composers()[0]!.element()!;
      element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    });
    await pause(60);
    expect(await page.evaluate(() => window.lackmus.takeChanges())).toBeGreaterThan(0);
  });

  test('a point on a word is in its text, a point beside it is not', async () => {
    await open(fixture);
    await fill('Wir heben Synergien.\nUnd gut.');
    const offsets = await page.evaluate(() => {
      const composer = window.lackmus.composers()[0]!;
      const rect = composer.ranges(10, 19)[0]!.getBoundingClientRect();
      const middle = rect.top + rect.height / 2;
      return [
        composer.offsetAt(rect.left + rect.width / 2, middle),
        composer.offsetAt(rect.right + 200, middle) ?? 'beside',
      ];
    });
    expect(offsets[0]).toBeGreaterThanOrEqual(10);
    expect(offsets[0]).toBeLessThan(19);
    expect(offsets[1]).toBe('beside');
  });

  test('underlines stand in the editor’s own root and leave no trace', async () => {
    await open(fixture);
    await fill('Wir heben Synergien.');
    const [drawn, sheets, left, sheetsLeft] = await page.evaluate(() => {
      const composer = window.lackmus.composers()[0]!;
      const ending = new AbortController();
      const highlights = window.lackmus.createHighlights(ending.signal);
      const before = composer.root().adoptedStyleSheets.length;
      highlights.draw(
        composer.root(),
        composer.ranges(10, 19).map((range) => ({ severity: 'stop' as const, range })),
      );
      const names = Array.from(CSS.highlights.keys());
      const added = composer.root().adoptedStyleSheets.length - before;
      ending.abort();
      return [
        names,
        added,
        Array.from(CSS.highlights.keys()),
        composer.root().adoptedStyleSheets.length - before,
      ];
    });
    expect(drawn).toEqual(['lackmus-stop']);
    expect(sheets).toBe(1);
    expect(left).toEqual([]);
    expect(sheetsLeft).toBe(0);
  });
});

describe('an editor that takes nothing', () => {
  const harden = () =>
    page.evaluate(() => {
      const element = window.lackmus.composers()[0]!.element()!;
      const kept = element.textContent ?? '';
      const revert = () => {
        if (element.textContent === kept) return;
        const line = document.createElement('p');
        line.append(kept);
        element.replaceChildren(line);
      };
      element.addEventListener('input', () => setTimeout(revert, 100));
    });

  test('keeps its text, and the new one is on the clipboard or said to be lost', async () => {
    await open('messages');
    await fill('Bleibt stehen.');
    await harden();
    const outcome = await page.evaluate(() => window.lackmus.composers()[0]!.replace(0, 6, 'Geht'));
    expect(['clipboard', 'failed']).toContain(outcome);
    await pause(200);
    expect(await read()).toBe('Bleibt stehen.');
  });
});

describe('an input method of the browser’s own', () => {
  test('composed text is told once it is committed', async () => {
    await open('share-sdui');
    await fill('');
    if (lab.name === 'firefox') {
      // Firefox offers no way to compose from outside; the events are tried above.
      for (const sign of '日本') await page.keyboard.sendCharacter(sign);
    } else {
      const session = await page.createCDPSession();
      await page.evaluate(() => window.lackmus.takeChanges());
      await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
      await pause(60);
      expect(await page.evaluate(() => window.lackmus.takeChanges())).toBe(0);
      await session.send('Input.insertText', { text: '日本' });
    }
    await pause(100);
    expect(await read()).toBe('日本');
    expect(await model()).toBe('日本');
    expect(await page.evaluate(() => window.lackmus.takeChanges())).toBeGreaterThan(0);
  });
});
