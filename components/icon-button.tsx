import type { Ref } from 'preact';
import { Icon, type IconName } from './icon';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** For one that stays on. */
  readonly isPressed?: boolean;
  readonly tabIndex?: number;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, onClick, disabled, isPressed, tabIndex, buttonRef }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      disabled={disabled}
      tabIndex={tabIndex}
      ref={buttonRef}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
