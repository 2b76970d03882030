import * as v from 'valibot';
import { versionVectorSchema } from '@/utils/library/schema';
import type { VersionVector } from '@/utils/library/types';
import { bumpVersion } from '@/utils/library/version-vector';
import type { Write } from '../database-schema';
import { keyOf, type Kind, kinds, type World } from './kinds';
import type { BinEntry } from './records';

const rivalsSchema = v.array(v.object({ vv: versionVectorSchema, value: v.optional(v.unknown()) }));

interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly at: number;
  readonly device: string;
}

/**
 * Takes away the versions that stand against a thing that is being deleted, and returns what they have seen.
 * Their texts go to the bin as things of their own, to be brought back one by one.
 */
export async function takeRivals(
  transaction: Write,
  { kind, id, at, device }: Place,
  { newId }: World,
): Promise<readonly VersionVector[]> {
  const remote = transaction.objectStore('remote');
  const parsed = v.safeParse(rivalsSchema, await remote.get(keyOf(kind, id)));
  if (!parsed.success) return [];
  for (const rival of parsed.output) {
    const stored = kinds[kind].read(rival.value);
    if (stored.status !== 'current') continue;
    const copy = { ...stored.value, id: newId(), vv: bumpVersion({}, device) };
    const entry: BinEntry = {
      key: keyOf(kind, copy.id),
      kind,
      id: copy.id,
      deletedAt: at,
      vv: copy.vv,
      value: copy,
    };
    await transaction.objectStore('bin').put(entry);
  }
  await remote.delete(keyOf(kind, id));
  return parsed.output.map(({ vv }) => vv);
}
