import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** Whatever was stored is `unknown` until it is parsed: a later or an earlier Lackmus may have written it. */
export interface LackmusSchema extends DBSchema {
  drafts: { key: string; value: unknown };
  snippets: { key: string; value: unknown };
  revisions: { key: string; value: unknown; indexes: { draftId: string; age: [string, number] } };
  /** What was deleted, by `kind:id`; the text for 30 days, the tombstone for good. */
  bin: { key: string; value: unknown };
  /** What the other devices do not know yet, by `kind:id`. */
  outbox: { key: string; value: unknown };
  /** What could not be read, with its place and the reason. Nothing of ours deletes here. */
  quarantine: { key: number; value: unknown };
  /** Keys of the encryption, by key id; never leaves the browser. */
  keys: { key: string; value: unknown };
  /** Single values by name: device id and the progress of the sync. */
  meta: { key: string; value: unknown };
  /** Versions that stand against the one in `drafts` or `snippets`, until the writer decides; by `kind:id`. */
  remote: { key: string; value: unknown };
  /** Text typed in composers, by composer. */
  journal: { key: string; value: unknown };
}

export type StoreName = StoreNames<LackmusSchema>;
export type Connection = IDBPDatabase<LackmusSchema>;
export type Write = IDBPTransaction<LackmusSchema, StoreName[], 'readwrite'>;
export type Read = IDBPTransaction<LackmusSchema, StoreName[], 'readonly'>;
