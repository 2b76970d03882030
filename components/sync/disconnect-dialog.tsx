import { t } from '@/components/words';
import { SyncDialog } from './sync-dialog';
import { useAsking } from './use-asking';

interface Props {
  readonly server: string;
  readonly onDisconnect: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says what stays where before the folder is let go of. */
export function DisconnectDialog({ server, onDisconnect, onClose }: Props) {
  const { isBusy, hasFailed, ask } = useAsking();
  return (
    <SyncDialog title={t('sync.disconnectTitle')} onClose={onClose}>
      <p class="soft">{server}</p>
      <ul class="plain-words">
        <li>{t('sync.disconnect1')}</li>
        <li>{t('sync.disconnect2')}</li>
        <li>{t('sync.disconnect3')}</li>
      </ul>
      {hasFailed && (
        <p role="alert" class="wrong">
          {t('sync.notChanged')}
        </p>
      )}
      <div class="row end">
        <button type="button" class="button" autofocus onClick={onClose}>
          {t('ui.cancel')}
        </button>
        <button type="button" class="button primary" disabled={isBusy} onClick={() => void ask(onDisconnect)}>
          {t('sync.disconnect')}
        </button>
      </div>
    </SyncDialog>
  );
}
