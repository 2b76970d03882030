/** @typedef {{ name: string, query: string, width?: number, height?: number, act?: (page: import('puppeteer-core').Page) => Promise<void>, full?: boolean, once?: boolean }} Shot */

const click = (selector) => async (page) => {
  await page.locator(selector).click();
};
const openDraft = async (page) => {
  await tab(2)(page);
  await page.locator('.entry-title button').click();
};
const writeOn = async (page) => {
  await openDraft(page);
  await page
    .locator('.underlined textarea')
    .fill('Wir haben uns entschieden, in Nabburg 120 Stellen zu streichen.');
  await new Promise((resolve) => setTimeout(resolve, 1300));
};
const openHistory = async (page) => {
  await openDraft(page);
  await page.locator('.desk-tools .button').click();
  await page.locator('.revision:nth-child(2) summary').click();
  await page.locator('.word-diff').wait();
};
const tab = (at) => click(`[role=tab]:nth-child(${at})`);

const showSync = async (page) => {
  await page.evaluate(() => document.querySelector('#sync').scrollIntoView());
};
/** Presses a button of the sync's section: the nth of the row below the devices. */
const inSync = (at) => click(`#sync .row > button:nth-child(${at})`);
const conflict = async (page) => {
  await tab(2)(page);
  await page.locator('.sync-conflict').click();
  await page.locator('.side').wait();
};

const choosing = async (page) => {
  await tab(2)(page);
  await page.locator('.list-tools .button[aria-pressed]').click();
  await page.locator('.entry:nth-child(1) input').click();
  await page.locator('.entry:nth-child(2) input').click();
  await page.locator('.select-tools .button[aria-expanded]').click();
};
const bin = async (page) => {
  await tab(2)(page);
  await page.locator('.list-tools > .icon-button').click();
  await page.locator('.entry:nth-child(2) input').click();
};

