import { entryOf } from './coverage';
import { planReads, type ReadPlan } from './plan-reads';
import type { ForeignParcel, SyncSnapshot, SyncStep } from './ports';
import { quickHash } from './quick-hash';
import { readingSkill, type ReadParcel, readParcel } from './read-parcel';
import { withForeign, withoutOwn, withOwn } from './record';
import { keySlot, type Round, tolerate, transact } from './round';
import { keysOf, takeVersions } from './take-versions';
import type { ParcelName } from './types';

/** `double`: somebody else writes under our id; nothing was taken of the parcel that showed it. */
type Taken = 'taken' | 'double';

const textsOf = (parcel: ReadParcel | undefined) => (parcel?.status === 'texts' ? parcel.texts : undefined);

/** The parcel that counts for coverage, and what to say of the latest one. */
function describe(latest: ReadParcel, opened: ReadParcel | undefined, triedWith: string): ForeignParcel {
  const texts = textsOf(opened);
  const sealedAt = texts?.at ?? (opened?.status === 'keys' ? opened.keys.at : undefined);
  return {
    counter: latest.name.counter,
    status: latest.status === 'texts' || latest.status === 'keys' ? 'opened' : latest.status,
    entries: (texts?.versions ?? []).map(entryOf),
    refused: texts?.refused ?? { newer: 0, damaged: 0 },
    ...(sealedAt !== undefined && { sealedAt }),
    triedWith,
    missed: 0,
  };
}

function takeForeign(
  snapshot: SyncSnapshot,
  { latest, opened, skill }: { latest: ReadParcel; opened: ReadParcel | undefined; skill: string },
): SyncStep<Taken> {
  const things = takeVersions(snapshot, textsOf(opened)?.versions ?? []);
  if (things === 'double') return { result: 'double' };
  const record = withForeign(snapshot.record, latest.name, describe(latest, opened, skill));
  const { labels } = record;
  const isNamed = opened?.status === 'keys' && labels[latest.name.device] !== opened.keys.label;
  return {
    result: 'taken',
    change: {
      things,
      record: isNamed
        ? { ...record, labels: { ...labels, [latest.name.device]: opened.keys.label } }
        : record,
    },
  };
}

/** Reads the parcels of one slot, latest first, until one opens, and takes what is in it. */
async function receiveSlot(round: Round, parcels: readonly ParcelName[]): Promise<Taken> {
  let latest: ReadParcel | undefined;
  let opened: ReadParcel | undefined;
  for (const name of parcels) {
    const parcel = await readParcel(round, name);
    latest ??= parcel;
    if (parcel?.status !== 'texts' && parcel?.status !== 'keys') continue;
    opened = parcel;
    break;
  }
  if (!latest) return 'taken';
  if (opened?.status === 'keys') await round.keys.adopt(opened.keys.keys);
  const found = { latest, opened, skill: readingSkill((await round.keys.vault()).fingerprint) };
  return transact(round, keysOf(textsOf(opened)?.versions ?? []), (snapshot) => takeForeign(snapshot, found));
}

/** Takes what a parcel of ours holds that may be of a copy of this profile. */
const takeOwn = (round: Round, parcel: ReadParcel): Promise<Taken> =>
  transact(round, keysOf(textsOf(parcel)?.versions ?? []), (snapshot) => {
    const things = takeVersions(snapshot, textsOf(parcel)?.versions ?? []);
    return things === 'double' ? { result: 'double' } : { result: 'taken', change: { things } };
  });

/** What is not as it was written is published again; what a copy of this profile has put there is taken. */
async function checkOwn(round: Round, name: ParcelName): Promise<Taken> {
  const parcel = await readParcel(round, name);
  const digest = parcel && quickHash(parcel.bytes);
  const isOurs = await transact(round, [], ({ record }) => {
    const own = record.own[name.slot];
    if (own?.counter !== name.counter) return { result: true };
    const isSame = own.digest === digest;
    const checked = { ...own, checkedAt: round.now() };
    return {
      result: isSame,
      change: {
        record: isSame ? withOwn(record, name.slot, checked) : withoutOwn(record, [name.slot]),
      },
    };
  });
  return isOurs || !parcel ? 'taken' : takeOwn(round, parcel);
}

/** Names of own parcels that are not to be removed yet: they could not be read. */
export type Unread = Set<ParcelName>;

async function readLeftover(round: Round, name: ParcelName, unread: Unread): Promise<Taken> {
  const parcel = await readParcel(round, name);
  if (parcel?.status === 'newer' || parcel?.status === 'locked') return 'taken';
  const taken = parcel ? await takeOwn(round, parcel) : 'taken';
  if (taken === 'taken') unread.delete(name);
  return taken;
}

const isOfKeys = ([name]: readonly ParcelName[]): boolean => name?.slot === keySlot;

/** What there is to read with the keys we have now. */
async function planNow(round: Round, names: readonly ParcelName[]): Promise<ReadPlan> {
  const skill = readingSkill((await round.keys.vault()).fingerprint);
  const record = await transact(round, [], ({ record }) => ({ result: record }));
  return planReads(names, { record, skill, transport: round.transport, now: round.now() });
}

/** One step after the other; `stuck` where too many make trouble. */
async function takeSteps(round: Round, steps: readonly (() => Promise<Taken>)[]): Promise<Taken | 'stuck'> {
  for (const step of steps) {
    try {
      if ((await step()) === 'double') return 'double';
    } catch (error) {
      if (!tolerate(round, error)) return 'stuck';
    }
  }
  return 'taken';
}

/**
 * Reads everything new, keys first: they may open what was locked in earlier runs. A parcel that makes trouble
 * is passed over and tried again in the next run. Ends at once where an id is found to be used twice.
 */
export async function receive(
  round: Round,
  names: readonly ParcelName[],
): Promise<{ readonly taken: Taken; readonly unread: Unread }> {
  const slotStep = (parcels: readonly ParcelName[]) => () => receiveSlot(round, parcels);
  const { foreign } = await planNow(round, names);
  const withKeys = await takeSteps(round, foreign.filter(isOfKeys).map(slotStep));
  const plan = await planNow(round, names);
  const unread: Unread = new Set(plan.leftovers);
  if (withKeys !== 'taken') return { taken: withKeys === 'double' ? 'double' : 'taken', unread };
  const taken = await takeSteps(round, [
    ...plan.foreign.filter((parcels) => !isOfKeys(parcels)).map(slotStep),
    ...plan.leftovers.map((name) => () => readLeftover(round, name, unread)),
    ...plan.checks.map((name) => () => checkOwn(round, name)),
  ]);
  return { taken: taken === 'double' ? 'double' : 'taken', unread };
}
