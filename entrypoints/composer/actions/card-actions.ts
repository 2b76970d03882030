import type { Hint } from '@/utils/engine/types';
import type { ComposerActions, ComposerState } from '@/utils/state/composer';
import type { HintPlaces } from '../hint-places';
import type { Tools } from '../tools';

export interface CardActions extends Pick<ComposerActions, 'openHint' | 'stepHint' | 'closeHint'> {
  /** The card beside the words, the caret staying in the editor. */
  showHint(fingerprint: string): void;
  /** Takes the card away and leaves the caret where it is. */
  hideHint(): void;
  /** Where the open hint's words are now. */
  placeOpenHint(): Pick<ComposerState, 'openHintRect'>;
}

const noCard = { openHint: undefined, openHintRect: undefined, isHintFocused: false };

export const createCardActions = ({ composer, store, tell }: Tools, places: HintPlaces): CardActions => {
  const place = (hint: Hint | undefined) => ({
    openHintRect: hint && places.rangeOf(hint)?.getBoundingClientRect(),
  });
  const open = (hint: Hint | undefined, isHintFocused: boolean) => {
    if (!hint) return tell({ id: 'noMoreHints', tone: 'info' });
    places.rangeOf(hint)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    store.setState({ openHint: hint.fingerprint, isHintFocused, ...place(hint) });
  };
  const caret = () => composer.selection()?.start ?? -1;
  return {
    openHint: (fingerprint) => open(places.find(fingerprint) ?? places.neighbour(caret() - 1, 1), true),
    showHint: (fingerprint) => open(places.find(fingerprint), false),
    stepHint: (direction) => {
      const from = places.find(store.getState().openHint)?.start ?? caret();
      open(places.neighbour(from, direction), true);
    },
    closeHint: () => {
      store.setState(noCard);
      const selection = composer.selection();
      if (selection) composer.select(selection);
      else composer.focus();
    },
    hideHint: () => store.setState(noCard),
    placeOpenHint: () => place(places.find(store.getState().openHint)),
  };
};
