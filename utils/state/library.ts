import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft, Snippet } from '@/utils/library/types';

/** A context's copy of the library; the database is the truth. */
export interface LibraryState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly drafts: readonly Draft[];
  readonly snippets: readonly Snippet[];
}

export type LibraryStore = StoreApi<LibraryState>;

export const createLibraryStore = (): LibraryStore =>
  createStore<LibraryState>(() => ({ status: 'loading', drafts: [], snippets: [] }));
