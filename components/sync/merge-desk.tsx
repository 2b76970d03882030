import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { t } from '@/components/words';

interface Props {
  /** What both changes come to; absent where they touch the same words. */
  readonly proposal?: string;
  /** What to begin with otherwise. */
  readonly ours: string;
  readonly isBusy: boolean;
  readonly onTake: (text: string) => void;
}

/** A text of both versions, proposed where that can be done, and always the writer's to change. */
export function MergeDesk({ proposal, ours, isBusy, onTake }: Props) {
  const id = useId();
  const [text, setText] = useState(proposal ?? ours);
  return (
    <details class="merge" open={proposal !== undefined}>
      <summary>
        <Icon name="chevron" />
        <h3>{t(proposal === undefined ? 'conflict.mergeStart' : 'conflict.proposal')}</h3>
      </summary>
      <div class="stack">
        <p class="small soft">{t(proposal === undefined ? 'conflict.noProposal' : 'conflict.proposalWhy')}</p>
        <div class="labelled">
          <label for={id}>{t('conflict.merged')}</label>
          <textarea
            id={id}
            class="field"
            rows={10}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <button
          type="button"
          class="button start"
          disabled={isBusy || text.trim() === ''}
          onClick={() => onTake(text)}
        >
          {t('conflict.keepMerged')}
        </button>
      </div>
    </details>
  );
}
