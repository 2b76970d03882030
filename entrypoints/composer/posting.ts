import { recordReading } from '@/utils/library/record-reading';
import type { Draft } from '@/utils/library/types';
import { background } from '@/utils/platform/client';
import type { DraftEditInput } from '@/utils/platform/protocol';
import { retryUnanswered } from '@/utils/platform/retry-unanswered';
import type { Notice } from '@/utils/state/composer';
import type { Tools } from './tools';

type PostingTools = Pick<Tools, 'shared' | 'sources' | 'analysis'>;

interface Posted {
  readonly before: Draft;
  readonly after: Draft;
}

/** A text that LinkedIn took: what is known of it goes to the drafts it came from. */
export interface Posting {
  note(text: string): void;
}

const edit = (input: DraftEditInput) => retryUnanswered(() => background.editDraft(input));

/** What undoing a mark gives back. */
const factsOf = ({ status, text, title, readingHistory }: Draft) => ({ status, text, title, readingHistory });

const createMarking = ({ shared, sources, analysis }: PostingTools) => {
  const changeFor = (draft: Draft, posted: string): DraftEditInput['change'] => {
    const readingHistory = recordReading(draft.readingHistory, analysis.reportOf(posted), Date.now());
    const mark = { status: 'posted', postedAt: Date.now(), readingHistory } as const;
    // What was posted is what the draft came to; its state before is among the revisions.
    const source = sources.current(posted);
    return source?.id === draft.id && source.text === draft.text ? { ...mark, text: posted } : mark;
  };
  /** A draft that was changed elsewhere meanwhile keeps its text and is marked all the same. */
  const mark = async (before: Draft, posted: string): Promise<Posted | undefined> => {
    const { id, vv: basis } = before;
    const change = changeFor(before, posted);
    const answer = await shared.request(() => edit({ id, basis, change }));
    if (answer?.outcome !== 'elsewhere') return answer && { before, after: answer.draft };
    const { text: _, ...facts } = change;
    const marked = await shared.request(() => edit({ id, basis: answer.draft.vv, change: facts }));
    return marked && { before: answer.draft, after: marked.draft };
  };
  return async (drafts: readonly Draft[], posted: string): Promise<readonly Posted[]> => {
    const all = await Promise.all(drafts.map((draft) => mark(draft, posted)));
    return all.filter((each) => each !== undefined);
  };
};

/** Marks the drafts of a text that was posted, and says so with a way back. `say` outlives the composer. */
export const createPosting = (tools: PostingTools, say: (notice: Notice) => void): Posting => {
  const markAll = createMarking(tools);
  const undo = async (all: readonly Posted[]) => {
    try {
      for (const { before, after } of all)
        await tools.shared.request(() => edit({ id: after.id, basis: after.vv, change: factsOf(before) }));
      say({ id: 'postedUndone', tone: 'info' });
    } catch {
      say({ id: 'notSavedChange', tone: 'problem' });
    }
  };
  const note = async (posted: string) => {
    const drafts = tools.sources.take(posted).filter(({ status }) => status !== 'posted');
    if (drafts.length === 0 || !tools.shared.isAlive()) return;
    try {
      const all = await markAll(drafts, posted);
      const title = all[0]?.after.title;
      if (title === undefined) return;
      const action = { label: 'undo', run: () => void undo(all) };
      say({ id: 'markedPosted', tone: 'info', params: { title }, action });
    } catch {
      say({ id: 'notMarkedPosted', tone: 'problem' });
    }
  };
  return { note: (posted) => void note(posted) };
};
