import type { Ref } from 'preact';
import { Icon, type IconName } from './icon';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, onClick, disabled, buttonRef }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      ref={buttonRef}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
