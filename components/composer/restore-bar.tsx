import { Quote } from '@/components/report/quote';
import { formatTime, t, translate } from '@/components/words';
import type { JournalEntry } from '@/utils/library/types';
import type { ComposerActions } from '@/utils/state/composer';

interface Props {
  readonly entry: JournalEntry;
  readonly actions: Pick<ComposerActions, 'restoreText' | 'dismissRestore'>;
}

/** Offers the text from before a crash, once. */
export function RestoreBar({ entry, actions }: Props) {
  return (
    <section class="restore" aria-label={translate('restore.title', { time: formatTime(entry.at) })}>
      <div class="restore-words">
        <h2>{translate('restore.title', { time: formatTime(entry.at) })}</h2>
        <p class="small soft">{t('restore.words')}</p>
        <p class="small restore-text">
          <Quote text={entry.text} />
        </p>
      </div>
      <div class="row end restore-choice">
        <button type="button" class="button slim" onClick={actions.dismissRestore}>
          {t('restore.dismiss')}
        </button>
        <button type="button" class="button slim primary" onClick={actions.restoreText}>
          {t('restore.restore')}
        </button>
      </div>
    </section>
  );
}
