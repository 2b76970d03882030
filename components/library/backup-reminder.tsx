import { useSync } from '@/components/sync/sync-context';
import { t } from '@/components/words';
import { isBackupDue, type BackupHabits } from '@/utils/library/backup-reminder';
import type { Draft } from '@/utils/library/types';
import type { LibraryActions } from './actions';

interface Props {
  readonly habits: BackupHabits | undefined;
  readonly drafts: readonly Draft[];
  readonly actions: Pick<LibraryActions, 'openBackup' | 'putOffBackup' | 'stopBackupReminder'>;
}

/** Once a month, if the writer likes: the database is not a safe place for good. */
export function BackupReminder({ habits, drafts, actions }: Props) {
  const sync = useSync()?.state;
  if (sync?.status === 'ready' && sync.forbidsExport) return null;
  if (!habits || !isBackupDue(habits, drafts, Date.now())) return null;
  return (
    <aside class="backup-reminder" aria-label={t('options.backup')}>
      <p>{t('backup.due')}</p>
      <div class="row">
        <button type="button" class="button slim" onClick={actions.openBackup}>
          {t('backup.now')}
        </button>
        <button type="button" class="button slim" onClick={actions.putOffBackup}>
          {t('backup.later')}
        </button>
        <button type="button" class="button slim" onClick={actions.stopBackupReminder}>
          {t('backup.stop')}
        </button>
      </div>
    </aside>
  );
}
