import { useMemo, useState } from 'preact/hooks';
import { useStore } from '@/components/use-store';
import { blankDraft } from '@/utils/library/draft';
import { normaliseTags } from '@/utils/library/tags';
import type { Draft } from '@/utils/library/types';
import type { LibraryState } from '@/utils/state/library';
import type { SessionState } from '@/utils/state/session';
import type { Frame, LibraryActions } from './actions';
import { BackupReminder } from './backup-reminder';
import { BinView } from './bin/bin-view';
import { describeLibrary } from './describe-library';
import { createDraftChores, type DraftChores } from './draft-chores';
import { DraftEditor } from './draft-editor';
import { DraftsTab } from './drafts-tab';
import { HintsTab } from './hints-tab';
import { HiddenNote, Loading, Unreadable } from './library-state';
import { createLists, type Lists } from './list/lists';
import { useTell } from './notices';
import { SnippetsTab } from './snippets-tab';
import { useInsert } from './use-insert';

export type TabName = 'hints' | 'drafts' | 'snippets';

interface Props {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  readonly library: LibraryState;
  readonly session: SessionState;
  readonly actions: LibraryActions;
  readonly frame: Frame;
}

type Handling = ReturnType<typeof describeLibrary> &
  ReturnType<typeof useInsert> & { readonly chores: DraftChores };

/** A draft in the editor: as it was when it was opened, and whether the library knows it yet. */
interface Opened {
  readonly draft: Draft;
  readonly isNew: boolean;
}

interface DraftsProps extends Pick<Props, 'library' | 'session' | 'actions'> {
  readonly lists: Lists;
  readonly handling: Handling;
  readonly opened?: Opened;
  readonly onOpen: (opened: Opened | undefined) => void;
}

/** Opening, making and leaving drafts. */
function useOpening({ library, session, onOpen }: DraftsProps) {
  const [isBack, setBack] = useState(false);
  const close = () => {
    setBack(true);
    onOpen(undefined);
  };
  const open = (id: string) => {
    const draft = library.drafts.find((each) => each.id === id);
    if (draft) onOpen({ draft, isNew: false });
  };
  const openNew = () => {
    const { audience, language } = session.choices;
    const draft = blankDraft({ id: crypto.randomUUID(), now: Date.now(), audience, language });
    onOpen({ draft, isNew: true });
  };
  return { isBack, close, open, openNew };
}

function Drafts(props: DraftsProps) {
  const { library, session, actions, handling, lists, opened, onOpen } = props;
  const { drafts } = library;
  const { isBack, close, open, openNew } = useOpening(props);
  const knownTags = useMemo(() => normaliseTags(drafts.flatMap(({ tags }) => tags)), [drafts]);
  if (opened)
    return (
      <DraftEditor
        key={opened.draft.id}
        {...opened}
        stored={drafts.find(({ id }) => id === opened.draft.id)}
        knownTags={knownTags}
        choices={session.choices}
        actions={actions}
        onInsert={handling.insert}
        onOpen={(draft) => onOpen({ draft, isNew: false })}
        onClose={close}
      />
    );
  const shared = { library, session, actions, handling, lists };
  return <DraftList {...shared} isBack={isBack} onOpen={open} onNew={openNew} />;
}

type DraftListProps = Omit<DraftsProps, 'opened' | 'onOpen'> & {
  readonly isBack: boolean;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
};

function DraftList({ library, session, actions, handling, lists, ...opening }: DraftListProps) {
  const { drafts } = library;
  return (
    <>
      <BackupReminder habits={session.backup} drafts={drafts} actions={actions} />
      <HiddenNote library={library} onReload={() => void actions.reload()} />
      <DraftsTab
        {...opening}
        drafts={drafts}
        list={lists.drafts}
        chores={handling.chores}
        onInsert={handling.insert}
        onDelete={(ids) => void handling.deleteDrafts(ids)}
        onSort={actions.keepSort}
      />
    </>
  );
}

interface SnippetsProps extends Pick<DraftsProps, 'library' | 'handling' | 'lists'> {
  readonly actions: LibraryActions;
}

function Snippets({ library, actions, handling, lists }: SnippetsProps) {
  return (
    <>
      <HiddenNote library={library} onReload={() => void actions.reload()} />
      <SnippetsTab
        snippets={library.snippets}
        list={lists.snippets}
        onSave={handling.saveSnippet}
        onInsert={handling.insertSnippet}
        onDelete={(ids) => void handling.deleteSnippets(ids)}
        onAddStarters={(starters) => void handling.addStarters(starters)}
      />
    </>
  );
}

/** The tabs that need the library: a list, an editor, or the bin over either. */
function LibraryTab({ tab, ...props }: DraftsProps & { readonly tab: TabName }) {
  const { library, actions, lists } = props;
  const { view } = tab === 'drafts' ? lists.drafts : lists.snippets;
  const { isBinOpen } = useStore(view);
  const reload = () => void actions.reload();
  if (library.status === 'failed') return <Unreadable library={library} onReload={reload} />;
  if (library.status === 'loading') return <Loading />;
  if (isBinOpen && !(tab === 'drafts' && props.opened))
    return (
      <BinView
        view={lists.bin}
        library={library}
        actions={actions}
        onClose={() => view.setState({ isBinOpen: false })}
      />
    );
  return tab === 'drafts' ? <Drafts {...props} /> : <Snippets {...props} />;
}

/** What the chosen tab shows. */
export function Views({ tab, onTab, library, session, actions, frame }: Props) {
  const tell = useTell();
  const inserting = useInsert(actions);
  const chores = createDraftChores(actions, tell);
  const handling = { ...describeLibrary(actions, tell), ...inserting, chores };
  const [lists] = useState(() => createLists(actions));
  const [opened, setOpened] = useState<Opened>();
  const openSaved = (draft: Draft) => {
    setOpened({ draft, isNew: false });
    onTab('drafts');
  };
  if (tab === 'hints')
    return <HintsTab session={session} frame={frame} actions={actions} onSaved={openSaved} />;
  return (
    <>
      <LibraryTab
        key={tab}
        tab={tab}
        library={library}
        session={session}
        actions={actions}
        handling={handling}
        lists={lists}
        opened={opened}
        onOpen={setOpened}
      />
      {inserting.dialog}
    </>
  );
}
