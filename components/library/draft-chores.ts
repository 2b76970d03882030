import { problemCodeOf } from '@/components/problem-words';
import { toMarkdownFile } from '@/utils/library/markdown';
import type { Draft, DraftStatus } from '@/utils/library/types';
import type { DraftMark, LibraryActions } from './actions';
import { download } from './download';
import type { Tell } from './notices';

type Change = DraftMark['change'];

/** The same parts of the draft as they are now. */
function before(draft: Draft, change: Change): Change {
  const { status, postedAt, tags, pinned } = draft;
  return {
    ...('status' in change && { status, ...(postedAt !== undefined && { postedAt }) }),
    ...('tags' in change && { tags }),
    ...('pinned' in change && { pinned }),
  };
}

const fileName = (): string => `lackmus-${new Date().toISOString().slice(0, 10)}.md`;

/** What is done with one or several drafts without opening them. All of it is told and can be taken back. */
export function createDraftChores(actions: Pick<LibraryActions, 'markDrafts'>, tell: Tell) {
  const failed = (id: string) => (error: unknown) =>
    tell({ id, tone: 'problem', because: problemCodeOf(error) });
  const mark = (drafts: readonly Draft[], changeOf: (draft: Draft) => Change, id: string) => {
    const marks = drafts.map((draft) => ({ id: draft.id, change: changeOf(draft) }));
    const undoing = drafts.map((draft) => ({ id: draft.id, change: before(draft, changeOf(draft)) }));
    const undo = () => void actions.markDrafts(undoing).catch(failed('notUndone'));
    const done = () => tell({ id, tone: 'info', count: drafts.length, action: { label: 'undo', run: undo } });
    void actions.markDrafts(marks).then(done, failed('notMarked'));
  };
  return {
    pin: (drafts: readonly Draft[], pinned: boolean) =>
      mark(drafts, () => ({ pinned }), pinned ? 'draftsPinned' : 'draftsUnpinned'),
    setStatus: (drafts: readonly Draft[], status: DraftStatus) =>
      mark(drafts, () => ({ status }), 'draftsOfStatus'),
    setTags: (drafts: readonly Draft[], tagsOf: (draft: Draft) => readonly string[]) =>
      mark(drafts, (draft) => ({ tags: tagsOf(draft) }), 'draftsTagged'),
    save: (drafts: readonly Draft[]) => download(fileName(), toMarkdownFile(drafts), 'text/markdown'),
  };
}

export type DraftChores = ReturnType<typeof createDraftChores>;
