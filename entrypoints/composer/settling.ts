import type { ComposerState } from '@/utils/state/composer';
import type { SessionActions } from './actions';
import type { Host } from './host';
import { readSurroundings } from './surroundings';
import type { Tools } from './tools';

interface Options {
  readonly tools: Tools;
  readonly actions: SessionActions;
  readonly host: Host;
  readonly signal: AbortSignal;
}

const isSame = (state: ComposerState, patch: Partial<ComposerState>): boolean =>
  Object.entries(patch).every(([name, value]) => {
    const known = state[name as keyof ComposerState];
    return known === value || JSON.stringify(known) === JSON.stringify(value);
  });

/**
 * Keeps our views where the composer is: at most once a frame, after scrolling, resizing and whatever else calls
 * what is returned. A comment box in which nobody writes gets no strip.
 */
export const createSettling = ({ tools, actions, host, signal }: Options): (() => void) => {
  const { composer, store, shared } = tools;
  let frame: number | undefined;
  const hasFocus = () =>
    [composer.element(), host.element].some((element) => element?.matches(':focus-within') === true);
  const isQuiet = () => composer.channel === 'comment' && composer.read() === '' && !hasFocus();
  const settleNow = () => {
    frame = undefined;
    if (signal.aborted || !shared.isAlive()) return;
    if (!composer.element()) return host.withdraw();
    host.settle(composer.mountPoint());
    const around = { ...readSurroundings(composer), ...actions.placeOpenHint() };
    const patch = isQuiet() ? { ...around, anchor: undefined } : around;
    if (!isSame(store.getState(), patch)) store.setState(patch);
  };
  const settle = () => {
    if (!signal.aborted) frame ??= requestAnimationFrame(settleNow);
  };
  addEventListener('scroll', settle, { signal, capture: true, passive: true });
  addEventListener('resize', settle, { signal });
  for (const type of ['focusin', 'focusout']) addEventListener(type, settle, { signal, capture: true });
  return settle;
};
