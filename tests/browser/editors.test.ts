import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLab, pause, until, type Lab } from './lab';

let lab: Lab;
beforeAll(async () => {
  lab = await createLab();
});
afterAll(() => lab.close());

const fields = [
  { place: 'Tiptap in a native modal dialog', fixture: 'share-sdui', name: 'post' },
  { place: 'Tiptap on a company page', fixture: 'company', name: 'post' },
  { place: 'Tiptap in an open shadow root', fixture: 'share-classic-tiptap', name: 'post' },
  { place: 'Quill 1.3.7 in an open shadow root', fixture: 'share-classic', name: 'post' },
  { place: 'Quill 2 in an open shadow root', fixture: 'share-classic-quill2', name: 'post' },
  { place: 'Quill 1.3.7 in the page', fixture: 'share-classic-light', name: 'post' },
  { place: 'Quill 2 in the page', fixture: 'share-classic-light-quill2', name: 'post' },
  { place: 'Tiptap in a comment', fixture: 'comment-sdui', name: 'comment' },
  { place: 'Quill 1.3.7 in an answer', fixture: 'comment-classic', name: 'reply' },
  { place: 'the message box', fixture: 'messages', name: 'message' },
  { place: 'Tiptap in an article', fixture: 'article', name: 'article' },
] as const;

declare global {
  interface Window {
    /** The composer under test. */
    at(): ReturnType<Window['lackmus']['composers']>[number];
  }
}

describe.each(fields)('$place', ({ fixture, name }) => {
  let page: Page;
  const model = () => page.evaluate((name) => window.fixture.getText(name), name);
  const read = () => page.evaluate(() => window.at().read());
  const setText = async (text: string) => {
    await page.evaluate((text, name) => window.fixture.setText(text, name), text, name);
    await pause(30);
  };
  const undo = async () => {
    await page.evaluate(() => window.at().focus());
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await pause(50);
  };

  beforeAll(async () => {
    page = await lab.visit(fixture);
    await page.evaluate(() => window.fixture.open());
    await page.evaluate((name) => {
      window.at = () => {
        const element = window.fixture.editors.get(name)?.element;
        const found = window.lackmus.composers().find((composer) => composer.element() === element);
        if (!found) throw new Error('the composer was not seen');
        return found;
      };
    }, name);
    await until(page, () => {
      try {
        return Boolean(window.at());
      } catch {
        return false;
      }
    });
  });
  beforeEach(async () => {
    await setText('');
    await page.evaluate((name) => window.fixture.editors.get(name)?.focus(), name);
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.lackmus.errors)).toEqual([]);
  });
  afterAll(() => page.close());

  test('reads what is typed, line by line, and tells of it', async () => {
    await page.keyboard.type('Erste Zeile');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Dritte 👩‍🔧 #Thema');
    await pause(50);
    expect(await model()).toBe('Erste Zeile\n\nDritte 👩‍🔧 #Thema');
    expect(await read()).toBe('Erste Zeile\n\nDritte 👩‍🔧 #Thema');
    expect(await page.evaluate(() => window.lackmus.takeChanges())).toBeGreaterThan(10);
  });

  test('an empty editor is an empty text', async () => {
    expect(await read()).toBe('');
  });

  test('ranges are the words and nothing else', async () => {
    await setText('Wir heben Synergien.\n\nDanke für Ihr Verständnis 🙏 heute.');
    const words = await page.evaluate(() => {
      const composer = window.at();
      const text = composer.read();
      return ['Synergien', 'Verständnis 🙏', 'Wir', 'heute.', 'heben Synergien.\n\nDanke'].map((word) =>
        composer.ranges(text.indexOf(word), text.indexOf(word) + word.length).map(String),
      );
    });
    expect(words).toEqual([
      ['Synergien'],
      ['Verständnis 🙏'],
      ['Wir'],
      ['heute.'],
      ['heben Synergien.', 'Danke'],
    ]);
  });

  test('a phrase is replaced in the model, mention and lines survive, one undo restores', async () => {
    await setText('Guten Morgen.\n\nWir heben Synergien mit ');
    await page.evaluate((name) => window.fixture.editors.get(name)?.addMention('Jonas Ritter'), name);
    await pause(1100);
    const before = await model();
    expect(before).toBe('Guten Morgen.\n\nWir heben Synergien mit Jonas Ritter ');
    expect(await read()).toBe(before);
    const result = await page.evaluate(() => {
      const composer = window.at();
      const start = composer.read().indexOf('heben Synergien');
      return composer.replace(start, start + 'heben Synergien'.length, 'arbeiten zusammen');
    });
    expect(result).toBe('written');
    expect(await model()).toBe('Guten Morgen.\n\nWir arbeiten zusammen mit Jonas Ritter ');
    expect(await page.evaluate((name) => window.fixture.editors.get(name)?.countMentions(), name)).toBe(1);
    await undo();
    expect(await model()).toBe(before);
    expect(await read()).toBe(before);
  });

  test('a phrase can be deleted', async () => {
    await setText('Das ist wirklich gut.');
    expect(await page.evaluate(() => window.at().replace(8, 17, ''))).toBe('written');
    expect(await model()).toBe('Das ist gut.');
  });

  test('several lines go in at the caret', async () => {
    await setText('Anfang Ende');
    const result = await page.evaluate(() => {
      const composer = window.at();
      composer.select({ start: 7, end: 7 });
      return composer.insert('eins\n\nzwei 🙂\ndrei ');
    });
    expect(result).toBe('written');
    expect(await model()).toBe('Anfang eins\n\nzwei 🙂\ndrei Ende');
    expect(await read()).toBe('Anfang eins\n\nzwei 🙂\ndrei Ende');
    await page.keyboard.type('!');
    await pause(50);
    expect(await model()).toBe('Anfang eins\n\nzwei 🙂\ndrei !Ende');
  });

  test('the whole text of several lines is replaced, and the model has it', async () => {
    await setText('Alt eins.\n\nAlt zwei.\nAlt drei.');
    const fresh = 'Neu: 240 Stellen.\n\nWarum?\nWeil #Lübeck <b>nicht</b> & mehr trägt.';
    expect(await page.evaluate((text) => window.at().replaceAll(text), fresh)).toBe('written');
    expect(await model()).toBe(fresh);
    expect(await read()).toBe(fresh);
  });

  test('an empty editor is filled', async () => {
    expect(await page.evaluate(() => window.at().insert('Eins\n\nZwei'))).toBe('written');
    expect(await model()).toBe('Eins\n\nZwei');
  });

  test('right to left and mixed languages', async () => {
    const text = 'שלום עולם, wir sind da.\nمرحبا بالعالم today';
    await setText(text);
    expect(await read()).toBe(text);
    const start = text.indexOf('עולם');
    expect(await page.evaluate((start) => window.at().replace(start, start + 4, 'לכולם'), start)).toBe(
      'written',
    );
    expect(await model()).toBe(text.replace('עולם', 'לכולם'));
  });

  test('nothing happens to a composer that has gone', async () => {
    const outcome = await page.evaluate(async (name) => {
      const composer = window.at();
      window.fixture.editors.get(name)?.element.remove();
      const result = await composer.replace(0, 1, 'x');
      return {
        text: composer.read(),
        ranges: composer.ranges(0, 5).length,
        result,
        selection: composer.selection(),
      };
    }, name);
    expect(outcome.text).toBe('');
    expect(outcome.ranges).toBe(0);
    expect(['clipboard', 'failed']).toContain(outcome.result);
  });
});
