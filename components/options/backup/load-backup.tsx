import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { formatNumber, t, translate } from '@/components/words';
import type { BackupDesk } from '@/utils/library/backup-task';
import type { ImportCounts } from '@/utils/library/plan-import';
import { Fault } from './fault';
import { ImportPreviewView } from './import-preview';
import { type ImportState, useImport } from './use-import';

interface Props {
  readonly desk: BackupDesk;
}

function Working({ state, onCancel }: { readonly state: ImportState; readonly onCancel: () => void }) {
  if (state.step !== 'reading' && state.step !== 'loading') return null;
  const { progress, isStopping = false } = state.step === 'loading' ? state : {};
  const label = state.step === 'reading' ? t('backup.reading') : t('backup.loading');
  return (
    <div class="row">
      <progress aria-label={label} value={progress?.done} max={progress?.total} />
      <p class="soft">
        {progress
          ? translate('backup.progress', {
              done: formatNumber(progress.done),
              total: formatNumber(progress.total),
            })
          : label}
      </p>
      <button type="button" class="button slim" disabled={isStopping} onClick={onCancel}>
        {t('ui.cancel')}
      </button>
    </div>
  );
}

function Brought({ counts }: { readonly counts: ImportCounts }) {
  const brought = counts.new + counts.changed + counts.both;
  if (brought === 0) return <p>{t('backup.doneNothing')}</p>;
  return (
    <p>
      {translate('backup.done', {
        added: formatNumber(counts.new),
        changed: formatNumber(counts.changed),
        both: formatNumber(counts.both),
      })}
    </p>
  );
}

interface ChooserProps {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** The browser's own button speaks the browser's language and names a file that is long gone. */
function FileChooser({ button, isBusy, onFile }: ChooserProps) {
  const field = useRef<HTMLInputElement>(null);
  const choose = (event: { readonly currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    // The same file can be chosen again.
    event.currentTarget.value = '';
    if (file) onFile(file);
  };
  return (
    <div>
      <button
        ref={button}
        type="button"
        class="button"
        disabled={isBusy}
        onClick={() => field.current?.click()}
      >
        {t('backup.load')}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={t('backup.file')}
        onChange={choose}
      />
    </div>
  );
}

/** Chooses a file, shows what it would do, does it, and says what came of it. */
export function LoadBackup({ desk }: Props) {
  const { state, choose, load, cancel } = useImport(desk);
  const button = useRef<HTMLButtonElement>(null);
  const isBusy = state.step === 'reading' || state.step === 'loading';
  const close = () => {
    cancel();
    button.current?.focus();
  };
  return (
    <div class="backup-load">
      <FileChooser button={button} isBusy={isBusy} onFile={choose} />
      <Working state={state} onCancel={cancel} />
      {state.step === 'preview' && (
        <ImportPreviewView
          name={state.file.name}
          preview={state.preview}
          onLoad={(withSettings) => load(state.file, withSettings)}
          onClose={close}
        />
      )}
      <div role="status">
        {state.step === 'done' && <Brought counts={state.counts} />}
        {state.step === 'fault' && <Fault of={state.fault} lead={t('backup.notLoaded')} />}
      </div>
    </div>
  );
}
