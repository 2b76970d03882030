import type { Ref } from 'preact';
import { LitmusStrip } from '@/components/litmus-strip';
import { Shape } from '@/components/shape';
import { formatNumber, translate, translateCount } from '@/components/words';
import type { Report } from '@/utils/engine/types';

interface Props {
  readonly report?: Report;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** The pill at the editor's edge: at most 120 × 28 px. */
export function StripButton({ report, isOpen, onToggle, buttonRef }: Props) {
  const state = report?.reading?.state ?? 'none';
  const count = report?.hints.length ?? 0;
  const words = state === 'none' ? 'Lackmus' : translate(`state.${state}`);
  const label = translateCount('strip.name', count, { state: translate(`state.${state}`) });
  return (
    <button
      type="button"
      class={`pill is-${state}`}
      aria-label={label}
      aria-expanded={isOpen}
      ref={buttonRef}
      onClick={onToggle}
    >
      <Shape of={state} size={11} />
      <span class="figures">{count > 0 ? `${words} · ${formatNumber(count)}` : words}</span>
      <LitmusStrip reading={report?.reading} isDecorative />
    </button>
  );
}
