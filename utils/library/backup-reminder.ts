import type { Draft } from './types';

/** What is known of the writer's backups; times in milliseconds since the epoch, 0 for never. */
export interface BackupHabits {
  readonly isReminderOn: boolean;
  readonly lastBackupAt: number;
  /** When the writer last said "later". */
  readonly askedAt: number;
}

const month = 30 * 24 * 3_600_000;

/**
 * True when it is time for a backup: the writer wants to be reminded, something was written since the
 * last one, and a month has gone by since then, since "later", and since the first draft.
 */
export function isBackupDue(
  { isReminderOn, lastBackupAt, askedAt }: BackupHabits,
  drafts: readonly Pick<Draft, 'createdAt' | 'updatedAt'>[],
  now: number,
): boolean {
  if (!isReminderOn || drafts.length === 0) return false;
  let first = Infinity;
  let latest = 0;
  for (const { createdAt, updatedAt } of drafts) {
    first = Math.min(first, createdAt);
    latest = Math.max(latest, updatedAt);
  }
  return latest > lastBackupAt && now - Math.max(lastBackupAt, askedAt, first) > month;
}
