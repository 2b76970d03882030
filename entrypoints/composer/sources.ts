import { resembles } from '@/utils/library/resembles';
import type { Draft, VersionVector } from '@/utils/library/types';

/** A draft this composer's text was saved to or comes from, and the version of it that is known here. */
export interface Source {
  readonly id: string;
  readonly basis?: VersionVector;
}

/** Which drafts the text of a composer comes from: one it is saved to again, others it only took in. */
export interface Sources {
  /** The draft to save to; undefined where the text has nothing to do with it any more. */
  current(text: string): Source | undefined;
  /** The whole text is this draft's now. */
  set(source: Source | undefined): void;
  /** Its text was put beside another. */
  add(id: string): void;
  /** The drafts that can be found in the text, and no more afterwards. */
  take(text: string): readonly Draft[];
}

export const createSources = (drafts: () => readonly Draft[]): Sources => {
  const used = new Set<string>();
  let saved: Source | undefined;
  const find = (id: string) => drafts().find((draft) => draft.id === id);
  return {
    current: (text) => {
      const draft = saved && find(saved.id);
      return !draft || resembles(draft.text, text) ? saved : undefined;
    },
    set: (source) => {
      used.clear();
      saved = source;
      if (source) used.add(source.id);
    },
    add: (id) => used.add(id),
    take: (text) => {
      const found = [...used].flatMap((id) => find(id) ?? []);
      used.clear();
      return found.filter((draft) => resembles(draft.text, text));
    },
  };
};
