import { h, render } from 'preact';
import { PageNotice } from '@/components/composer/page-notice';
import type { ComposerState, Notice } from '@/utils/state/composer';
import { createShadow } from './host';

/** Long enough to read it and to find the button. In ms. */
const shownFor = 30_000;

interface Options {
  readonly theme?: ComposerState['theme'];
  readonly signal: AbortSignal;
}

/** Says something at the page's corner that has to outlive its composer; at most one thing at a time. */
export const createPageNotice = () => {
  let ending: AbortController | undefined;
  return (notice: Notice, { theme, signal }: Options): void => {
    ending?.abort();
    const own = new AbortController();
    ending = own;
    const life = AbortSignal.any([signal, own.signal]);
    if (life.aborted) return;
    const end = () => own.abort();
    const { action } = notice;
    const closing = action && {
      ...action,
      run: () => {
        end();
        action.run();
      },
    };
    const { element, container } = createShadow(life);
    document.body.append(element);
    render(h(PageNotice, { notice: { ...notice, action: closing }, theme, onDismiss: end }), container);
    const timer = setTimeout(end, shownFor);
    life.addEventListener('abort', () => clearTimeout(timer));
  };
};
