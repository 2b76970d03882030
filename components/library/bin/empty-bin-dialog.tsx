import { ModalDialog } from '@/components/modal-dialog';
import { t, translateCount } from '@/components/words';

interface Props {
  readonly count: number;
  readonly onEmpty: () => void;
  readonly onClose: () => void;
}

/** The one thing in the library that cannot be taken back is asked for. */
export const EmptyBinDialog = ({ count, onEmpty, onClose }: Props) => (
  <ModalDialog title={t('bin.emptyTitle')} onClose={onClose}>
    <p>{translateCount('bin.emptyWhy', count)}</p>
    <div class="row end">
      <button type="button" class="button" autofocus onClick={onClose}>
        {t('ui.cancel')}
      </button>
      <button type="button" class="button primary" onClick={onEmpty}>
        {t('bin.emptyForGood')}
      </button>
    </div>
  </ModalDialog>
);
