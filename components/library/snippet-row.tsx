import { IconButton } from '@/components/icon-button';
import { SyncMark } from '@/components/sync/sync-mark';
import { t, translate } from '@/components/words';
import type { Snippet } from '@/utils/library/types';
import { Entry, type RowHandle } from './list/entry';

interface Props {
  readonly snippet: Snippet;
  /** The name of the snippet that its trigger means instead. */
  readonly shadowedBy?: string;
  readonly row: RowHandle;
  readonly onInsert: () => void;
}

function Facts({ snippet, shadowedBy }: Pick<Props, 'snippet' | 'shadowedBy'>) {
  return (
    <>
      <kbd>;{snippet.trigger}</kbd>
      {shadowedBy !== undefined && (
        <span class="entry-shadowed">{translate('list.shadowedBy', { name: shadowedBy })}</span>
      )}
    </>
  );
}

export function SnippetRow({ snippet, shadowedBy, row, onInsert }: Props) {
  const title = snippet.name;
  const actions = (
    <>
      <button
        type="button"
        class="button slim"
        aria-label={translate('library.insertDraft', { title })}
        tabIndex={row.tabIndex}
        onClick={onInsert}
      >
        {t('library.insert')}
      </button>
      <span class="entry-quiet">
        <IconButton
          icon="trash"
          label={translate('library.deleteDraft', { title })}
          tabIndex={row.tabIndex}
          onClick={row.onRemove}
        />
      </span>
    </>
  );
  return (
    <Entry
      row={row}
      title={title}
      openLabel={translate('library.editSnippet', { title })}
      chooseLabel={translate('list.chooseEntry', { title })}
      mark={<SyncMark thing={{ kind: 'snippet', id: snippet.id }} title={title} />}
      excerpt={snippet.text.slice(0, 200)}
      tags={snippet.tags}
      facts={<Facts snippet={snippet} shadowedBy={shadowedBy} />}
      actions={!row.isChoosing && actions}
    />
  );
}
