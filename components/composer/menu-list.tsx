import { useId, useState } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { translate } from '@/components/words';
import { foldText } from '@/utils/library/fold';

interface Props<Item> {
  readonly title: string;
  /** Names the search field. */
  readonly search: string;
  /** Said where there is nothing to choose from. */
  readonly none: string;
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  /** All that can be searched for. */
  readonly textOf: (item: Item) => string;
  readonly onChoose: (item: Item) => void;
}

/** More would be a list to scroll; then it is quicker to search. */
const mostShown = 8;
const fewEnough = 5;

/** Every word must begin a word of the text, however umlauts are written. */
function matches(text: string, query: string): boolean {
  const folded = ` ${foldText(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return foldText(query)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => folded.includes(` ${word}`));
}

interface SearchProps {
  readonly label: string;
  readonly moreId: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onEnter: () => void;
}

function Search({ label, moreId, query, onQuery, onEnter }: SearchProps) {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <input
      type="search"
      class="field menu-search"
      aria-label={label}
      placeholder={label}
      aria-describedby={moreId}
      value={query}
      onInput={(event) => onQuery(event.currentTarget.value)}
      onKeyDown={onKey}
    />
  );
}

/** One fold of the menu: its things, the latest first, and a field that finds the others. Enter takes the first. */
export function MenuList<Item extends { readonly id: string }>(props: Props<Item>) {
  const { title, search, none, items, nameOf, textOf, onChoose } = props;
  const [query, setQuery] = useState('');
  const id = useId();
  const found = query.trim() === '' ? items : items.filter((item) => matches(textOf(item), query));
  const takeFirst = () => {
    const [first] = found;
    if (first) onChoose(first);
  };
  return (
    <details name="lackmus-menu">
      <summary class="menu-item">
        {title}
        <Icon name="chevron" size={14} />
      </summary>
      {items.length === 0 && <p class="menu-none small soft">{none}</p>}
      {items.length > fewEnough && (
        <Search label={search} moreId={`${id}more`} query={query} onQuery={setQuery} onEnter={takeFirst} />
      )}
      <ul>
        {found.slice(0, mostShown).map((item) => (
          <li key={item.id}>
            <button type="button" class="menu-item is-inner" onClick={() => onChoose(item)}>
              {nameOf(item)}
            </button>
          </li>
        ))}
      </ul>
      <p id={`${id}more`} role="status" class="menu-none small soft">
        {found.length === 0 && items.length > 0 && translate('library.noMatch', { query })}
        {found.length > mostShown && translate('ui.moreFound', { count: String(found.length - mostShown) })}
      </p>
    </details>
  );
}
