import type { Draft, VersionVector } from '@/utils/library/types';
import { compareVersions } from '@/utils/library/version-vector';

/** What a writer sets in the editor. */
export type Edited = Pick<
  Draft,
  'title' | 'text' | 'channel' | 'audience' | 'language' | 'status' | 'tags' | 'pinned'
>;

export type Change = Partial<Edited>;

/** What changed in a draft being edited, and the stored version it was changed from. */
export interface DraftChanges {
  readonly id: string;
  readonly change: Change & Partial<Pick<Draft, 'readingHistory'>>;
  readonly basis?: VersionVector;
  /** The id of the revision that keeps our text where it cannot be saved. */
  readonly keepAs?: string;
}

/** `elsewhere`: the text was changed by another and `draft` is theirs; ours is kept among the revisions. */
export interface EditAnswer {
  readonly outcome: 'saved' | 'elsewhere';
  readonly draft: Draft;
}

/** `aside`: kept among the revisions only, because another has changed the draft. `code` as in `Problem`. */
export type SaveState =
  | { readonly kind: 'saved' | 'waiting' | 'saving' | 'aside' }
  | { readonly kind: 'failed'; readonly code: string };

export interface EditingState {
  /** As it is stored, as far as the editor has seen; a blank one before the first save. */
  readonly draft: Draft;
  readonly isStored: boolean;
  /** It was deleted while it stood here. */
  readonly isDeleted: boolean;
  /** What stands in the editor and not in `draft`. */
  readonly change: Change;
  readonly save: SaveState;
  /** The stored draft with another's text, while the writer has one of their own. */
  readonly theirs?: Draft;
}

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const without = (change: Change, known: Change): Change =>
  Object.fromEntries(
    Object.entries(change).filter(([name, value]) => !isSame(value, known[name as keyof Edited])),
  );

export const isEmpty = (change: Change): boolean => Object.keys(change).length === 0;

/** The draft as the writer sees it. */
export const shownDraft = ({ draft, change }: Pick<EditingState, 'draft' | 'change'>): Draft => ({
  ...draft,
  ...change,
});

const settled = (state: EditingState): EditingState => ({
  ...state,
  save: { kind: isEmpty(state.change) ? 'saved' : 'waiting' },
});

const adopt = (state: EditingState, draft: Draft): EditingState =>
  settled({
    ...state,
    draft,
    isStored: true,
    isDeleted: false,
    theirs: undefined,
    change: without(state.change, draft),
  });

/** True where taking over the stored text takes none of the writer's own away. */
const isHarmless = ({ draft, change: { text } }: EditingState, stored: Draft, sent?: string): boolean =>
  text === undefined || [text, draft.text, sent].includes(stored.text);

/** What the database refused to overwrite; `sent` is a text of ours of which we do not know whether it was saved. */
export const afterRefusal = (state: EditingState, stored: Draft, sent?: string): EditingState =>
  isHarmless(state, stored, sent)
    ? adopt(state, stored)
    : { ...state, isStored: true, isDeleted: false, theirs: stored };

/** The stored draft may be another now. It is followed where the writer has no text of their own that would be lost. */
export function afterStored(state: EditingState, stored: Draft, sent?: string): EditingState {
  const order = state.isStored ? compareVersions(stored.vv, state.draft.vv) : 'after';
  if (order === 'after' || order === 'concurrent') return afterRefusal(state, stored, sent);
  return state.isDeleted ? { ...state, isDeleted: false } : state;
}

/** The writer has changed something. */
export function afterEdit(state: EditingState, part: Change): EditingState {
  const change = without({ ...state.change, ...part }, state.draft);
  const next = settled({ ...state, change });
  return next.theirs && change.text === undefined ? adopt(next, next.theirs) : next;
}

/** What was sent is stored; what was written meanwhile is still to be. */
export function afterSaved(state: EditingState, draft: Draft, sent: Change): EditingState {
  const isOlder = state.isStored && compareVersions(draft.vv, state.draft.vv) === 'before';
  return adopt({ ...state, change: without(state.change, sent) }, isOlder ? state.draft : draft);
}

/** The writer goes on from the other's version; without `keep`, with its text. */
export function afterChoice(state: EditingState, { keep }: { readonly keep: boolean }): EditingState {
  const { theirs, change } = state;
  if (!theirs) return state;
  const { text: _, title: __, ...rest } = change;
  return adopt({ ...state, change: keep ? change : rest }, theirs);
}
