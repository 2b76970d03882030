import { background } from '@/utils/platform/client';
import { recordReading } from '@/utils/library/record-reading';
import type { Draft } from '@/utils/library/types';
import type { WriteResult } from '@/utils/linkedin/types';
import type { Insertion } from '@/utils/platform/protocol';
import { retryUnanswered } from '@/utils/platform/retry-unanswered';
import type { ComposerActions, ComposerState } from '@/utils/state/composer';
import type { Source } from '../sources';
import type { Tools } from '../tools';
import type { WritingActions } from './writing-actions';

export interface DraftWriting {
  /** Replaces the whole text; asks nothing. */
  replaceText(insertion: Insertion): Promise<WriteResult>;
  /** After the text that is there, in one step of the editor's undo. */
  appendText(insertion: Insertion): Promise<WriteResult>;
}

/** What the draft has read so far, and reads now. */
function historyOf(draftId: string, { report, drafts }: ComposerState): Draft['readingHistory'] {
  const history = drafts.find(({ id }) => id === draftId)?.readingHistory ?? [];
  return report ? recordReading(history, report, Date.now()) : history;
}

/** What stands between two texts put one after the other: a blank line. */
const gapAfter = (text: string): string => {
  if (text.trim() === '') return '';
  const breaks = /\n*$/u.exec(text)?.[0].length ?? 0;
  return '\n'.repeat(Math.max(0, 2 - breaks));
};

const createDraftWriting = (
  { composer, shared, sources }: Tools,
  write: WritingActions['write'],
): DraftWriting => {
  const sourceOf = ({ draftId, text }: Insertion): Source | undefined =>
    draftId === undefined
      ? undefined
      : { id: draftId, text, basis: shared.library().drafts.find(({ id }) => id === draftId)?.vv };
  return {
    replaceText: async (insertion) => {
      // At once: the text may be posted before it has been read back.
      const takeBack = sources.set(sourceOf(insertion));
      const result = await write(() => composer.replaceAll(insertion.text));
      // A field that went while it was read back was posted or closed; which, is known a moment later.
      if (result !== 'written' && composer.element()) takeBack();
      return result;
    },
    appendText: async ({ text, draftId }) => {
      const there = composer.read();
      const result = await write(() => composer.replace(there.length, there.length, gapAfter(there) + text));
      if (result === 'written' && draftId !== undefined) sources.add(draftId);
      return result;
    },
  };
};

const createSaving = ({ composer, store, shared, sources, tell }: Tools) => {
  const edit = (source: Source, text: string) => {
    const { channel, audience } = store.getState();
    const readingHistory = historyOf(source.id, store.getState());
    const change = { text, channel, audience, readingHistory };
    const { id, basis } = source;
    return shared.request(() => retryUnanswered(() => background.editDraft({ id, basis, change })));
  };
  const saveTo = async (
    source: Source,
    text: string,
  ): Promise<'draftSaved' | 'draftSavedBeside' | undefined> => {
    // Known before the answer: a save that is tried again must be of the same draft.
    sources.set({ ...source, text });
    const answer = await edit(source, text);
    if (!answer) return undefined;
    if (answer.outcome === 'elsewhere') {
      const beside = await saveTo({ id: crypto.randomUUID() }, text);
      return beside && 'draftSavedBeside';
    }
    const { id, vv: basis } = answer.draft;
    sources.set({ id, basis, text });
    return 'draftSaved';
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text).then(
      () => tell({ id: 'copied', tone: 'info' }),
      () => tell({ id: 'notSaved', tone: 'problem' }),
    );
  };
  return async () => {
    const text = composer.read();
    if (text.trim() === '') return;
    try {
      const done = await saveTo(sources.current(text) ?? { id: crypto.randomUUID() }, text);
      if (done) tell({ id: done, tone: 'info' });
    } catch {
      tell({ id: 'notSaved', tone: 'problem', action: { label: 'copy', run: () => void copy(text) } });
    }
  };
};

export const createDraftActions = (
  tools: Tools,
  { write }: WritingActions,
): Pick<ComposerActions, 'saveDraft' | 'loadDraft'> & DraftWriting => {
  const { composer, tell } = tools;
  const writing = createDraftWriting(tools, write);
  const save = createSaving(tools);
  const loaded = async (result: Promise<WriteResult>) => {
    if ((await result) === 'written') tell({ id: 'draftLoaded', tone: 'info' });
  };
  return {
    ...writing,
    saveDraft: () => void save(),
    loadDraft: ({ id: draftId, text }) => {
      const replace = () => void loaded(writing.replaceText({ text, draftId }));
      if (composer.read().trim() === '') return replace();
      const append = () => void loaded(writing.appendText({ text, draftId }));
      tell({
        id: composer.hasMentions() ? 'loadLosesMentions' : 'loadReplaces',
        tone: 'problem',
        action: { label: 'replace', run: replace },
        second: { label: 'append', run: append },
      });
    },
  };
};
