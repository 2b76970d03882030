import { resembles } from '@/utils/library/resembles';
import type { Draft, VersionVector } from '@/utils/library/types';

/** A draft this composer's text was saved to or comes from, and what of it is known here. */
export interface Source {
  readonly id: string;
  readonly text?: string;
  readonly basis?: VersionVector;
}

/** Which drafts the text of a composer comes from: one it is saved to again, others it only took in. */
export interface Sources {
  /** The draft to save to; undefined where the text has nothing to do with it any more. */
  current(text: string): Source | undefined;
  /** The whole text is this draft's now. What is returned takes that back. */
  set(source: Source | undefined): () => void;
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
      if (!draft) return saved;
      if (!resembles(draft.text, text)) return undefined;
      // What changed beside its text, a pin or a tag, makes it no other text.
      return draft.text === saved?.text ? { ...saved, basis: draft.vv } : saved;
    },
    set: (source) => {
      const before = { saved, used: [...used] };
      used.clear();
      saved = source;
      if (source) used.add(source.id);
      return () => {
        used.clear();
        for (const id of before.used) used.add(id);
        saved = before.saved;
      };
    },
    add: (id) => used.add(id),
    take: (text) => {
      const found = [...used].flatMap((id) => find(id) ?? []);
      used.clear();
      return found.filter((draft) => resembles(draft.text, text));
    },
  };
};
