import { t, translate, translateCount } from '@/components/words';
import { daysLeft } from '@/utils/library/bin-days';
import type { Discarded } from '../actions';
import { ago } from '../ago';
import { Entry, type RowHandle } from '../list/entry';

interface Props {
  readonly entry: Discarded;
  readonly row: RowHandle;
  readonly now: number;
  readonly onRestore: () => void;
}

/** A deleted text: what it was, when it went, how long it can come back. */
export function BinRow({ entry, row, now, onRestore }: Props) {
  const title = entry.title || t('ui.untitled');
  const facts = [
    translateCount('bin.daysLeft', daysLeft(entry.deletedAt, now)),
    translate('bin.deletedAgo', { ago: ago(entry.deletedAt, now, 'short') }),
  ];
  return (
    <Entry
      row={row}
      title={title}
      openLabel={title}
      chooseLabel={translate('list.chooseEntry', { title })}
      excerpt={entry.excerpt.replaceAll(/\s+/gu, ' ').replace(title, '').trim()}
      mark={entry.kind === 'snippet' && <span class="small soft">{t('bin.snippet')}</span>}
      facts={facts.join(' · ')}
      actions={
        <button
          type="button"
          class="button slim"
          aria-label={translate('bin.restoreEntry', { title })}
          tabIndex={row.tabIndex}
          onClick={onRestore}
        >
          {t('bin.restore')}
        </button>
      }
    />
  );
}
