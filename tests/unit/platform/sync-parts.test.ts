import { describe, expect, it } from 'vitest';
import { createKeyStore } from '@/utils/platform/sync/key-store';
import { createPauses, isResting, pauseAfter } from '@/utils/platform/sync/pauses';
import { parsePolicy } from '@/utils/platform/sync/policy';
import { createSyncSettings } from '@/utils/platform/sync/sync-settings';
import { createKeyRing } from '@/utils/sync/crypto/key-ring';
import { useWorld } from './world';

const world = useWorld();
const moment = { now: 1_000_000, jitter: 0 };
const minute = 60_000;

describe('what IT has set', () => {
  const nothing = { forbidsBrowserSync: false, forbidsPlainExport: false };

  it.each([undefined, null, 'x', [], {}, { webdavServer: 3, forbidBrowserSync: 'yes' }])(
    'is nothing for %o',
    (found) => expect(parsePolicy(found)).toEqual(nothing),
  );

  it('counts part by part', () => {
    const found = {
      webdavServer: 'https://cloud.firma.example',
      forbidBrowserSync: true,
      forbidPlainExport: 1,
    };
    expect(parsePolicy(found)).toEqual({
      server: 'https://cloud.firma.example',
      forbidsBrowserSync: true,
      forbidsPlainExport: false,
    });
    expect(parsePolicy({ webdavServer: 'no address' })).toEqual(nothing);
  });
});

describe('after a failure', () => {
  it('rests longer each time, at most an hour and a half', () => {
    let pause = pauseAfter(undefined, { code: 'offline' }, moment);
    const waits = [];
    for (let n = 0; n < 12; n += 1) {
      waits.push(pause.until! - moment.now);
      pause = pauseAfter(pause, { code: 'offline' }, moment);
    }
    expect(waits.slice(0, 4)).toEqual([minute / 2, minute, 2 * minute, 4 * minute]);
    expect(Math.max(...waits)).toBe(60 * minute);
    expect(pauseAfter(pause, { code: 'offline' }, { ...moment, jitter: 1 }).until! - moment.now).toBe(
      90 * minute,
    );
  });

  it('waits as long as the server asks', () => {
    expect(pauseAfter(undefined, { code: 'busy', retryAfter: 7 * minute }, moment).until).toBe(
      moment.now + 7 * minute,
    );
  });

  it('never tries a wrong password by itself', () => {
    const pause = pauseAfter(undefined, { code: 'unauthorised' }, moment);
    expect(isResting(pause, Number.MAX_SAFE_INTEGER)).toBe(true);
  });

  it.each(['full', 'forbidden', 'no-folder', 'not-kept', 'not-understood'] as const)(
    'looks again after an hour: %s',
    (code) => {
      const pause = pauseAfter(undefined, { code }, moment);
      expect(isResting(pause, moment.now + 59 * minute)).toBe(true);
      expect(isResting(pause, moment.now + 60 * minute)).toBe(false);
    },
  );

  it('remembers over the death of the worker', async () => {
    const pause = pauseAfter(undefined, { code: 'full' }, moment);
    await createPauses(world.database).set('webdav', pause);
    expect(await createPauses(world.database).read('webdav')).toEqual(pause);
    expect(await createPauses(world.database).read('browser')).toBeUndefined();
    await createPauses(world.database).set('webdav', undefined);
    expect(await createPauses(world.database).read('webdav')).toBeUndefined();
  });
});

describe('what only the background knows', () => {
  it('is on by default, and off for good when switched off', async () => {
    const settings = createSyncSettings(world.database);
    expect(await settings.isBrowserOn()).toBe(true);
    await settings.setBrowser(false);
    expect(await createSyncSettings(world.database).isBrowserOn()).toBe(false);
  });

  it('keeps the password among the keys, and forgets it', async () => {
    const settings = createSyncSettings(world.database);
    const access = { base: 'https://cloud.example/dav', user: 'jana', password: 'geheim' };
    await settings.setAccess(access);
    expect(await settings.access()).toEqual(access);
    for (const store of ['meta', 'outbox', 'remote'] as const)
      expect(JSON.stringify(await world.dump(store))).not.toContain('geheim');
    await settings.dropAccess();
    expect(await settings.access()).toBeUndefined();
    expect(JSON.stringify(await world.dump('keys'))).not.toContain('geheim');
  });

  it('keeps the key ring, with keys that cannot be exported', async () => {
    const keys = createKeyStore(world.database);
    expect(await keys.load()).toBeUndefined();
    const ring = await createKeyRing();
    await keys.save(ring);
    const loaded = await keys.load();
    expect(loaded?.code).toBe(ring.code);
    for (const { key } of [...loaded!.keys, ...loaded!.wrapping]) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });
});
