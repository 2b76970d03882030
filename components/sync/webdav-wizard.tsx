import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { LabelledField } from '@/components/labelled-field';
import { t, translate } from '@/components/words';
import type { SyncActions, Verdict, WebdavPlace } from './actions';
import { ModalDialog } from '@/components/modal-dialog';
import { useAsking } from './use-asking';

interface Props {
  readonly presetServer?: string;
  readonly actions: Pick<SyncActions, 'connect' | 'signIn'>;
  readonly onClose: () => void;
}

type Step = 'idle' | 'signing-in' | 'testing';

/** What was found out about the server, in words that say what to do. */
function VerdictWords({ verdict, step }: { readonly verdict?: Verdict; readonly step: Step }) {
  if (step !== 'idle')
    return <p role="status">{t(step === 'testing' ? 'sync.testing' : 'sync.signingIn')}</p>;
  if (!verdict) return <p role="status" />;
  if (verdict.ok) return <p role="status">{t('sync.connected')}</p>;
  return (
    <p role="alert" class="wrong">
      {translate(`sync.trouble.${verdict.code}`)}
    </p>
  );
}

interface PasswordProps {
  readonly isBusy: boolean;
  readonly onConnect: (user: string, password: string) => void;
}

/** For any WebDAV server: a user and a password made for Lackmus alone. */
function PasswordForm({ isBusy, onConnect }: PasswordProps) {
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onConnect(user, password);
      }}
    >
      <LabelledField label={t('sync.user')} value={user} onValue={setUser} />
      <LabelledField
        label={t('sync.password')}
        help={t('sync.passwordHelp')}
        value={password}
        isSecret
        onValue={setPassword}
      />
      <div class="row end">
        <button type="submit" class="button primary" disabled={isBusy || user === '' || password === ''}>
          {t('sync.connect')}
        </button>
      </div>
    </form>
  );
}

function useConnecting({ actions }: Pick<Props, 'actions'>) {
  const [verdict, setVerdict] = useState<Verdict>();
  const [step, setStep] = useState<Step>('idle');
  const { hasFailed, ask } = useAsking();
  const leaving = useRef(new AbortController());
  useEffect(() => () => leaving.current.abort(), []);
  // The browser asks for the address inside the click only: the action begins before anything is awaited.
  const run = (next: Step, trying: Promise<Verdict>) => {
    setStep(next);
    setVerdict(undefined);
    void ask(async () => setVerdict(await trying)).then(() => setStep('idle'));
  };
  return {
    step,
    verdict: hasFailed ? ({ ok: false, code: 'failed' } as const) : verdict,
    signIn: (place: WebdavPlace) => run('signing-in', actions.signIn(place, leaving.current.signal)),
    connect: (place: WebdavPlace, user: string, password: string) =>
      run('testing', actions.connect({ ...place, user, password })),
  };
}

/** Sets up a folder on the writer's own server, and keeps it only if it proves to work. */
export function WebdavWizard({ presetServer, actions, onClose }: Props) {
  const [url, setUrl] = useState(presetServer ?? '');
  const [folder, setFolder] = useState('');
  const { step, verdict, signIn, connect } = useConnecting({ actions });
  const place = { url: url.trim(), folder: folder.trim() };
  const isBusy = step !== 'idle' || place.url === '';
  return (
    <ModalDialog isRoomy title={t('sync.webdavTitle')} onClose={onClose}>
      <LabelledField
        label={t('sync.server')}
        help={t(presetServer ? 'sync.presetServer' : 'sync.serverHelp')}
        value={url}
        isFixed={presetServer !== undefined}
        onValue={setUrl}
      />
      <LabelledField
        label={t('sync.folder')}
        help={t('sync.folderHelp')}
        value={folder}
        onValue={setFolder}
      />
      <button type="button" class="button primary start" disabled={isBusy} onClick={() => signIn(place)}>
        {t('sync.signIn')}
      </button>
      <details>
        <summary>
          <Icon name="chevron" />
          {t('sync.otherServer')}
        </summary>
        <PasswordForm isBusy={isBusy} onConnect={(user, password) => connect(place, user, password)} />
      </details>
      <VerdictWords verdict={verdict} step={step} />
      <div class="row end">
        <button type="button" class="button" onClick={onClose}>
          {verdict?.ok ? t('ui.done') : t('ui.cancel')}
        </button>
      </div>
    </ModalDialog>
  );
}
