import type { BackupDesk, BackupTask, ImportPreview } from '@/utils/library/backup-task';
import { type Lang, sampleDrafts } from './samples';

const task = <Value>(value: Value): BackupTask<Value> => ({
  result: Promise.resolve({ ok: true, value }),
  cancel: () => undefined,
});

const outcomes = ['changed', 'new', 'new', 'both', 'older', 'same'] as const;

function samplePreview(lang: Lang): ImportPreview {
  const titles = sampleDrafts(lang, Date.now()).map(({ title }) => title);
  const entries = Array.from({ length: 24 }, (_, at) => ({
    kind: at % 5 === 4 ? ('snippet' as const) : ('draft' as const),
    title: titles[at % titles.length] ?? '',
    outcome: outcomes[Math.floor(at / 4)] ?? 'same',
  }));
  return {
    counts: { new: 812, changed: 4, both: 1, older: 2, same: 1204 },
    entries,
    skipped: 3,
    hasSettings: true,
  };
}

/** A desk on which every step can be looked at: `preview`, `loading`, `done` or a fault. */
export function sampleDesk(step: string, lang: Lang): BackupDesk {
  return {
    save: () => task({ name: 'lackmus-backup-2026-11-24.json', size: 1_234_567 }),
    preview: () =>
      step === 'damaged'
        ? { result: Promise.resolve({ ok: false, fault: 'damaged' }), cancel: () => undefined }
        : task(samplePreview(lang)),
    load: (_, { onProgress }) => {
      if (step === 'done') return task({ new: 812, changed: 4, both: 1, older: 2, same: 1204 });
      setTimeout(() => onProgress({ done: 812, total: 2023 }));
      return { result: new Promise(() => undefined), cancel: () => undefined };
    },
  };
}

/** Chooses a file as the writer would, and goes on where the step asks for it. */
export function chooseSampleFile(step: string): void {
  document.querySelector('#backup')?.scrollIntoView();
  const field = document.querySelector<HTMLInputElement>('#backup input[type=file]');
  if (!field) return;
  const files = new DataTransfer();
  files.items.add(new File(['{}'], 'lackmus-backup-2026-11-24.json'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  if (step === 'loading' || step === 'done')
    setTimeout(() => document.querySelector<HTMLElement>('.import-preview .primary')?.click(), 100);
}
