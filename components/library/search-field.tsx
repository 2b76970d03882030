import { Icon } from '@/components/icon';

interface Props {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The arrow down leaves the field for what was found. */
  readonly onToList?: () => void;
}

export function SearchField({ label, query, onQuery, onToList }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && onToList) onToList();
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    // Escape would close the popup.
    event.preventDefault();
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        class="field"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
