import { useState } from 'preact/hooks';
import { t, translate, translateCount } from '@/components/words';
import type { Searchable } from '@/utils/library/search';
import { type Starter, untouchedStarters } from '@/utils/library/starter-snippets';
import type { Snippet } from '@/utils/library/types';
import type { SnippetEdit } from './actions';
import { Empty } from './empty';
import { SearchField } from './search-field';
import { SnippetForm } from './snippet-form';
import { SnippetRow } from './snippet-row';
import { StarterOffer } from './starter-offer';
import { useSearch } from './use-search';

interface Props {
  readonly snippets: readonly Snippet[];
  readonly onSave: (edit: SnippetEdit) => void;
  readonly onInsert: (snippet: Snippet) => void;
  readonly onDelete: (ids: readonly string[]) => void;
  readonly onAddStarters: (starters: readonly Starter[]) => void;
}

const asSearchable = ({ id, name, trigger, text, tags }: Snippet): Searchable => ({
  id,
  title: `${name} ${trigger}`,
  text,
  tags,
});

type ListProps = Pick<Props, 'snippets' | 'onInsert' | 'onDelete'> & {
  readonly onEdit: (snippet: Snippet | 'new') => void;
};

function NewSnippet({ onEdit }: Pick<ListProps, 'onEdit'>) {
  return (
    <button type="button" class="button" onClick={() => onEdit('new')}>
      {t('library.newSnippet')}
    </button>
  );
}

function SnippetList({ snippets, onEdit, onInsert, onDelete }: ListProps) {
  const { query, setQuery, found } = useSearch(snippets, asSearchable);
  const shown = found
    ? found.flatMap((id) => snippets.find((each) => each.id === id) ?? [])
    : snippets.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <div class="list-head">
        <SearchField label={t('library.searchSnippets')} query={query} onQuery={setQuery} />
        <NewSnippet onEdit={onEdit} />
      </div>
      <p role="status" class="unseen-text">
        {found && translateCount('library.found', shown.length)}
      </p>
      {shown.length === 0 && <p class="soft">{translate('library.noMatch', { query })}</p>}
      <ul class="entries">
        {shown.map((snippet) => (
          <SnippetRow
            key={snippet.id}
            snippet={snippet}
            onEdit={() => onEdit(snippet)}
            onInsert={() => onInsert(snippet)}
            onDelete={() => onDelete([snippet.id])}
          />
        ))}
      </ul>
      {!found && <RemoveStarters snippets={snippets} onDelete={onDelete} />}
    </>
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

export function SnippetsTab({ snippets, onSave, onInsert, onDelete, onAddStarters }: Props) {
  const [editing, setEditing] = useState<Snippet | 'new'>();
  if (editing)
    return (
      <SnippetForm
        snippet={editing === 'new' ? undefined : editing}
        snippets={snippets}
        onCancel={() => setEditing(undefined)}
        onSave={(edit) => {
          setEditing(undefined);
          onSave(edit);
        }}
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
  return <SnippetList snippets={snippets} onEdit={setEditing} onInsert={onInsert} onDelete={onDelete} />;
}
