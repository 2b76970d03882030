import { Icon, type IconName } from '@/components/icon';
import { t, translate } from '@/components/words';
import type { SyncMark as Mark } from '@/utils/state/sync';
import { type ThingRef, useMark, useSync } from './sync-context';

interface Props {
  readonly thing: ThingRef;
  readonly title: string;
}

const icons: Readonly<Record<Exclude<Mark, 'conflict'>, IconName>> = {
  synced: 'check',
  waiting: 'clock',
  local: 'device',
};

/** A small sign of where a thing has got to; two versions are a button that shows them. */
export function SyncMark({ thing, title }: Props) {
  const mark = useMark(thing);
  const sync = useSync();
  if (!mark || !sync) return null;
  if (mark === 'conflict')
    return (
      <button
        type="button"
        class="sync-conflict"
        aria-label={translate('sync.resolve', { title })}
        onClick={() => sync.onConflict(thing)}
      >
        {t('sync.mark.conflict')}
      </button>
    );
  return (
    <span class={`sync-mark is-${mark}`} title={t(`sync.mark.${mark}`)}>
      <Icon name={icons[mark]} size={14} />
      <span class="unseen-text">{t(`sync.mark.${mark}`)}</span>
    </span>
  );
}
