import { describe, expect, it } from 'vitest';
import { type BackupHabits, isBackupDue } from '@/utils/library/backup-reminder';

const day = 24 * 3_600_000;
const now = 1000 * day;
const never: BackupHabits = { isReminderOn: true, lastBackupAt: 0, askedAt: 0 };
const draft = (createdAgo: number, updatedAgo: number) => ({
  createdAt: now - createdAgo * day,
  updatedAt: now - updatedAgo * day,
});

describe('isBackupDue', () => {
  it.each([
    ['with an old draft and no backup ever', true, never, [draft(40, 40)]],
    ['not before there is something to lose', false, never, []],
    ['not in the first month', false, never, [draft(29, 1)]],
    [
      'not where nothing was written since',
      false,
      { ...never, lastBackupAt: now - 50 * day },
      [draft(90, 60)],
    ],
    ['where something was', true, { ...never, lastBackupAt: now - 50 * day }, [draft(90, 60), draft(40, 2)]],
    ['not in the month after a backup', false, { ...never, lastBackupAt: now - 20 * day }, [draft(90, 2)]],
    ['not in the month after "later"', false, { ...never, askedAt: now - 20 * day }, [draft(90, 2)]],
    ['never once it is switched off', false, { ...never, isReminderOn: false }, [draft(400, 2)]],
  ])('%s: %s', (_, isDue, habits, drafts) => {
    expect(isBackupDue(habits, drafts, now)).toBe(isDue);
  });
});
