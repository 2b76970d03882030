import { t, translate } from '@/components/words';
import { filterCount, type ListViewState } from '@/utils/state/list-view';

/** Why the list is empty though the library is not; the way out stands above. */
export function NothingFound({ state }: { readonly state: ListViewState }) {
  const { query } = state;
  const isFiltered = filterCount(state) > 0;
  return (
    <div class="nothing-found soft">
      <p>{query.trim() === '' ? t('list.noneLikeThat') : translate('library.noMatch', { query })}</p>
      {isFiltered && query.trim() !== '' && <p class="small">{t('list.alsoFiltered')}</p>}
    </div>
  );
}
