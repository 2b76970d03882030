import { createSync, type Sync } from '@/utils/sync/create-sync';
import type { KeyRing } from '@/utils/sync/crypto/types';
import type { Draft } from '@/utils/library/types';
import type { Transport, Version } from '@/utils/sync/types';
import { expect } from 'vitest';
import type { Faults } from './mailbox';
import { type Disk, newDisk, storeOn, textOf, write } from './disk';

let ids = 0;

export interface Installation {
  readonly disk: Disk;
  readonly sync: Sync;
  save(id: string, text: string, more?: Partial<Draft>): void;
  discard(id: string): void;
  /** The texts of all heads of a draft, the main one first. */
  texts(id: string): (string | undefined)[];
}

/** One installation with real keys. */
export function install(transport: Transport, now: () => number = () => 1_700_000_000_000): Installation {
  const disk = newDisk(`device-${(ids += 1)}`);
  let ring: KeyRing | undefined;
  const main = (id: string): readonly Version[] => disk.things.get(`draft:${id}`) ?? [];
  return {
    disk,
    sync: createSync({
      transport,
      store: storeOn(() => disk),
      keys: { load: async () => ring, save: async (next) => void (ring = structuredClone(next)) },
      label: 'Chrome, Linux',
      now,
      newId: () => `device-${(ids += 1)}`,
    }),
    save: (id, text, more = {}) => {
      const [before, ...rivals] = main(id);
      const at = now();
      const value = {
        schema: 1,
        id,
        title: 'Titel',
        text,
        channel: 'post',
        audience: 'public',
        language: 'auto',
        tags: ['Geheimtag'],
        status: 'writing',
        pinned: false,
        createdAt: 1,
        updatedAt: at,
        readingHistory: [],
        ...more,
      };
      write(disk, { kind: 'draft', id, at, value }, before?.vv ?? {}, rivals);
    },
    discard: (id) => {
      const [before, ...rivals] = main(id);
      write(disk, { kind: 'draft', id, at: now() }, before?.vv ?? {}, rivals);
    },
    texts: (id) => main(id).map(textOf),
  };
}

export const none: Faults = { next: () => undefined };

/** Two installations that read each other from now on. */
export async function pair(a: Installation, b: Installation): Promise<void> {
  await a.sync.run();
  expect(await b.sync.unlock(await a.sync.code())).toBe('unlocked');
  for (const each of [b, a, b, a]) await each.sync.run();
}

export const failing = (transport: Transport, broken: Partial<Transport>): Transport => ({
  ...transport,
  ...broken,
});
