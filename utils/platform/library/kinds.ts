import { readDraft, readSnippet, type Stored } from '@/utils/library/read-stored';
import type { Draft, Snippet } from '@/utils/library/types';

/** The two things the library holds, by kind. */
export interface ItemByKind {
  draft: Draft;
  snippet: Snippet;
}

export type Kind = keyof ItemByKind;

/** Where the things of a kind stand, and how a stored one is read. */
export const kinds: {
  readonly [Name in Kind]: {
    readonly store: 'drafts' | 'snippets';
    readonly read: (stored: unknown) => Stored<ItemByKind[Name]>;
  };
} = {
  draft: { store: 'drafts', read: readDraft },
  snippet: { store: 'snippets', read: readSnippet },
};

/** Names a thing of any kind in the bin and the outbox. */
export const keyOf = (kind: Kind, id: string): string => `${kind}:${id}`;

/** What the library needs from the world; times in milliseconds since the epoch. */
export interface World {
  readonly now: () => number;
  readonly newId: () => string;
}
