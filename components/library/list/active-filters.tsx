import { Icon } from '@/components/icon';
import { t, translate, translateCount } from '@/components/words';
import { filterCount, type ListView, type ListViewState, resetFilters } from '@/utils/state/list-view';
import { statusName } from '../draft-words';

interface Props {
  readonly view: ListView;
  readonly state: ListViewState;
  readonly shown: number;
  readonly total: number;
}

interface ChipProps {
  readonly name: string;
  readonly onRemove: () => void;
}

function Chip({ name, onRemove }: ChipProps) {
  return (
    <button
      type="button"
      class="active-filter"
      onClick={onRemove}
      aria-label={translate('list.removeFilter', { name })}
    >
      {name}
      <Icon name="close" size={12} />
    </button>
  );
}

/** What holds entries back, each part removed by a click and all of it by one; and how many are left. */
export function ActiveFilters({ view, state, shown, total }: Props) {
  const { statuses, tags, query } = state;
  const isSearching = query.trim() !== '';
  const isFiltered = filterCount(state) > 0;
  return (
    <div class={isFiltered || isSearching ? 'active-filters' : 'active-filters is-idle'}>
      {statuses.map((status) => (
        <Chip
          key={status}
          name={statusName(status)}
          onRemove={() => view.setState({ statuses: statuses.filter((each) => each !== status) })}
        />
      ))}
      {tags.map((tag) => (
        <Chip
          key={tag}
          name={tag}
          onRemove={() => view.setState({ tags: tags.filter((each) => each !== tag) })}
        />
      ))}
      <span role="status" class="small soft figures">
        {(isFiltered || isSearching) && translateCount('list.shownOf', total, { shown: String(shown) })}
      </span>
      {isFiltered && (
        <button type="button" class="text-button" onClick={() => resetFilters(view)}>
          {t('list.reset')}
        </button>
      )}
    </div>
  );
}
