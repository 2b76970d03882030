import { useRef, useState } from 'preact/hooks';
import type {
  BackupDesk,
  BackupFault,
  BackupTask,
  ImportPreview,
  Outcome,
  Progress,
} from '@/utils/library/backup-task';
import type { ImportCounts } from '@/utils/library/plan-import';

/** The steps of an import, from a chosen file to what it brought. */
export type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading' }
  | { readonly step: 'preview'; readonly file: File; readonly preview: ImportPreview }
  | { readonly step: 'loading'; readonly progress?: Progress; readonly isStopping?: boolean }
  | { readonly step: 'done'; readonly counts: ImportCounts }
  | { readonly step: 'fault'; readonly fault: BackupFault };

/** Leads through an import. At any step but the last nothing has been changed. */
export function useImport(desk: BackupDesk) {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const task = useRef<Pick<BackupTask<unknown>, 'cancel'>>(null);

  async function follow<Value>(work: BackupTask<Value>, then: (value: Value) => ImportState): Promise<void> {
    task.current = work;
    const outcome: Outcome<Value> = await work.result;
    // Another file has been chosen in the meantime.
    if (task.current !== work) return;
    setState(outcome.ok ? then(outcome.value) : { step: 'fault', fault: outcome.fault });
  }

  return {
    state,
    choose: (file: File): void => {
      task.current?.cancel();
      setState({ step: 'reading' });
      void follow(desk.preview(file), (preview) => ({ step: 'preview', file, preview }));
    },
    load: (file: File, withSettings: boolean): void => {
      setState({ step: 'loading' });
      const onProgress = (progress: Progress): void =>
        setState((now) => (now.step === 'loading' ? { ...now, progress } : now));
      const work = desk.load(file, { withSettings, onProgress });
      void follow(work, (counts) => ({ step: 'done', counts }));
    },
    cancel: (): void => {
      if (state.step === 'loading') setState({ ...state, isStopping: true });
      if (state.step === 'preview') setState({ step: 'idle' });
      task.current?.cancel();
    },
  };
}
