import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startApache } from '@/tests/servers/apache';
import { addFolder, type DavServer } from '@/tests/servers/server';
import { poll } from '../driver/backend';
import { startDevice, type Device } from '../driver/synced-device';

const browser = inject('browser');
const folder = 'Geteilter Ordner';

// Two profiles: of Chromium, and in Firefox's project one of each. They meet in a folder on a real Apache.
let server: DavServer;
let mine: Device;
let theirs: Device;
const ids: Record<'both' | 'mine' | 'theirs' | 'deleted', string> = {
  both: '',
  mine: '',
  theirs: '',
  deleted: '',
};

const words = ['Umsatzwarnung', 'Zwetschgenkuchen', 'Standortschließung', 'Vorstandswechsel', 'grußformel'];

beforeAll(async () => {
  server = await startApache();
  addFolder(server, folder);
  mine = await startDevice(browser, server);
  theirs = await startDevice('chromium', server);
});

afterAll(async () => {
  const devices = [mine, theirs];
  const strays = devices.flatMap(({ lab }) => lab.strayRequests());
  await Promise.all(devices.map(({ lab }) => lab.close()));
  for (const { extension } of devices) rmSync(extension, { recursive: true, force: true });
  await server.stop();
  expect(strays).toEqual([]);
});

/** Rounds on both, in turn, until nothing waits: keys first, then what they open, then what follows from it. */
async function meet(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    const states = [await mine.round(), await theirs.round()];
    for (const { ways } of states)
      expect(ways.find(({ name }) => name === 'webdav')?.trouble).toBeUndefined();
    const isWaiting = states.some(
      ({ marks, locked }) => locked > 0 || Object.values(marks).includes('waiting'),
    );
    if (!isWaiting && turn > 0) return;
  }
  throw new Error('They did not meet.');
}

test('the second browser gets everything with the folder and the code, and the first what the second had', async () => {
  ids.both = (
    await mine.save({ title: 'Umsatzwarnung', text: 'Wir senken die Prognose. Der Grund ist der Export.' })
  ).id;
  ids.mine = (
    await mine.save({ text: 'Standortschließung in Halle: was wir jetzt tun.', tags: ['Vorstandswechsel'] })
  ).id;
  ids.deleted = (await mine.save({ text: 'Entwurf, der gelöscht und zugleich geändert wird.' })).id;
  await mine.saveSnippet({ name: 'Gruß', trigger: 'grußformel', text: 'Mit besten Grüßen' });
  ids.theirs = (await theirs.save({ text: 'Rezept für Zwetschgenkuchen zum Sommerfest 🎉' })).id;

  expect(await mine.connect(folder)).toEqual({ ok: true });
  await mine.round();
  expect(await theirs.connect(folder)).toEqual({ ok: true });
  const locked = await theirs.round();
  expect(locked.locked).toBeGreaterThan(0);
  expect(await theirs.texts()).toHaveLength(1);

  expect(await theirs.unlock(await mine.code())).toBe('unlocked');
  await meet();
  expect(await theirs.texts()).toHaveLength(4);
  expect(await mine.texts()).toEqual(await theirs.texts());
  expect((await theirs.library()).snippets).toMatchObject([
    { trigger: 'grußformel', text: 'Mit besten Grüßen' },
  ]);
  expect((await mine.sync()).marks).toEqual({});
});

