import type { ComponentChildren } from 'preact';
import { t } from '@/components/words';

/** What a row of a list is told by the list. */
export interface RowHandle {
  readonly isChoosing: boolean;
  readonly isChosen: boolean;
  /** For every control of the row: the list is one stop of the Tab key. */
  readonly tabIndex: 0 | -1;
  readonly onPick: (event: MouseEvent) => void;
  readonly onRemove: () => void;
}

interface Props {
  readonly row: RowHandle;
  readonly title: string;
  readonly openLabel: string;
  readonly chooseLabel: string;
  readonly excerpt: string;
  readonly tags?: readonly string[];
  /** Beside the title: room for one small mark. */
  readonly mark?: ComponentChildren;
  readonly facts: ComponentChildren;
  readonly actions?: ComponentChildren;
}

const Tags = ({ tags }: { readonly tags: readonly string[] }) => (
  <ul class="entry-tags small" aria-label={t('desk.tags')}>
    {tags.map((tag) => (
      <li key={tag}>{tag}</li>
    ))}
  </ul>
);

type TitleProps = Pick<Props, 'row' | 'title' | 'openLabel'>;

function Title({ row, title, openLabel }: TitleProps) {
  if (row.isChoosing) return <h2 class="entry-title">{title}</h2>;
  return (
    <h2 class="entry-title">
      <button
        type="button"
        class="entry-main"
        aria-label={openLabel}
        tabIndex={row.tabIndex}
        onClick={row.onPick}
      >
        {title}
      </button>
    </h2>
  );
}

/** One entry: title, first line, facts, what can be done. Opened by its title or, while choosing, ticked. */
export function Entry(props: Props) {
  const { row, title, openLabel, chooseLabel, excerpt, tags = [], mark, facts, actions } = props;
  return (
    <>
      {row.isChoosing && (
        <input
          type="checkbox"
          class="entry-main"
          aria-label={chooseLabel}
          checked={row.isChosen}
          tabIndex={row.tabIndex}
          onClick={row.onPick}
        />
      )}
      <div class="entry-words">
        <div class="entry-head">
          <Title row={row} title={title} openLabel={openLabel} />
          {mark}
        </div>
        <div class="entry-line">
          {tags.length > 0 && <Tags tags={tags} />}
          <p class="entry-excerpt soft">{excerpt}</p>
        </div>
      </div>
      <div class="entry-foot">
        <span class="entry-facts small soft figures">{facts}</span>
        {actions && <span class="entry-actions">{actions}</span>}
      </div>
    </>
  );
}
