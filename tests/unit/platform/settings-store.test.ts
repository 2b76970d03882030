import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { defaultSettings } from '@/utils/platform/settings';
import { createSettingsStore } from '@/utils/platform/settings-store';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());
  const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

  it('are the defaults until something is changed, and nothing is written', async () => {
    expect(await createSettingsStore().read()).toEqual(defaultSettings);
    expect(await stored()).toBeUndefined();
  });

  it('survive a restart of the background', async () => {
    await createSettingsStore().change({ audience: 'investors', glossary: ['EBIT'] });
    expect(await createSettingsStore().read()).toEqual({
      ...defaultSettings,
      audience: 'investors',
      glossary: ['EBIT'],
    });
  });

  it('lose no change where changes overlap', async () => {
    const store = createSettingsStore();
    await Promise.all([
      store.change({ audience: 'peers' }),
      store.change({ language: 'de' }),
      store.change({ isFirstRunDone: true }),
    ]);
    expect(await store.read()).toEqual({
      ...defaultSettings,
      audience: 'peers',
      language: 'de',
      isFirstRunDone: true,
    });
  });

  it('keep what can be read beside what cannot, and put the whole aside', async () => {
    const damaged = { audience: 'everyone', glossary: ['EBIT'], language: 7 };
    await fakeBrowser.storage.local.set({ settings: damaged });
    expect(await createSettingsStore().read()).toEqual({ ...defaultSettings, glossary: ['EBIT'] });
    const all = await fakeBrowser.storage.local.get();
    expect(all['settings-put-aside']).toEqual(damaged);
  });

  it('leave fields of a newer version where they are', async () => {
    await fakeBrowser.storage.local.set({ settings: { theme: 'sepia', audience: 'peers' } });
    await createSettingsStore().change({ language: 'en' });
    expect(await stored()).toMatchObject({ theme: 'sepia', audience: 'peers', language: 'en' });
  });

  it.each([null, 'x', 7, []])('stand by their defaults where %j is stored', async (value) => {
    await fakeBrowser.storage.local.set({ settings: value });
    expect(await createSettingsStore().read()).toEqual(defaultSettings);
  });
});
