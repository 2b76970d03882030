import type { Composer } from '@/utils/linkedin/types';
import type { ComposerStore, Notice } from '@/utils/state/composer';
import type { Analysis } from './analysis';
import type { Journal } from './journal';
import type { Shared } from './shared';
import type { Sources } from './sources';

/** What the actions at one composer work with. */
export interface Tools {
  readonly composer: Composer;
  readonly store: ComposerStore;
  readonly shared: Shared;
  readonly journal: Journal;
  readonly analysis: Analysis;
  readonly sources: Sources;
  /** Tells the writer something where they are. */
  tell(notice: Notice): void;
}

const noticeTime = 6000;

/** What is no problem and offers nothing goes away by itself. */
export const createTeller =
  (store: ComposerStore): Tools['tell'] =>
  (notice) => {
    store.setState({ notice });
    if (notice.tone === 'problem' || notice.action) return;
    setTimeout(() => {
      if (store.getState().notice === notice) store.setState({ notice: undefined });
    }, noticeTime);
  };
