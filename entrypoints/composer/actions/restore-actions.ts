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
