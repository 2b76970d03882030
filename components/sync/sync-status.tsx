import { Shape } from '@/components/shape';
import { t } from '@/components/words';
import type { SyncSnapshot } from '@/utils/state/sync';
import { syncFacts, syncLine } from './describe-sync';

interface Props {
  readonly sync: SyncSnapshot;
  readonly now: number;
  readonly onSync: () => void;
  readonly onConflicts: () => void;
}

/** The state of the sync: one line, what needs attention, and a button to try now. */
export function SyncStatus({ sync, now, onSync, onConflicts }: Props) {
  return (
    <div class="sync-status">
      <p class="sync-line">{syncLine(sync, now)}</p>
      <ul class="sync-facts">
        {syncFacts(sync).map(({ id, tone, words }) => (
          <li key={id}>
            <Shape of={tone === 'problem' ? 'consider' : 'none'} />
            <span>{words}</span>
            {id === 'conflicts' && (
              <button type="button" class="button slim" onClick={onConflicts}>
                {t('sync.showConflicts')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sync.ways.some(({ isOn }) => isOn) && (
        <button type="button" class="button start" disabled={sync.isRunning} onClick={onSync}>
          {sync.isRunning ? t('sync.running') : t('sync.now')}
        </button>
      )}
    </div>
  );
}
