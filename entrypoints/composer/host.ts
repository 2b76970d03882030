import { h, render } from 'preact';
import { ComposerUi } from '@/components/composer/composer-ui';
import css from '@/assets/styles/composer.css?inline';
import type { ComposerActions, ComposerStore } from '@/utils/state/composer';

/** The element of ours in the page; everything else of ours is in its closed shadow root. */
export const hostName = 'lackmus-ui';

const kept = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'focusin',
  'focusout',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionend',
  'drop',
  'dragstart',
  'contextmenu',
  'submit',
] as const;

const place: Readonly<Record<string, string>> = {
  position: 'fixed',
  display: 'block',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  'z-index': '10',
  // What is fixed inside is placed from here, also where LinkedIn's dialog is transformed.
  contain: 'layout',
};

const createElement = (): HTMLElement => {
  const host = document.createElement(hostName);
  for (const [name, value] of Object.entries(place)) host.style.setProperty(name, value, 'important');
  // LinkedIn listens at the document and would take our clicks and keys for its own.
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation());
  return host;
};

const addStyles = (shadow: ShadowRoot) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
};

/** Our part of the page for one composer. */
export interface Host {
  readonly element: HTMLElement;
  /** Puts the element where it belongs, at the end, and its origin to the viewport's. */
  settle(mountPoint: HTMLElement): void;
  /** Out of the page while there is no editor to stand at; the views live on. */
  withdraw(): void;
  /** Puts plain words where our views were, which need the extension to be alive. */
  replaceBy(content: HTMLElement): void;
}

const moveOriginToViewport = (element: HTMLElement) => {
  const { left, top } = element.getBoundingClientRect();
  if (left === 0 && top === 0) return;
  const shift = (name: 'left' | 'top', by: number) =>
    element.style.setProperty(
      name,
      `${(Number.parseFloat(element.style.getPropertyValue(name)) || 0) - by}px`,
      'important',
    );
  shift('left', left);
  shift('top', top);
};

const showAgain = (view: HTMLElement) => {
  if (!view.matches(':popover-open')) view.showPopover();
};

/** An element for the page and the container in its closed shadow root, with our styles; gone when the signal aborts. */
export const createShadow = (signal: AbortSignal) => {
  const element = createElement();
  const shadow = element.attachShadow({ mode: 'closed' });
  addStyles(shadow);
  const container = document.createElement('div');
  shadow.append(container);
  signal.addEventListener('abort', () => {
    render(null, container);
    element.remove();
  });
  return { element, shadow, container };
};

/** Renders the composer's views; all is removed when the signal aborts. */
export const createHost = (store: ComposerStore, actions: ComposerActions, signal: AbortSignal): Host => {
  const { element, shadow, container } = createShadow(signal);
  render(h(ComposerUi, { store, actions }), container);
  return {
    element,
    settle: (mountPoint) => {
      if (signal.aborted) return;
      if (element.parentNode !== mountPoint) {
        mountPoint.append(element);
        // An element that is moved leaves the top layer, and what our views put there is to be seen.
        for (const view of shadow.querySelectorAll<HTMLElement>('[popover=manual]')) showAgain(view);
      }
      moveOriginToViewport(element);
    },
    withdraw: () => element.remove(),
    replaceBy: (content) => {
      render(null, container);
      container.replaceChildren(content);
      // The top layer: the host has no extent of its own.
      content.querySelector<HTMLElement>('[popover]')?.showPopover();
    },
  };
};
