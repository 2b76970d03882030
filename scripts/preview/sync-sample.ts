import type { SyncActions } from '@/components/sync/actions';
import type { LibrarySync } from '@/components/sync/sync-context';
import { createSyncStateStore, type Conflict, type SyncSnapshot } from '@/utils/state/sync';
import { type Lang, sampleDrafts } from './samples';

const minute = 60_000;

const alone: SyncSnapshot = {
  ways: [
    { name: 'browser', isOn: true, isPreset: false },
    { name: 'webdav', isOn: false, isPreset: false },
  ],
  devices: [{ id: '7f3a-0', isThis: true, isLocked: false }],
  isRunning: false,
  marks: {},
  locked: 0,
  damaged: 0,
  newer: 0,
  forbidsExport: false,
};

const busy: SyncSnapshot = {
  ...alone,
  ways: [
    { name: 'browser', isOn: true, isPreset: false, doneAt: Date.now() - 2 * minute },
    {
      name: 'webdav',
      isOn: true,
      isPreset: false,
      server: 'https://cloud.wenzlau.example/remote.php/dav/files/jana.wolff/Kommunikation',
      user: 'jana.wolff',
      doneAt: Date.now() - 42 * minute,
      trouble: { code: 'full' },
    },
  ],
  devices: [
    ...alone.devices,
    {
      id: 'b21c-0',
      label: 'Firefox, macOS',
      isThis: false,
      isLocked: false,
      seenAt: Date.now() - 12 * minute,
    },
    { id: 'c90d-0', isThis: false, isLocked: true },
  ],
  marks: {
    'draft:draft0': 'conflict',
    'draft:draft1': 'waiting',
    'draft:draft3': 'local',
    'snippet:snippet1': 'waiting',
  },
  locked: 1,
};

const fine: SyncSnapshot = {
  ...busy,
  ways: [busy.ways[0]!, { name: 'webdav', isOn: false, isPreset: false }],
  devices: busy.devices.slice(0, 2),
  marks: {},
  locked: 0,
};

const preset: SyncSnapshot = {
  ...alone,
  ways: [
    { name: 'browser', isOn: false, isPreset: true },
    { name: 'webdav', isOn: false, isPreset: true },
  ],
  presetServer: 'https://cloud.wenzlau.example',
  forbidsExport: true,
};

const samples: Readonly<Record<string, SyncSnapshot>> = { alone, busy, fine, preset };

function storeFor(params: URLSearchParams) {
  const store = createSyncStateStore();
  store.setState({ status: 'ready', ...(samples[params.get('sync') ?? 'alone'] ?? alone) }, true);
  return store;
}

const nothing = () => undefined;

export const sampleSync = (
  params: URLSearchParams,
): { store: ReturnType<typeof storeFor>; actions: SyncActions } => ({
  store: storeFor(params),
  actions: {
    syncNow: async () => undefined,
    setBrowserSync: async () => undefined,
    showCode: async () => '7K2M-9QXD-4TWB-P0HZ-VN83-C5RA-6JEY',
    checkCode: (typed) => (typed.length < 34 ? (typed.includes('!') ? 'wrong' : 'incomplete') : 'good'),
    enterCode: async () => 'nothing-there',
    connect: async () => ({ ok: false, code: 'wrong-password' }),
    signIn: async () => ({ ok: true }),
    disconnect: async () => undefined,
    changeKey: async () => '7K2M-9QXD-4TWB-P0HZ-VN83-C5RA-6JEY',
    openConflicts: nothing,
    copy: async () => undefined,
  },
});

function sampleConflict(lang: Lang): Conflict {
  const [draft] = sampleDrafts(lang, Date.now());
  const { id = '', title = '', text = '' } = draft ?? {};
  const theirs = text
    .replace('120', '118')
    .replace(
      'Jetzt richten wir den Blick nach vorn und heben garantiert alle Synergien.',
      'Bis März sprechen wir mit jedem Einzelnen.',
    )
    .replace(
      'Now we look ahead and are guaranteed to unlock synergies everywhere.',
      'By March we will have talked with each of them.',
    );
  const ours = text
    .replace('Aber der Markt hat uns keine Wahl gelassen.', '')
    .replace('But the market left us no choice.', '');
  return {
    kind: 'draft',
    id,
    version: '1',
    sides: [
      { isOurs: true, at: Date.now() - 4 * minute, title, text: ours },
      { isOurs: false, at: Date.now() - 190 * minute, title, text: theirs },
    ],
    proposal: theirs
      .replace('Aber der Markt hat uns keine Wahl gelassen.', '')
      .replace('But the market left us no choice.', ''),
  };
}

export const sampleLibrarySync = (params: URLSearchParams, lang: Lang): LibrarySync => ({
  store: storeFor(params),
  readConflict: async () => sampleConflict(lang),
  answerConflict: async () => undefined,
  openSettings: nothing,
});
