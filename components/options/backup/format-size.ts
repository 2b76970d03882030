import { uiLanguage } from '@/components/words';

const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** A file's size in words, for example 1.2 MB. */
export function formatSize(bytes: number): string {
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit: units[step],
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** step);
}
