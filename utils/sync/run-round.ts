import { becomeNew } from './become-new';
import type { SyncProblem, SyncRecord, SyncState } from './ports';
import { publish } from './publish';
import { receive, type Unread } from './receive';
import { afterListing, hasDouble, isCurrent } from './record';
import { removeParcels } from './remove-parcels';
import { type Round, type RoundParts, transact } from './round';
import { stateOf, waitingIn } from './sync-state';
import { type ParcelName, TransportProblem } from './types';

/** How often a run begins anew, under a new id or to fetch what was lost, before the next one goes on. */
const attempts = 4;

const rename = (round: Round): Promise<void> =>
  transact(round, 'all', (snapshot) => becomeNew(snapshot, round.newId()));

/** Notes what was listed; true where somebody else writes under our id. */
const note = (round: Round, names: readonly ParcelName[]): Promise<boolean> =>
  transact(round, [], ({ record }) => {
    if (hasDouble(record, names)) return { result: true };
    return { result: false, change: { record: afterListing(record, names) } };
  });

/** Removes parcels of ours that others have replaced; what could not be read stays. */
async function clearAway(round: Round, names: readonly ParcelName[], unread: Unread): Promise<void> {
  const record = await transact(round, [], ({ record }) => ({ result: record }));
  const own = names.filter(({ device }) => device === record.device);
  await removeParcels(
    round,
    own.filter((name) => !isCurrent(record, name) && !unread.has(name)),
  );
}

/** What finds no room in the transport; undefined where the run ended before that was known. */
async function exchange(round: Round): Promise<readonly string[] | undefined> {
  const names = await round.transport.list(round.signal);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await note(round, names)) {
      await rename(round);
      continue;
    }
    const { taken, unread } = await receive(round, names);
    const published = taken === 'double' ? { status: taken } : await publish(round, names);
    if (published.status === 'published') {
      await clearAway(round, names, unread);
      return published.onlyHere;
    }
    if (published.status === 'double') await rename(round);
  }
  return undefined;
}

const describe = ({ code, detail, retryAfter }: TransportProblem): SyncProblem => ({
  code,
  ...(detail !== undefined && { detail }),
  ...(retryAfter !== undefined && { retryAfter }),
});

function recordAfter(
  record: SyncRecord,
  problem: TransportProblem | undefined,
  { now, onlyHere }: { readonly now: number; readonly onlyHere: readonly string[] | undefined },
): SyncRecord {
  return {
    ...record,
    onlyHere: onlyHere ?? record.onlyHere,
    lastTry: now,
    problem: problem && describe(problem),
    ...(!problem && { lastSuccess: now }),
  };
}

/** Notes how the run went and lets go of what the others can have by now. */
const finish = (
  round: Round,
  problem: TransportProblem | undefined,
  onlyHere: readonly string[] | undefined,
): Promise<SyncState> =>
  transact(round, 'all', (snapshot) => {
    const record = recordAfter(snapshot.record, problem, { now: round.now(), onlyHere });
    const waiting = new Set(waitingIn(snapshot));
    const sent = [...snapshot.outbox.keys()].filter((key) => snapshot.things.has(key) && !waiting.has(key));
    return { result: stateOf({ ...snapshot, record }, waiting), change: { record, sent } };
  });

/** One round of reading, publishing and clearing away. */
export async function runRound(parts: RoundParts, signal?: AbortSignal): Promise<SyncState> {
  const round: Round = { ...parts, signal, problems: [] };
  try {
    const onlyHere = await exchange(round);
    return await finish(round, round.problems[0], onlyHere);
  } catch (error) {
    if (!(error instanceof TransportProblem)) throw error;
    return finish(round, error, undefined);
  }
}
