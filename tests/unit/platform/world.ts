import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach } from 'vitest';
import { createDatabase, type Database } from '@/utils/platform/database';
import type { StoreName } from '@/utils/platform/database-schema';
import { createLibrary, type Library } from '@/utils/platform/library';

export interface TestWorld {
  now: number;
  database: Database;
  library: Library;
  /** All values of a store as they lie there. */
  dump(store: StoreName): Promise<unknown[]>;
  plant(store: StoreName, value: unknown, key?: string): Promise<void>;
}

/** A fresh database before each test, with a clock that stands still and ids that can be read. */
export function useWorld(): TestWorld {
  const world = {} as TestWorld;
  beforeEach(() => {
    let ids = 0;
    globalThis.indexedDB = new IDBFactory();
    world.now = Date.UTC(2026, 10, 24, 12);
    world.database = createDatabase();
    world.library = createLibrary(world.database, { now: () => world.now, newId: () => `id-${(ids += 1)}` });
    world.dump = (store) => world.database.read([store], (tx) => tx.objectStore(store).getAll());
    world.plant = (store, value, key) =>
      world.database.write([store], async (tx) => {
        await tx.objectStore(store).put(value, key as never);
      });
  });
  afterEach(() => world.database.close());
  return world;
}
