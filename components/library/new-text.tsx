import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '@/components/words';
import { recordReading } from '@/utils/library/record-reading';
import type { Report } from '@/utils/engine/types';
import type { ReportChoices } from '@/utils/state/session';
import type { DraftChanges } from '@/utils/state/editing-state';
import type { Draft } from '@/utils/library/types';
import type { LibraryActions } from './actions';
import { useTell } from './notices';
import { useAutosave } from './use-autosave';
import type { TextFacts } from './use-report';
import { WritingDesk } from './writing-desk';

interface Props {
  readonly choices: ReportChoices;
  readonly actions: LibraryActions;
  /** The text has become a draft. */
  readonly onSaved: (draft: Draft) => void;
}

/** One draft, however often it is tried: what an earlier try stored without our hearing of it is gone on from. */
async function saveNew(
  { editDraft }: LibraryActions,
  id: string,
  change: DraftChanges['change'],
): Promise<Draft> {
  const { outcome, draft } = await editDraft({ id, change });
  if (outcome === 'saved') return draft;
  return (await editDraft({ id, basis: draft.vv, change })).draft;
}

function useNewText({ choices, actions, onSaved }: Props) {
  const tell = useTell();
  const [changed, setChanged] = useState<Partial<TextFacts>>({});
  const { audience, language } = choices;
  const facts: TextFacts = { text: '', channel: 'post', audience, language, ...changed };
  const change = (part: Partial<TextFacts>) => setChanged((now) => ({ ...now, ...part }));
  useEffect(() => {
    void actions.recallText().then((text) => setChanged((now) => (now.text ? now : { ...now, text })));
  }, [actions]);
  const isDraft = useRef(false);
  const id = useRef(crypto.randomUUID());
  useAutosave(facts.text, () => {
    // What has just become a draft must not come back as unsaved text.
    if (!isDraft.current) actions.keepText(facts.text);
  });
  const save = async (report: Report | undefined) => {
    try {
      const readingHistory = report ? recordReading([], report, Date.now()) : [];
      const draft = await saveNew(actions, id.current, { ...facts, readingHistory });
      isDraft.current = true;
      actions.keepText('');
      tell({ id: 'draftSaved', tone: 'info' });
      onSaved(draft);
    } catch {
      const copy = { label: 'copy', run: () => void actions.copy(facts.text) };
      tell({ id: 'notSaved', tone: 'problem', action: copy });
    }
  };
  return { facts, change, save };
}

/** A text that is no draft yet. It outlives the closing of the popup, but counts as saved only as a draft. */
export function NewText(props: Props) {
  const { facts, change, save } = useNewText(props);
  const foot = (report: Report | undefined) => (
    <div class="row end">
      <button
        type="button"
        class="button primary"
        disabled={!facts.text.trim()}
        onClick={() => void save(report)}
      >
        {t('ui.saveDraft')}
      </button>
    </div>
  );
  return (
    <WritingDesk
      facts={facts}
      choices={props.choices}
      actions={props.actions}
      onChange={change}
      foot={foot}
    />
  );
}
