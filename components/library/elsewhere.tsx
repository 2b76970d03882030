import { useId } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { Shape } from '@/components/shape';
import { t, translate } from '@/components/words';
import type { Draft } from '@/utils/library/types';
import { momentName } from './draft-words';
import { WordDiff } from './word-diff';

interface Props {
  readonly theirs: Draft;
  readonly mine: string;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
  readonly onKeepBoth: () => void;
}

/** Two texts of one draft: what differs, and the three things that can be done about it. */
export function Elsewhere({ theirs, mine, onTakeTheirs, onKeepMine, onKeepBoth }: Props) {
  const id = useId();
  return (
    <section class="elsewhere" aria-labelledby={id}>
      <div role="alert" class="elsewhere-words">
        <h2 id={id}>
          <Shape of="consider" />
          {t('elsewhere.title')}
        </h2>
        <p>{translate('elsewhere.why', { moment: momentName(theirs.updatedAt, Date.now()) })}</p>
      </div>
      <div class="row">
        <button type="button" class="button slim" onClick={onTakeTheirs}>
          {t('elsewhere.takeTheirs')}
        </button>
        <button type="button" class="button slim" onClick={onKeepMine}>
          {t('elsewhere.keepMine')}
        </button>
        <button type="button" class="button slim primary" onClick={onKeepBoth}>
          {t('elsewhere.keepBoth')}
        </button>
      </div>
      <details>
        <summary>
          <Icon name="chevron" size={14} />
          {t('elsewhere.differences')}
        </summary>
        <p class="small soft">{t('elsewhere.direction')}</p>
        <WordDiff before={theirs.text} after={mine} />
      </details>
    </section>
  );
}
