import type { Settings } from '@/utils/platform/settings';
import type { ComposerActions } from '@/utils/state/composer';
import type { Tools } from '../tools';

/** What the writer does not want to be told again; each can be taken back. */
export const createChoiceActions = (
  { shared, tell }: Tools,
  closeCard: () => void,
): Pick<ComposerActions, 'acceptHint' | 'disableRule'> => {
  const change = async (next: Partial<Settings>, before: Partial<Settings>, id: string) => {
    closeCard();
    try {
      await shared.changeSettings(next);
      const run = () => void shared.changeSettings(before).catch(failed);
      tell({ id, tone: 'info', action: { label: 'undo', run } });
    } catch {
      failed();
    }
  };
  const failed = () => tell({ id: 'settingsNotSaved', tone: 'problem' });
  return {
    acceptHint: (fingerprint) => {
      const { acceptedHints } = shared.settings();
      void change({ acceptedHints: [...acceptedHints, fingerprint] }, { acceptedHints }, 'hintAccepted');
    },
    disableRule: (ruleId) => {
      const { disabledRules } = shared.settings();
      void change({ disabledRules: [...disabledRules, ruleId] }, { disabledRules }, 'ruleOff');
    },
  };
};
