import { useState } from 'preact/hooks';
import { IconButton } from '@/components/icon-button';
import { problemWords } from '@/components/problem-words';
import { useStore } from '@/components/use-store';
import { t, translate } from '@/components/words';
import { matchesWords } from '@/utils/library/fold';
import type { LibraryState } from '@/utils/state/library';
import type { ListView } from '@/utils/state/list-view';
import type { Discarded, LibraryActions } from '../actions';
import { Empty } from '../empty';
import { EntryList } from '../list/entry-list';
import { SelectBar } from '../list/select-bar';
import { SearchField } from '../search-field';
import { BinRow } from './bin-row';
import { EmptyBinDialog } from './empty-bin-dialog';
import { useBin } from './use-bin';

interface Props {
  readonly view: ListView;
  readonly library: LibraryState;
  readonly actions: LibraryActions;
  readonly onClose: () => void;
}

interface ListProps extends Pick<Props, 'view'> {
  readonly entries: readonly Discarded[];
  readonly onRestore: (entries: readonly Discarded[]) => void;
}

/** Same id in both kinds would be one row. */
const withKey = (entry: Discarded) => ({ id: `${entry.kind}:${entry.id}`, entry });

function BinList({ view, entries, onRestore }: ListProps) {
  const { query, selection } = useStore(view);
  const shown = entries
    .filter(({ title, excerpt }) => matchesWords(`${title} ${excerpt}`, query))
    .map((entry) => withKey(entry));
  const chosen = shown.filter(({ id }) => selection?.ids.has(id));
  const now = Date.now();
  return (
    <>
      <SearchField label={t('bin.search')} query={query} onQuery={(query) => view.setState({ query })} />
      {shown.length === 0 && <p class="soft">{translate('library.noMatch', { query })}</p>}
      <EntryList
        label={t('bin.title')}
        items={shown}
        view={view}
        order={query}
        isAlwaysChoosing
        renderRow={({ entry }, row) => (
          <BinRow entry={entry} row={row} now={now} onRestore={() => onRestore([entry])} />
        )}
      />
      {chosen.length > 0 && (
        <SelectBar view={view} shown={shown} chosen={chosen.length}>
          <button
            type="button"
            class="button slim primary"
            onClick={() => onRestore(chosen.map(({ entry }) => entry))}
          >
            {t('bin.restoreChosen')}
          </button>
        </SelectBar>
      )}
    </>
  );
}

interface HeadProps extends Pick<Props, 'onClose'> {
  readonly canEmpty: boolean;
  readonly onEmpty: () => void;
}

const Head = ({ canEmpty, onEmpty, onClose }: HeadProps) => (
  <div class="desk-head">
    <IconButton icon="back" label={t('ui.back')} onClick={onClose} />
    <h2>{t('bin.title')}</h2>
    <span class="spacer" />
    {canEmpty && (
      <button type="button" class="button slim" onClick={onEmpty}>
        {t('bin.empty')}
      </button>
    )}
  </div>
);

/** What was deleted, when, and how long it can be brought back; one or several come back. */
export function BinView({ view, library, actions, onClose }: Props) {
  const { bin, read, restore, empty } = useBin({ library, actions });
  const [isAsking, setAsking] = useState(false);
  const entries = bin.kind === 'read' ? bin.entries : [];
  return (
    <div class="list">
      <Head canEmpty={entries.length > 0} onEmpty={() => setAsking(true)} onClose={onClose} />
      {bin.kind === 'failed' && (
        <Empty title={t('bin.failed')} why={problemWords(bin.code)}>
          <button type="button" class="button" onClick={read}>
            {t('list.readAgain')}
          </button>
        </Empty>
      )}
      {bin.kind === 'read' && entries.length === 0 && <Empty title={t('bin.none')} why={t('bin.noneWhy')} />}
      {entries.length > 0 && <BinList view={view} entries={entries} onRestore={restore} />}
      {isAsking && (
        <EmptyBinDialog
          count={entries.length}
          onClose={() => setAsking(false)}
          onEmpty={() => {
            setAsking(false);
            empty(entries);
          }}
        />
      )}
    </div>
  );
}
