import { areSameHeads, mergeHeads } from './heads';
import type { SyncSnapshot } from './ports';
import type { Version } from './types';
import { keyOf } from './version';

const byKey = (versions: readonly Version[]): Map<string, Version[]> => {
  const groups = new Map<string, Version[]>();
  for (const version of versions) {
    const key = keyOf(version);
    const found = groups.get(key);
    if (found) found.push(version);
    else groups.set(key, [version]);
  }
  return groups;
};

/** The keys of these versions, each once. */
export const keysOf = (versions: readonly Version[]): string[] => [...new Set(versions.map(keyOf))];

/**
 * What changes with versions that came in. `double`: one of them counts more edits of ours than we have made;
 * then nothing may be taken before this installation has a new id.
 */
export function takeVersions(
  { device, things }: Pick<SyncSnapshot, 'device' | 'things'>,
  versions: readonly Version[],
): 'double' | ReadonlyMap<string, readonly Version[]> {
  const changed = new Map<string, readonly Version[]>();
  for (const [key, incoming] of byKey(versions)) {
    const heads = things.get(key) ?? [];
    const made = Math.max(0, ...heads.map(({ vv }) => vv[device] ?? 0));
    if (incoming.some(({ vv }) => (vv[device] ?? 0) > made)) return 'double';
    const merged = mergeHeads(heads, incoming);
    if (!areSameHeads(heads, merged)) changed.set(key, merged);
  }
  return changed;
}
