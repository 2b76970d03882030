import type { IDBPTransaction } from 'idb';
import type { Connection, LackmusSchema, StoreName } from './database-schema';

/** Changes which stores and indexes there are; the records in them are migrated where they are read. */
export type Step = (
  connection: Connection,
  transaction: IDBPTransaction<LackmusSchema, StoreName[], 'versionchange'>,
) => void;

const createStores: Step = (connection) => {
  connection.createObjectStore('drafts', { keyPath: 'id' });
  connection.createObjectStore('snippets', { keyPath: 'id' });
  connection.createObjectStore('revisions', { keyPath: 'id' }).createIndex('draftId', 'draftId');
  connection.createObjectStore('bin', { keyPath: 'key' });
  connection.createObjectStore('outbox', { keyPath: 'key' });
  connection.createObjectStore('quarantine', { autoIncrement: true });
  connection.createObjectStore('keys');
  connection.createObjectStore('meta');
  connection.createObjectStore('remote');
  connection.createObjectStore('journal', { keyPath: 'key' });
};

/** Revisions by age, so that their texts need not be read to see which are old. */
const indexRevisionAges: Step = (_, transaction) => {
  transaction.objectStore('revisions').createIndex('age', ['draftId', 'at']);
};

/** Append only: a step's place is the database version it leads to. */
export const upgrades: readonly Step[] = [createStores, indexRevisionAges];
