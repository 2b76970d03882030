import { Shape } from '@/components/shape';
import { t, translateCount } from '@/components/words';
import { countsOf, type SyncSnapshot } from '@/utils/state/sync';
import { syncFacts, syncLine } from './describe-sync';
import { type ThingRef, useSync } from './sync-context';

interface Props {
  /** Two versions are on show already. */
  readonly isDeciding: boolean;
  readonly onOpen: () => void;
}

function firstConflict({ marks }: SyncSnapshot): ThingRef | undefined {
  const [key] = Object.entries(marks).find(([, mark]) => mark === 'conflict') ?? [];
  if (key === undefined) return undefined;
  const at = key.indexOf(':');
  return { kind: key.slice(0, at) === 'snippet' ? 'snippet' : 'draft', id: key.slice(at + 1) };
}

/** In a few words what needs the writer; undefined where nothing does. */
function pressing(sync: SyncSnapshot): string | undefined {
  const first = syncFacts(sync).find(({ tone }) => tone === 'problem');
  if (first?.id === 'conflicts') return translateCount('sync.conflictsShort', countsOf(sync).conflicts);
  if (first?.id === 'locked') return t('sync.lockedShort');
  return first && t('sync.stuck');
}

function calm(sync: SyncSnapshot): string {
  const waiting = syncFacts(sync).find(({ id }) => id === 'waiting');
  return [syncLine(sync, Date.now()), waiting?.words].filter(Boolean).join(' · ');
}

/** The state of the sync at the foot of the library, in one line; more is in the settings. */
export function SyncFoot({ isDeciding, onOpen }: Props) {
  const { state, onConflict } = useSync() ?? {};
  if (state?.status !== 'ready') return null;
  const conflict = isDeciding ? undefined : firstConflict(state);
  const problem = pressing(state);
  return (
    <footer class="sync-foot">
      {problem && <Shape of="consider" />}
      <p>{problem ?? calm(state)}</p>
      {conflict && (
        <button type="button" class="button slim" onClick={() => onConflict?.(conflict)}>
          {t('sync.showConflicts')}
        </button>
      )}
      <button type="button" class="text-button" onClick={onOpen}>
        {t('sync.title')}
      </button>
    </footer>
  );
}
