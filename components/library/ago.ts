import { uiLanguage } from '@/components/words';

const units = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** “2 hours ago”, in the language of the interface; both in milliseconds since the epoch. */
export function ago(at: number, now: number, style: 'long' | 'short' = 'long'): string {
  const seconds = Math.max(0, (now - at) / 1000);
  const format = new Intl.RelativeTimeFormat(uiLanguage(), { numeric: 'auto', style });
  const [unit, length] = units.find(([, size]) => seconds >= size) ?? (['second', 1] as const);
  return unit === 'second' ? format.format(0, 'second') : format.format(-Math.floor(seconds / length), unit);
}
