import { useMemo, useState } from 'preact/hooks';
import { t } from '@/components/words';
import { blankDraft } from '@/utils/library/draft';
import { normaliseTags } from '@/utils/library/tags';
import type { Draft } from '@/utils/library/types';
import type { LibraryState } from '@/utils/state/library';
import type { SessionState } from '@/utils/state/session';
import type { Frame, LibraryActions } from './actions';
import { BackupReminder } from './backup-reminder';
import { describeLibrary } from './describe-library';
import { DraftEditor } from './draft-editor';
import { DraftsTab } from './drafts-tab';
import { HintsTab } from './hints-tab';
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

type Handling = ReturnType<typeof describeLibrary> & ReturnType<typeof useInsert>;

/** A draft in the editor: as it was when it was opened, and whether the library knows it yet. */
interface Opened {
  readonly draft: Draft;
  readonly isNew: boolean;
}

interface DraftsProps extends Pick<Props, 'library' | 'session' | 'actions'> {
  readonly handling: Handling;
  readonly opened?: Opened;
  readonly onOpen: (opened: Opened | undefined) => void;
}

function Drafts({ library, session, actions, handling, opened, onOpen }: DraftsProps) {
  const { drafts } = library;
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
        onClose={() => onOpen(undefined)}
      />
    );
  const open = (id: string) => {
    const draft = drafts.find((each) => each.id === id);
    if (draft) onOpen({ draft, isNew: false });
  };
  const openNew = () => {
    const { audience, language } = session.choices;
    const draft = blankDraft({ id: crypto.randomUUID(), now: Date.now(), audience, language });
    onOpen({ draft, isNew: true });
  };
  return (
    <>
      <BackupReminder habits={session.backup} drafts={drafts} actions={actions} />
      <DraftsTab
        drafts={drafts}
        onOpen={open}
        onNew={openNew}
        onInsert={handling.insert}
        onDelete={(ids) => void handling.deleteDrafts(ids)}
      />
    </>
  );
}

/** What the chosen tab shows. */
export function Views({ tab, onTab, library, session, actions, frame }: Props) {
  const tell = useTell();
  const inserting = useInsert(actions);
  const handling = { ...describeLibrary(actions, tell), ...inserting };
  const [opened, setOpened] = useState<Opened>();
  const openSaved = (draft: Draft) => {
    setOpened({ draft, isNew: false });
    onTab('drafts');
  };
  if (tab === 'hints')
    return <HintsTab session={session} frame={frame} actions={actions} onSaved={openSaved} />;
  if (library.status === 'failed') return <p role="alert">{t('library.failed')}</p>;
  if (library.status === 'loading') return <p class="soft">{t('library.loading')}</p>;
  return (
    <>
      {tab === 'drafts' ? (
        <Drafts
          library={library}
          session={session}
          actions={actions}
          handling={handling}
          opened={opened}
          onOpen={setOpened}
        />
      ) : (
        <SnippetsTab
          snippets={library.snippets}
          onSave={(edit) => void handling.saveSnippet(edit)}
          onInsert={handling.insertSnippet}
          onDelete={(ids) => void handling.deleteSnippets(ids)}
          onAddStarters={(starters) => void handling.addStarters(starters)}
        />
      )}
      {inserting.dialog}
    </>
  );
}
