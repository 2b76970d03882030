import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { PlaceholderForm } from '@/components/placeholder-form';
import { t } from '@/components/words';
import type { Snippet } from '@/utils/library/types';
import type { Insertion } from './actions';

/** What has to be asked before a text goes into the composer. */
export type Asking =
  | { readonly kind: 'occupied'; readonly insertion: Insertion }
  | { readonly kind: 'fill'; readonly snippet: Snippet; readonly names: readonly string[] };

interface Props {
  readonly asking: Asking;
  readonly onPlace: (how: 'replace' | 'append', insertion: Insertion) => void;
  readonly onFill: (snippet: Snippet, values: Readonly<Record<string, string>>) => void;
  readonly onClose: () => void;
}

interface QuestionProps extends Record<'onReplace' | 'onAppend' | 'onClose', () => void> {
  readonly titleId: string;
}

function OccupiedQuestion({ titleId, onReplace, onAppend, onClose }: QuestionProps) {
  return (
    <div class="stack">
      <h2 id={titleId}>{t('library.notEmptyTitle')}</h2>
      <p>{t('library.notEmptyWhy')}</p>
      <div class="row end">
        <button type="button" class="button" onClick={onClose}>
          {t('ui.cancel')}
        </button>
        <button type="button" class="button" onClick={onReplace}>
          {t('library.replace')}
        </button>
        <button type="button" class="button primary" autofocus onClick={onAppend}>
          {t('library.append')}
        </button>
      </div>
    </div>
  );
}

/** Text in the composer is replaced or added to only after asking, and a snippet's gaps are filled before it is inserted. */
export function InsertDialog({ asking, onPlace, onFill, onClose }: Props) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby={titleId}>
      {asking.kind === 'occupied' ? (
        <OccupiedQuestion
          titleId={titleId}
          onClose={onClose}
          onReplace={() => onPlace('replace', asking.insertion)}
          onAppend={() => onPlace('append', asking.insertion)}
        />
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
