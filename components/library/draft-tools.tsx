import { Icon } from '@/components/icon';
import { t } from '@/components/words';
import { fileNameFor, toMarkdown } from '@/utils/library/markdown';
import type { Draft } from '@/utils/library/types';
import { download } from './download';

interface Props {
  readonly draft: Draft;
  readonly onHistory: () => void;
  readonly onCopy: () => void;
}

/** What can be done with a draft beside writing it. */
export function DraftTools({ draft, onHistory, onCopy }: Props) {
  const name = fileNameFor(draft);
  return (
    <div class="desk-tools">
      <button type="button" class="button slim" onClick={onHistory}>
        <Icon name="history" size={14} />
        {t('revision.title')}
      </button>
      <button type="button" class="button slim" disabled={draft.text === ''} onClick={onCopy}>
        <Icon name="copy" size={14} />
        {t('ui.copy')}
      </button>
      <button
        type="button"
        class="button slim"
        onClick={() => download(`${name}.md`, toMarkdown(draft), 'text/markdown')}
      >
        <Icon name="download" size={14} />
        {t('desk.markdownFile')}
      </button>
      <button
        type="button"
        class="button slim"
        onClick={() => download(`${name}.txt`, draft.text, 'text/plain')}
      >
        <Icon name="download" size={14} />
        {t('desk.textFile')}
      </button>
    </div>
  );
}
