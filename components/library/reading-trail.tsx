import { formatNumber, t, translate } from '@/components/words';
import type { ReadingRecord } from '@/utils/library/types';
import { momentName } from './draft-words';

const width = 240;
const height = 44;
const inset = 5;

/** More would only be a blur. */
const mostShown = 40;

const listed = (values: readonly string[]): string => values.join(', ');

/** How the readings of a draft went, oldest first, small. Nothing before there are two. */
export function ReadingTrail({ history }: { readonly history: readonly ReadingRecord[] }) {
  const shown = history.slice(-mostShown);
  const last = shown.at(-1);
  if (shown.length < 2 || !last) return null;
  const x = (at: number) => inset + (at / (shown.length - 1)) * (width - 2 * inset);
  const y = (value: number) =>
    height - inset - (Math.min(100, Math.max(0, value)) / 100) * (height - 2 * inset);
  const points = shown.map(({ value }, at) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const values = shown.map(({ value }) => formatNumber(Math.round(value)));
  return (
    <figure class="reading-trail">
      <figcaption class="group-title">{t('desk.readings')}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={translate('desk.readingsList', { values: listed(values) })}
      >
        <line x1={inset} x2={width - inset} y1={y(0)} y2={y(0)} class="trail-ground" />
        <line x1={inset} x2={width - inset} y1={y(100)} y2={y(100)} class="trail-ground" />
        <polyline points={points} class="trail-line" />
        <circle cx={x(shown.length - 1)} cy={y(last.value)} r="3.5" class="trail-end" />
      </svg>
      <p class="small soft figures">
        {translate('desk.readingLast', {
          value: values.at(-1) ?? '',
          first: values[0] ?? '',
          moment: momentName(last.at, Date.now()),
        })}
      </p>
    </figure>
  );
}
