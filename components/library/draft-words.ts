import { translate, uiLanguage } from '@/components/words';
import type { Channel } from '@/utils/engine/types';
import type { DraftStatus } from '@/utils/library/types';

export const statuses: readonly DraftStatus[] = ['idea', 'writing', 'review', 'ready', 'posted'];
export const channels: readonly Channel[] = ['post', 'comment', 'article', 'message'];
export const statusName = (status: DraftStatus): string => translate(`status.${status}`);
export const channelName = (channel: Channel): string => translate(`channel.${channel}`);

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** “today, 10:42”, “yesterday, 16:05”, “12 Nov 2026, 09:30”; both in milliseconds since the epoch. */
export function momentName(at: number, now: number): string {
  const language = uiLanguage();
  const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
  if (days < -1 || days > 0)
    return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const day = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  return `${day}, ${new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at)}`;
}
