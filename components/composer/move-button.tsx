import { Icon } from '@/components/icon';
import { t } from '@/components/words';
import type { Place } from '@/utils/state/composer';

interface Props {
  readonly from: Place;
  readonly onMove: (place: Place) => void;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the panel from the keyboard: 16 px a press, 64 with Shift. */
export function MoveButton({ from, onMove }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    const step = event.shiftKey ? 64 : 16;
    onMove({ left: from.left + direction[0] * step, top: from.top + direction[1] * step });
  };
  return (
    <span
      role="button"
      tabIndex={0}
      class="icon-button grip"
      aria-label={t('ui.move')}
      title={t('ui.move')}
      onKeyDown={onKeyDown}
    >
      <Icon name="move" />
    </span>
  );
}
