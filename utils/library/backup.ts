import * as v from 'valibot';
import { readDraft, readSnippet, type Stored } from './read-stored';
import { revisionSchema } from './schema';
import type { Draft, Revision, Snippet } from './types';

/**
 * The backup file: one JSON object. `version` counts the envelope; drafts and snippets carry their own
 * `schema`. Version vectors are kept, so that an import knows what is newer without asking a clock.
 */
export interface Backup {
  readonly drafts: readonly Draft[];
  readonly snippets: readonly Snippet[];
  readonly revisions: readonly Revision[];
  /** Checked by whoever owns the settings. */
  readonly settings?: unknown;
}

export const backupFormat = 'lackmus-backup';
export const backupVersion = 1;

/** What goes into a file: all that is stored, what cannot be read today included. */
export interface WholeLibrary {
  /** Those of a newer Lackmus as they lie there: it will read them. */
  readonly drafts: readonly unknown[];
  readonly snippets: readonly unknown[];
  readonly revisions: readonly Revision[];
  readonly settings?: unknown;
  /** What was put aside as unreadable, for whoever wants to look; an import leaves it out. */
  readonly unreadable?: readonly unknown[];
}

/** The text of a backup file. `now` in milliseconds since the epoch. */
export const writeBackup = (backup: WholeLibrary, now: number): string =>
  `${JSON.stringify({ format: backupFormat, version: backupVersion, exportedAt: new Date(now).toISOString(), ...backup }, null, 1)}\n`;

/** `skipped` entries could not be read; the rest of the file is still good. */
export type BackupReading =
  | { readonly status: 'read'; readonly backup: Backup; readonly skipped: number }
  | { readonly status: 'newer' }
  /** One of ours, but not whole: it ends too early or was written over. */
  | { readonly status: 'damaged' }
  | { readonly status: 'foreign' };

const format = v.literal(backupFormat);
const version = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const heading = v.object({ format, version });

/** What every file has, whatever became of its entries: those are read one by one. */
export const backupEnvelope = v.object({
  format,
  version,
  drafts: v.optional(v.array(v.unknown()), []),
  snippets: v.optional(v.array(v.unknown()), []),
  revisions: v.optional(v.array(v.unknown()), []),
  settings: v.optional(v.unknown()),
});

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

const current = <Item>(results: readonly Stored<Item>[]): Item[] =>
  results.flatMap((each) => (each.status === 'current' ? [each.value] : []));

const readRevision = (value: unknown): Revision[] => (v.is(revisionSchema, value) ? [value] : []);

/** Our files begin with their name; so even what is left of one can be recognised. */
const isOfOurs = (text: string): boolean =>
  new RegExp(`^\\uFEFF?\\s*\\{\\s*"format"\\s*:\\s*"${backupFormat}"`, 'u').test(text.slice(0, 200));

/** Reads a backup file, whoever has touched it in between. Never throws. */
export function readBackup(text: string): BackupReading {
  const value = parseJson(text);
  const head = v.safeParse(heading, value);
  if (!head.success) return { status: isOfOurs(text) ? 'damaged' : 'foreign' };
  if (head.output.version > backupVersion) return { status: 'newer' };
  const parsed = v.safeParse(backupEnvelope, value);
  if (!parsed.success) return { status: 'damaged' };
  const { settings, ...raw } = parsed.output;
  const drafts = current(raw.drafts.map(readDraft));
  const snippets = current(raw.snippets.map(readSnippet));
  const revisions = raw.revisions.flatMap(readRevision);
  const total = raw.drafts.length + raw.snippets.length + raw.revisions.length;
  const skipped = total - drafts.length - snippets.length - revisions.length;
  return { status: 'read', skipped, backup: { drafts, snippets, revisions, settings } };
}
