import { newDisk, storeOn, textOf, write } from '@/tests/unit/sync/model/disk';
import { createDraft } from '@/utils/library/draft';
import { createSync } from '@/utils/sync/create-sync';
import type { KeyRing } from '@/utils/sync/crypto/types';
import type { AskNetwork } from '@/utils/sync/transports/ask-network';
import { createWebdavTransport } from '@/utils/sync/transports/webdav';

export interface MachineOptions {
  readonly base: string;
  readonly user: string;
  readonly password: string;
  readonly fetch: AskNetwork;
  readonly timeout?: number;
}

/** A machine with the real sync, the real encryption and the real transport; only its disk is in memory. */
export function createMachine(options: MachineOptions) {
  const disk = newDisk(crypto.randomUUID());
  let ring: KeyRing | undefined;
  let { fetch } = options;
  const transport = createWebdavTransport({
    ...options,
    fetch: (url, request) => fetch(url, request),
    wait: async () => undefined,
  });
  const sync = createSync({
    transport,
    store: storeOn(() => disk),
    keys: {
      load: async () => ring,
      save: async (next) => {
        ring = next;
      },
    },
    label: 'test',
    now: Date.now,
    newId: () => crypto.randomUUID(),
  });
  return {
    sync,
    /** What its requests go through from now on. */
    goThrough: (next: AskNetwork): void => {
      fetch = next;
    },
    /** Answers with the text it was made from. */
    save(id: string, text: string): string | undefined {
      const [main, ...rest] = disk.things.get(`draft:${id}`) ?? [];
      const value = createDraft({ text }, { id, device: disk.device, now: Date.now() });
      write(disk, { kind: 'draft', id, at: Date.now(), value }, main?.vv ?? {}, rest);
      return main && textOf(main);
    },
    /** Every text that stands somewhere, in a conflict included. */
    texts: (): ReadonlySet<string> =>
      new Set([...disk.things.values()].flat().flatMap((one) => textOf(one) ?? [])),
    heads: (id: string): number => disk.things.get(`draft:${id}`)?.length ?? 0,
  };
}

export type Machine = ReturnType<typeof createMachine>;
