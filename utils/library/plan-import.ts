import type { Backup } from './backup';
import { groupBy } from './group-by';
import { contentKey, hasSameContent } from './same-content';
import type { Draft, Snippet } from './types';
import { compareVersions } from './version-vector';

/**
 * What importing one entry would do. `new`: added. `changed`: the file has seen ours and goes on from
 * it, so it takes its place. `same`: nothing. `older`: ours goes on from the file, so ours stays.
 * `both`: each has what the other lacks, so the file's text is added beside ours.
 */
export const importKinds = ['new', 'changed', 'both', 'older', 'same'] as const;
export type ImportKind = (typeof importKinds)[number];

export interface ImportStep<Item> {
  readonly kind: ImportKind;
  readonly incoming: Item;
  readonly existing?: Item;
}

export interface ImportPlan {
  readonly drafts: readonly ImportStep<Draft>[];
  readonly snippets: readonly ImportStep<Snippet>[];
}

/** What there is; under an id of `taken` lies something that must not be replaced although it is not listed. */
export interface Shelf<Item> {
  readonly items: readonly Item[];
  readonly taken?: ReadonlySet<string>;
}

const kindByOrder = { equal: 'both', before: 'older', after: 'changed', concurrent: 'both' } as const;

function kindOf<Item extends Draft | Snippet>(incoming: Item, existing: Item): ImportKind {
  if (hasSameContent(incoming, existing)) return 'same';
  return kindByOrder[compareVersions(incoming.vv, existing.vv)];
}

/** No file of ours holds one id twice; in one that holds it this often, none is compared and all are kept. */
const comparedAtMost = 50;

/** Parts what a file holds under one id: the version that counts, others beside it, and older ones. */
function sortOut<Item extends Draft | Snippet>(versions: readonly Item[]) {
  const different = [...new Map(versions.map((item) => [contentKey(item), item])).values()];
  const isOlder = (item: Item): boolean =>
    different.length <= comparedAtMost &&
    different.some((other) => compareVersions(item.vv, other.vv) === 'before');
  const [main, ...beside] = different.filter((item) => !isOlder(item));
  return { main, beside, older: different.filter(isOlder) };
}

function planAll<Item extends Draft | Snippet>(
  incoming: readonly Item[],
  { items, taken }: Shelf<Item>,
): ImportStep<Item>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  let keys: ReadonlySet<string> | undefined;
  const isThere = (item: Item): boolean => (keys ??= new Set(items.map(contentKey))).has(contentKey(item));
  // A text added beside ours by an earlier import of this file is not added again.
  const besideOurs = (item: Item): ImportStep<Item> => ({
    kind: isThere(item) ? 'same' : 'both',
    incoming: item,
  });
  const planMain = (item: Item): ImportStep<Item> => {
    const existing = byId.get(item.id);
    if (!existing) return taken?.has(item.id) ? besideOurs(item) : { kind: 'new', incoming: item };
    const kind = kindOf(item, existing);
    return kind === 'both' ? besideOurs(item) : { kind, incoming: item, existing };
  };
  return [...groupBy(incoming, ({ id }) => id).values()].flatMap((versions) => {
    const { main, beside, older } = sortOut(versions);
    return [
      ...(main ? [planMain(main)] : []),
      ...beside.map(besideOurs),
      ...older.map((item): ImportStep<Item> => ({ kind: 'older', incoming: item })),
    ];
  });
}

/** What an import would do, for the preview and for doing it. It overwrites no text that has gone further. */
export const planImport = (
  backup: Pick<Backup, 'drafts' | 'snippets'>,
  library: { readonly drafts: Shelf<Draft>; readonly snippets: Shelf<Snippet> },
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
