import { describe, expect, it } from 'vitest';
import { adoptKeys, createKeyRing, presentKey, rotateKeys, takeCode } from '@/utils/sync/crypto/key-ring';
import type { KeyRing } from '@/utils/sync/crypto/types';
import { createVault } from '@/utils/sync/crypto/vault';

const name = { device: 'a', slot: '00', counter: 1 };
const content = new TextEncoder().encode('Wir bauen 120 Stellen ab.');
const status = async (reader: KeyRing, writer: KeyRing) => {
  const bytes = await createVault(writer).seal(name, content);
  return (await createVault(reader).open({ ...name, bytes })).status;
};

describe('key ring', () => {
  it('keeps keys that cannot be exported', async () => {
    const { keys, wrapping, naming } = await createKeyRing();
    for (const key of [...keys.map(({ key }) => key), ...wrapping.map(({ key }) => key), naming]) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/i);
    }
  });

  it('can be stored as it is', async () => {
    const ring = await createKeyRing();
    const stored = structuredClone(ring);
    expect(await status(stored, ring)).toBe('opened');
    expect(await status(ring, stored)).toBe('opened');
  });

  it('is locked to others until they enter the code', async () => {
    const [a, b] = [await createKeyRing(), await createKeyRing()];
    expect(await status(b, a)).toBe('locked');
    expect(await adoptKeys(b, a.keys)).toBe(b);
    const paired = await adoptKeys(await takeCode(b, a.code), a.keys);
    expect(paired.code).toBe(a.code);
    expect(await status(paired, a)).toBe('opened');
    // The first device has made a key, too, offline; it comes over under the common code.
    const first = await adoptKeys(a, paired.keys);
    expect(await status(first, b)).toBe('opened');
    expect(presentKey(first).id).toBe(presentKey(paired).id);
  });

  it('does not take keys from who has not the code, nor under another id', async () => {
    const [a, stranger] = [await createKeyRing(), await createKeyRing()];
    const joined = await takeCode(await createKeyRing(), a.code);
    expect(await adoptKeys(joined, stranger.keys)).toBe(joined);
    const [key] = a.keys;
    const renamed = { ...key!, id: '0000000000000000' };
    expect(await adoptKeys(joined, [renamed])).toBe(joined);
    expect(await adoptKeys(joined, [{ ...key!, generation: 9 }])).toBe(joined);
  });

  it('seals with the new key after a change and still opens the old', async () => {
    const before = await createKeyRing();
    const after = await rotateKeys(before);
    expect(after.code).not.toBe(before.code);
    expect(presentKey(after).id).not.toBe(presentKey(before).id);
    expect(await status(before, after)).toBe('locked');
    expect(await status(after, before)).toBe('opened');
  });

  it('hands on all keys under the new code, and none under the old', async () => {
    const before = await createKeyRing();
    const after = await rotateKeys(before);
    const third = await takeCode(await createKeyRing(), after.code);
    const paired = await adoptKeys(third, after.keys);
    expect(await status(paired, before)).toBe('opened');
    expect(await status(paired, after)).toBe('opened');
    const outsider = await takeCode(await createKeyRing(), before.code);
    expect(await adoptKeys(outsider, after.keys)).toBe(outsider);
  });

  it('seals the keys themselves under the code only', async () => {
    const [a, b] = [await createKeyRing(), await createKeyRing()];
    const bytes = await createVault(a).sealKeys(name, content);
    expect((await createVault(b).open({ ...name, bytes })).status).toBe('locked');
    expect((await createVault(await takeCode(b, a.code)).open({ ...name, bytes })).status).toBe('opened');
  });

  it('names slots by a secret of its own', async () => {
    const [a, b] = [createVault(await createKeyRing()), createVault(await createKeyRing())];
    const [one, same, other, foreign] = await Promise.all([
      a.nameFor('draft:1'),
      a.nameFor('draft:1'),
      a.nameFor('draft:2'),
      b.nameFor('draft:1'),
    ]);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(same).toBe(one);
    expect(new Set([one, other, foreign]).size).toBe(3);
  });
});
