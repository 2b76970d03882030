import { useState } from 'preact/hooks';
import { IconButton } from '@/components/icon-button';
import { t } from '@/components/words';
import type { Report } from '@/utils/engine/types';
import type { Draft, Revision } from '@/utils/library/types';
import type { ReportChoices } from '@/utils/state/session';
import { shownDraft, type EditingState } from '@/utils/state/editing-state';
import type { Insertion, LibraryActions } from './actions';
import { DraftFacts } from './draft-facts';
import { DraftTools } from './draft-tools';
import { createEditorSteps } from './editor-steps';
import { Elsewhere } from './elsewhere';
import { useTell } from './notices';
import { ReadingTrail } from './reading-trail';
import { RevisionsView } from './revisions-view';
import { SaveProblem, SaveWord } from './save-word';
import { TitleField } from './title-field';
import { useEditing } from './use-editing';
import { WritingDesk } from './writing-desk';

interface Props {
  /** What the editor opens with. */
  readonly draft: Draft;
  readonly isNew: boolean;
  /** The draft as the library has it now. */
  readonly stored?: Draft;
  readonly knownTags: readonly string[];
  readonly choices: ReportChoices;
  readonly actions: LibraryActions;
  readonly onInsert: (insertion: Insertion) => void;
  readonly onOpen: (draft: Draft) => void;
  readonly onClose: () => void;
}

type Steps = ReturnType<typeof createEditorSteps>;

interface HeadProps extends Pick<Props, 'onInsert' | 'onClose'> {
  readonly state: EditingState;
  readonly steps: Steps;
  readonly onRetry: () => void;
}

function Head({ state, steps, onInsert, onClose, onRetry }: HeadProps) {
  const draft = shownDraft(state);
  const { id: draftId, text, pinned } = draft;
  return (
    <>
      <div class="desk-head">
        <IconButton icon="back" label={t('ui.back')} onClick={onClose} />
        <SaveWord state={state} />
        <span class="spring" />
        <IconButton
          icon="pin"
          label={pinned ? t('desk.unpin') : t('desk.pin')}
          isPressed={pinned}
          onClick={() => steps.change({ pinned: !pinned })}
        />
        <button
          type="button"
          class="button slim primary"
          disabled={!text.trim()}
          onClick={() => onInsert({ text, draftId })}
        >
          {t('library.insert')}
        </button>
      </div>
      <SaveProblem state={state} onRetry={onRetry} onCopy={steps.copy} />
      {state.theirs && (
        <Elsewhere
          theirs={state.theirs}
          mine={text}
          onTakeTheirs={() => void steps.takeTheirs()}
          onKeepMine={() => void steps.keepMine()}
          onKeepBoth={() => void steps.keepBoth()}
        />
      )}
      <TitleField title={draft.title} text={text} onTitle={(title) => steps.change({ title })} />
    </>
  );
}

/** A draft being edited. It saves itself after each pause, and follows what is saved elsewhere. */
export function DraftEditor(props: Props) {
  const { knownTags, choices, actions, onInsert, onOpen, onClose } = props;
  const { editing, state, report } = useEditing(props);
  const [isHistory, setHistory] = useState(false);
  const steps = createEditorSteps({ editing, actions, tell: useTell(), onOpen });
  const draft = shownDraft(state);
  const hideHistory = () => setHistory(false);
  const restore = async (revision: Revision) => {
    if (await steps.restore(revision)) hideHistory();
  };
  if (isHistory)
    return <RevisionsView draft={draft} actions={actions} onClose={hideHistory} onRestore={restore} />;
  const showHistory = () => {
    void editing.flush();
    setHistory(true);
  };
  const foot = (latest: Report | undefined) => {
    report.current = latest;
    return <DraftFacts draft={draft} knownTags={knownTags} onChange={steps.change} />;
  };
  const more = (
    <>
      <DraftTools draft={draft} onHistory={showHistory} onCopy={steps.copy} />
      <ReadingTrail history={draft.readingHistory} />
    </>
  );
  const retry = () => void editing.flush();
  const head = <Head state={state} steps={steps} onInsert={onInsert} onClose={onClose} onRetry={retry} />;
  return (
    <WritingDesk
      facts={draft}
      choices={choices}
      actions={actions}
      onChange={steps.change}
      head={head}
      foot={foot}
      more={more}
    />
  );
}
