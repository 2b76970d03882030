import { background } from '@/utils/platform/client';
import type { ComposerActions, ComposerState } from '@/utils/state/composer';
import { createCardActions, type CardActions } from './actions/card-actions';
import { createChoiceActions } from './actions/choice-actions';
import { createDraftActions, type DraftWriting } from './actions/draft-actions';
import { createRestoreActions } from './actions/restore-actions';
import { createSnippetActions } from './actions/snippet-actions';
import { createWritingActions, type WritingActions } from './actions/writing-actions';
import { createHintPlaces } from './hint-places';
import type { Tools } from './tools';

/** The views' actions, and what the composer script needs beside them. */
export type SessionActions = ComposerActions & CardActions & WritingActions & DraftWriting;

const createPanelActions = ({ composer, store, shared, analysis }: Tools) => {
  const set = (patch: Partial<ComposerState>) => store.setState(patch);
  const open = (page: Parameters<typeof background.openPage>[0]) =>
    void shared.request(() => background.openPage(page)).catch(() => undefined);
  return {
    togglePanel: () => set({ isPanelOpen: !store.getState().isPanelOpen }),
    closePanel: () => {
      set({ isPanelOpen: false });
      composer.focus();
    },
    setAudience: (audience) => {
      set({ audience });
      analysis.restart();
    },
    dismissNotice: () => set({ notice: undefined }),
    openLibrary: () => open('library'),
    openRule: (ruleId) => open(`rule:${ruleId}`),
    movePanel: (panelPlace) => {
      shared.panelPlace = panelPlace;
      set({ panelPlace });
    },
  } satisfies Partial<ComposerActions>;
};

export const createActions = (tools: Tools): SessionActions => {
  const places = createHintPlaces(tools);
  const writing = createWritingActions(tools, places);
  const card = createCardActions(tools, places);
  return {
    ...writing,
    ...card,
    ...createPanelActions(tools),
    ...createChoiceActions(tools, card.closeHint),
    ...createDraftActions(tools, writing),
    ...createSnippetActions(tools, writing),
    ...createRestoreActions(tools, writing),
    applyFix: (fix) => {
      card.closeHint();
      void writing.fix(fix);
    },
  };
};
