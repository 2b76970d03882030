import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft, Snippet } from '@/utils/library/types';

/** A context's copy of the library; the database is the truth. */
export interface LibraryState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly drafts: readonly Draft[];
  readonly snippets: readonly Snippet[];
  /** Not shown and not lost: written by a newer Lackmus, or unreadable and put aside. */
  readonly hidden?: { readonly newer: number; readonly quarantined: number };
  /** Why the last reading failed, a key below `problem` in the locales; what was read before stays on show. */
  readonly problem?: string;
}

export type LibraryStore = StoreApi<LibraryState>;

export const createLibraryStore = (): LibraryStore =>
  createStore<LibraryState>(() => ({ status: 'loading', drafts: [], snippets: [] }));
