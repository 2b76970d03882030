import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { t } from '@/components/words';
import type { Draft, Snippet } from '@/utils/library/types';
import type { ComposerActions, ComposerState } from '@/utils/state/composer';

interface Props {
  readonly state: ComposerState;
  readonly actions: ComposerActions;
}

interface FoldProps<Item> {
  readonly title: string;
  readonly none: string;
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly onChoose: (item: Item) => void;
}

const mostShown = 8;

function Fold<Item extends { readonly id: string }>({
  title,
  none,
  items,
  nameOf,
  onChoose,
}: FoldProps<Item>) {
  return (
    <details name="lackmus-menu">
      <summary class="menu-item">
        {title}
        <Icon name="chevron" size={14} />
      </summary>
      {items.length === 0 && <p class="menu-none small soft">{none}</p>}
      <ul>
        {items.slice(0, mostShown).map((item) => (
          <li key={item.id}>
            <button type="button" class="menu-item is-inner" onClick={() => onChoose(item)}>
              {nameOf(item)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

const draftName = (draft: Draft): string => draft.title || t('ui.untitled');
const snippetName = (snippet: Snippet): string => `${snippet.name}  ;${snippet.trigger}`;

const byEdited = (a: Draft, b: Draft): number => b.updatedAt - a.updatedAt;

function MenuItems({ state, actions, close }: Props & { readonly close: () => void }) {
  const closing = <Args extends readonly unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args) => {
      close();
      act(...args);
    };
  };
  return (
    <>
      <button type="button" class="menu-item" onClick={closing(actions.saveDraft)}>
        {t('ui.saveDraft')}
      </button>
      <Fold
        title={t('ui.loadDraft')}
        none={t('ui.noDrafts')}
        items={state.drafts.toSorted(byEdited)}
        nameOf={draftName}
        onChoose={closing(actions.loadDraft)}
      />
      <Fold
        title={t('ui.snippets')}
        none={t('ui.noSnippets')}
        items={state.snippets}
        nameOf={snippetName}
        onChoose={closing(actions.insertSnippet)}
      />
      <button type="button" class="menu-item" onClick={closing(actions.openLibrary)}>
        {t('ui.openLibrary')}
      </button>
    </>
  );
}

async function placeMenu(button: HTMLElement, menu: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(button, menu, {
    strategy: 'fixed',
    placement: 'top-end',
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
  });
  Object.assign(menu.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
}

/** The three dots and what they open: save, load, insert, open the library. */
export function ComposerMenu({ state, actions }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = () => {
      if (button.current && menu.current) void placeMenu(button.current, menu.current);
    };
    // Captured, because it grows and shrinks with the lists inside, whose toggling does not bubble.
    menu.current?.addEventListener('toggle', place, true);
    return () => menu.current?.removeEventListener('toggle', place, true);
  }, []);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={t('ui.menu')}
        title={t('ui.menu')}
        popovertarget={id}
        ref={button}
      >
        <Icon name="more" />
      </button>
      <div popover="auto" id={id} class="surface floating menu" ref={menu}>
        <MenuItems state={state} actions={actions} close={() => menu.current?.hidePopover()} />
      </div>
    </>
  );
}
