import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '@/components/icon';
import { MenuList } from './menu-list';
import { t } from '@/components/words';
import type { Draft, Snippet } from '@/utils/library/types';
import type { ComposerActions, ComposerState } from '@/utils/state/composer';

interface Props {
  readonly state: ComposerState;
  readonly actions: ComposerActions;
}

const draftName = (draft: Draft): string => draft.title || t('ui.untitled');
const draftText = ({ title, text, tags }: Draft): string => [title, text, ...tags].join(' ');
const snippetText = ({ name, trigger, text }: Snippet): string => [name, trigger, text].join(' ');
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
      <button type="button" class="menu-item" autofocus onClick={closing(actions.saveDraft)}>
        {t('ui.saveDraft')}
      </button>
      <MenuList
        title={t('ui.loadDraft')}
        search={t('library.search')}
        none={t('ui.noDrafts')}
        items={state.drafts.toSorted(byEdited)}
        nameOf={draftName}
        textOf={draftText}
        onChoose={closing(actions.loadDraft)}
      />
      <MenuList
        title={t('ui.snippets')}
        search={t('library.searchSnippets')}
        none={t('ui.noSnippets')}
        items={state.snippets}
        nameOf={snippetName}
        textOf={snippetText}
        onChoose={closing(actions.insertSnippet)}
      />
      <button type="button" class="menu-item" onClick={closing(actions.openLibrary)}>
        {t('ui.openLibrary')}
      </button>
    </>
  );
}

/** Arrow keys go through what can be seen, as in any menu; Tab does so, too. */
function step(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.menu-item, .menu-search')].filter(
    (each) => each.localName === 'summary' || !each.closest('details:not([open])'),
  );
  const at = stops.findIndex((each) => each === event.target);
  event.preventDefault();
  stops[(at + by + stops.length) % stops.length]?.focus();
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
      <div popover="auto" id={id} class="surface floating menu" ref={menu} onKeyDown={step}>
        <MenuItems state={state} actions={actions} close={() => menu.current?.hidePopover()} />
      </div>
    </>
  );
}
