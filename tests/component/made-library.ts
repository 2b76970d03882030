import { vi } from 'vitest';
import type { Discarded, DraftMark, InsertResult, LibraryActions } from '@/components/library/actions';
import type { SortKey } from '@/utils/library/sift';
import type { Draft, Revision, Snippet } from '@/utils/library/types';
import type { DraftChanges, EditAnswer } from '@/utils/state/editing-state';

const twoHoursAgo = Date.now() - 2 * 3_600_000;

export const draft = (id: string, title: string, part: Partial<Draft> = {}): Draft => ({
  schema: 1,
  id,
  title,
  text: `${title}\nZweite Zeile von ${id}`,
  channel: 'post',
  audience: 'public',
  language: 'auto',
  tags: [],
  status: 'review',
  pinned: false,
  createdAt: 0,
  updatedAt: twoHoursAgo,
  readingHistory: [{ at: 0, value: 62, counts: {} }],
  vv: {},
  ...part,
});

export const snippet = (id: string, name: string, body: string): Snippet => ({
  schema: 1,
  id,
  name,
  trigger: id,
  text: body,
  tags: [],
  createdAt: 0,
  updatedAt: 0,
  vv: {},
});

export const drafts = [draft('a', 'Werk in München'), draft('b', 'Neue Preise', { channel: 'comment' })];
export const snippets = [
  snippet('dank', 'Dank', 'Danke, {{Team}}!'),
  snippet('presse', 'Presse', 'Fragen an uns.'),
];

const written = async (): Promise<InsertResult> => 'written';

export function makeActions() {
  return {
    saveDraft: vi.fn(async (edit) => draft('fresh', 'Neu', edit)),
    editDraft: vi.fn(async ({ id, change }: DraftChanges): Promise<EditAnswer> => {
      const known = drafts.find((each) => each.id === id) ?? draft(id, 'Neu');
      return { outcome: 'saved', draft: { ...known, ...change, vv: { test: 1 } } };
    }),
    listRevisions: vi.fn(async (): Promise<readonly Revision[]> => []),
    markDrafts: vi.fn(async (marks: readonly DraftMark[]): Promise<void> => void marks),
    listBin: vi.fn(async (): Promise<readonly Discarded[]> => []),
    emptyBin: vi.fn(async () => undefined),
    reload: vi.fn(async () => undefined),
    readSort: vi.fn((): SortKey => 'edited'),
    keepSort: vi.fn(),
    deleteDrafts: vi.fn(async () => undefined),
    restoreDrafts: vi.fn(async () => undefined),
    saveSnippet: vi.fn(async () => snippet('x', 'x', 'x')),
    saveSnippets: vi.fn(async () => undefined),
    deleteSnippets: vi.fn(async () => undefined),
    restoreSnippets: vi.fn(async () => undefined),
    insert: vi.fn(written),
    append: vi.fn(written),
    insertAtCaret: vi.fn(written),
    replace: vi.fn(written),
    applyFix: vi.fn(),
    setAudience: vi.fn(),
    showHint: vi.fn(),
    acceptHint: vi.fn(),
    disableRule: vi.fn(),
    openRule: vi.fn(),
    openLinkedIn: vi.fn(),
    openSettings: vi.fn(),
    openBackup: vi.fn(),
    putOffBackup: vi.fn(),
    stopBackupReminder: vi.fn(),
    keepOpen: vi.fn(),
    openWindow: vi.fn(),
    copy: vi.fn(async () => undefined),
    keepText: vi.fn(),
    recallText: vi.fn(async () => ''),
  } satisfies LibraryActions;
}