test('edited apart and met again: every text is there, and the one conflict is shown on both', async () => {
  for (const { lab } of [mine, theirs]) lab.cutOff(true);
  await mine.edit(ids.both, { text: 'Wir senken die Prognose deutlich. Der Grund ist der Export.' });
  await mine.edit(ids.mine, { text: 'Standortschließung in Halle: die Einzelheiten.' });
  await mine.remove(ids.deleted);
  await theirs.edit(ids.both, { text: 'Wir senken die Prognose. Der Grund ist die Nachfrage.' });
  await theirs.edit(ids.deleted, { text: 'Entwurf, der bleibt, weil ihn jemand geändert hat.' });
  await theirs.save({ text: 'Im Zug geschrieben.' });
  const apart = await mine.round();
  expect(apart.ways.find(({ name }) => name === 'webdav')?.trouble).toMatchObject({ code: 'offline' });
  expect(Object.values(apart.marks)).toContain('waiting');

  for (const { lab } of [mine, theirs]) lab.cutOff(false);
  await meet();
  const texts = await mine.texts();
  expect(texts).toContain('Standortschließung in Halle: die Einzelheiten.');
  expect(texts).toContain('Entwurf, der bleibt, weil ihn jemand geändert hat.');
  expect(texts).toContain('Im Zug geschrieben.');
  for (const device of [mine, theirs]) {
    const { marks } = await device.sync();
    expect(Object.entries(marks).filter(([, mark]) => mark === 'conflict')).toEqual([
      [`draft:${ids.both}`, 'conflict'],
    ]);
    const conflict = await device.conflict(ids.both);
    expect(conflict?.sides.map(({ text }) => text).toSorted()).toEqual([
      'Wir senken die Prognose deutlich. Der Grund ist der Export.',
      'Wir senken die Prognose. Der Grund ist die Nachfrage.',
    ]);
    expect(conflict?.proposal).toBe('Wir senken die Prognose deutlich. Der Grund ist die Nachfrage.');
  }
});

test('resolved on one, it is resolved on the other, and the text not chosen is kept', async () => {
  const conflict = await mine.conflict(ids.both);
  await mine.answer(conflict!, { how: 'merged', text: conflict!.proposal! });
  await meet();
  for (const device of [mine, theirs]) {
    expect(await device.conflict(ids.both)).toBeNull();
    expect(await device.texts()).toContain('Wir senken die Prognose deutlich. Der Grund ist die Nachfrage.');
  }
  expect(await mine.texts()).toEqual(await theirs.texts());
});

test('a background that is killed in the middle of its rounds loses nothing', async () => {
  const saved: string[] = [];
  for (let round = 0; round < 6; round += 1) {
    const text = `Runde ${round}: ${'Wort '.repeat(40)}`;
    await mine.save({ text });
    saved.push(text);
    await mine.lab.agent.evaluate(
      () => void chrome.runtime.sendMessage({ id: 0, type: 'syncNow', data: null, timestamp: 0 }),
    );
    await new Promise((resolve) => {
      setTimeout(resolve, 15 * round);
    });
    await mine.lab.backend.stopBackground();
  }
  await meet();
  const texts = await theirs.texts();
  for (const text of saved) expect(texts).toContain(text);
  expect(await mine.texts()).toEqual(texts);
});

test('an edit is in the folder by itself, soon after the writer has stopped', async () => {
  const files = () =>
    readdirSync(join(server.files, folder, 'lackmus/1'), { recursive: true })
      .map(String)
      .toSorted();
  const before = files();
  const began = Date.now();
  await mine.save({ text: 'Ohne Zutun' });
  await poll('the edit in the folder', async () => files().join() !== before.join(), 15_000);
  const uploaded = Date.now() - began;
  await theirs.round();
  expect(await theirs.texts()).toContain('Ohne Zutun');
  console.log(`${browser}: an edit is on the server after ${uploaded} ms`);
});

test('no word of any text, title, tag or trigger has left the browsers', () => {
  const kept = readdirSync(server.files, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  expect(kept.length).toBeGreaterThan(4);
  const names = readdirSync(server.files, { recursive: true }).map(String);
  const everything = [
    ...kept.map((bytes) => bytes.toString('latin1')),
    ...kept.map(String),
    ...names,
    server.log(),
  ].join('\n');
  for (const word of words) {
    expect(everything.toLowerCase()).not.toContain(word.toLowerCase());
    expect(everything).not.toContain(Buffer.from(word).toString('latin1'));
    expect(everything).not.toContain(Buffer.from(word).toString('base64').slice(0, -4));
  }
});
