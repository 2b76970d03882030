import { useState } from 'preact/hooks';
import { t } from '@/components/words';
import { ModalDialog } from '@/components/modal-dialog';

interface Props {
  readonly title: string;
  readonly code: string;
  readonly onCopy: (code: string) => Promise<void>;
  readonly onClose: () => void;
}

/** The sync code, to be read out, copied or printed. */
export function CodeDialog({ title, code, onCopy, onClose }: Props) {
  const [isCopied, setCopied] = useState(false);
  return (
    <ModalDialog isRoomy title={title} onClose={onClose}>
      <p>{t('sync.codeWhy')}</p>
      <p class="sync-code" translate={false}>
        {code.split(/[\s-]+/).map((group, at) => (
          <span key={at}>{group} </span>
        ))}
      </p>
      <p class="small soft">{t('sync.codeSafe')}</p>
      <p role="status" class="unseen-text">
        {isCopied && t('sync.codeCopied')}
      </p>
      <div class="row end">
        <button type="button" class="button" onClick={() => window.print()}>
          {t('sync.print')}
        </button>
        <button type="button" class="button" onClick={() => void onCopy(code).then(() => setCopied(true))}>
          {isCopied ? t('sync.codeCopied') : t('ui.copy')}
        </button>
        <button type="button" class="button primary" autofocus onClick={onClose}>
          {t('ui.done')}
        </button>
      </div>
    </ModalDialog>
  );
}
