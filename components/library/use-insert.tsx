import { useState } from 'preact/hooks';
import { uiLanguage } from '@/components/words';
import { fillPlaceholders, placeholdersOf } from '@/utils/library/placeholders';
import type { Snippet } from '@/utils/library/types';
import { type Asking, InsertDialog } from './insert-dialog';
import type { Insertion, InsertResult, LibraryActions } from './actions';
import { useTell } from './notices';

const noticeOf: Readonly<Record<Exclude<InsertResult, 'not-empty'>, string>> = {
  written: 'inserted',
  clipboard: 'onClipboard',
  failed: 'writeFailed',
  'no-composer': 'noComposer',
};

const today = (): string => new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(new Date());

/** Sends text to the tab's composer, asks where something has to be asked, and says what came of it. */
export function useInsert(actions: LibraryActions) {
  const tell = useTell();
  const [asking, setAsking] = useState<Asking>();
  const report = (result: InsertResult, insertion: Insertion) => {
    if (result === 'not-empty') return setAsking({ kind: 'occupied', insertion });
    const openLinkedIn = { label: 'openLinkedIn', run: actions.openLinkedIn };
    const tone = result === 'written' ? 'info' : 'problem';
    tell({ id: noticeOf[result], tone, action: result === 'no-composer' ? openLinkedIn : undefined });
  };
  const send = async (how: (insertion: Insertion) => Promise<InsertResult>, insertion: Insertion) =>
    report(await how(insertion).catch(() => 'failed' as const), insertion);
  const fill = (snippet: Snippet, values: Readonly<Record<string, string>>) =>
    send(
      ({ text }) => actions.insertAtCaret(text),
      fillPlaceholders(snippet.text, { values, date: today() }),
    );
  const insertSnippet = (snippet: Snippet) => {
    const names = placeholdersOf(snippet.text);
    if (names.length > 0) setAsking({ kind: 'fill', snippet, names });
    else void fill(snippet, {});
  };
  const close = () => setAsking(undefined);
  const dialog = asking && (
    <InsertDialog
      asking={asking}
      onClose={close}
      onPlace={(how, insertion) => {
        close();
        void send(actions[how], insertion);
      }}
      onFill={(snippet, values) => {
        close();
        void fill(snippet, values);
      }}
    />
  );
  return { insert: (insertion: Insertion) => void send(actions.insert, insertion), insertSnippet, dialog };
}
