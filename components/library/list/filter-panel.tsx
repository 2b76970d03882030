import { t } from '@/components/words';
import { foldText } from '@/utils/library/fold';
import { hasTags } from '@/utils/library/sift';
import type { TagCount } from '@/utils/library/tags';
import type { DraftStatus } from '@/utils/library/types';
import type { ListView, ListViewState } from '@/utils/state/list-view';
import { statuses as allStatuses, statusName } from '../draft-words';
import { Pills } from './pills';

interface Props {
  readonly id: string;
  readonly view: ListView;
  readonly state: ListViewState;
  readonly tagCounts: readonly TagCount[];
  /** How many have each status; without it, there is no filter by status. */
  readonly statusCounts?: ReadonlyMap<DraftStatus, number>;
}

const toggled = <Value,>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

const withTagToggled = (tags: readonly string[], tag: string): string[] =>
  hasTags(tags, [tag]) ? tags.filter((each) => foldText(each) !== foldText(tag)) : [...tags, tag];

/** Statuses and tags to choose from, each with how many entries have it. */
export function FilterPanel({ id, view, state, tagCounts, statusCounts }: Props) {
  const { statuses, tags } = state;
  return (
    <div class="filter-panel" id={id}>
      {statusCounts && (
        <Pills
          label={t('desk.status')}
          items={allStatuses.map((value) => ({
            value,
            name: statusName(value),
            state: statuses.includes(value) ? 'on' : 'off',
            count: statusCounts.get(value) ?? 0,
          }))}
          onToggle={(status) => view.setState({ statuses: toggled(statuses, status) })}
        />
      )}
      <Pills
        label={t('desk.tags')}
        items={tagCounts.map(({ tag, count }) => ({
          value: tag,
          name: tag,
          state: hasTags(tags, [tag]) ? 'on' : 'off',
          count,
        }))}
        onToggle={(tag) => view.setState({ tags: withTagToggled(tags, tag) })}
      />
      {!statusCounts && tagCounts.length === 0 && <p class="small soft">{t('list.noTags')}</p>}
    </div>
  );
}
