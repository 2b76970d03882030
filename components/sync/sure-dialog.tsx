import type { ComponentChildren } from 'preact';
import { ModalDialog } from '@/components/modal-dialog';
import { t } from '@/components/words';
import { useAsking } from './use-asking';

interface Props {
  readonly title: string;
  /** What will be the case afterwards, a sentence each. */
  readonly points: readonly string[];
  /** The button that does it. */
  readonly label: string;
  readonly onSure: () => Promise<void>;
  readonly onClose: () => void;
  /** Before the points. */
  readonly children?: ComponentChildren;
}

/** Says what a step means before it is taken; says so where it was not. */
export function SureDialog({ title, points, label, onSure, onClose, children }: Props) {
  const { isBusy, hasFailed, ask } = useAsking();
  return (
    <ModalDialog title={title} isRoomy onClose={onClose}>
      {children}
      <ul class="plain-words">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {hasFailed && (
        <p role="alert" class="wrong">
          {t('sync.notChanged')}
        </p>
      )}
      <div class="row end">
        <button type="button" class="button" autofocus onClick={onClose}>
          {t('ui.cancel')}
        </button>
        <button type="button" class="button primary" disabled={isBusy} onClick={() => void ask(onSure)}>
          {label}
        </button>
      </div>
    </ModalDialog>
  );
}
