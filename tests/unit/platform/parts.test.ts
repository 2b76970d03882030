import { describe, expect, it, vi } from 'vitest';
import { badgeFor } from '@/utils/platform/badge';
import { runCommand } from '@/utils/platform/commands';
import { createComposerOpener } from '@/utils/platform/composer-script';
import { pathOf } from '@/utils/platform/pages';
import { Problem } from '@/utils/platform/problem';

describe('badge', () => {
  const counts = { stop: 0, consider: 0, polish: 4, questions: 2 };

  it.each([
    [null, undefined],
    [counts, undefined],
    [{ ...counts, consider: 3 }, '3'],
    [{ ...counts, stop: 2, consider: 3 }, '2'],
    [{ ...counts, stop: 120 }, '99+'],
  ])('%j shows %s', (given, text) => {
    expect(badgeFor(given)?.text).toBe(text);
  });

  it('has readable words on both its colours', () => {
    const light = (hex: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const shown of [
      { ...counts, stop: 1 },
      { ...counts, consider: 1 },
    ]) {
      const badge = badgeFor(shown)!;
      const [low = 0, high = 0] = [light(badge.background), light(badge.color)].toSorted((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(4.5);
    }
  });
});

describe('composer script', () => {
  const frame = { tabId: 1, frameId: 0 };

  it('comes once, however often and quickly it is asked for', async () => {
    const there = new Set<string>();
    const name = ({ tabId, frameId }: typeof frame) => `${tabId}:${frameId}`;
    const inject = vi.fn(async (into: typeof frame) => void there.add(name(into)));
    const open = createComposerOpener({ hasMarker: async (at) => there.has(name(at)), inject });
    await Promise.all([open(frame), open(frame), open({ tabId: 1, frameId: 3 })]);
    await open(frame);
    expect(inject.mock.calls).toEqual([[frame], [{ tabId: 1, frameId: 3 }]]);
  });

  it('may be asked for again after it could not come', async () => {
    const inject = vi.fn().mockRejectedValueOnce(new Error('frame is gone')).mockResolvedValue(undefined);
    const open = createComposerOpener({ hasMarker: async () => false, inject });
    await expect(open(frame)).rejects.toThrow('frame is gone');
    await open(frame);
    expect(inject).toHaveBeenCalledTimes(2);
  });
});

describe('shortcuts', () => {
  const composer = { togglePanel: vi.fn(), nextHint: vi.fn(), saveDraftNow: vi.fn() };

  it.each([
    ['toggle-hints', 'togglePanel'],
    ['next-hint', 'nextHint'],
    ['save-draft', 'saveDraftNow'],
  ] as const)('%s asks the composer to %s', async (name, action) => {
    const composerOf = vi.fn(() => composer);
    await runCommand(name, 5, composerOf);
    expect(composerOf).toHaveBeenCalledWith(5);
    expect(composer[action]).toHaveBeenCalledTimes(1);
  });

  it('is nothing without a composer, and nothing of ours by another name', async () => {
    const failing = (code: 'no-receiver' | 'failed') => () => ({
      ...composer,
      nextHint: () => Promise.reject(new Problem(code)),
    });
    await runCommand('next-hint', 5, failing('no-receiver'));
    await runCommand('constructor', 5, failing('failed'));
    await expect(runCommand('next-hint', 5, failing('failed'))).rejects.toMatchObject({ code: 'failed' });
  });
});

describe('pages', () => {
  it('have a path each', () => {
    expect(pathOf('options')).toBe('/options.html');
    expect(pathOf('rule:de/wording/synergie')).toBe('/options.html#rule/de/wording/synergie');
    expect(pathOf('library')).toBe('/popup.html#window');
    expect(pathOf('sync')).toBe('/options.html#sync');
  });
});
