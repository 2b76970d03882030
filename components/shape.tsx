import type { Severity, State } from '@/utils/engine/types';

/** What a state looks like without any colour: octagon, diamond, dot, ring; a dash where there is no reading. */
export type ShapeName = Severity | State | 'none';

const shapes: Readonly<Record<ShapeName, string>> = {
  stop: 'M4 .8h4L11.2 4v4L8 11.2H4L.8 8V4z',
  consider: 'M6 .4L11.6 6 6 11.6.4 6z',
  polish: 'M6 3.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2z',
  ready: 'M6 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4z',
  none: 'M2.5 6h7',
};

export function Shape({ of, size = 12 }: { readonly of: ShapeName; readonly size?: number }) {
  const isLine = of === 'ready' || of === 'none';
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" class={`shape is-${of}`}>
      <path
        d={shapes[of]}
        fill={isLine ? 'none' : 'currentColor'}
        stroke={isLine ? 'currentColor' : 'none'}
        stroke-width="2"
      />
    </svg>
  );
}
