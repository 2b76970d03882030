import { useState } from 'preact/hooks';
import { formatDate, t, translate } from '@/components/words';
import type { BackupDesk, Outcome, SavedBackup } from '@/utils/library/backup-task';
import { Fault } from './fault';
import { formatSize } from './format-size';

interface Props {
  /** Milliseconds since the epoch, 0 for never. */
  readonly lastBackupAt: number;
  readonly desk: BackupDesk;
}

/** Writes the backup file. Whoever forbids that has this one place to do it. */
export function SaveBackup({ lastBackupAt, desk }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<SavedBackup>>();
  const save = async () => {
    setBusy(true);
    setOutcome(await desk.save().result);
    setBusy(false);
  };
  return (
    <div class="backup-save">
      <div class="row">
        <button type="button" class="button" disabled={isBusy} onClick={() => void save()}>
          {t('backup.save')}
        </button>
        <p class="small soft">
          {lastBackupAt === 0
            ? t('backup.never')
            : translate('backup.last', { date: formatDate(lastBackupAt) })}
        </p>
      </div>
      <p class="small soft">{t('backup.plain')}</p>
      <div role="status">
        {outcome?.ok && (
          <p>
            {translate('backup.saved', {
              name: outcome.value.name,
              size: formatSize(outcome.value.size),
            })}
          </p>
        )}
        {outcome && !outcome.ok && <Fault of={outcome.fault} lead={t('backup.notSaved')} />}
      </div>
    </div>
  );
}
