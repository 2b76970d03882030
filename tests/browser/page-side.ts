import { createComposers } from '@/utils/linkedin/composers';
import { countAnchors, findComposers } from '@/utils/linkedin/find-composers';
import { createHighlights } from '@/utils/linkedin/highlights';
import { readModel } from '@/utils/linkedin/text-model';
import { watchSending } from '@/utils/linkedin/sending';
import type { Composer } from '@/utils/linkedin/types';
import { watchPage } from '@/utils/linkedin/watch-page';

/** What tests call in the page: the adapters, as the composer script uses them. */
export interface PageSide {
  composers(): readonly Composer[];
  /** Changes told since the last call. */
  takeChanges(): number;
  find: typeof findComposers;
  count: typeof countAnchors;
  readModel: typeof readModel;
  createHighlights: typeof createHighlights;
  watchSending: typeof watchSending;
  readonly errors: string[];
  stop(): void;
  looks(): number;
}

declare global {
  interface Window {
    lackmus: PageSide;
  }
}

const ending = new AbortController();
const errors: string[] = [];
let changes = 0;
let looks = 0;
addEventListener('error', (event) => errors.push(event.message));
addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));

const composers = createComposers({
  page: document,
  signal: ending.signal,
  onOpen: ({ composer, signal }) => composer.onChange(signal, () => (changes += 1)),
});
const look = () => {
  looks += 1;
  return composers.refresh();
};
watchPage({ page: document, signal: ending.signal, look });

window.lackmus = {
  composers: () => composers.list().map((open) => open.composer),
  takeChanges: () => {
    const taken = changes;
    changes = 0;
    return taken;
  },
  find: findComposers,
  count: countAnchors,
  readModel,
  createHighlights,
  watchSending,
  errors,
  stop: () => ending.abort(),
  looks: () => looks,
};
