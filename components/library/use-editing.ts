import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '@/components/use-store';
import type { Report } from '@/utils/engine/types';
import { recordReading } from '@/utils/library/record-reading';
import type { Draft } from '@/utils/library/types';
import { createEditing, type Editing } from '@/utils/state/editing';
import type { LibraryActions } from './actions';

interface Wish {
  /** What the editor opens with. */
  readonly draft: Draft;
  readonly isNew: boolean;
  /** The draft as the library has it now. */
  readonly stored?: Draft;
  readonly actions: Pick<LibraryActions, 'editDraft'>;
}

/** A popup is gone without a word when it loses the focus; a window can ask before it goes. */
function useLeaving(editing: Editing): void {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const flush = () => void editing.flush();
    const onHide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (editing.store.getState().save.kind === 'failed') event.preventDefault();
    };
    document.addEventListener('visibilitychange', onHide, { signal });
    addEventListener('pagehide', flush, { signal });
    addEventListener('beforeunload', onUnload, { signal });
    return () => {
      leaving.abort();
      editing.dispose();
    };
  }, [editing]);
}

/** One draft in the editor as long as it is shown: what is typed is saved, what others save is followed. */
export function useEditing({ draft, isNew, stored, actions }: Wish) {
  const report = useRef<Report | undefined>(undefined);
  const [editing] = useState(() =>
    createEditing(draft, isNew, {
      save: actions.editDraft,
      readings: (history) => (report.current ? recordReading(history, report.current, Date.now()) : history),
      newId: () => crypto.randomUUID(),
    }),
  );
  const state = useStore(editing.store);
  useEffect(() => editing.follow(stored), [editing, stored]);
  useLeaving(editing);
  return { editing, state, report };
}
