import { background } from '@/utils/platform/client';
import { recordReading } from '@/utils/library/record-reading';
import type { Draft } from '@/utils/library/types';
import type { ComposerActions, ComposerState } from '@/utils/state/composer';
import type { Tools } from '../tools';
import type { WritingActions } from './writing-actions';

/** What the draft has read so far, and reads now. */
function historyOf(draftId: string | undefined, { report, drafts }: ComposerState): Draft['readingHistory'] {
  const history = drafts.find(({ id }) => id === draftId)?.readingHistory ?? [];
  return report ? recordReading(history, report, Date.now()) : history;
}

export const createDraftActions = (
  { composer, store, shared, tell }: Tools,
  { write }: WritingActions,
): Pick<ComposerActions, 'saveDraft' | 'loadDraft'> => {
  /** The draft this composer's text came from or was saved to: saved again, it is the same one. */
  let draftId: string | undefined;

  const save = async () => {
    const text = composer.read();
    if (text.trim() === '') return;
    const { channel, audience } = store.getState();
    const readingHistory = historyOf(draftId, store.getState());
    try {
      const draft = await shared.request(() =>
        background.saveDraft({ id: draftId, text, channel, audience, readingHistory }),
      );
      if (!draft) return;
      draftId = draft.id;
      tell({ id: 'draftSaved', tone: 'info' });
    } catch {
      tell({ id: 'notSaved', tone: 'problem', action: { label: 'copy', run: () => void copy(text) } });
    }
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text).then(
      () => tell({ id: 'copied', tone: 'info' }),
      () => tell({ id: 'notSaved', tone: 'problem' }),
    );
  };
  const load = async (draft: Draft) => {
    const result = await write(() => composer.replaceAll(draft.text), 'draftLoaded');
    if (result === 'written') draftId = draft.id;
  };

  return {
    saveDraft: () => void save(),
    loadDraft: (draft) => {
      if (composer.read().trim() === '') return void load(draft);
      const id = composer.hasMentions() ? 'loadLosesMentions' : 'loadReplaces';
      tell({ id, tone: 'problem', action: { label: 'replace', run: () => void load(draft) } });
    },
  };
};
