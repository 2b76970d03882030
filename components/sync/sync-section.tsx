import { useState } from 'preact/hooks';
import { Section } from '@/components/options/section';
import { useStore } from '@/components/use-store';
import { t } from '@/components/words';
import type { SyncSnapshot, SyncStore } from '@/utils/state/sync';
import type { SyncActions } from './actions';
import { ChangeKeyDialog } from './change-key-dialog';
import { CodeDialog } from './code-dialog';
import { DeviceList } from './device-list';
import { DisconnectDialog } from './disconnect-dialog';
import { EnterCodeDialog } from './enter-code-dialog';
import { SyncStatus } from './sync-status';
import { WayList } from './way-list';
import { WebdavWizard } from './webdav-wizard';

interface Props {
  readonly store: SyncStore;
  readonly actions: SyncActions;
  /** A change was not kept. */
  readonly onProblem: () => void;
}

type Open =
  | { readonly kind: 'code' | 'new-code'; readonly code: string }
  | { readonly kind: 'enter' | 'webdav' | 'change-key' | 'disconnect' };

interface DialogsProps extends Pick<Props, 'actions'> {
  readonly sync: SyncSnapshot;
  readonly open: Open;
  readonly onOpen: (next: Open | undefined) => void;
}

function Dialogs({ sync, open, onOpen, actions }: DialogsProps) {
  const close = () => onOpen(undefined);
  const { server = '' } = sync.ways.find(({ name }) => name === 'webdav') ?? {};
  if (open.kind === 'code' || open.kind === 'new-code')
    return (
      <CodeDialog
        title={t(open.kind === 'code' ? 'sync.code' : 'sync.newCode')}
        code={open.code}
        onCopy={actions.copy}
        onClose={close}
      />
    );
  if (open.kind === 'enter') return <EnterCodeDialog actions={actions} onClose={close} />;
  if (open.kind === 'webdav')
    return <WebdavWizard presetServer={sync.presetServer} actions={actions} onClose={close} />;
  if (open.kind === 'change-key')
    return (
      <ChangeKeyDialog
        onChange={async () => onOpen({ kind: 'new-code', code: await actions.changeKey() })}
        onClose={close}
      />
    );
  return (
    <DisconnectDialog
      server={server}
      onDisconnect={() => actions.disconnect('webdav').then(close)}
      onClose={close}
    />
  );
}

interface PairingProps {
  readonly sync: SyncSnapshot;
  readonly onShowCode: () => void;
  readonly onOpen: (next: Open) => void;
}

/** Who is there, and how another one comes in. */
function Pairing({ sync, onShowCode, onOpen }: PairingProps) {
  return (
    <>
      <h3>{t('sync.devices')}</h3>
      <DeviceList devices={sync.devices} now={Date.now()} />
      <p class="soft">{t('sync.pairHow')}</p>
      <div class="row">
        <button type="button" class="button" onClick={onShowCode}>
          {t('sync.showCode')}
        </button>
        <button type="button" class="button" onClick={() => onOpen({ kind: 'enter' })}>
          {t('sync.enterCode')}
        </button>
        <button type="button" class="text-button" onClick={() => onOpen({ kind: 'change-key' })}>
          {t('sync.changeKeyOpen')}
        </button>
      </div>
    </>
  );
}

function Ready({ sync, actions, onProblem }: Omit<Props, 'store'> & { readonly sync: SyncSnapshot }) {
  const [open, setOpen] = useState<Open>();
  const now = Date.now();
  const showCode = () => void actions.showCode().then((code) => setOpen({ kind: 'code', code }), onProblem);
  return (
    <>
      <SyncStatus
        sync={sync}
        now={now}
        onSync={() => void actions.syncNow().catch(onProblem)}
        onConflicts={actions.openConflicts}
      />
      <Pairing sync={sync} onShowCode={showCode} onOpen={setOpen} />
      <h3>{t('sync.ways')}</h3>
      <WayList
        sync={sync}
        now={now}
        onBrowser={(isOn) => void actions.setBrowserSync(isOn).catch(onProblem)}
        onSetUp={() => setOpen({ kind: 'webdav' })}
        onDisconnect={() => setOpen({ kind: 'disconnect' })}
      />
      {open && <Dialogs sync={sync} open={open} onOpen={setOpen} actions={actions} />}
    </>
  );
}

/** Everything about the sync that can be seen and decided, on the options page. */
export function SyncSection({ store, ...rest }: Props) {
  const state = useStore(store);
  return (
    <Section id="sync" title={t('sync.title')} help={t('sync.help')}>
      {state.status === 'failed' && <p role="alert">{t('sync.failed')}</p>}
      {state.status === 'ready' && <Ready sync={state} {...rest} />}
    </Section>
  );
}
