import type { ImportCounts, ImportKind } from './plan-import';

/** Why a backup was not written or not taken in; the words for each stand below `backup.fault` in the locales. */
export const backupFaults = [
  'foreign',
  'damaged',
  'newer',
  'tooLarge',
  'unreadable',
  'full',
  'database',
  'cancelled',
  'forbidden',
  'failed',
] as const;
export type BackupFault = (typeof backupFaults)[number];

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: BackupFault };

/** How far something has come; entries done of all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Work under way. Its result comes in any case: after `cancel` it says whether it was in time. */
export interface BackupTask<Value> {
  readonly result: Promise<Outcome<Value>>;
  cancel(): void;
}

/** What importing a file would do; nothing has happened yet. */
export interface ImportPreview {
  readonly counts: ImportCounts;
  /** The first entries, those first that change something. */
  readonly entries: readonly {
    readonly kind: 'draft' | 'snippet';
    readonly title: string;
    readonly outcome: ImportKind;
  }[];
  /** Entries of the file that cannot be read. */
  readonly skipped: number;
  readonly hasSettings: boolean;
}

export interface SavedBackup {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** Writes backup files and takes them in, beside the page and the background. */
export interface BackupDesk {
  /** Hands the file to the browser's downloads. */
  save(): BackupTask<SavedBackup>;
  preview(file: File): BackupTask<ImportPreview>;
  /** All of the file or, after `cancel` or a fault, nothing of it. */
  load(
    file: File,
    options: { readonly withSettings: boolean; readonly onProgress: (progress: Progress) => void },
  ): BackupTask<ImportCounts>;
}
