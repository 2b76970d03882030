import * as v from 'valibot';
import type {
  BackupDesk,
  BackupFault,
  BackupTask,
  ImportPreview,
  Outcome,
  Progress,
} from '@/utils/library/backup-task';
import { background } from '../client';
import { settingsSchema } from '../settings-schema';
import { readPolicy } from '../sync/policy';
import type { Loaded, Order, Word } from './worker';

/** In bytes. A larger file than any library of texts; the browser could not hold it as one string. */
const largest = 250_000_000;

interface Hired<Value> extends BackupTask<Value> {
  /** Asks the worker to stop where it changes nothing; it answers whether it was in time. */
  stop(): void;
}

/** Gives one order to a worker of its own. `cancel` ends the worker at once: only where it changes nothing. */
function hire<Value>(order: Order, onProgress?: (progress: Progress) => void): Hired<Value> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  let resolve: (outcome: Outcome<Value>) => void = () => undefined;
  const result = new Promise<Outcome<Value>>((done) => (resolve = done));
  const settle = (outcome: Outcome<Value>): void => {
    worker.terminate();
    resolve(outcome);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if ('progress' in data) onProgress?.(data.progress);
    else settle(data.outcome as Outcome<Value>);
  });
  worker.addEventListener('error', () => settle({ ok: false, fault: 'failed' }));
  worker.postMessage(order);
  return {
    result,
    cancel: () => settle({ ok: false, fault: 'cancelled' }),
    stop: () => worker.postMessage({ what: 'cancel' } satisfies Order),
  };
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

const nameAt = (date: Date): string =>
  `lackmus-backup-${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}.json`;

function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file over at its leisure.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** What a file's settings may change here: not what this browser knows of itself. */
const portable = v.partial(
  v.pick(settingsSchema, ['language', 'audience', 'disabledRules', 'acceptedHints', 'glossary']),
);

const refused = <Value>(fault: BackupFault): BackupTask<Value> => ({
  result: Promise.resolve({ ok: false, fault }),
  cancel: () => undefined,
});

async function whenLoaded(
  outcome: Outcome<Loaded>,
  withSettings: boolean,
): Promise<Outcome<Loaded['counts']>> {
  if (!outcome.ok) return outcome;
  const { counts, settings } = outcome.value;
  await background.noteImport().catch(() => undefined);
  const parsed = v.safeParse(portable, settings);
  if (withSettings && parsed.success) await background.changeSettings(parsed.output).catch(() => undefined);
  return { ok: true, value: counts };
}

/**
 * Writes and reads backups in a worker of the page: a file of 50 MB stops neither the page nor the
 * background. The worker writes past the background, but in one transaction, and the background tells
 * everyone afterwards.
 */
export function createBackupDesk(): BackupDesk {
  return {
    save: () => {
      const task = readPolicy().then(async ({ forbidsPlainExport }) =>
        forbidsPlainExport
          ? refused<Blob>('forbidden')
          : hire<Blob>({ what: 'save', settings: await background.getSettings() }),
      );
      const result = task.then(
        async ({ result }) => {
          const outcome = await result;
          if (!outcome.ok) return outcome;
          const value = { name: nameAt(new Date()), size: outcome.value.size };
          download(outcome.value, value.name);
          await background.changeSettings({ lastBackupAt: Date.now() }).catch(() => undefined);
          return { ok: true as const, value };
        },
        () => ({ ok: false as const, fault: 'failed' as const }),
      );
      return { result, cancel: () => void task.then(({ cancel }) => cancel()) };
    },
    preview: (file) =>
      file.size > largest ? refused('tooLarge') : hire<ImportPreview>({ what: 'preview', file }),
    load: (file, { withSettings, onProgress }) => {
      if (file.size > largest) return refused('tooLarge');
      const { result, stop } = hire<Loaded>({ what: 'load', file }, onProgress);
      return { result: result.then((outcome) => whenLoaded(outcome, withSettings)), cancel: stop };
    },
  };
}
