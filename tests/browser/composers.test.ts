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

const visit = async (fixture: string) => {
  page = await lab.visit(fixture);
};
const open = async (fixture: string) => {
  await visit(fixture);
  await page.evaluate(() => window.fixture.open());
  await until(page, () => window.lackmus.composers().length > 0);
};
const ids = () => page.evaluate(() => window.lackmus.composers().map((composer) => composer.id));

describe('composers come and go', () => {
  test('the swapped dialog is one composer', async () => {
    await visit('share-sdui');
    const opening = page.evaluate(() => window.fixture.open());
    await pause(400);
    await opening;
    await until(page, () => window.lackmus.composers().length > 0);
    await pause(900);
    expect(await ids()).toHaveLength(1);
    const isReal = await page.evaluate(
      () => window.lackmus.composers()[0]?.element() === window.fixture.editors.get('post')?.element,
    );
    expect(isReal).toBe(true);
  });

  test('a composer that is swapped later stays the same and reads the new node', async () => {
    await open('messages');
    const [id] = await ids();
    await page.evaluate(() => {
      const old = document.querySelector('.msg-form__contenteditable')!;
      const fresh = old.cloneNode(false) as HTMLElement;
      const line = document.createElement('p');
      line.append('Neuer Knoten');
      fresh.append(line);
      old.replaceWith(fresh);
    });
    await pause(600);
    expect(await ids()).toEqual([id]);
    expect(await page.evaluate(() => window.lackmus.composers()[0]?.read())).toBe('Neuer Knoten');
  });

  test.each(['share-sdui', 'share-classic', 'company'])('%s closes and opens again', async (fixture) => {
    await open(fixture);
    const [first] = await ids();
    await page.evaluate(() => window.fixture.close());
    await until(page, () => window.lackmus.composers().length === 0);
    await page.evaluate(() => window.fixture.open());
    await until(page, () => window.lackmus.composers().length === 1);
    expect(await ids()).not.toEqual([first]);
  });

  test('LinkedIn navigates without reload', async () => {
    await open('share-sdui');
    await page.evaluate(() => window.fixture.navigate('/mynetwork/'));
    await until(page, () => window.lackmus.composers().length === 0);
  });

  test.each(['no-composer', 'unknown-editor'])('%s: nothing is taken', async (fixture) => {
    await visit(fixture);
    await page.evaluate(() => window.fixture.open());
    await pause(900);
    expect(await ids()).toEqual([]);
    expect(await page.evaluate(() => window.lackmus.count(document).post)).toBe(0);
  });

  test('a busy feed is looked at five times a second at most', async () => {
    await visit('busy-feed');
    const before = await page.evaluate(() => window.lackmus.looks());
    await pause(2000);
    const looks = (await page.evaluate(() => window.lackmus.looks())) - before;
    expect(looks).toBeLessThanOrEqual(11);
    expect(looks).toBeGreaterThan(2);
  });
});

describe('what is answered', () => {
  const contexts = () =>
    page.evaluate(() =>
      Object.fromEntries(
        window.lackmus.composers().map((composer) => {
          const entry = [...window.fixture.editors].find(
            ([, editor]) => editor.element === composer.element(),
          );
          return [entry?.[0], composer.replyTo()];
        }),
      ),
    );

  test.each(['comment-sdui', 'comment-classic'])('%s', async (fixture) => {
    await visit(fixture);
    await until(page, () => window.lackmus.composers().length === 2);
    const { comment, reply } = await contexts();
    expect(comment).toMatch(/^Wir stellen unsere Standorte neu auf\..*zu bleiben\.\nIch danke allen/);
    expect(reply).toMatch(/^Frau Wendt, wie viele der 240.*wie es weitergeht\?$/);
  });

  test('an answer below the criticism on the practice page', async () => {
    await visit('practice');
    await until(page, () => window.lackmus.composers().length === 1);
    expect((await contexts()).comment).toMatch(/^Frau Wendt/);
  });

  test('an answer that names someone else answers them', async () => {
    await visit('practice');
    await until(page, () => window.lackmus.composers().length === 1);
    await page.evaluate(() => window.fixture.editors.get('comment')?.addMention('Aylin Kaya'));
    expect((await contexts()).comment).toMatch(/^Was heißt das für die Ersatzteile/);
  });

  test('each field has a name of its own that a reload keeps', async () => {
    const keys = () => page.evaluate(() => window.lackmus.composers().map((composer) => composer.key));
    await visit('comment-classic');
    await until(page, () => window.lackmus.composers().length === 2);
    const before = await keys();
    expect(new Set(before).size).toBe(2);
    await page.close();
    await visit('comment-classic');
    await until(page, () => window.lackmus.composers().length === 2);
    expect(await keys()).toEqual(before);
  });
});

describe('sending is noticed', () => {
  test.each([
    ['share-sdui', 'dialog footer button:last-child'],
    ['company', 'dialog footer button:last-child'],
    ['share-classic-light', '.share-actions__primary-action'],
    ['messages', '.msg-form__send-button'],
  ])('%s', async (fixture, button) => {
    await open(fixture);
    await page.evaluate(() => {
      const [composer] = window.lackmus.composers();
      const sending = window.lackmus.watchSending(composer!, document, new AbortController().signal);
      Object.assign(window, { sending });
      const [name] = window.fixture.editors.keys();
      window.fixture.setText('Fertig.', name);
    });
    const isRecent = () => page.evaluate('window.sending.isRecent()');
    await page.evaluate(() => document.querySelector<HTMLElement>('header a, header input')?.click());
    expect(await isRecent()).toBe(false);
    await page.click(button);
    expect(await isRecent()).toBe(true);
    expect(await page.evaluate(() => window.fixture.posted)).toEqual(['Fertig.']);
  });
});
