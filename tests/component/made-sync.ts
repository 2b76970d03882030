import { vi } from 'vitest';
import type { CodeOutcome, SyncActions, Verdict } from '@/components/sync/actions';
import { createSyncStateStore, type Conflict, type SyncSnapshot } from '@/utils/state/sync';

export const minute = 60_000;

/** Everything well, with another device and no server. */
export const snapshot = (part: Partial<SyncSnapshot> = {}): SyncSnapshot => ({
  ways: [
    { name: 'browser', isOn: true, isPreset: false, doneAt: Date.now() - minute },
    { name: 'webdav', isOn: false, isPreset: false },
  ],
  devices: [
    { id: 'aaaa1111-0', isThis: true, isLocked: false },
    {
      id: 'bbbb2222-0',
      label: 'Firefox, macOS',
      isThis: false,
      isLocked: false,
      seenAt: Date.now() - 12 * minute,
    },
  ],
  isRunning: false,
  marks: {},
  locked: 0,
  damaged: 0,
  newer: 0,
  forbidsExport: false,
  ...part,
});

export function syncStore(part: Partial<SyncSnapshot> = {}) {
  const store = createSyncStateStore();
  store.setState({ status: 'ready', ...snapshot(part) }, true);
  return store;
}

export const code = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345';

export const syncActions = () =>
  ({
    syncNow: vi.fn(async () => undefined),
    setBrowserSync: vi.fn(async () => undefined),
    showCode: vi.fn(async () => code),
    checkCode: vi.fn((typed: string) => {
      if (typed.includes('!')) return 'wrong' as const;
      return typed === code ? ('good' as const) : ('incomplete' as const);
    }),
    enterCode: vi.fn(async (): Promise<CodeOutcome> => 'unlocked'),
    connect: vi.fn(async (): Promise<Verdict> => ({ ok: true })),
    signIn: vi.fn(async (): Promise<Verdict> => ({ ok: true })),
    disconnect: vi.fn(async () => undefined),
    changeKey: vi.fn(async () => 'NEWC-ODE0'),
    openConflicts: vi.fn(),
    copy: vi.fn(async () => undefined),
  }) satisfies SyncActions;

export const conflict: Conflict = {
  kind: 'draft',
  id: 'a',
  version: 'v1',
  sides: [
    { isOurs: true, at: Date.now() - minute, title: 'Werk', text: 'Wir bauen das Werk in München aus.' },
    { isOurs: false, at: Date.now(), title: 'Werk', text: 'Wir schließen das Werk in München nicht.' },
  ],
};

export const librarySync = (part: Partial<SyncSnapshot> = {}, found: Conflict | null = conflict) => ({
  store: syncStore(part),
  readConflict: vi.fn(async () => found),
  answerConflict: vi.fn(async () => undefined),
  openSettings: vi.fn(),
});
