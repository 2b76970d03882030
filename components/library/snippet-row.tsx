import { IconButton } from '@/components/icon-button';
import { SyncMark } from '@/components/sync/sync-mark';
import { t, translate } from '@/components/words';
import type { Snippet } from '@/utils/library/types';

interface Props {
  readonly snippet: Snippet;
  readonly onEdit: () => void;
  readonly onInsert: () => void;
  readonly onDelete: () => void;
}

export function SnippetRow({ snippet, onEdit, onInsert, onDelete }: Props) {
  const title = snippet.name;
  return (
    <li class="entry">
      <div class="entry-words">
        <h2 class="entry-title">
          <button type="button" aria-label={translate('library.editSnippet', { title })} onClick={onEdit}>
            {title}
          </button>
        </h2>
        <p class="entry-excerpt soft">{snippet.text}</p>
        <SyncMark thing={{ kind: 'snippet', id: snippet.id }} title={title} />
      </div>
      <div class="entry-foot">
        <kbd>;{snippet.trigger}</kbd>
        <span class="entry-actions">
          <button
            type="button"
            class="button slim"
            aria-label={translate('library.insertDraft', { title })}
            onClick={onInsert}
          >
            {t('library.insert')}
          </button>
          <IconButton icon="trash" label={translate('library.deleteDraft', { title })} onClick={onDelete} />
        </span>
      </div>
    </li>
  );
}
