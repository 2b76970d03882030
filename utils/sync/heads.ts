import { contentKey } from '@/utils/library/same-content';
import { compareVersions, dominates, headsOf, mergeVersions } from '@/utils/library/version-vector';
import { joinSame, wordsOf } from './join';
import { quickHash } from './quick-hash';
import type { Version } from './types';
import { isOurs, isTombstone, readValue, withVector } from './version';

/** Stored values are never changed in place. */
const contents = new WeakMap<object, string>();

function contentOfVersion({ value }: Version): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const known = contents.get(value);
  if (known !== undefined) return known;
  const content = contentKey(value);
  contents.set(value, content);
  return content;
}

const vectorKey = ({ vv }: Version): string =>
  JSON.stringify(Object.entries(vv).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const isRival = (a: Version, b: Version): boolean =>
  compareVersions(a.vv, b.vv) === 'equal' && contentOfVersion(a) !== contentOfVersion(b);

/**
 * Two contents under one vector: a profile was copied or restored and both copies have written on. Each gets a
 * mark of its own, made from what it says so that all devices make the same, and is kept.
 */
function tellApart(versions: readonly Version[]): readonly Version[] {
  if (versions.length < 2) return versions;
  return versions.map((version) => {
    if (!isOurs(version) || !versions.some((other) => isRival(version, other))) return version;
    return withVector(version, { ...version.vv, [`~${quickHash(contentOfVersion(version))}`]: 1 });
  });
}

const join = (a: Version, b: Version): Version | undefined => {
  if (isTombstone(a) && isTombstone(b))
    return { ...a, vv: mergeVersions(a.vv, b.vv), at: Math.max(a.at, b.at) };
  const [mine, theirs] = [readValue(a), readValue(b)];
  if (!mine || !theirs || wordsOf(mine) !== wordsOf(theirs)) return undefined;
  const value = joinSame(mine, theirs);
  return { ...a, at: Math.max(a.at, b.at), vv: value.vv, value };
};

/** Versions that say the same become one that has seen all of them; no new edit is counted for that. */
function joinAll(heads: readonly Version[]): Version[] {
  const joined: Version[] = [];
  for (const head of heads) {
    const at = joined.findIndex((other) => join(other, head) !== undefined);
    const found = joined[at];
    const both = found && join(found, head);
    if (both) joined[at] = both;
    else joined.push(head);
  }
  return joined;
}

/** An edit beats a deletion that did not know it: it goes on as having seen the deletion. */
function beatDeletions(heads: readonly Version[]): Version[] {
  const living = heads.filter((head) => !isTombstone(head));
  if (living.length === 0 || living.length === heads.length || !living.every(isOurs)) return [...heads];
  const deletions = heads.filter(isTombstone).reduce((vv, head) => mergeVersions(vv, head.vv), {});
  return living.map((head) => withVector(head, mergeVersions(head.vv, deletions)));
}

const latestFirst = (a: Version, b: Version): number => {
  if (a.at !== b.at) return b.at - a.at;
  return vectorKey(a) < vectorKey(b) ? -1 : 1;
};

/** What the writer has before him stays the main one, or what came of it. */
function mainFirst(heads: readonly Version[], before: Version | undefined): Version[] {
  const sorted = heads.toSorted(latestFirst);
  if (!before) return sorted;
  const words = contentOfVersion(before);
  const heirs = sorted.filter(({ vv }) => dominates(vv, before.vv));
  const main = heirs.find((heir) => contentOfVersion(heir) === words) ?? heirs[0];
  return main ? [main, ...sorted.filter((head) => head !== main)] : sorted;
}

/**
 * The versions that no other has seen, of what is here and what came in: one, or several in a conflict. The
 * order of `incoming` does not matter, and nothing that was not seen by a later edit is left out. The first
 * is the one that goes on from the first of `local`.
 */
export function mergeHeads(local: readonly Version[], incoming: readonly Version[]): Version[] {
  const [before] = local;
  if (local.length + incoming.length === 1) return [...local, ...incoming];
  // Of the same under the same vector, the later: all devices keep the same one.
  const all = [...local, ...incoming].toSorted(latestFirst);
  const heads = headsOf(tellApart(all));
  const settled = headsOf(tellApart(joinAll(beatDeletions(heads))));
  return mainFirst(settled, before);
}

/** True where two lists of heads are the same versions in the same order. */
export const areSameHeads = (a: readonly Version[], b: readonly Version[]): boolean =>
  a.length === b.length &&
  a.every((head, at) => {
    const other = b[at];
    if (other === head) return true;
    return (
      other !== undefined &&
      compareVersions(head.vv, other.vv) === 'equal' &&
      contentOfVersion(head) === contentOfVersion(other)
    );
  });

/** True where a writer has to choose: texts that do not know of each other. */
export const isConflict = (heads: readonly Version[]): boolean =>
  heads.filter((head) => !isTombstone(head)).length > 1;
