import type { ComposerActions } from '@/utils/state/composer';
import type { Tools } from '../tools';
import type { WritingActions } from './writing-actions';

/** A field that opens empty is offered what was last typed in it, once. */
export const offerRestore = async ({ composer, journal, store }: Tools): Promise<void> => {
  if (composer.read().trim() !== '') return;
  const restore = await journal.find();
  if (!restore || composer.read().trim() !== '') return;
  journal.setOffering(true);
  store.setState({ restore });
};

const sameText = (a: string, b: string): boolean =>
  a.replaceAll('\u00A0', ' ').trim() === b.replaceAll('\u00A0', ' ').trim();

/** The offer has nothing to give once the same text stands there again: typed, pasted, or brought back by LinkedIn. */
export const endSettledOffer = ({ journal, store }: Pick<Tools, 'journal' | 'store'>, text: string): void => {
  const { restore } = store.getState();
  if (!restore || !sameText(restore.text, text)) return;
  journal.setOffering(false);
  store.setState({ restore: undefined });
};

export const createRestoreActions = (
  { composer, journal, store }: Tools,
  { write }: WritingActions,
): Pick<ComposerActions, 'restoreText' | 'dismissRestore'> => {
  const endOffer = () => {
    journal.setOffering(false);
    store.setState({ restore: undefined });
  };
  return {
    restoreText: () => {
      const { restore } = store.getState();
      endOffer();
      if (restore) void write(() => composer.insert(restore.text), 'textRestored');
    },
    dismissRestore: () => {
      endOffer();
      void journal.drop();
    },
  };
};
