import { removeHighlightRemains } from '@/utils/linkedin/highlights';
import { openRoots } from '@/utils/linkedin/roots';
import { composerMarker } from '@/utils/platform/composer-marker';
import { nativeRuntime } from '@/utils/platform/runtime';
import { hostName } from './host';

const announcement = () => `${nativeRuntime()?.id ?? 'lackmus'}:composer`;

/** What an instance leaves that could not clean up: Firefox ends the scripts of an old version without a word. */
const removeRemains = (page: Document) => {
  for (const root of openRoots(page)) {
    for (const host of root.querySelectorAll(hostName)) host.remove();
    removeHighlightRemains(root);
  }
};

/**
 * Takes over this frame: marks it, and ends what an older version of the extension left in it. Undefined where this
 * very version is at work already. The signal aborts when a newer one takes over.
 */
export const beginInstance = (): AbortSignal | undefined => {
  const world: Record<string, unknown> = globalThis as never;
  if (composerMarker in world) return undefined;
  world[composerMarker] = true;
  const ending = new AbortController();
  const name = announcement();
  document.dispatchEvent(new CustomEvent(name));
  removeRemains(document);
  document.addEventListener(name, () => ending.abort(), { signal: ending.signal });
  return ending.signal;
};
