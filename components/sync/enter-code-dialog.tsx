import { useId, useState } from 'preact/hooks';
import { t, translate } from '@/components/words';
import type { CodeOutcome, SyncActions } from './actions';
import { ModalDialog } from '@/components/modal-dialog';
import { useAsking } from './use-asking';

interface Props {
  readonly actions: Pick<SyncActions, 'checkCode' | 'enterCode'>;
  readonly onClose: () => void;
}

/** What is wrong, said while it is typed; nothing while it is only not finished. */
function problemOf(
  typed: string,
  check: Props['actions']['checkCode'],
  isTried: boolean,
): string | undefined {
  const verdict = check(typed);
  if (verdict === 'wrong') return t('sync.codeWrong');
  return verdict === 'incomplete' && isTried ? t('sync.codeShort') : undefined;
}

interface FieldProps {
  readonly typed: string;
  readonly problem?: string;
  readonly isComplete: boolean;
  readonly onType: (typed: string) => void;
}

function CodeField({ typed, problem, isComplete, onType }: FieldProps) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>{t('sync.code')}</label>
      <textarea
        id={id}
        class="field sync-code-field"
        rows={3}
        autofocus
        spellcheck={false}
        autocomplete="off"
        value={typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}help`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <p id={`${id}help`} class={problem ? 'wrong' : 'small soft'} role={problem ? 'alert' : undefined}>
        {problem ?? t(isComplete ? 'sync.codeGood' : 'sync.codeHelp')}
      </p>
    </div>
  );
}

function useCode({ checkCode, enterCode }: Props['actions']) {
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<CodeOutcome>();
  const { isBusy, hasFailed, ask } = useAsking();
  const isComplete = checkCode(typed) === 'good';
  return {
    typed,
    isComplete,
    isBusy,
    problem: problemOf(typed, checkCode, isTried),
    outcome: hasFailed ? 'failed' : outcome,
    type: (next: string) => {
      setTyped(next);
      setOutcome(undefined);
    },
    join: (event: Event) => {
      event.preventDefault();
      setTried(true);
      if (isComplete) void ask(async () => setOutcome(await enterCode(typed)));
    },
  };
}

/** On the second device: the code of the first. */
export function EnterCodeDialog({ actions, onClose }: Props) {
  const { typed, problem, isComplete, isBusy, outcome, type, join } = useCode(actions);
  const isDone = outcome === 'unlocked';
  return (
    <ModalDialog isRoomy title={t('sync.enterCode')} onClose={onClose}>
      <form class="stack" onSubmit={join}>
        <p>{t('sync.enterCodeHow')}</p>
        <CodeField typed={typed} problem={problem} isComplete={isComplete} onType={type} />
        <p role="status">{outcome && translate(`sync.codeOutcome.${outcome}`)}</p>
        <div class="row end">
          <button type="button" class="button" onClick={onClose}>
            {t(isDone ? 'ui.done' : 'ui.cancel')}
          </button>
          {!isDone && (
            <button type="submit" class="button primary" disabled={isBusy}>
              {t('sync.join')}
            </button>
          )}
        </div>
      </form>
    </ModalDialog>
  );
}