/** @type {readonly Shot[]} */
export const shots = [
  { name: 'composer-strip', query: 'view=composer', width: 1280, height: 620 },
  { name: 'composer-strip-consider', query: 'view=composer&state=consider', width: 1280, height: 620 },
  { name: 'composer-strip-ready', query: 'view=composer&state=ready', width: 1280, height: 620 },
  { name: 'composer-strip-none', query: 'view=composer&state=none', width: 1280, height: 620 },
  { name: 'composer-card', query: 'view=composer&show=card', width: 1280, height: 620 },
  { name: 'composer-card-fix', query: 'view=composer&show=card,focus&fix', width: 1280, height: 620 },
  { name: 'composer-panel', query: 'view=composer&show=panel,card', width: 1440, height: 860 },
  { name: 'composer-panel-1280', query: 'view=composer&show=panel', width: 1280, height: 760 },
  { name: 'composer-panel-ready', query: 'view=composer&show=panel&state=ready', width: 1440, height: 760 },
  { name: 'composer-sheet', query: 'view=composer&show=panel', width: 360, height: 740 },
  { name: 'composer-sheet-320', query: 'view=composer&show=card', width: 320, height: 640 },
  {
    name: 'composer-menu',
    query: 'view=composer',
    width: 1280,
    height: 700,
    act: async (page) => {
      await page.locator('::-p-text(Jana Wenzlau)').hover();
      await page.locator('>>> .strip .pill').hover();
      await page.locator('>>> .strip .icon-button').click();
      await page.locator('>>> .menu details:nth-of-type(1) summary').click();
    },
  },
  { name: 'composer-restore', query: 'view=composer&show=restore', width: 1280, height: 620 },
  { name: 'composer-notice', query: 'view=composer&show=notice', width: 1280, height: 620 },
  { name: 'composer-filling', query: 'view=composer&show=filling', width: 1280, height: 700 },
  { name: 'popup-live', query: 'tab=composer', width: 400, height: 600 },
  {
    name: 'popup-live-open',
    query: 'tab=composer',
    width: 400,
    height: 600,
    act: click('.hint-fold summary'),
  },
  { name: 'popup-write', query: 'tab=away', width: 400, height: 600 },
  { name: 'popup-write-empty', query: 'tab=away&empty', width: 400, height: 600 },
  { name: 'popup-unseen', query: 'tab=unseen&empty', width: 400, height: 600, act: click('.unseen summary') },
  { name: 'popup-drafts', query: '', width: 400, height: 600, act: tab(2) },
  { name: 'popup-drafts-due', query: 'due', width: 400, height: 600, act: tab(2) },
  ...['preview', 'loading', 'done', 'damaged'].map((step) => ({
    name: `options-backup-${step}`,
    query: `view=options&backup=${step}`,
    width: 1100,
    height: 760,
  })),
  { name: 'options-backup-320', query: 'view=options&backup=preview', width: 320, height: 900 },
  {
    name: 'popup-drafts-filter',
    query: '',
    width: 400,
    height: 600,
    act: async (page) => {
      await tab(2)(page);
      await page.locator('.list-tools .button').click();
      await page.locator('.pills .choice-pill').click();
      await page.locator('.pills ~ .pills .choice-pill').click();
    },
  },
  { name: 'popup-drafts-choose', query: '', width: 400, height: 600, act: choosing },
  { name: 'popup-drafts-many', query: 'many', width: 400, height: 600, act: tab(2) },
  { name: 'popup-drafts-hidden', query: 'hidden&stale', width: 400, height: 600, act: tab(2) },
  { name: 'popup-drafts-unreadable', query: 'unreadable', width: 400, height: 600, act: tab(2) },
  { name: 'popup-bin', query: '', width: 400, height: 600, act: bin },
  {
    name: 'popup-bin-empty',
    query: '',
    width: 400,
    height: 600,
    act: async (page) => {
      await bin(page);
      await page.locator('.desk-head .button').click();
    },
  },
  { name: 'side-320-choose', query: 'frame=side', width: 320, height: 760, act: choosing },
  { name: 'side-320-bin', query: 'frame=side', width: 320, height: 760, act: bin },
  { name: 'popup-drafts-empty', query: 'empty', width: 400, height: 600, act: tab(2) },
  {
    name: 'popup-drafts-undo',
    query: '',
    width: 400,
    height: 600,
    act: async (page) => {
      await tab(2)(page);
      await page.locator('.entry:nth-child(2) .entry-title').hover();
      await page.locator('.entry:nth-child(2) .entry-quiet:last-child .icon-button').click();
    },
  },
  {
    name: 'popup-drafts-none',
    query: '',
    width: 400,
    height: 600,
    act: async (page) => {
      await tab(2)(page);
      await page.locator('input[type=search]').fill('Wärmepumpe');
    },
  },
  {
    name: 'popup-draft',
    query: '',
    width: 400,
    height: 600,
    act: openDraft,
  },
  {
    name: 'popup-draft-facts',
    query: '',
    width: 400,
    height: 600,
    act: async (page) => {
      await openDraft(page);
      await page.locator('.reading-trail').scroll({ scrollTop: 0 });
      await page.evaluate(() => document.querySelector('.desk-details')?.scrollIntoView());
    },
  },
  { name: 'popup-elsewhere', query: 'elsewhere', width: 400, height: 600, act: writeOn },
  {
    name: 'popup-elsewhere-open',
    query: 'elsewhere',
    width: 400,
    height: 600,
    act: async (page) => {
      await writeOn(page);
      await page.locator('.elsewhere summary').click();
    },
  },
  { name: 'popup-unsaved', query: 'failing', width: 400, height: 600, act: writeOn },
  { name: 'popup-history', query: '', width: 400, height: 600, act: openHistory },
  { name: 'side-320-draft', query: 'frame=side', width: 320, height: 760, act: openDraft },
  { name: 'side-320-elsewhere', query: 'frame=side&elsewhere', width: 320, height: 760, act: writeOn },
  { name: 'side-320-history', query: 'frame=side', width: 320, height: 760, act: openHistory },
  { name: 'window-draft', query: 'frame=window', width: 1000, height: 860, act: openDraft },
  {
    name: 'popup-replace',
    query: '',
    width: 400,
    height: 600,
    act: async (page) => {
      await tab(2)(page);
      await page.locator('.entry .button').click();
      await page.locator('dialog[open]').wait();
    },
  },
  { name: 'popup-snippets', query: '', width: 400, height: 600, act: tab(3) },
  {
    name: 'popup-snippets-empty',
    query: 'empty',
    width: 400,
    height: 600,
    act: async (page) => {
      await tab(3)(page);
      await page.locator('.starters summary').click();
    },
  },
  {
    name: 'popup-snippet',
    query: '',
    width: 400,
    height: 600,
    act: async (page) => {
      await tab(3)(page);
      await page.locator('.list-head .button').click();
      await page.locator('button[type=submit]').click();
    },
  },
  { name: 'side-320', query: 'frame=side&tab=composer', width: 320, height: 760 },
  { name: 'side-320-drafts', query: 'frame=side', width: 320, height: 760, act: tab(2) },
  { name: 'window-write', query: 'frame=window&tab=away', width: 1000, height: 760 },
  { name: 'window-drafts', query: 'frame=window', width: 1000, height: 760, act: tab(2) },
  { name: 'large-popup', query: 'tab=composer&large', width: 400, height: 600, once: true },
  { name: 'large-drafts', query: 'large', width: 400, height: 600, act: tab(2), once: true },
  { name: 'large-options', query: 'view=options&large', width: 640, height: 900, once: true },
  { name: 'options', query: 'view=options', width: 1180, height: 900, full: true },
  { name: 'options-rule', query: 'view=options&rule={lang}/stance/forced', width: 1180, height: 900 },
  { name: 'options-320', query: 'view=options', width: 320, height: 700, full: true },
  { name: 'welcome', query: 'view=options&welcome', width: 1180, height: 900, full: true },
  { name: 'welcome-320', query: 'view=options&welcome', width: 320, height: 700, full: true },
  { name: 'sync-alone', query: 'view=options&sync=alone', width: 1180, height: 900, act: showSync },
  { name: 'sync-busy', query: 'view=options&sync=busy', width: 1180, height: 900, act: showSync },
  { name: 'sync-preset', query: 'view=options&sync=preset', width: 1180, height: 900, act: showSync },
  { name: 'sync-320', query: 'view=options&sync=busy', width: 320, height: 1200, act: showSync },
  { name: 'sync-code', query: 'view=options&sync=fine', width: 760, height: 620, act: inSync(1) },
  { name: 'sync-enter', query: 'view=options&sync=fine', width: 760, height: 620, act: inSync(2) },
  { name: 'sync-key', query: 'view=options&sync=fine', width: 760, height: 620, act: inSync(3) },
  {
    name: 'sync-webdav',
    query: 'view=options&sync=fine',
    width: 760,
    height: 820,
    act: async (page) => {
      await click('.sync-ways .button')(page);
      await page.locator('dialog details summary').click();
      await page.locator('dialog input').fill('https://cloud.wenzlau.example');
      await page.locator('dialog form .labelled:nth-child(1) input').fill('jana');
      await page.locator('dialog form .labelled:nth-child(2) input').fill('geheim');
      await page.locator('dialog form button').click();
      await page.locator('dialog .wrong').wait();
    },
  },
  {
    name: 'sync-webdav-320',
    query: 'view=options&sync=preset',
    width: 320,
    height: 820,
    act: click('.sync-ways .button'),
  },
  {
    name: 'sync-disconnect',
    query: 'view=options&sync=busy',
    width: 760,
    height: 620,
    act: click('.sync-ways .button'),
  },
  { name: 'popup-sync', query: 'sync=busy', width: 400, height: 600, act: tab(2) },
  { name: 'popup-sync-fine', query: 'sync=fine', width: 400, height: 600, act: tab(2) },
  { name: 'popup-conflict', query: 'sync=busy', width: 400, height: 600, act: conflict },
  { name: 'window-conflict', query: 'sync=busy&frame=window', width: 1000, height: 800, act: conflict },
  { name: 'side-320-conflict', query: 'sync=busy&frame=side', width: 320, height: 800, act: conflict },
];
