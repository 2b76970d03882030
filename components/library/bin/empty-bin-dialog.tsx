import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t, translateCount } from '@/components/words';

interface Props {
  readonly count: number;
  readonly onEmpty: () => void;
  readonly onClose: () => void;
}

/** The one thing in the library that cannot be taken back is asked for. */
export function EmptyBinDialog({ count, onEmpty, onClose }: Props) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby={titleId}>
      <div class="stack">
        <h2 id={titleId}>{t('bin.emptyTitle')}</h2>
        <p>{translateCount('bin.emptyWhy', count)}</p>
        <div class="row end">
          <button type="button" class="button" autofocus onClick={onClose}>
            {t('ui.cancel')}
          </button>
          <button type="button" class="button primary" onClick={onEmpty}>
            {t('bin.emptyForGood')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
