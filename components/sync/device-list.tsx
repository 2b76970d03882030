import { ago } from '@/components/library/ago';
import { t, translate } from '@/components/words';
import type { SyncDevice } from '@/utils/state/sync';

interface Props {
  readonly devices: readonly SyncDevice[];
  readonly now: number;
}

/** Enough of a random id to tell devices apart. */
const shortName = (id: string): string => id.replaceAll('-', '').slice(0, 4).toUpperCase();

const nameOf = ({ id, label }: SyncDevice): string =>
  label ?? translate('sync.device', { name: shortName(id) });

function seenIn({ isThis, isLocked, seenAt }: SyncDevice, now: number): string {
  if (isThis) return t('sync.thisDevice');
  if (isLocked) return t('sync.deviceLocked');
  return seenAt ? translate('sync.deviceSeen', { ago: ago(seenAt, now) }) : t('sync.deviceUnseen');
}

/** This device first, then those seen last. */
export function DeviceList({ devices, now }: Props) {
  const sorted = devices.toSorted(
    (a, b) => Number(b.isThis) - Number(a.isThis) || (b.seenAt ?? 0) - (a.seenAt ?? 0),
  );
  return (
    <ul class="lines">
      {sorted.map((device) => (
        <li key={device.id}>
          <span>{nameOf(device)}</span>
          <span class="soft">{seenIn(device, now)}</span>
        </li>
      ))}
    </ul>
  );
}
