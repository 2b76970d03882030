import { coverageOf } from '@/utils/sync/coverage';
import { isConflict } from '@/utils/sync/heads';
import { recordOf } from '@/utils/sync/record';
import { stateOf } from '@/utils/sync/sync-state';
import { emptyRecord, type SyncRecord, type SyncState } from '@/utils/sync/ports';
import type { SyncDevice, SyncMark, SyncSnapshot, Way } from '@/utils/state/sync';
import type { Database } from '../database';
import type { Pauses } from './pauses';
import type { Policy } from './policy';
import { type Heads, readAllHeads } from './heads-in-store';
import { readRecord, syncStores } from './sync-store';
import type { OpenWay, WayName, Ways } from './ways';

interface Parts {
  readonly database: Database;
  readonly ways: Ways;
  readonly pauses: Pauses;
  readonly readPolicy: () => Promise<Policy>;
  readonly isRunning: () => boolean;
  readonly label: () => Promise<string>;
}

interface Known {
  readonly device: string;
  readonly heads: ReadonlyMap<string, Heads>;
  readonly records: ReadonlyMap<WayName, SyncRecord>;
}

const readKnown = (database: Database, names: readonly WayName[]): Promise<Known> =>
  database.read(syncStores, async (transaction) => {
    const stored: unknown = await transaction.objectStore('meta').get('device');
    const device = typeof stored === 'string' ? stored : '';
    const records = await Promise.all(
      names.map(async (name) => {
        const record = (await readRecord(transaction, name)) ?? emptyRecord;
        return [name, recordOf({ device, record })] as const;
      }),
    );
    return {
      device,
      heads: await readAllHeads(transaction),
      records: new Map(records),
    };
  });

/** What does not lie in a way yet, and what it has no room for. */
function marksOf({ heads, records }: Known): Record<string, SyncMark> {
  const views = [...records.values()].map((record) => ({
    coverage: coverageOf(record),
    onlyHere: new Set(record.onlyHere),
  }));
  const markOf = (key: string, versions: Heads): SyncMark => {
    const [main] = versions;
    if (isConflict(versions)) return 'conflict';
    const lacking = views.filter(
      ({ coverage }) => main && !coverage.isPublished(main) && !coverage.isCovered(main),
    );
    const waiting = lacking.filter(({ onlyHere }) => !onlyHere.has(key));
    if (waiting.length > 0) return 'waiting';
    return views.length > 0 && lacking.length === views.length ? 'local' : 'synced';
  };
  const marks = [...heads].map(([key, versions]) => [key, markOf(key, versions)] as const);
  return Object.fromEntries(marks.filter(([, mark]) => mark !== 'synced'));
}

function devicesOf(own: Pick<SyncDevice, 'id' | 'label'>, states: readonly SyncState[]): SyncDevice[] {
  const others = new Map<string, SyncDevice>();
  for (const { device: id, label, lastSeen, isLocked } of states.flatMap(({ devices }) => devices)) {
    const known = others.get(id);
    const seenAt = Math.max(known?.seenAt ?? 0, lastSeen ?? 0);
    others.set(id, {
      id,
      isThis: false,
      isLocked: isLocked && known?.isLocked !== false,
      label: label ?? known?.label,
      ...(seenAt > 0 && { seenAt }),
    });
  }
  return [{ ...own, isThis: true, isLocked: false }, ...others.values()];
}

async function wayOf(
  name: WayName,
  { open, state, pauses }: { open?: OpenWay | undefined; state?: SyncState | undefined; pauses: Pauses },
): Promise<Omit<Way, 'isPreset'>> {
  if (!open) return { name, isOn: false };
  const pause = await pauses.read(name);
  return {
    name,
    isOn: true,
    ...(open.access && { server: open.access.base, user: open.access.user }),
    ...(pause && { trouble: { code: pause.code, retryAt: pause.until } }),
    ...(state?.lastSuccess !== undefined && { doneAt: state.lastSuccess }),
  };
}

const sum = (states: readonly SyncState[], count: (state: SyncState) => number): number =>
  states.reduce((total, state) => total + count(state), 0);

/** The sync as the views show it. Asks nobody but the database. */
export async function readSync(parts: Parts): Promise<SyncSnapshot> {
  const { database, ways, pauses, readPolicy, isRunning, label } = parts;
  const [policy, open] = await Promise.all([readPolicy(), ways.open()]);
  const known = await readKnown(
    database,
    open.map(({ name }) => name),
  );
  const states = [...known.records.values()].map((record) => stateOf({ things: known.heads, record }));
  const wayAt = (name: WayName) => {
    const at = open.findIndex((way) => way.name === name);
    return wayOf(name, { open: open[at], state: states[at], pauses });
  };
  const presetServer = policy.server;
  return {
    ways: [
      { ...(await wayAt('browser')), isPreset: policy.forbidsBrowserSync },
      { ...(await wayAt('webdav')), isPreset: presetServer !== undefined },
    ],
    devices: devicesOf({ id: known.device, label: await label() }, states),
    isRunning: isRunning(),
    marks: marksOf(known),
    locked: sum(states, ({ locked }) => locked),
    damaged: sum(states, ({ damaged }) => damaged),
    newer: sum(states, ({ newer }) => newer),
    ...(presetServer !== undefined && { presetServer }),
    forbidsExport: policy.forbidsPlainExport,
  };
}
