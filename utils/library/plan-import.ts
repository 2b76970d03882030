import type { Backup } from './backup';
import { hasSameContent } from './same-content';
import type { Draft, Snippet } from './types';
import { compareVersions } from './version-vector';

/**
 * What importing one entry would do. `new`: added. `changed`: the file has seen ours and goes on from
 * it, so it takes its place. `same`: nothing. `older`: ours goes on from the file, so ours stays.
 * `both`: each has what the other lacks, so the file's text is added beside ours.
 */
export type ImportKind = 'new' | 'changed' | 'same' | 'older' | 'both';

export interface ImportStep<Item> {
  readonly kind: ImportKind;
  readonly incoming: Item;
  readonly existing?: Item;
}

export interface ImportPlan {
  readonly drafts: readonly ImportStep<Draft>[];
  readonly snippets: readonly ImportStep<Snippet>[];
}

const kindByOrder = { equal: 'both', before: 'older', after: 'changed', concurrent: 'both' } as const;

function planOne<Item extends Draft | Snippet>(incoming: Item, existing: Item | undefined): ImportStep<Item> {
  if (!existing) return { kind: 'new', incoming };
  if (hasSameContent(incoming, existing)) return { kind: 'same', incoming, existing };
  return { kind: kindByOrder[compareVersions(incoming.vv, existing.vv)], incoming, existing };
}

function planAll<Item extends Draft | Snippet>(
  incoming: readonly Item[],
  existing: readonly Item[],
): ImportStep<Item>[] {
  const byId = new Map(existing.map((item) => [item.id, item]));
  const once = new Map(incoming.map((item) => [item.id, item]));
  return [...once.values()].map((item) => planOne(item, byId.get(item.id)));
}

/** What an import would do, for the preview and for doing it. It overwrites no text that has gone further. */
export const planImport = (
  backup: Backup,
  library: { readonly drafts: readonly Draft[]; readonly snippets: readonly Snippet[] },
): ImportPlan => ({
  drafts: planAll(backup.drafts, library.drafts),
  snippets: planAll(backup.snippets, library.snippets),
});

export type ImportCounts = Readonly<Record<ImportKind, number>>;

/** How many entries of each kind, drafts and snippets together. */
export function countImport(plan: ImportPlan): ImportCounts {
  const counts = { new: 0, changed: 0, same: 0, older: 0, both: 0 };
  for (const { kind } of [...plan.drafts, ...plan.snippets]) counts[kind] += 1;
  return counts;
}
