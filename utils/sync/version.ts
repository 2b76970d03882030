import { readDraft, readSnippet } from '@/utils/library/read-stored';
import type { Draft, Snippet, VersionVector } from '@/utils/library/types';
import { compareVersions } from '@/utils/library/version-vector';
import type { ThingName } from './ports';
import type { Kind, Version } from './types';

export const keyOf = ({ kind, id }: ThingName): string => `${kind}:${id}`;

const isKind = (text: string): text is Kind => text === 'draft' || text === 'snippet';

/** The thing a key names; undefined for the keys of anything else. */
export function nameOf(key: string): ThingName | undefined {
  const at = key.indexOf(':');
  const kind = key.slice(0, at);
  return isKind(kind) ? { kind, id: key.slice(at + 1) } : undefined;
}

export const isTombstone = (version: Version): boolean => version.value === undefined;

/** The draft or snippet of a version; undefined for a tombstone and for a newer schema. */
export function readValue({ kind, value }: Version): Draft | Snippet | undefined {
  if (value === undefined) return undefined;
  const stored = kind === 'draft' ? readDraft(value) : readSnippet(value);
  return stored.status === 'current' ? stored.value : undefined;
}

/** What every schema has, as far as it is there. */
function marksOf(value: unknown): { readonly id?: unknown; readonly vv?: unknown; readonly at: number } {
  if (typeof value !== 'object' || value === null) return { at: 0 };
  const at = 'updatedAt' in value && typeof value.updatedAt === 'number' ? value.updatedAt : 0;
  return { ...('id' in value && { id: value.id }), ...('vv' in value && { vv: value.vv }), at };
}

const isSameVector = (vv: VersionVector, other: unknown): boolean =>
  typeof other === 'object' &&
  other !== null &&
  Object.entries(other).every(([, counter]) => typeof counter === 'number') &&
  compareVersions(vv, other as VersionVector) === 'equal';

export type Checked =
  | { readonly status: 'usable'; readonly version: Version }
  | { readonly status: 'newer' | 'damaged' };

/**
 * A version from another device as it can be kept: brought to our schema where it is older, as it came where
 * it is newer, and with the moment that stands in the value. `newer`: it cannot be stored as what it says it is.
 */
export function checkVersion(version: Version): Checked {
  const { kind, id, value, vv } = version;
  if (value === undefined) return { status: 'usable', version };
  const stored = kind === 'draft' ? readDraft(value) : readSnippet(value);
  if (stored.status === 'broken') return { status: 'damaged' };
  const marks = marksOf(value);
  const isConsistent = marks.id === id && isSameVector(vv, marks.vv);
  if (!isConsistent) return { status: stored.status === 'newer' ? 'newer' : 'damaged' };
  const kept = stored.status === 'newer' ? value : stored.value;
  return { status: 'usable', version: { ...version, at: marks.at, value: kept } };
}

/** The same version under another vector, inside and outside; one of a newer schema is never rewritten. */
export function withVector(version: Version, vv: VersionVector): Version {
  const value = readValue(version);
  if (value) return { ...version, vv, value: { ...value, vv } };
  return isTombstone(version) ? { ...version, vv } : version;
}

/** True for what can be given another vector. */
export const isOurs = (version: Version): boolean => isTombstone(version) || readValue(version) !== undefined;
