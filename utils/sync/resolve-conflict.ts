import type { Draft, Snippet } from '@/utils/library/types';
import { bumpVersion, mergeVersions } from '@/utils/library/version-vector';
import type { Version } from './types';
import { isOurs } from './version';

/**
 * The version that ends a conflict everywhere: `chosen` with a vector that has seen every head. Undefined
 * where one of them was written by a newer Lackmus and cannot be judged here.
 */
export function resolveConflict<Item extends Draft | Snippet>(
  heads: readonly Version[],
  chosen: Item,
  { device, now }: { readonly device: string; readonly now: number },
): (Version & { readonly value: Item }) | undefined {
  const [main] = heads;
  if (!main || !heads.every(isOurs)) return undefined;
  const vv = bumpVersion(
    heads.reduce((merged, head) => mergeVersions(merged, head.vv), {}),
    device,
  );
  const { kind, id } = main;
  return { kind, id, vv, at: now, value: { ...chosen, id, vv, updatedAt: now } };
}
