import { createEditing, type Editing } from '@/utils/state/editing';
import { type DraftChanges, type EditAnswer, shownDraft } from '@/utils/state/editing-state';
import type { Draft } from '@/utils/library/types';
import { useWorld } from './world';

export const world = useWorld();

export type Save = (changes: DraftChanges) => Promise<EditAnswer>;
export const save: Save = (changes) => world.library.editDraft(changes);

let ids = 0;
export const open = (draft: Draft, wish: { isNew?: boolean; save?: Save } = {}): Editing =>
  createEditing(draft, wish.isNew ?? false, {
    save: wish.save ?? save,
    readings: (history) => history,
    newId: () => `new-${(ids += 1)}`,
  });

export const shown = ({ store }: Editing) => shownDraft(store.getState());
export const state = ({ store }: Editing) => store.getState();
export const stored = async (id: string) =>
  (await world.library.list()).drafts.find((draft) => draft.id === id)!;
export const kept = async (id: string) => (await world.library.revisionsOf(id)).map(({ text }) => text);
export const first = () => world.library.saveDraft({ id: 'd', text: 'Anfang' });
export const blank = (id: string): Draft => ({
  schema: 1,
  id,
  title: '',
  text: '',
  channel: 'post',
  audience: 'employees',
  language: 'auto',
  tags: [],
  status: 'writing',
  pinned: false,
  createdAt: 0,
  updatedAt: 0,
  readingHistory: [],
  vv: {},
});
