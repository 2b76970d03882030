import { translate } from '@/components/words';
import type { Draft, Revision } from '@/utils/library/types';
import type { Editing } from '@/utils/state/editing';
import { type Change, shownDraft } from '@/utils/state/editing-state';
import type { LibraryActions } from './actions';
import { momentName } from './draft-words';
import type { Tell } from './notices';

interface Wish {
  readonly editing: Editing;
  readonly actions: Pick<LibraryActions, 'copy'>;
  readonly tell: Tell;
  readonly onOpen: (draft: Draft) => void;
}

/** The steps of an editor that are told, each with its way back. */
export function createEditorSteps({ editing, actions, tell, onOpen }: Wish) {
  const shown = () => shownDraft(editing.store.getState());
  const undoing = (before: Change) => ({ label: 'undo', run: () => editing.change(before) });
  const copy = async () => {
    await actions.copy(shown().text).then(
      () => tell({ id: 'copied', tone: 'info' }),
      () => tell({ id: 'notCopied', tone: 'problem' }),
    );
  };
  return {
    copy: () => void copy(),
    /** Being posted is worth a word: it takes the draft out of what is still to be done. */
    change: (part: Change) => {
      const { status, title } = shown();
      editing.change(part);
      if (part.status !== 'posted' || status === 'posted') return;
      const name = title || translate('ui.untitled');
      tell({ id: 'markedPosted', tone: 'info', params: { title: name }, action: undoing({ status }) });
    },
    restore: async ({ at, title, text }: Revision): Promise<boolean> => {
      const before = await editing.restore({ title, text });
      if (!before) return false;
      const params = { moment: momentName(at, Date.now()) };
      tell({ id: 'revisionRestored', tone: 'info', params, action: undoing(before) });
      return true;
    },
    takeTheirs: async () => {
      const before = await editing.takeTheirs();
      if (before) tell({ id: 'tookTheirs', tone: 'info', action: undoing(before) });
    },
    keepMine: async () => {
      if (await editing.keepMine()) tell({ id: 'keptMine', tone: 'info' });
    },
    keepBoth: async () => {
      const copied = await editing.keepBoth();
      if (!copied) return;
      onOpen(copied);
      tell({ id: 'keptBoth', tone: 'info' });
    },
  };
}
