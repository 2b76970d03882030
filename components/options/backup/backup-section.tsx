import { Section } from '@/components/options/section';
import { t } from '@/components/words';
import type { BackupHabits } from '@/utils/library/backup-reminder';
import type { BackupDesk } from '@/utils/library/backup-task';
import { LoadBackup } from './load-backup';
import { SaveBackup } from './save-backup';

interface Props {
  readonly habits: BackupHabits;
  readonly desk: BackupDesk;
  /** IT lets no readable file out of the browser. */
  readonly isForbidden: boolean;
  readonly onRemind: (isOn: boolean) => void;
}

/** One file with everything, out of the browser and in again. */
export function BackupSection({ habits, desk, isForbidden, onRemind }: Props) {
  return (
    <Section id="backup" title={t('options.backup')} help={t('backup.why')}>
      {isForbidden ? (
        <p>{t('backup.fault.forbidden')}</p>
      ) : (
        <>
          <SaveBackup lastBackupAt={habits.lastBackupAt} desk={desk} />
          <label class="check">
            <input
              type="checkbox"
              checked={habits.isReminderOn}
              onChange={(event) => onRemind(event.currentTarget.checked)}
            />
            <span>{t('backup.remind')}</span>
          </label>
        </>
      )}
      <LoadBackup desk={desk} />
    </Section>
  );
}
