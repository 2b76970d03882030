import { ago } from '@/components/library/ago';
import { t, translate, translateCount } from '@/components/words';
import { countsOf, lastSeenOther, type SyncSnapshot, type Way } from '@/utils/state/sync';

const isOff = ({ ways }: SyncSnapshot): boolean => ways.every((way) => !way.isOn);

/** When another device was last seen, or why none can be. */
function othersIn(sync: SyncSnapshot, now: number): string {
  if (isOff(sync)) return t('sync.off');
  const seenAt = lastSeenOther(sync);
  if (seenAt === undefined) return t('sync.alone');
  return seenAt === 0 ? t('sync.seenNever') : translate('sync.seen', { ago: ago(seenAt, now, 'short') });
}

/** The whole state in one honest line: what is safe here, and what is known of elsewhere. */
export const syncLine = (sync: SyncSnapshot, now: number): string =>
  `${t('sync.savedHere')} · ${othersIn(sync, now)}`;

/** One thing worth knowing; `problem` where the writer should act. */
export interface SyncFact {
  readonly id: string;
  readonly tone: 'info' | 'problem';
  readonly words: string;
}

const counted = (id: string, n: number, tone: SyncFact['tone']): SyncFact[] =>
  n === 0 ? [] : [{ id, tone, words: translateCount(`sync.${id}`, n) }];

/** What failed on a way, what it means for the texts and what to do. */
const troubleIn = ({ name, isOn, trouble }: Way): SyncFact[] =>
  isOn && trouble
    ? [
        {
          id: `trouble-${name}`,
          tone: trouble.retryAt === undefined ? 'problem' : 'info',
          words: `${t(`sync.way.${name}`)}: ${translate(`sync.trouble.${trouble.code}`)}`,
        },
      ]
    : [];

/** What waits, what failed, what needs a decision; nothing where all is well. */
export function syncFacts(sync: SyncSnapshot): readonly SyncFact[] {
  const { waiting, local, conflicts } = countsOf(sync);
  return [
    ...counted('conflicts', conflicts, 'problem'),
    ...sync.ways.flatMap(troubleIn),
    ...counted('locked', sync.locked, 'problem'),
    ...counted('damaged', sync.damaged, 'info'),
    ...counted('newer', sync.newer, 'info'),
    ...(isOff(sync) ? [] : counted('waiting', waiting, 'info')),
    ...counted('local', local, 'info'),
  ];
}
