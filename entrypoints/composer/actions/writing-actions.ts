import type { Fix } from '@/utils/engine/types';
import type { WriteResult } from '@/utils/linkedin/types';
import type { HintPlaces } from '../hint-places';
import type { Tools } from '../tools';

export interface WritingActions {
  /** Writes after the text so far is safe, and tells what became of it; `done` is a key below `notice`. */
  write(run: () => Promise<WriteResult>, done?: string): Promise<WriteResult>;
  /** A fix for the text of the last report, moved to where its words are now. */
  fix(fix: Fix): Promise<WriteResult>;
}

const noticeOf = { clipboard: 'onClipboard', failed: 'writeFailed' } as const;

export const createWritingActions = (
  { composer, journal, analysis, tell }: Tools,
  places: HintPlaces,
): WritingActions => {
  const write: WritingActions['write'] = async (run, done) => {
    journal.note(composer.read());
    void journal.flush();
    const result = await run();
    if (result !== 'written') tell({ id: noticeOf[result], tone: 'problem' });
    else if (done) tell({ id: done, tone: 'info' });
    analysis.schedule();
    return result;
  };
  return {
    write,
    fix: async ({ start, end, text }) => {
      const span = places.spanOf({ start, end });
      return span ? write(() => composer.replace(span.start, span.end, text)) : 'failed';
    },
  };
};
