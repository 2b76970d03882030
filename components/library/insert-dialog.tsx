import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { PlaceholderForm } from '@/components/placeholder-form';
import { t } from '@/components/words';
import type { Snippet } from '@/utils/library/types';

/** What has to be asked before a text goes into the composer. */
export type Asking =
  | { readonly kind: 'replace'; readonly text: string }
  | { readonly kind: 'fill'; readonly snippet: Snippet; readonly names: readonly string[] };

interface Props {
  readonly asking: Asking;
  readonly onReplace: (text: string) => void;
  readonly onFill: (snippet: Snippet, values: Readonly<Record<string, string>>) => void;
  readonly onClose: () => void;
}

function ReplaceQuestion({
  titleId,
  onReplace,
  onClose,
}: Record<'onReplace' | 'onClose', () => void> & { readonly titleId: string }) {
  return (
    <div class="stack">
      <h2 id={titleId}>{t('library.notEmptyTitle')}</h2>
      <p>{t('library.notEmptyWhy')}</p>
      <div class="row end">
        <button type="button" class="button" onClick={onClose}>
          {t('ui.cancel')}
        </button>
        <button type="button" class="button primary" onClick={onReplace}>
          {t('library.replace')}
        </button>
      </div>
    </div>
  );
}

/** Text in the composer is replaced only after asking, and a snippet's gaps are filled before it is inserted. */
export function InsertDialog({ asking, onReplace, onFill, onClose }: Props) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby={titleId}>
      {asking.kind === 'replace' ? (
        <ReplaceQuestion titleId={titleId} onClose={onClose} onReplace={() => onReplace(asking.text)} />
      ) : (
        <PlaceholderForm
          titleId={titleId}
          name={asking.snippet.name}
          names={asking.names}
          onCancel={onClose}
          onFill={(values) => onFill(asking.snippet, values)}
        />
      )}
    </dialog>
  );
}
