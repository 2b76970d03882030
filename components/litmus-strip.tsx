import type { Reading } from '@/utils/engine/types';
import { translate } from './words';

interface Props {
  readonly reading?: Pick<Reading, 'value' | 'state'>;
  /** Where the words beside it already say the reading, the strip says nothing. */
  readonly isDecorative?: boolean;
}

/** Red at one end, blue at the other, a marker at the reading. Without a reading: blank paper. */
export function LitmusStrip({ reading, isDecorative }: Props) {
  const label = reading
    ? translate('strip.reading', {
        state: translate(`state.${reading.state}`),
        value: String(Math.round(reading.value)),
      })
    : translate('strip.noReading');
  const naming = isDecorative
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': label } as const);
  const place = reading ? Math.min(100, Math.max(0, reading.value)) : 0;
  return (
    <span class={reading ? 'litmus' : 'litmus is-blank'} {...naming}>
      {reading && <span class="litmus-marker" style={{ insetInlineStart: `${place}%` }} />}
    </span>
  );
}
