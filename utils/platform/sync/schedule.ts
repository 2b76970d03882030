import { browser } from 'wxt/browser';
import type { Rounds } from './rounds';

const alarmName = 'lackmus-sync';
/** Minutes. */
const period = 5;
/** Milliseconds after the last save: a writer saves often. */
const settling = 5000;

/**
 * When the sync runs: soon after a change, on the start of the browser, when the mailbox changes, when the
 * network is back, and every five minutes. Call it before the first `await` of the start.
 */
export function scheduleSync(rounds: Rounds) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void rounds.run(), settling);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void rounds.run();
  });
  browser.storage.onChanged.addListener((_, area) => {
    // Our own writes are told too; a round that finds nothing new writes nothing, so this ends.
    if (area === 'sync' && !rounds.isRunning()) soon();
    // What IT sets may arrive after the start; a round also tells the pages.
    if (area === 'managed') soon();
  });
  browser.runtime.onStartup.addListener(soon);
  globalThis.addEventListener('online', () => void rounds.run('online'));
  // Browsers may forget alarms; one that is there already keeps its time.
  void browser.alarms.get(alarmName).then((alarm) => {
    if (!alarm) void browser.alarms.create(alarmName, { periodInMinutes: period });
  });
  return { soon };
}
