import type { JournalEntry } from '@/utils/library/types';
import type { Composer } from '@/utils/linkedin/types';
import { background } from '@/utils/platform/client';
import type { Shared } from './shared';

const pause = 800;
/** How much must be written before the text of an open offer is overwritten. */
const enoughText = 40;

/** Keeps what is typed, so that a crash loses at most a second of it. */
export interface Journal {
  note(text: string): void;
  flush(): Promise<void>;
  /** What was typed here before, if it is not here now. */
  find(): Promise<JournalEntry | undefined>;
  /** The text was posted, or the writer does not want it back. */
  drop(): Promise<void>;
  /** While an older text is on offer, it is not overwritten by the first few signs of a new one. */
  setOffering(isOffering: boolean): void;
}

interface Options {
  readonly composer: Composer;
  readonly shared: Shared;
  readonly signal: AbortSignal;
  onFailed(): void;
}

const onLeaving = (signal: AbortSignal, run: () => void) => {
  document.addEventListener('visibilitychange', run, { signal });
  addEventListener('pagehide', run, { signal });
  signal.addEventListener('abort', run);
};

export const createJournal = ({ composer, shared, signal, onFailed }: Options): Journal => {
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOffering = false;
  const { key, channel } = composer;

  const write = (text: string) =>
    shared.request(() => background.writeJournal({ key, channel, text, at: Date.now() }));
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = undefined;
    if (text === undefined || !shared.isAlive()) return;
    await write(text).catch(onFailed);
  };
  const note = (text: string) => {
    // An emptied field keeps the last text: emptied by mistake, it is offered again.
    if (text.trim() === '' || (isOffering && text.length < enoughText)) return;
    waiting = text;
    timer ??= setTimeout(() => void flush(), pause);
  };
  onLeaving(signal, () => void flush());

  return {
    note,
    flush,
    find: async () => {
      const entry = await shared.request(() => background.readJournal(key)).catch(() => undefined);
      return entry && entry.text.trim() !== '' ? entry : undefined;
    },
    drop: async () => {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
      await shared.request(() => background.dropJournal(key)).catch(() => undefined);
    },
    setOffering: (now) => {
      isOffering = now;
    },
  };
};
