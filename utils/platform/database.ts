import { openDB } from 'idb';
import type { Connection, LackmusSchema, Read, StoreName, Write } from './database-schema';
import { type Step, upgrades } from './database-upgrades';
import { Problem } from './problem';

export interface WriteOptions {
  /** `strict` waits until the data is on the disk: for everything the writer was told is saved. */
  readonly durability: 'strict' | 'relaxed';
}

export interface Database {
  read<Result>(stores: readonly StoreName[], work: (transaction: Read) => Promise<Result>): Promise<Result>;
  /**
   * One transaction, all of it or nothing; resolves only after `complete`. `work` awaits nothing but
   * requests of its transaction. Rejects with a `Problem`.
   */
  write<Result>(
    stores: readonly StoreName[],
    work: (transaction: Write) => Promise<Result>,
    options?: WriteOptions,
  ): Promise<Result>;
  close(): Promise<void>;
}

const codeByName: Readonly<Record<string, Problem['code']>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer-version',
  InvalidStateError: 'database-unavailable',
  UnknownError: 'database-unavailable',
  SecurityError: 'database-unavailable',
  NotReadableError: 'database-unavailable',
  TimeoutError: 'database-unavailable',
};

/** What the browser's database threw, as a problem. */
export function toStorageProblem(error: unknown, otherwise: Problem['code'] = 'failed'): Problem {
  if (error instanceof Problem) return error;
  const { name = '', message = '' } = error instanceof Error ? error : {};
  return new Problem(codeByName[name] ?? otherwise, `${name}: ${message}`);
}

/** An older Lackmus that still runs somewhere has this long to let go of the database. */
const blockedPatience = 5000;

interface Opening {
  readonly name: string;
  readonly steps: readonly Step[];
  /** The connection is of no more use: a newer Lackmus wants in, or the browser took it away. */
  readonly onGone: () => void;
}

function open({ name, steps, onGone }: Opening): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let blockedTimer: ReturnType<typeof setTimeout> | undefined;
    let hasGivenUp = false;
    const giveUp = (): void => {
      hasGivenUp = true;
      reject(new Problem('database-unavailable', 'blocked by another version'));
    };
    const opening = openDB<LackmusSchema>(name, steps.length, {
      upgrade: (connection, oldVersion, _, transaction) => {
        for (const step of steps.slice(oldVersion)) step(connection, transaction);
      },
      blocked: () => (blockedTimer = setTimeout(giveUp, blockedPatience)),
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    });
    opening
      .then((connection) => (hasGivenUp ? connection.close() : resolve(connection)))
      .catch((error: unknown) => reject(toStorageProblem(error, 'database-unavailable')))
      .finally(() => clearTimeout(blockedTimer));
  });
}

async function finish<Result>(
  transaction: { readonly done: Promise<void>; abort?(): void },
  work: Promise<Result>,
): Promise<Result> {
  // A request that fails rejects both; whoever is not awaited first must not count as unhandled.
  transaction.done.catch(() => undefined);
  try {
    const result = await work;
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort?.();
    } catch {
      // It has ended already: by its own failure, which is the error at hand.
    }
    throw toStorageProblem(error);
  }
}

/** The database of the extension; opened when first needed, and again when it was closed under us. */
export function createDatabase(name = 'lackmus', steps: readonly Step[] = upgrades): Database {
  let connection: Promise<Connection> | undefined;
  const onGone = (): void => (connection = undefined);
  const connect = (): Promise<Connection> => {
    connection ??= open({ name, steps, onGone }).catch((error: unknown) => {
      onGone();
      throw error;
    });
    return connection;
  };
  // A connection that is closing refuses a transaction before anything was done: a new one may try.
  const begin = async <Begun>(start: (to: Connection) => Begun): Promise<Begun> => {
    try {
      return start(await connect());
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw toStorageProblem(error);
      onGone();
      return start(await connect());
    }
  };
  return {
    read: async (stores, work) => {
      const transaction = await begin((to) => to.transaction([...stores], 'readonly'));
      return finish(transaction, work(transaction));
    },
    write: async (stores, work, { durability } = { durability: 'strict' }) => {
      const transaction = await begin((to) => to.transaction([...stores], 'readwrite', { durability }));
      return finish(transaction, work(transaction));
    },
    close: async () => {
      (await connection?.catch(() => undefined))?.close();
      onGone();
    },
  };
}
