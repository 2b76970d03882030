import type { Reading } from '@/utils/engine/types';
import { formatNumber, t, translate } from './words';

interface Props {
  /** A reading of the past has no state, only its value. */
  readonly reading?: Pick<Reading, 'value'> & Partial<Pick<Reading, 'state'>>;
  /** Where the words beside it already say the reading, the strip says nothing. */
  readonly isDecorative?: boolean;
}

function labelOf(reading: Props['reading']): string {
  if (!reading) return t('strip.noReading');
  const value = formatNumber(Math.round(reading.value));
  if (!reading.state) return translate('strip.value', { value });
  return translate('strip.reading', { state: translate(`state.${reading.state}`), value });
}

/** Red at one end, blue at the other, a marker at the reading. Without a reading: blank paper. */
export function LitmusStrip({ reading, isDecorative }: Props) {
  const naming = isDecorative
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': labelOf(reading) } as const);
  const place = reading ? Math.min(100, Math.max(0, reading.value)) : 0;
  return (
    <span class={reading ? 'litmus' : 'litmus is-blank'} {...naming}>
      {reading && <span class="litmus-marker" style={{ '--at': place / 100 }} />}
    </span>
  );
}
