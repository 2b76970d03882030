import { createStore, type StoreApi } from 'zustand/vanilla';

/** `browser`: the mailbox of the browser's own account. `webdav`: a folder on the writer's server. */
export type WayName = 'browser' | 'webdav';

/** Why a way does not work now; the words and what to do stand below `sync.trouble`. */
export interface Trouble {
  readonly code: string;
  /** When it is tried again by itself, in milliseconds since the epoch; absent where the writer has to act. */
  readonly retryAt?: number | undefined;
}

export interface Way {
  readonly name: WayName;
  readonly isOn: boolean;
  /** Set by IT: the writer cannot change it. */
  readonly isPreset: boolean;
  /** WebDAV: where, and as whom. */
  readonly server?: string;
  readonly user?: string;
  readonly trouble?: Trouble;
  /** When it last went through, in milliseconds since the epoch. */
  readonly doneAt?: number;
}

export interface SyncDevice {
  readonly id: string;
  /** Such as "Chrome, Windows"; absent for this one, and where it cannot be read. */
  readonly label?: string | undefined;
  readonly isThis: boolean;
  /** What it publishes is sealed with a key that is not here. */
  readonly isLocked: boolean;
  /** When it last published something, in milliseconds since the epoch. */
  readonly seenAt?: number;
}

export type ThingKind = 'draft' | 'snippet';

/** What the sync has to say of one thing. `local`: no room for it, so it is on this computer only. */
export type SyncMark = 'synced' | 'waiting' | 'local' | 'conflict';

/** The sync as it stands; no text of the writer. */
export interface SyncSnapshot {
  readonly ways: readonly Way[];
  readonly devices: readonly SyncDevice[];
  /** A round is under way. */
  readonly isRunning: boolean;
  /** By `kind:id`; what is not named is synced. */
  readonly marks: Readonly<Record<string, SyncMark>>;
  /** Entries of other devices sealed with a key that is not here. */
  readonly locked: number;
  /** Entries of other devices that are damaged. */
  readonly damaged: number;
  /** Entries that only a newer Lackmus can read. */
  readonly newer: number;
  /** The server IT has set for the wizard. */
  readonly presetServer?: string;
  /** IT forbids readable backup files. */
  readonly forbidsExport: boolean;
}

export type SyncState = { readonly status: 'loading' | 'failed' } | SyncSnapshotState;
export interface SyncSnapshotState extends SyncSnapshot {
  readonly status: 'ready';
}

export type SyncStore = StoreApi<SyncState>;

export const createSyncStateStore = (): SyncStore => createStore<SyncState>(() => ({ status: 'loading' }));

const countMarks = ({ marks }: SyncSnapshot, mark: SyncMark): number =>
  Object.values(marks).filter((each) => each === mark).length;

/** How many things wait, fit nowhere, or differ. */
export const countsOf = (sync: SyncSnapshot) => ({
  waiting: countMarks(sync, 'waiting'),
  local: countMarks(sync, 'local'),
  conflicts: countMarks(sync, 'conflict'),
});

/** The other device seen last; undefined where there is none. In milliseconds since the epoch. */
export const lastSeenOther = ({ devices }: SyncSnapshot): number | undefined =>
  devices
    .filter(({ isThis }) => !isThis)
    .map(({ seenAt }) => seenAt ?? 0)
    .toSorted((a, b) => b - a)[0];

/** True where marks on single things tell the writer something: there is somewhere else for them to be. */
export const hasOthers = (sync: SyncSnapshot): boolean =>
  sync.devices.some(({ isThis }) => !isThis) || sync.ways.some(({ name, isOn }) => name === 'webdav' && isOn);

/** One version of a thing that was changed in two places. */
export interface ConflictSide {
  readonly isOurs: boolean;
  readonly at: number;
  readonly title: string;
  readonly text: string;
}

export interface Conflict {
  readonly kind: ThingKind;
  readonly id: string;
  /** Names exactly these versions: an answer to others is refused. */
  readonly version: string;
  /** Two or more; ours first. */
  readonly sides: readonly ConflictSide[];
  /** Both changes in one text; absent where they touch the same words. */
  readonly proposal?: string;
}

export type Resolution =
  | { readonly how: 'keep'; readonly side: number }
  | { readonly how: 'both' }
  | { readonly how: 'merged'; readonly text: string };
