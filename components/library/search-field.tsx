import { Icon } from '@/components/icon';

interface Props {
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

export function SearchField({ label, query, onQuery }: Props) {
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
      />
    </div>
  );
}
