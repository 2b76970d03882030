import { IconButton } from '@/components/icon-button';
import { LitmusStrip } from '@/components/litmus-strip';
import { SyncMark } from '@/components/sync/sync-mark';
import { t, translate } from '@/components/words';
import type { Draft } from '@/utils/library/types';
import { ago } from './ago';
import { channelName, statusName } from './draft-words';
import { Entry, type RowHandle } from './list/entry';

interface Props {
  readonly draft: Draft;
  readonly row: RowHandle;
  readonly now: number;
  readonly onInsert: () => void;
  readonly onPin: () => void;
}

/** The first line that the title does not already say. */
function excerptOf({ title, text }: Draft): string {
  const lines = text
    .slice(0, 600)
    .split('\n')
    .map((line) => line.trim());
  const rest = lines.filter((line) => line !== '' && line !== title);
  return rest.join(' ').slice(0, 160);
}

function Facts({ draft, now }: Pick<Props, 'draft' | 'now'>) {
  // Most are posts: only another kind is worth a word.
  const kind = draft.channel === 'post' ? '' : channelName(draft.channel);
  return (
    <>
      <span class="entry-strip">
        <LitmusStrip reading={draft.readingHistory.at(-1)} />
      </span>
      <span>
        {[statusName(draft.status), kind, ago(draft.updatedAt, now, 'short')].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

function Actions({ draft, row, onInsert, onPin }: Omit<Props, 'now'>) {
  const title = draft.title || t('ui.untitled');
  const { tabIndex } = row;
  return (
    <>
      <button
        type="button"
        class="button slim"
        aria-label={translate('library.insertDraft', { title })}
        tabIndex={tabIndex}
        onClick={onInsert}
      >
        {t('library.insert')}
      </button>
      <span class={draft.pinned ? 'entry-quiet is-on' : 'entry-quiet'}>
        <IconButton
          icon="pin"
          label={translate(draft.pinned ? 'list.unpin' : 'list.pin', { title })}
          isPressed={draft.pinned}
          tabIndex={tabIndex}
          onClick={onPin}
        />
      </span>
      <span class="entry-quiet">
        <IconButton
          icon="trash"
          label={translate('library.deleteDraft', { title })}
          tabIndex={tabIndex}
          onClick={row.onRemove}
        />
      </span>
    </>
  );
}

export function DraftRow({ draft, row, now, onInsert, onPin }: Props) {
  const title = draft.title || t('ui.untitled');
  return (
    <Entry
      row={row}
      title={title}
      openLabel={translate('library.open', { title })}
      chooseLabel={translate('list.chooseEntry', { title })}
      mark={<SyncMark thing={{ kind: 'draft', id: draft.id }} title={title} />}
      excerpt={excerptOf(draft)}
      tags={draft.tags}
      facts={<Facts draft={draft} now={now} />}
      actions={!row.isChoosing && <Actions draft={draft} row={row} onInsert={onInsert} onPin={onPin} />}
    />
  );
}
