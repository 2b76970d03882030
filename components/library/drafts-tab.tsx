import { t } from '@/components/words';
import type { Draft } from '@/utils/library/types';
import { stopChoosing } from '@/utils/state/list-view';
import type { Insertion } from './actions';
import type { DraftChores } from './draft-chores';
import { DraftRow } from './draft-row';
import { Empty } from './empty';
import { DraftBulk } from './list/draft-bulk';
import { EntryList } from './list/entry-list';
import { ListHead } from './list/list-head';
import { NothingFound } from './list/nothing-found';
import { SelectBar } from './list/select-bar';
import { type DraftsView, useDraftsView } from './list/use-drafts-view';

interface Props {
  readonly drafts: readonly Draft[];
  readonly list: DraftsView;
  readonly chores: DraftChores;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly onInsert: (insertion: Insertion) => void;
  readonly onDelete: (ids: readonly string[]) => void;
  readonly onSort: (sort: ReturnType<DraftsView['view']['getState']>['sort']) => void;
  /** The writer comes back from a draft: the focus goes to its row. */
  readonly isBack: boolean;
}

function NewDraft({ onNew }: Pick<Props, 'onNew'>) {
  return (
    <button type="button" class="button" onClick={onNew}>
      {t('library.newDraft')}
    </button>
  );
}

type Showing = ReturnType<typeof useDraftsView>;

function Rows({
  list,
  chores,
  onOpen,
  onInsert,
  onDelete,
  isBack,
  shown,
  order,
}: Omit<Props, 'drafts'> & Showing) {
  const now = Date.now();
  return (
    <EntryList
      label={t('library.drafts')}
      items={shown}
      view={list.view}
      order={order}
      isFocused={isBack}
      onOpen={onOpen}
      onDelete={onDelete}
      renderRow={(draft, row) => (
        <DraftRow
          draft={draft}
          row={row}
          now={now}
          onInsert={() => onInsert({ text: draft.text, draftId: draft.id })}
          onPin={() => chores.pin([draft], !draft.pinned)}
        />
      )}
    />
  );
}

function NoDrafts({ list, onNew }: Pick<Props, 'list' | 'onNew'>) {
  return (
    <Empty title={t('library.noDrafts')} why={t('library.noDraftsWhy')}>
      <NewDraft onNew={onNew} />
      <button type="button" class="text-button" onClick={() => list.view.setState({ isBinOpen: true })}>
        {t('list.openBin')}
      </button>
    </Empty>
  );
}

function Bulk({ list, chores, onDelete, shown, chosen, tagCounts }: Omit<Props, 'drafts'> & Showing) {
  return (
    <SelectBar view={list.view} shown={shown} chosen={chosen.length}>
      <DraftBulk
        chosen={chosen}
        tagCounts={tagCounts}
        chores={chores}
        onDelete={() => {
          onDelete(chosen.map(({ id }) => id));
          stopChoosing(list.view);
        }}
      />
    </SelectBar>
  );
}

/** The drafts: found, filtered, put in order, opened, or several of them changed at once. */
export function DraftsTab(props: Props) {
  const { drafts, list, onNew, onSort } = props;
  const showing = useDraftsView(list, drafts);
  const { state, shown, tagCounts, statusCounts } = showing;
  const { view } = list;
  if (drafts.length === 0) return <NoDrafts list={list} onNew={onNew} />;
  return (
    <div class="list">
      <ListHead
        view={view}
        state={state}
        searchLabel={t('library.search')}
        shown={shown.length}
        total={drafts.length}
        tagCounts={tagCounts}
        statusCounts={statusCounts}
        onSort={(sort) => {
          view.setState({ sort });
          onSort(sort);
        }}
      >
        <NewDraft onNew={onNew} />
      </ListHead>
      {shown.length === 0 ? <NothingFound state={state} /> : <Rows {...props} {...showing} />}
      {state.selection && <Bulk {...props} {...showing} />}
    </div>
  );
}
