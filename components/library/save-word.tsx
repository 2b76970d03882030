import { Shape } from '@/components/shape';
import { formatTime, t, translate } from '@/components/words';
import type { EditingState } from '@/utils/state/editing-state';

interface Props {
  readonly state: EditingState;
  readonly onRetry: () => void;
  readonly onCopy: () => void;
}

function wordOf({ save, isStored, isDeleted, draft }: EditingState): string {
  if (isDeleted) return t('desk.deleted');
  if (save.kind === 'failed') return t('desk.unsaved');
  if (save.kind === 'aside') return t('desk.aside');
  if (save.kind !== 'saved') return t('desk.saving');
  return isStored ? translate('desk.saved', { time: formatTime(draft.updatedAt) }) : t('desk.new');
}

/** Whether what stands in the editor is stored, in two words. */
export const SaveWord = ({ state }: Pick<Props, 'state'>) => (
  <span class={state.save.kind === 'failed' ? 'save-word wrong figures' : 'save-word small soft figures'}>
    {wordOf(state)}
  </span>
);

/** Why it is not stored, where the text is now, and what can be done. */
export function SaveProblem({ state, onRetry, onCopy }: Props) {
  const { save, isDeleted } = state;
  if (save.kind !== 'failed' && !isDeleted) return null;
  return (
    <section class="desk-problem" role="alert">
      <Shape of="stop" />
      <p>
        {save.kind === 'failed' ? translate(`saveProblem.${save.code}`) : t('desk.deletedWhy')}{' '}
        {save.kind === 'failed' && t('saveProblem.stillHere')}
      </p>
      <div class="row">
        <button type="button" class="button slim" onClick={onCopy}>
          {t('notice.copy')}
        </button>
        <button type="button" class="button slim primary" onClick={onRetry}>
          {save.kind === 'failed' ? t('desk.retry') : t('desk.keepDeleted')}
        </button>
      </div>
    </section>
  );
}
