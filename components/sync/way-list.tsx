import { t, translate } from '@/components/words';
import { ago } from '@/components/library/ago';
import type { SyncSnapshot, Way } from '@/utils/state/sync';

interface Props {
  readonly sync: SyncSnapshot;
  readonly now: number;
  readonly onBrowser: (isOn: boolean) => void;
  readonly onSetUp: () => void;
  readonly onDisconnect: () => void;
}

const lastDone = ({ isOn, doneAt }: Way, now: number): string =>
  isOn && doneAt !== undefined ? translate('sync.doneAt', { ago: ago(doneAt, now) }) : '';

function BrowserWay({ way, now, onBrowser }: { readonly way: Way } & Pick<Props, 'now' | 'onBrowser'>) {
  return (
    <li>
      <label class="sync-way">
        <input
          type="checkbox"
          checked={way.isOn}
          disabled={way.isPreset}
          onChange={({ currentTarget }) => onBrowser(currentTarget.checked)}
        />
        <span>
          <strong>{t('sync.way.browser')}</strong>
          <span class="soft">{way.isPreset ? t('sync.browserForbidden') : t('sync.browserWhy')}</span>
          <span class="small soft">{lastDone(way, now)}</span>
        </span>
      </label>
    </li>
  );
}

function WebdavWay({
  way,
  now,
  onSetUp,
  onDisconnect,
}: { readonly way: Way } & Pick<Props, 'now' | 'onSetUp' | 'onDisconnect'>) {
  return (
    <li class="sync-way">
      <span>
        <strong>{t('sync.way.webdav')}</strong>
        {way.isOn ? (
          <span class="soft">
            {translate('sync.webdavAs', { server: way.server ?? '', user: way.user ?? '' })}
          </span>
        ) : (
          <span class="soft">{t('sync.webdavWhy')}</span>
        )}
        {way.isPreset && <span class="small soft">{t('sync.presetServer')}</span>}
        <span class="small soft">{lastDone(way, now)}</span>
      </span>
      <button type="button" class="button" onClick={way.isOn ? onDisconnect : onSetUp}>
        {t(way.isOn ? 'sync.disconnect' : 'sync.setUp')}
      </button>
    </li>
  );
}

/** The two ways texts can take to other devices. */
export function WayList({ sync, now, onBrowser, onSetUp, onDisconnect }: Props) {
  return (
    <ul class="sync-ways">
      {sync.ways.map((way) =>
        way.name === 'browser' ? (
          <BrowserWay key={way.name} way={way} now={now} onBrowser={onBrowser} />
        ) : (
          <WebdavWay key={way.name} way={way} now={now} onSetUp={onSetUp} onDisconnect={onDisconnect} />
        ),
      )}
    </ul>
  );
}
