import { IconButton } from '@/components/icon-button';
import { LitmusStrip } from '@/components/litmus-strip';
import { SyncMark } from '@/components/sync/sync-mark';
import { t, translate } from '@/components/words';
import type { Draft } from '@/utils/library/types';
import { ago } from './ago';
import { channelName, statusName } from './draft-words';

interface Props {
  readonly draft: Draft;
  readonly now: number;
  readonly onOpen: () => void;
  readonly onInsert: () => void;
  readonly onDelete: () => void;
}

/** The first line that the title does not already say. */
function excerptOf({ title, text }: Draft): string {
  const lines = text.split('\n').map((line) => line.trim());
  const rest = lines.filter((line) => line !== '' && line !== title);
  return rest.join(' ').slice(0, 160);
}

export function DraftRow({ draft, now, onOpen, onInsert, onDelete }: Props) {
  const title = draft.title || t('ui.untitled');
  // Most are posts: only another kind is worth a word.
  const kind = draft.channel === 'post' ? '' : channelName(draft.channel);
  const reading = draft.readingHistory.at(-1);
  return (
    <li class="entry">
      <div class="entry-words">
        <h2 class="entry-title">
          <button type="button" aria-label={translate('library.open', { title })} onClick={onOpen}>
            {title}
          </button>
        </h2>
        <p class="entry-excerpt soft">{excerptOf(draft)}</p>
        <SyncMark thing={{ kind: 'draft', id: draft.id }} title={title} />
      </div>
      <div class="entry-foot">
        <span class="entry-strip">
          <LitmusStrip reading={reading} />
        </span>
        <span class="small soft figures">
          {[statusName(draft.status), kind, ago(draft.updatedAt, now)].filter(Boolean).join(' · ')}
        </span>
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
