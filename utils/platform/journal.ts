import * as v from 'valibot';
import { journalEntrySchema } from '@/utils/library/schema';
import type { JournalEntry } from '@/utils/library/types';
import type { Database } from './database';
import type { Write } from './database-schema';

/** Nobody wants to be offered a comment of last month, and no writer has more composers than this. */
const keptFor = 14 * 24 * 3_600_000;
const keptAtMost = 50;

async function prune(transaction: Write, now: number): Promise<void> {
  const store = transaction.objectStore('journal');
  const found: unknown[] = await store.getAll();
  const entries = found.flatMap((value) => (v.is(journalEntrySchema, value) ? [value] : []));
  const byAge = entries.toSorted((a, b) => b.at - a.at);
  for (const [rank, { key, at }] of byAge.entries())
    if (rank >= keptAtMost || at < now - keptFor) await store.delete(key);
}

/** Texts typed in composers, kept until LinkedIn has them or the writer is done with them. */
export function createJournal(database: Database, now: () => number) {
  return {
    /** An empty text takes nothing away: a composer that opens empty must not end what it could restore. */
    write: async (entry: JournalEntry): Promise<void> => {
      if (entry.text.trim() === '') return;
      await database.write(
        ['journal'],
        async (transaction) => {
          await transaction.objectStore('journal').put(entry);
          await prune(transaction, now());
        },
        { durability: 'relaxed' },
      );
    },
    read: async (key: string): Promise<JournalEntry | null> => {
      const found = await database.read(['journal'], (transaction) =>
        transaction.objectStore('journal').get(key),
      );
      const parsed = v.safeParse(journalEntrySchema, found);
      return parsed.success && parsed.output.at >= now() - keptFor ? parsed.output : null;
    },
    drop: (key: string): Promise<void> =>
      database.write(['journal'], (transaction) => transaction.objectStore('journal').delete(key)),
  };
}

export type Journal = ReturnType<typeof createJournal>;
