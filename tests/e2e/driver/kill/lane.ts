import type { Chance } from '../seeded';

/** A text to save, or null: to delete what was saved. */
export type Change = string | null;

/** The life of one draft: changes asked for one after the other, each when the one before is acknowledged. */
export interface Lane {
  readonly id: string;
  readonly changes: readonly Change[];
}

/** Everything the database holds of one draft. */
export interface StoredDraft {
  readonly draft?: { readonly text: string; readonly vv: Vector };
  readonly bin?: { readonly vv: Vector; readonly value?: { readonly text: string } };
  readonly outbox?: { readonly vv: Vector };
  /** Texts of its revisions. */
  readonly revisions: readonly string[];
}

type Vector = Readonly<Record<string, number>>;

const words = ['Werk', 'größer', '120', '🚰', 'Schmalegg', 'שלום', '\n', '#KI', 'don’t', '<b>'];

/** A draft that is saved again and again and deleted now and then; every text is another one. */
export function createLane(chance: Chance, name: string, length: number): Lane {
  const text = (step: number): string =>
    [`${name} ${step}`, ...Array.from({ length: 40 }, () => words[chance.below(words.length)])].join(' ');
  const changes = Array.from({ length }, (_, step) =>
    step > 0 && step % 4 === 0 && chance.below(2) === 0 ? null : text(step),
  );
  return { id: `kill-${name}`, changes };
}

const countOf = (vv: Vector | undefined): number => Object.values(vv ?? {}).reduce((sum, n) => sum + n, 0);
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** How many of a lane's changes the database has seen; every change counts its draft's version up by one. */
export const appliedTo = ({ draft, bin }: StoredDraft): number => countOf(draft?.vv ?? bin?.vv);

function tears(changes: readonly Change[], stored: StoredDraft): string[] {
  const { draft, bin, outbox, revisions } = stored;
  const faults: string[] = [];
  const last = changes.at(-1);
  const saved = changes.filter((change) => change !== null);
  if (typeof last === 'string') {
    if (draft?.text !== last) faults.push('the draft holds another text than the version it carries');
    if (bin) faults.push('it is in the bin as well');
  } else if (last === null) {
    if (draft) faults.push('it is deleted and still there');
    if (bin?.value?.text !== saved.at(-1)) faults.push('the bin does not hold what was deleted');
  } else if (draft || bin) faults.push('it is there without a version');
  if (!isSame(outbox?.vv, draft?.vv ?? bin?.vv)) faults.push('the outbox announces another version');
  if (!isSame(revisions.toSorted(), saved.toSorted()))
    faults.push(`${revisions.length} revisions of ${saved.length} saves`);
  return faults;
}

/** What is wrong with a draft after a kill, in words: an acknowledged change that is gone, or a change done by half. */
export function faultsOf({ id, changes }: Lane, acknowledged: number, stored: StoredDraft): string[] {
  const applied = appliedTo(stored);
  const faults = tears(changes.slice(0, applied), stored);
  if (applied < acknowledged) faults.push(`${acknowledged} changes acknowledged, ${applied} stored`);
  return faults.map((fault) => `${id}: ${fault}`);
}
