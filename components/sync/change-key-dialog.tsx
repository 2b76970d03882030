import { t } from '@/components/words';
import { SyncDialog } from './sync-dialog';
import { useAsking } from './use-asking';

interface Props {
  readonly onChange: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says what a new key means before there is one. */
export function ChangeKeyDialog({ onChange, onClose }: Props) {
  const { isBusy, hasFailed, ask } = useAsking();
  return (
    <SyncDialog title={t('sync.changeKey')} onClose={onClose}>
      <ul class="plain-words">
        <li>{t('sync.changeKey1')}</li>
        <li>{t('sync.changeKey2')}</li>
        <li>{t('sync.changeKey3')}</li>
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
        <button type="button" class="button primary" disabled={isBusy} onClick={() => void ask(onChange)}>
          {t('sync.makeKey')}
        </button>
      </div>
    </SyncDialog>
  );
}
