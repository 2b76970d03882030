import { useState } from 'preact/hooks';
import { IconButton } from '@/components/icon-button';
import { t } from '@/components/words';
import type { TagCount } from '@/utils/library/tags';
import type { Draft } from '@/utils/library/types';
import type { DraftChores } from '../draft-chores';
import { statuses, statusName } from '../draft-words';
import { BulkTags } from './bulk-tags';

interface Props {
  readonly chosen: readonly Draft[];
  readonly tagCounts: readonly TagCount[];
  readonly chores: DraftChores;
  readonly onDelete: () => void;
}

interface StatusProps {
  readonly isIdle: boolean;
  readonly onStatus: (status: Draft['status']) => void;
}

/** A menu of states: it shows what it does and not what is chosen. */
function StatusMenu({ isIdle, onStatus }: StatusProps) {
  return (
    <select
      class="select is-slim"
      aria-label={t('list.setStatus')}
      disabled={isIdle}
      value=""
      onChange={(event) => {
        const status = statuses.find((each) => each === event.currentTarget.value);
        event.currentTarget.value = '';
        if (status) onStatus(status);
      }}
    >
      <option value="" disabled>
        {t('desk.status')}
      </option>
      {statuses.map((status) => (
        <option key={status} value={status}>
          {statusName(status)}
        </option>
      ))}
    </select>
  );
}

type ToolsProps = Omit<Props, 'tagCounts'>;

function Tools({ chosen, chores, onDelete }: ToolsProps) {
  const isIdle = chosen.length === 0;
  const arePinned = !isIdle && chosen.every(({ pinned }) => pinned);
  return (
    <>
      <IconButton
        icon="pin"
        label={arePinned ? t('list.unpinChosen') : t('list.pinChosen')}
        isPressed={arePinned}
        disabled={isIdle}
        onClick={() => chores.pin(chosen, !arePinned)}
      />
      <IconButton
        icon="download"
        label={t('list.exportChosen')}
        disabled={isIdle}
        onClick={() => chores.save(chosen)}
      />
      <IconButton icon="trash" label={t('list.deleteChosen')} disabled={isIdle} onClick={onDelete} />
    </>
  );
}

/** What can be done with several drafts; each of it can be taken back. */
export function DraftBulk({ chosen, tagCounts, chores, onDelete }: Props) {
  const [isTagging, setTagging] = useState(false);
  const isIdle = chosen.length === 0;
  return (
    <>
      <StatusMenu isIdle={isIdle} onStatus={(status) => chores.setStatus(chosen, status)} />
      <button
        type="button"
        class="button slim"
        aria-expanded={isTagging}
        disabled={isIdle}
        onClick={() => setTagging(!isTagging)}
      >
        {t('desk.tags')}
      </button>
      <span class="spacer" />
      <Tools chosen={chosen} chores={chores} onDelete={onDelete} />
      {isTagging && !isIdle && (
        <BulkTags
          chosen={chosen}
          known={tagCounts.map(({ tag }) => tag)}
          onTags={(tagsOf) => chores.setTags(chosen, tagsOf)}
        />
      )}
    </>
  );
}
