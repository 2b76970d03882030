import type { Draft, Snippet } from '@/utils/library/types';
import { bumpVersion } from '@/utils/library/version-vector';
import type { Conflict, ConflictSide, Resolution, ThingKind } from '@/utils/state/sync';
import { isConflict } from '@/utils/sync/heads';
import { likelyBase, proposeMerge } from '@/utils/sync/merge-text';
import { resolveConflict } from '@/utils/sync/resolve-conflict';
import type { Version } from '@/utils/sync/types';
import { readValue } from '@/utils/sync/version';
import type { Database } from '../database';
import type { Read, Write } from '../database-schema';
import { keyOf, type World } from '../library/kinds';
import { deviceOf, putItem } from '../library/records';
import { revisionsOf } from '../library/revisions';
import { Problem } from '../problem';
import { type Heads, readHeads } from './heads-in-store';
import { syncStores } from './sync-store';
import { keepTexts } from './write-heads';

export interface Named {
  readonly kind: ThingKind;
  readonly id: string;
}

export interface Answer extends Named {
  readonly version: string;
  readonly resolution: Resolution;
}

type Item = Draft | Snippet;

const titleOf = (item: Item): string => ('title' in item ? item.title : item.name);

const sideOf = (item: Item, at: number, isOurs: boolean): ConflictSide => ({
  isOurs,
  at,
  title: titleOf(item),
  text: item.text,
});

/** The living versions with what they say; undefined where one cannot be judged here. */
function living(heads: Heads): readonly (Version & { readonly item: Item })[] | undefined {
  const found = heads.filter(({ value }) => value !== undefined);
  const read = found.flatMap((version) => {
    const item = readValue(version);
    return item ? [{ ...version, item }] : [];
  });
  return read.length === found.length ? read : undefined;
}

const versionOf = (heads: Heads): string =>
  JSON.stringify(heads.map(({ vv }) => Object.entries(vv).toSorted()));

/** Both changes in one text, where the text they come from is known and they do not touch the same words. */
async function proposalFor(
  transaction: Read | Write,
  id: string,
  [mine, theirs, ...more]: readonly Item[],
): Promise<string | undefined> {
  if (!mine || !theirs || more.length > 0) return undefined;
  const earlier = (await revisionsOf(transaction, id))
    .map(({ text }) => text)
    .filter((text) => text !== mine.text && text !== theirs.text);
  const base = likelyBase(earlier, theirs.text);
  return base === undefined ? undefined : proposeMerge({ base, mine: mine.text, theirs: theirs.text }).text;
}

/** What stands against each other under one id; undefined where there is nothing to decide. */
export const readConflict = (database: Database, { kind, id }: Named): Promise<Conflict | undefined> =>
  database.read(syncStores, async (transaction) => {
    const heads = await readHeads(transaction, keyOf(kind, id));
    const sides = isConflict(heads) ? living(heads) : undefined;
    if (!sides) return undefined;
    const proposal = await proposalFor(
      transaction,
      id,
      sides.map(({ item }) => item),
    );
    return {
      kind,
      id,
      version: versionOf(heads),
      sides: sides.map(({ item, at }, index) => sideOf(item, at, index === 0)),
      ...(proposal !== undefined && { proposal }),
    };
  });

function chosenItem(sides: readonly { readonly item: Item }[], resolution: Resolution): Item | undefined {
  const main = sides[0]?.item;
  if (resolution.how === 'keep') return sides[resolution.side]?.item;
  if (resolution.how === 'both' || !main) return main;
  return { ...main, text: resolution.text };
}

type Put = { kind: 'draft'; item: Draft; at: number } | { kind: 'snippet'; item: Snippet; at: number };

const put = (
  transaction: Write,
  { item, at }: { readonly item: Item; readonly at: number },
): Promise<void> => {
  const thing: Put = 'title' in item ? { kind: 'draft', item, at } : { kind: 'snippet', item, at };
  return thing.kind === 'draft' ? putItem(transaction, thing) : putItem(transaction, thing);
};

/**
 * Ends a conflict here and, with the next round, everywhere. Texts that were not chosen stay among the draft's
 * revisions. Rejects with `not-found` where the versions are no longer those that were seen.
 */
export const answerConflict = (
  database: Database,
  { kind, id, version, resolution }: Answer,
  world: World,
): Promise<void> =>
  database.write(syncStores, async (transaction) => {
    const heads = await readHeads(transaction, keyOf(kind, id));
    const sides = living(heads);
    if (!sides || !isConflict(heads) || versionOf(heads) !== version) throw new Problem('not-found', kind);
    const device = await deviceOf(transaction, world);
    const at = world.now();
    const chosen = chosenItem(sides, resolution);
    const resolved = chosen && resolveConflict(heads, chosen, { device, now: at });
    if (!resolved) throw new Problem('newer-version', kind);
    await keepTexts(transaction, heads, world);
    await put(transaction, { item: resolved.value, at });
    await transaction.objectStore('remote').delete(keyOf(kind, id));
    await keepTexts(transaction, [resolved], world);
    if (resolution.how !== 'both') return;
    for (const { item } of sides.slice(1)) {
      const copy = { ...item, id: world.newId(), vv: bumpVersion({}, device) };
      await put(transaction, { item: copy, at });
      await keepTexts(transaction, [{ kind, id: copy.id, vv: copy.vv, at, value: copy }], world);
    }
  });
