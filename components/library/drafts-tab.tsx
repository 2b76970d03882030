import { t, translate, translateCount } from '@/components/words';
import type { Searchable } from '@/utils/library/search';
import { siftDrafts } from '@/utils/library/sift';
import type { Draft } from '@/utils/library/types';
import type { Insertion } from './actions';
import { DraftRow } from './draft-row';
import { Empty } from './empty';
import { SearchField } from './search-field';
import { useSearch } from './use-search';

interface Props {
  readonly drafts: readonly Draft[];
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly onInsert: (insertion: Insertion) => void;
  readonly onDelete: (ids: readonly string[]) => void;
}

const asSearchable = ({ id, title, text, tags }: Draft): Searchable => ({ id, title, text, tags });

export function DraftsTab({ drafts, onOpen, onNew, onInsert, onDelete }: Props) {
  const { query, setQuery, found } = useSearch(drafts, asSearchable);
  const shown = siftDrafts(drafts, { found, sort: 'edited' });
  const now = Date.now();
  const newDraft = (
    <button type="button" class="button" onClick={onNew}>
      {t('library.newDraft')}
    </button>
  );
  if (drafts.length === 0)
    return (
      <Empty title={t('library.noDrafts')} why={t('library.noDraftsWhy')}>
        {newDraft}
      </Empty>
    );
  return (
    <>
      <div class="list-head">
        <SearchField label={t('library.search')} query={query} onQuery={setQuery} />
        {newDraft}
      </div>
      <p role="status" class="unseen-text">
        {found && translateCount('library.found', shown.length)}
      </p>
      {shown.length === 0 && <p class="soft">{translate('library.noMatch', { query })}</p>}
      <ul class="entries">
        {shown.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            now={now}
            onOpen={() => onOpen(draft.id)}
            onInsert={() => onInsert({ text: draft.text, draftId: draft.id })}
            onDelete={() => onDelete([draft.id])}
          />
        ))}
      </ul>
    </>
  );
}
