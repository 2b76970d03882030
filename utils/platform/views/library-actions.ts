import { browser } from 'wxt/browser';
import type { Audience, Fix } from '@/utils/engine/types';
import type { SessionStore } from '@/utils/state/session';
import { background, tab as composerOf } from '../client';
import { Problem } from '../problem';
import type { DraftEditInput, Insertion } from '../protocol';
import { retryUnanswered } from '../retry-unanswered';
import type { TabWatch } from './follow-tab';

/** The journal's name for the text in our own editor. */
const deskKey = 'desk';

type Composer = ReturnType<typeof composerOf>;

/** What a text sent to the tab's composer came to; a tab without a composer is no error. */
async function writing<Result>(
  watch: TabWatch,
  write: (composer: Composer) => Promise<Result>,
): Promise<Result | 'no-composer'> {
  const tabId = watch.tabId();
  if (tabId === undefined) return 'no-composer';
  try {
    return await write(composerOf(tabId));
  } catch (error) {
    if (error instanceof Problem && error.code === 'no-receiver') return 'no-composer';
    throw error;
  }
}

const ignore = (promise: Promise<unknown>): void => void promise.catch(() => undefined);

const keepText = (text: string): void =>
  ignore(
    text === ''
      ? background.dropJournal(deskKey)
      : background.writeJournal({ key: deskKey, channel: 'post', text, at: Date.now() }),
  );

const recallText = (): Promise<string> =>
  background.readJournal(deskKey).then(
    (entry) => entry?.text ?? '',
    () => '',
  );

/** What the library's views do: everything the composer of the tab in front is asked for. */
const composerActions = (watch: TabWatch) => ({
  insert: (insertion: Insertion) => writing(watch, (composer) => composer.insertText(insertion)),
  append: (insertion: Insertion) => writing(watch, (composer) => composer.appendText(insertion)),
  insertAtCaret: (text: string) => writing(watch, (composer) => composer.insertAtCaret(text)),
  replace: (insertion: Insertion) => writing(watch, (composer) => composer.replaceText(insertion)),
  applyFix: (fix: Fix) => ignore(writing(watch, (composer) => composer.applyFix(fix))),
  setAudience: (audience: Audience) => ignore(writing(watch, (composer) => composer.setAudience(audience))),
  showHint: (fingerprint: string) => ignore(writing(watch, (composer) => composer.showHint(fingerprint))),
});

/** What the library's views ask of the browser, apart from opening other frames. */
export function createLibraryActions(session: SessionStore, watch: TabWatch) {
  const choices = () => session.getState().choices;
  return {
    ...composerActions(watch),
    saveDraft: background.saveDraft,
    editDraft: (edit: DraftEditInput) => retryUnanswered(() => background.editDraft(edit)),
    listRevisions: background.listRevisions,
    saveSnippet: background.saveSnippet,
    saveSnippets: background.saveSnippets,
    acceptHint: (fingerprint: string) =>
      ignore(background.changeSettings({ acceptedHints: [...choices().acceptedHints, fingerprint] })),
    disableRule: (ruleId: string) =>
      ignore(background.changeSettings({ disabledRules: [...choices().disabledRules, ruleId] })),
    openRule: (ruleId: string) => ignore(background.openPage(`rule:${ruleId}`)),
    openBackup: () => ignore(background.openPage('backup')),
    putOffBackup: () => ignore(background.changeSettings({ backupAskedAt: Date.now() })),
    stopBackupReminder: () => ignore(background.changeSettings({ isBackupReminderOn: false })),
    openSettings: () => ignore(background.openPage('options')),
    openLinkedIn: () => ignore(browser.tabs.create({ url: 'https://www.linkedin.com/feed/' })),
    copy: (text: string) => navigator.clipboard.writeText(text),
    keepText,
    recallText,
  };
}
