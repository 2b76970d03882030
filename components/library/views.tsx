import { useState } from 'preact/hooks';
import { t } from '@/components/words';
import type { LibraryState } from '@/utils/state/library';
import type { SessionState } from '@/utils/state/session';
import type { Frame, LibraryActions } from './actions';
import { BackupReminder } from './backup-reminder';
import { describeLibrary } from './describe-library';
import { DraftEditor } from './draft-editor';
import { DraftsTab } from './drafts-tab';
import { HintsTab } from './hints-tab';
import { NewText } from './new-text';
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

interface DraftsProps extends Pick<Props, 'library' | 'session' | 'actions'> {
  readonly handling: Handling;
  readonly openDraft?: string;
  readonly onOpen: (id: string | undefined) => void;
}

function Drafts({ library, session, actions, handling, openDraft, onOpen }: DraftsProps) {
  const draft = library.drafts.find(({ id }) => id === openDraft);
  if (draft)
    return (
      <DraftEditor
        key={draft.id}
        draft={draft}
        choices={session.choices}
        actions={actions}
        onInsert={handling.insert}
        onClose={() => onOpen(undefined)}
      />
    );
  if (openDraft === 'new') return <NewText choices={session.choices} actions={actions} onSaved={onOpen} />;
  return (
    <>
      <BackupReminder habits={session.backup} drafts={library.drafts} actions={actions} />
      <DraftsTab
        drafts={library.drafts}
        onOpen={onOpen}
        onNew={() => onOpen('new')}
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
  const [openDraft, setOpenDraft] = useState<string>();
  const openSaved = (id: string) => {
    setOpenDraft(id);
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
          openDraft={openDraft}
          onOpen={setOpenDraft}
        />
      ) : (
        <SnippetsTab
          snippets={library.snippets}
          onSave={(edit) => void handling.saveSnippet(edit)}
          onInsert={handling.insertSnippet}
          onDelete={(ids) => void handling.deleteSnippets(ids)}
        />
      )}
      {inserting.dialog}
    </>
  );
}
