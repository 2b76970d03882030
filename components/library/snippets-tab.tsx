import { useState } from 'preact/hooks';
import { IconButton } from '@/components/icon-button';
import { t, translateCount } from '@/components/words';
import { type Starter, untouchedStarters } from '@/utils/library/starter-snippets';
import type { Snippet } from '@/utils/library/types';
import { stopChoosing } from '@/utils/state/list-view';
import type { SnippetEdit } from './actions';
import { Empty } from './empty';
import { EntryList } from './list/entry-list';
import { ListHead } from './list/list-head';
import { NothingFound } from './list/nothing-found';
import { SelectBar } from './list/select-bar';
import { type SnippetsView, useSnippetsView } from './list/use-snippets-view';
import { SnippetForm } from './snippet-form';
import { SnippetRow } from './snippet-row';
import { StarterOffer } from './starter-offer';

interface Props {
  readonly snippets: readonly Snippet[];
  readonly list: SnippetsView;
  /** Rejects where it was not saved. */
  readonly onSave: (edit: SnippetEdit) => Promise<void>;
  readonly onInsert: (snippet: Snippet) => void;
  readonly onDelete: (ids: readonly string[]) => void;
  readonly onAddStarters: (starters: readonly Starter[]) => void;
}

type ListProps = Pick<Props, 'snippets' | 'list' | 'onInsert' | 'onDelete'> & {
  readonly onEdit: (snippet: Snippet | 'new') => void;
  readonly isBack: boolean;
};

function NewSnippet({ onEdit }: Pick<ListProps, 'onEdit'>) {
  return (
    <button type="button" class="button" onClick={() => onEdit('new')}>
      {t('library.newSnippet')}
    </button>
  );
}

type RowsProps = Omit<ListProps, 'snippets'> & ReturnType<typeof useSnippetsView>;

function Rows({ list, shown, shadowed, order, isBack, onEdit, onInsert, onDelete }: RowsProps) {
  const open = (id: string) => {
    const snippet = shown.find((each) => each.id === id);
    if (snippet) onEdit(snippet);
  };
  return (
    <EntryList
      label={t('library.snippets')}
      items={shown}
      view={list.view}
      order={order}
      isFocused={isBack}
      onOpen={open}
      onDelete={onDelete}
      renderRow={(snippet, row) => (
        <SnippetRow
          snippet={snippet}
          shadowedBy={shadowed.get(snippet.id)}
          row={row}
          onInsert={() => onInsert(snippet)}
        />
      )}
    />
  );
}

function SnippetList(props: ListProps) {
  const { snippets, list, onEdit, onDelete } = props;
  const showing = useSnippetsView(list, snippets);
  const { state, shown, chosen, tagCounts } = showing;
  const { view } = list;
  return (
    <div class="list">
      <ListHead
        view={view}
        state={state}
        searchLabel={t('library.searchSnippets')}
        shown={shown.length}
        total={snippets.length}
        tagCounts={tagCounts}
      >
        <NewSnippet onEdit={onEdit} />
      </ListHead>
      {shown.length === 0 ? <NothingFound state={state} /> : <Rows {...props} {...showing} />}
      {!state.query && !state.selection && <RemoveStarters snippets={snippets} onDelete={onDelete} />}
      {state.selection && (
        <SelectBar view={view} shown={shown} chosen={chosen.length}>
          <IconButton
            icon="trash"
            label={t('list.deleteChosen')}
            disabled={chosen.length === 0}
            onClick={() => {
              onDelete(chosen.map(({ id }) => id));
              stopChoosing(view);
            }}
          />
        </SelectBar>
      )}
    </div>
  );
}

/** The whole set goes as it came: at once. What the writer has changed of it stays. */
function RemoveStarters({ snippets, onDelete }: Pick<Props, 'snippets' | 'onDelete'>) {
  const ids = untouchedStarters(snippets).map(({ id }) => id);
  if (ids.length === 0) return null;
  return (
    <button type="button" class="text-button" onClick={() => onDelete(ids)}>
      {translateCount('starters.remove', ids.length)}
    </button>
  );
}

/** The snippets, or the form of one. What could not be saved stays in its form. */
export function SnippetsTab({ snippets, list, onSave, onInsert, onDelete, onAddStarters }: Props) {
  const [editing, setEditing] = useState<Snippet | 'new'>();
  const [isBack, setBack] = useState(false);
  const close = () => {
    setBack(true);
    setEditing(undefined);
  };
  if (editing)
    return (
      <SnippetForm
        snippet={editing === 'new' ? undefined : editing}
        snippets={snippets}
        onCancel={close}
        onSave={(edit) => void onSave(edit).then(close, () => undefined)}
      />
    );
  if (snippets.length === 0)
    return (
      <>
        <Empty title={t('library.noSnippets')} why={t('library.noSnippetsWhy')}>
          <NewSnippet onEdit={setEditing} />
        </Empty>
        <StarterOffer onAdd={onAddStarters} />
      </>
    );
  return (
    <SnippetList
      snippets={snippets}
      list={list}
      isBack={isBack}
      onEdit={setEditing}
      onInsert={onInsert}
      onDelete={onDelete}
    />
  );
}
